"""A plan, put into words of a language: a summary in Markdown, or a capture as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from babel.dates import format_date

from bench.build.corpus.names import proper, state
from bench.build.corpus.plan import Plan, Row, Sentence
from bench.build.corpus.registry import quoted
from bench.build.corpus.titles import SYLLABLES
from bench.build.corpus.words import grammar
from plugins.portal.languages import LANGUAGES


def summary(plan: Plan, language: str) -> str:
    """``summary.<language>.md``: front matter, then a heading with an id and a paragraph for each row."""
    status = "own" if language == plan.languages[0] else "draft"
    parts = [f'+++\ntitle = {quoted(plan.titled.title(language))}\nstatus = "{status}"\n+++\n']
    for row in plan.rows:
        parts.append(f"\n## {_heading(row, language)}{{#{row.id}}}\n\n{text(row, language)}\n")
    return "".join(parts)


def capture(plan: Plan, language: str) -> str:
    """``text.<language>.txt``: the title, then a paragraph for each row, numbered where the row is."""
    return "\n".join([plan.titled.title(language), "", *_paragraphs(plan, language), ""])


def text(row: Row, language: str) -> str:
    """What a row says, its heading left out."""
    space = " " if LANGUAGES[language].spaced else ""
    return space.join(_said(sentence, language) for sentence in row.sentences)


def heading(row: Row, language: str) -> str:
    """The words of a row's heading; empty where it has none."""
    if row.heading is None:
        return ""
    words = grammar(language)
    deed, theme = row.heading
    return words.heading.format(deed=words.deeds[deed], theme=theme.name(language))


def _heading(row: Row, language: str) -> str:
    words = heading(row, language)
    return f"{row.id.removeprefix('p-')}. {words} " if words else ""


def _paragraphs(plan: Plan, language: str) -> Iterator[str]:
    """A row's number, heading and text on one line: a heading alone would be taken for one of a whole section."""
    stop, space = (". ", " ") if LANGUAGES[language].spaced else ("。", "")
    for row in plan.rows:
        letter, *numbers = row.id.split("-")
        words = heading(row, language)
        mark = f"{numbers[0]}. {words}{stop}" if words else ""
        if letter == "p" and len(numbers) > 1:
            mark = f"({chr(ord('a') + int(numbers[1]) - 1)}){space}"
        yield f"{mark}{text(row, language)}\n"


def _said(sentence: Sentence, language: str) -> str:
    words = grammar(language)
    ways = words.sentences[sentence.meaning]
    number = sentence.number
    filled = {key: named.name(language) for key, named in sentence.named}
    filled |= {"party": state(sentence.states[0], language), "party2": state(sentence.states[1], language)}
    filled |= {
        "date": format_date(sentence.day, "long", LANGUAGES[language].locale),
        "amount": words.amount.format(millions=sentence.millions, ten_thousands=sentence.millions * 100),
        "percent": words.percent.format(figure=sentence.figure),
        "paragraph": words.paragraph.format(number=sentence.paragraph),
        "document": sentence.cited.title(language),
        "symbol": sentence.cited.symbol or f"A/CONF.{900 + number % 50}/{sentence.figure}",
        "coined": proper(sentence.coined, SYLLABLES, language),
        "aim": words.aims[number % len(words.aims)],
        "group": words.groups[(number // 8) % len(words.groups)],
        "thing": words.things[(number // 64) % len(words.things)],
    }
    return ways[number % len(ways)].format_map(filled)
