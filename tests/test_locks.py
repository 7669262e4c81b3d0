"""Locks hold names, versions and hashes: where packages come from is the machine's own setting."""

import json

import pytest

from tests.conftest import PROJECT


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-node.lock", "package-lock.json"])
def test_a_lock_names_no_address(name: str) -> None:
    assert "://" not in (PROJECT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-node.lock"])
def test_every_python_package_is_pinned_with_its_hashes(name: str) -> None:
    entries = (PROJECT / name).read_text(encoding="utf-8").replace("\\\n", "").splitlines()
    packages = [entry for entry in entries if entry and not entry.startswith("#")]
    assert packages
    assert [entry for entry in packages if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_every_npm_package_is_pinned_with_its_hash() -> None:
    packages = json.loads((PROJECT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    installed = {name: entry for name, entry in packages.items() if name}
    assert installed
    assert [name for name, entry in installed.items() if not entry.get("integrity") or not entry.get("version")] == []
