"""Texts that a regular expression may be slow on, made of what it looks for itself."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from typing import Any

# The parser of re tells what a pattern consists of. Its names have no types, so its nodes are Any.
_PARSER: Any = importlib.import_module("re._parser")
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_CATEGORIES = {
    "CATEGORY_DIGIT": "1", "CATEGORY_NOT_DIGIT": "x", "CATEGORY_SPACE": " ", "CATEGORY_NOT_SPACE": "x",
    "CATEGORY_WORD": "a", "CATEGORY_NOT_WORD": ",",
}  # fmt: skip
_ANY = ("a", "1", " ", ",", "A", "一", ".", "ก", "م")
_RUNS = (" ", "a", "1", ".", "(", "A ", "1. ", "一", "- ", "ก", "က", "\n", "a, ", "“", "I")
_STOP = "\u2603"  # what no pattern looks for
_MOST = 60  # repetitions of a pattern that are tried
Attack = Callable[[int], str]  # a text of about so many characters


def attacks(pattern: re.Pattern[str], *, spaces: bool) -> Iterator[Attack]:
    """Each makes a text of a length: a repetition's body again and again, behind what must precede it.

    ``spaces``: white space in a row as well, which a text has no more once it is cut into lines.
    """
    tree = _PARSER.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    made: dict[tuple[str, str], None] = {("", run): None for run in _RUNS}
    made[("", _sample(tree))] = None
    for number, (before, body) in enumerate(_repeats(tree, "")):
        if number >= _MOST:
            break
        made[(before, body)] = None
        made[("", before + body)] = None
        made[("", before)] = None
    for before, body in made:
        if body and (spaces or not body.isspace()):
            yield _attack(before, body)


def fragments(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Short texts that the pattern, or a branch of it, looks for."""
    tree = _PARSER.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    samples = [_sample(tree)]
    for name, given in tree:
        if str(name) == "BRANCH":
            samples += [_sample(branch) for branch in given[1]]
        elif str(name) == "SUBPATTERN":
            samples += [_sample(branch) for inner, more in given[3] if str(inner) == "BRANCH" for branch in more[1]]
    return tuple(dict.fromkeys(sample for sample in samples if sample))


def _attack(before: str, body: str) -> Attack:
    return lambda size: before + body * max(1, (size - len(before)) // len(body)) + _STOP


def _repeats(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    """What precedes each repetition, and its body."""
    for name, given in tree:
        kind = str(name)
        if kind in _REPEATS:
            most, body = int(given[1]), _sample(given[2])
            if most > 9:
                yield before, body
            yield from _repeats(given[2], before)
        elif kind == "BRANCH":
            for branch in given[1]:
                yield from _repeats(branch, before)
        elif kind == "SUBPATTERN":
            yield from _repeats(given[3], before)
        elif kind == "ATOMIC_GROUP":
            yield from _repeats(given, before)
        elif kind == "ASSERT":
            yield from _repeats(given[1], before)
        before += _one(kind, given)


def _sample(tree: Any) -> str:
    """A short text that it matches, as far as looking around it does not forbid it."""
    return "".join(_one(str(name), given) for name, given in tree)


def _one(kind: str, given: Any) -> str:
    made = ""
    if kind == "LITERAL":
        made = chr(given)
    elif kind == "NOT_LITERAL":
        made = next(character for character in _ANY if ord(character) != given)
    elif kind == "ANY":
        made = "a"
    elif kind == "IN":
        made = _of_set(given)
    elif kind in _REPEATS:
        made = _sample(given[2]) * min(int(given[1]), max(1, int(given[0])), 50)
    elif kind == "BRANCH":
        made = _sample(given[1][0])
    elif kind == "SUBPATTERN":
        made = _sample(given[3])
    elif kind == "ATOMIC_GROUP":
        made = _sample(given)
    return made


def _of_set(members: Any) -> str:
    if members and str(members[0][0]) == "NEGATE":
        return next((character for character in _ANY if not any(_in(character, one) for one in members[1:])), "\u2603")
    name, given = members[0]
    if str(name) == "LITERAL":
        return chr(given)
    return chr(given[0]) if str(name) == "RANGE" else _CATEGORIES.get(str(given), "a")


def _in(character: str, member: Any) -> bool:
    name, given = member
    if str(name) == "LITERAL":
        return ord(character) == int(given)
    if str(name) == "RANGE":
        return int(given[0]) <= ord(character) <= int(given[1])
    own = {"CATEGORY_DIGIT": str.isdigit, "CATEGORY_SPACE": str.isspace, "CATEGORY_WORD": str.isalnum}
    check = own.get(str(given).replace("NOT_", ""))
    return check is not None and check(character) != ("NOT_" in str(given))
