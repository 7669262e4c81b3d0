"""A site built by processes that share nothing but files is the site that one process builds, byte for byte."""

from __future__ import annotations

from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from plugins.portal import executors, pipeline
from plugins.portal.adapter.stage import stage
from plugins.portal.pipeline import Inputs
from plugins.portal.workers import Workers
from tests.conftest import PROJECT

SMALL = PROJECT / "tests/sites/small"


def spawned() -> Executor:
    """Processes that inherit nothing."""
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


def built(folder: Path, workers: Workers) -> dict[str, bytes]:
    inputs = Inputs(
        SMALL / "content", PROJECT / "theme", PROJECT / "node_modules", ("en",), SMALL / "texts", workers=workers
    )
    with stage(folder) as place:
        site = pipeline.build(inputs, place)
        place.finish((*site.pages, *site.files))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def serial(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return built(tmp_path_factory.mktemp("serial"), Workers())


def test_processes_that_inherit_nothing_build_the_same(serial: dict[str, bytes], tmp_path: Path) -> None:
    assert built(tmp_path, Workers(2, spawned)) == serial


def test_a_cluster_of_dask_on_loopback_builds_the_same(serial: dict[str, bytes], tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="dask is not installed: pip install -e '.[dask]'")
    assert built(tmp_path, Workers(2, executors.Dask(processes=2))) == serial
