"""A raw text becomes versions: one per language, each with its rows. The list of steps is the program."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from plugins.portal import invisible, sentences
from plugins.portal.decoding import Undecodable, decode
from plugins.portal.model import Capture, Dropped, Found, Record, Status, Version
from plugins.portal.parse import (
    bylines,
    contents,
    contradictions,
    news,
    occasions,
    oneline,
    remnants,
    rows,
    signing,
    spam,
    split,
    titles,
    tongues,
    toolbars,
)
from plugins.portal.parse.blocks import Block, cut
from plugins.portal.parse.draft import Draft
from plugins.portal.parse.normalise import normalise
from plugins.portal.problems import Problem

TITLE_FROM = "title-from"  # key of the Found that says a title does not stand in the capture, and where it comes from
# The longest treaties have about half of this; measured to keep the worst file under ten seconds.
_LARGEST, _MOST_CHARACTERS, _MOST_BLOCKS, _LONGEST_BLOCK = 5_000_000, 800_000, 8_000, 200_000
_FIRST_WORDS, _LONGEST_SENTENCE = 12, 80  # of a text without a title: its first sentence if so short, else its words
_ARTICLE = re.compile(
    r"(?:摘\s*要|关\s*键\s*词|關鍵詞|中图分类号|文献标识码)[】\]]?\s*[:：]|^(?:Abstract|Keywords)\s*[:：]", re.MULTILINE
)


def parse_text(capture: Capture, record: Record | None) -> tuple[tuple[Version, ...], tuple[Problem, ...]]:
    """The versions in a raw text, in order of appearance; none where it can't be read, with a Problem that says why.

    Titles that the capture lacks come from the record, else from another language of the capture, else they are its
    first words; a Found with key ``title-from`` and no text says so.
    """
    problem = _Problems(capture.origin)
    if len(capture.data) > _LARGEST:
        return (), (problem("error", f"The file is over {_LARGEST // 1_000_000} MB: it was not read."),)
    try:
        text, junk = normalise(decode(capture.data))
    except Undecodable as fault:
        return (), (problem("error", str(fault)),)
    blocks = cut(text)
    refusal = _refusal(text, blocks)
    if refusal:
        return (), (problem("error", refusal),)
    whole = Draft("", blocks)
    for step in BEFORE:
        whole = step(whole)
    parts = ((capture.language, whole.blocks),) if capture.language else split.by_language(whole.blocks)
    if not whole.blocks:
        return (), (problem("error", "The file holds nothing but remnants of a page: there is no text to publish."),)
    drafts = [Draft(language, part) for language, part in parts]
    drafts[0] = replace(drafts[0], taken=whole.taken)
    for step in EACH:
        drafts = [step(draft) for draft in drafts]
    if junk:
        drafts[0] = replace(
            drafts[0], taken=(*drafts[0].taken, (len(text), Dropped(junk, "invisible control characters")))
        )
    versions = tuple(_version(draft, capture, record) for draft in drafts)
    contradictory = contradictions.find(versions, tuple(draft.stated for draft in drafts))
    return _with_titles(versions, record), _doubts(problem, text, junk, versions, contradictory)


def _take_bylines(draft: Draft) -> Draft:
    above = ("", *(block.text for block in draft.blocks))
    return draft.mine({place: bylines.read(block, place, above[place]) for place, block in enumerate(draft.blocks)})


def _drop_remnants(draft: Draft) -> Draft:
    reasons = {place: remnants.reason(block) for place, block in enumerate(draft.blocks)}
    reasons |= toolbars.find(draft.blocks, reasons)
    return draft.drop(reasons | remnants.other_pages(draft.blocks, reasons))


def _drop_captions(draft: Draft) -> Draft:
    captions = remnants.captions(draft.blocks)
    return draft.drop(captions) if len(captions) < len(draft.blocks) else draft


def _part_tongues(draft: Draft) -> Draft:
    return replace(draft, blocks=tongues.part(draft.blocks))


def _cut_one_line(draft: Draft) -> Draft:
    return replace(draft, blocks=oneline.cut(draft.blocks))


def _build_rows(draft: Draft) -> Draft:
    built = rows.build(draft.blocks)
    if news.reports(draft, built):
        built = rows.paragraphs(draft.blocks)
    return replace(draft, provisions=built, blocks=())


Step = Callable[[Draft], Draft]
BEFORE: tuple[Step, ...] = (_part_tongues, _take_bylines, _drop_remnants)  # on the capture as a whole
EACH: tuple[Step, ...] = (  # on each language
    _drop_captions,
    _cut_one_line,
    titles.drop_lead,
    titles.take_dateline_above,
    titles.take_title,
    titles.take_dateline,
    contents.drop,
    _build_rows,
    occasions.take,
)


class _Problems:
    """Makes Problems of one file."""

    def __init__(self, file: str) -> None:
        self.file = file

    def __call__(self, severity: str, message: str, place: str = "") -> Problem:
        known = severity if severity in ("error", "warning") else "info"
        return Problem(known, self.file, place, message)  # type: ignore[arg-type]  # narrowed above


def _refusal(text: str, blocks: tuple[Block, ...]) -> str:
    if not blocks:
        return "The file is empty: there is no text to publish."
    if len(text) > _MOST_CHARACTERS:
        return f"The file has {len(text):,} characters; a document has at most {_MOST_CHARACTERS:,}. It was not read."
    if len(blocks) > _MOST_BLOCKS:
        return f"The file has {len(blocks):,} paragraphs; a document has at most {_MOST_BLOCKS:,}. It was not read."
    longest = max(blocks, key=lambda block: len(block.text))
    if len(longest.text) > _LONGEST_BLOCK:
        return f"Line {longest.line} has {len(longest.text):,} characters; at most {_LONGEST_BLOCK:,} are read."
    return spam.refusal(text, blocks)


def _version(draft: Draft, capture: Capture, record: Record | None) -> Version:
    return Version(
        capture.document, "text", draft.language, draft.title, draft.provisions, _status(draft.language, record),
        draft.dropped, draft.found, origin=capture.origin, sha256=capture.sha256,
    )  # fmt: skip


def _status(language: str, record: Record | None) -> Status:
    if record is None:
        return "original"
    stated = next((rights.status for rights in record.texts if rights.language == language), None)
    return stated or ("original" if language == record.original or record.derived else "unofficial")


def _with_titles(versions: tuple[Version, ...], record: Record | None) -> tuple[Version, ...]:
    printed = next((version.title for version in versions if version.title), "")
    titled = []
    for version in versions:
        if version.title:
            titled.append(version)
            continue
        of_record = record.titles.get(version.language) if record else None
        title = of_record or printed or _first_words(version)
        origin = "record" if of_record else "another language of the capture" if printed else "first words"
        titled.append(replace(version, title=title, found=(*version.found, Found(TITLE_FROM, origin, ""))))
    return tuple(titled)


def _first_words(version: Version) -> str:
    text = next((row.heading or row.text or row.number for row in version.provisions), "")
    start, end = next(iter(sentences.spans(text[: 4 * _LONGEST_SENTENCE])), (0, 0))
    if 0 < end - start <= _LONGEST_SENTENCE:
        return text[start:end].rstrip(".。") or text[start:end]
    words = text.split()
    short = " ".join(words[:_FIRST_WORDS])[:100]
    return short if len(short) == len(" ".join(words)) else short.rstrip(" ,;:、，；：") + " …"


def _doubts(
    problem: _Problems, text: str, junk: str, versions: tuple[Version, ...], contradictory: tuple[str, ...]
) -> tuple[Problem, ...]:
    found = []
    if junk:
        found.append(problem("warning", invisible.sentence(junk)))
    if "\ufffd" in text:
        found.append(
            problem("warning", "The text holds U+FFFD: letters were lost before it was captured. Capture it again.")
        )
    if _ARTICLE.search(text):
        found.append(
            problem("warning", "The text has an abstract or keywords: it may be a journal article, not a primary text.")
        )
    found += [problem("warning", message) for message in contradictory]
    for version in versions:
        if version.language == split.UNDETERMINED:
            found.append(problem("warning", "The language of the text can't be told: name it in a record."))
        found += _flags(problem, version)
        found += _annexes(problem, version)
        if any(fact.key == "abridged" for fact in version.found):
            found.append(problem("warning", "The text says that it is abridged: look for the whole one."))
        if any("one page of several" in line.reason for line in version.dropped):
            found.append(problem("warning", "The capture may be one page of several: check that it is complete."))
    return tuple(found)


def _annexes(problem: _Problems, version: Version) -> list[Problem]:
    """A Problem where a row refers to an annex and the capture holds none."""
    if any(signing.ANNEX.match(row.text) for row in version.provisions):
        return []
    row = next((row for row in version.provisions if signing.is_elsewhere(row.text)), None)
    return [problem("info", "The text refers to an annex that the capture does not hold.", row.id)] if row else []


def _flags(problem: _Problems, version: Version) -> list[Problem]:
    """One Problem per kind of doubt, at the first row that it is about."""
    rows: dict[str, list[str]] = {}
    for row in version.provisions:
        if row.flag:
            rows.setdefault(row.flag, []).append(row.id)
    more = {flag: f" ({len(ids)} rows)" if len(ids) > 1 else "" for flag, ids in rows.items()}
    return [problem("info", f"{flag[0].upper()}{flag[1:]}{more[flag]}.", ids[0]) for flag, ids in rows.items()]
