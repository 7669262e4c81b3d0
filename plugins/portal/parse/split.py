"""A capture's blocks parted by language: one after the other or paragraph by paragraph, it makes no difference."""

from __future__ import annotations

from collections import Counter

from plugins.portal.parse import identify, signing, titles
from plugins.portal.parse.blocks import Block

UNDETERMINED = "und"  # BCP 47
_SHARE = 0.12  # a second language holds at least this share of a capture, else it is a quotation
_SAME_SCRIPT_SHARE = 0.25  # more, where only words tell the two apart
_SENTENCE = 60  # letters; less does not make a version: in one passage, where only words tell two languages apart
_LINE, _LINES = 25, 3  # letters of shorter passages, and how many of them make a version too …
_ROMANCE = frozenset({"es", "pt", "it", "ca", "ro"})  # … unless short lines of the two look alike
_RELATIVES = (("id", "ms"), ("zh-Hans", "zh-Hant"))  # told apart over the whole text, not block by block


def by_language(blocks: tuple[Block, ...]) -> tuple[tuple[str, tuple[Block, ...]], ...]:
    """Each language with its blocks, in order of first appearance; ``und`` where nothing tells the language."""
    guesses = [identify.identify(block.text) for block in blocks]
    kept = _languages(blocks, guesses)
    parts: dict[str, list[Block]] = {}
    for block, language in zip(blocks, _assign(blocks, guesses, kept), strict=True):
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
            either = [b.text for b, told in zip(blocks, guesses, strict=True) if told.language in (one, other)]
            likely = identify.relative("\n".join(either), one)
            less, more = sorted((one, other), key=lambda tag: (tag == likely, weights[tag], tag))
            weights[more] += weights.pop(less)
    if not weights:
        whole = identify.identify("\n".join(block.text for block in blocks))
        return {whole.language or UNDETERMINED: whole.script}
    main = max(sorted(weights), key=lambda tag: weights[tag])
    total = weights.total()

    def stands(tag: str) -> bool:
        if scripts[tag] == scripts[main]:
            lines = sum(guess.language == tag and guess.weight >= _LINE for guess in guesses)
            told = longest[tag] >= _SENTENCE or (lines >= _LINES and not {tag, main} <= _ROMANCE)
            enough = weights[tag] >= _SAME_SCRIPT_SHARE * total and told
        else:
            enough = weights[tag] >= _SHARE * total and weights[tag] >= _SENTENCE
        return tag == main or enough

    return {tag: scripts[tag] for tag in weights if stands(tag)}


def _assign(blocks: tuple[Block, ...], guesses: list[identify.Guess], kept: dict[str, str]) -> list[str]:
    """A language for each block: its own where that is kept, else the only one of its script, else its neighbour's."""
    assigned = [_own(block.text, guess, kept) for block, guess in zip(blocks, guesses, strict=True)]
    following = ""
    behind = [following := tag or following for tag in reversed(assigned)][::-1]
    previous = ""
    for index, own in enumerate(assigned):
        opens = not own and previous != behind[index] and _opens(blocks[index].text)
        previous = own or (behind[index] if opens else previous) or behind[index] or next(iter(kept))
        assigned[index] = previous
    return assigned


def _own(text: str, guess: identify.Guess, kept: dict[str, str]) -> str:
    """The kept language of a block by itself; "" where the block does not tell."""
    relative = next((other for pair in _RELATIVES for other in pair if guess.language in pair and other in kept), "")
    if guess.language in kept or relative:
        return guess.language if guess.language in kept else relative
    same_script = tuple(tag for tag, script in kept.items() if script == guess.script)
    return same_script[0] if len(same_script) == 1 else identify.among(text, same_script)


def _opens(text: str) -> bool:
    """Whether a line that tells no language may be a title or heading, which belongs to what follows it."""
    return titles.reads_as_title(text) and not signing.is_signature(text)
