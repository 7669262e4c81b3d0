"""A link from one page to another leads there, from wherever the site stands."""

from __future__ import annotations

import posixpath

from hypothesis import given, strategies as st

from plugins.portal import addresses

FOLDERS = st.lists(st.sampled_from(["en", "de", "documents", "themes"]), max_size=3)
PATHS = st.builds(lambda folders, name: "/".join([*folders, f"{name}.html"]), FOLDERS, st.sampled_from("ab"))
FRAGMENTS = st.sampled_from(["", "#p-2", "#r-1"])


@given(source=PATHS, target=PATHS, fragment=FRAGMENTS)
def test_a_relative_link_resolves_to_its_target(source: str, target: str, fragment: str) -> None:
    link = addresses.relative(source, target + fragment)
    assert addresses.resolve(source, link) == target
    assert link.endswith(fragment)
    if source != target:
        assert link.removesuffix(fragment) == posixpath.relpath(target, posixpath.dirname(source) or ".")
    else:
        assert link == (fragment or posixpath.basename(source))
