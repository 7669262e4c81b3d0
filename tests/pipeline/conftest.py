"""The project that is edited, built once for each module of tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pipeline.editing import Built, copied, incremental, remove


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Built]:
    """A project that is built, and what its first build gave."""
    folder = copied(tmp_path_factory.mktemp("project"))
    return folder, incremental(folder)


@pytest.fixture
def project(built: tuple[Path, object]) -> Path:
    """The project as it was at first, whatever tests have done to it; its output and its cache are those of the last
    build."""
    for name in ("content", "texts", "theme", "settings.json"):
        remove(name)(built[0])
    return copied(built[0])
