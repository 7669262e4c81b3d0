"""A capture's blocks parted by language: one after the other or paragraph by paragraph, it makes no difference."""

from __future__ import annotations

from collections import Counter

from plugins.portal.parse import identify
from plugins.portal.parse.blocks import Block

UNDETERMINED = "und"  # BCP 47
_SHARE = 0.12  # a second language holds at least this share of a capture, else it is a quotation
_SAME_SCRIPT_SHARE = 0.25  # more, where only words tell the two apart
_SENTENCE = 60  # letters; less does not make a version: in one passage, where only words tell two languages apart
_RELATIVES = (("id", "ms"), ("zh-Hans", "zh-Hant"), ("es", "pt"))  # told apart over the whole text, not block by block


def by_language(blocks: tuple[Block, ...]) -> tuple[tuple[str, tuple[Block, ...]], ...]:
    """Each language with its blocks, in order of first appearance; ``und`` where nothing tells the language."""
    guesses = [identify.identify(block.text) for block in blocks]
    kept = _languages(blocks, guesses)
    parts: dict[str, list[Block]] = {}
    for block, language in zip(blocks, _assign(guesses, kept), strict=True):
        parts.setdefault(language, []).append(block)
    return tuple((language, tuple(part)) for language, part in parts.items())


def _languages(blocks: tuple[Block, ...], guesses: list[identify.Guess]) -> dict[str, str]:
    """The languages that become versions, each with its script; relatives are merged into the likelier one."""
    weights: Counter[str] = Counter()
    longest: Counter[str] = Counter()
    scripts: dict[str, str] = {}
    for guess in guesses:
        if guess.language:
            weights[guess.language] += guess.weight
            longest[guess.language] = max(longest[guess.language], guess.weight)
            scripts[guess.language] = guess.script
    for one, other in _RELATIVES:
        if one in weights and other in weights:
            less, more = sorted((one, other), key=lambda tag: (weights[tag], tag))
            weights[more] += weights.pop(less)
    if not weights:
        whole = identify.identify("\n".join(block.text for block in blocks))
        return {whole.language or UNDETERMINED: whole.script}
    main = max(sorted(weights), key=lambda tag: weights[tag])
    total = weights.total()

    def stands(tag: str) -> bool:
        if scripts[tag] == scripts[main]:
            enough = weights[tag] >= _SAME_SCRIPT_SHARE * total and longest[tag] >= _SENTENCE
        else:
            enough = weights[tag] >= _SHARE * total and weights[tag] >= _SENTENCE
        return tag == main or enough

    return {tag: scripts[tag] for tag in weights if stands(tag)}


def _assign(guesses: list[identify.Guess], kept: dict[str, str]) -> list[str]:
    """A language for each block: its own where that is kept, else the only one of its script, else its neighbour's."""
    assigned = [_own(guess, kept) for guess in guesses]
    previous = ""
    for index, language in enumerate(assigned):
        following = next((tag for tag in assigned[index:] if tag), "")
        previous = assigned[index] = language or previous or following or next(iter(kept))
    return assigned


def _own(guess: identify.Guess, kept: dict[str, str]) -> str:
    if guess.language in kept:
        return guess.language
    same_script = [tag for tag, script in kept.items() if script == guess.script]
    return same_script[0] if len(same_script) == 1 else ""
