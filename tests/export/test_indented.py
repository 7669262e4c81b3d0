"""The files are those that Python's own ``json`` would write."""

from __future__ import annotations

import json

from hypothesis import given, strategies as st

from plugins.portal.export.indented import indented

ATOMS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
VALUES = st.recursive(ATOMS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=30)


@given(VALUES, st.integers(1, 4))
def test_a_value_is_written_as_json_writes_it(value: object, step: int) -> None:
    assert indented(value, step) == json.dumps(value, ensure_ascii=False, indent=step)
