"""Executors whose processes may run elsewhere, by the names that settings use for them."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

_PROJECT = Path(__file__).resolve().parents[2]
_LOOPBACK = "127.0.0.1"
_PATIENCE = 30  # seconds until a cluster must have answered


@dataclass(frozen=True, slots=True)
class Dask:
    """Processes of dask.distributed."""

    address: str = ""  # of a scheduler; empty: a cluster of this machine is started on loopback, and ended
    processes: int = 1  # of a cluster that is started here

    @contextmanager
    def __call__(self) -> Iterator[Executor]:
        """Raises ValueError, with a sentence for the operator, where the package or the cluster is not there."""
        try:
            distributed = import_module("distributed")
        except ImportError as fault:
            raise ValueError("dask is not installed: pip install -e '.[dask]'") from fault
        with ExitStack() as stack:
            where = self.address or stack.enter_context(self._cluster(distributed.LocalCluster))
            try:
                client = stack.enter_context(distributed.Client(where, timeout=_PATIENCE, set_as_default=False))
            except OSError as fault:
                raise ValueError(f"no scheduler of dask answers at {self.address}") from fault
            yield stack.enter_context(client.get_executor())

    @contextmanager
    def _cluster(self, made: Callable[..., Any]) -> Iterator[str]:
        options = {
            "threads_per_worker": 1,
            "host": _LOOPBACK,
            "dashboard_address": None,
            "silence_logs": logging.CRITICAL,
        }
        with _importable(), made(n_workers=self.processes, **options) as cluster:
            yield cluster.scheduler_address


@contextmanager
def _importable() -> Iterator[None]:
    """Lets processes that are started here import the portal, wherever the build was started."""
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(_PROJECT), before)))
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before


def named(name: str, processes: int) -> Dask:
    """``dask``, or ``dask:tcp://127.0.0.1:8786``. Raises ValueError on any other name."""
    kind, _, address = name.partition(":")
    if kind != "dask":
        raise ValueError(f"PORTAL_WORKERS must be a number, dask, or dask:ADDRESS, not {name}")
    return Dask(address, processes)
