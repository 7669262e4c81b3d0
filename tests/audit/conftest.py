"""The slow checks use the browser of the fast ones, and a site with one page of each type in every language."""

from __future__ import annotations

import pytest

from tests.browser.conftest import axe, browser, page, watch  # noqa: F401  fixtures


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/audit/" in item.path.as_posix():
            item.add_marker(pytest.mark.audit)
