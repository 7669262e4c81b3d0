"""JSON with a line for each value, as ``json.dumps`` writes it with an indent; faster, since with one that leaves C."""

from __future__ import annotations

from json import JSONEncoder
from json.encoder import encode_basestring as quoted

_other = JSONEncoder(ensure_ascii=False).encode


def indented(value: object, step: int) -> str:
    """The value, made of dicts with strings as keys, lists, tuples and atoms. step: spaces of an indent."""
    return _written(value, " " * step, "\n")


def _written(value: object, step: str, line: str) -> str:
    """line: what begins a line at the level of the value."""
    if type(value) is str:
        return quoted(value)
    within = line + step
    if isinstance(value, dict):
        rows = [
            f"{quoted(key)}: {quoted(each) if type(each) is str else _written(each, step, within)}"
            for key, each in value.items()
        ]
        return f"{{{within}{f',{within}'.join(rows)}{line}}}" if rows else "{}"
    if isinstance(value, list | tuple):
        rows = [quoted(each) if type(each) is str else _written(each, step, within) for each in value]
        return f"[{within}{f',{within}'.join(rows)}{line}]" if rows else "[]"
    return int.__repr__(value) if type(value) is int else _other(value)
