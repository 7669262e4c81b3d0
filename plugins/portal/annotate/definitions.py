"""Short titles that a text defines: '(hereinafter referred to as "the Framework")', "（以下简称“行动计划”）".

Read after all else: what stands right before the definition tells what the short form means from there on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plugins.portal.annotate.boundaries import run_after, run_before
from plugins.portal.annotate.folding import fold_pattern
from plugins.portal.annotate.matching import Candidate

_LONGEST = 60  # characters of a short form
_BETWEEN = 90  # characters between a name and its definition: a bracket, a date, a closing quotation mark
# The words that announce a short form, in the languages; then the form itself in quotation marks.
_CUE = (
    r"here(?:in)?after(?:\s(?:collectively|jointly|individually))?(?:\s(?:referred\sto(?:\s(?:collectively"
    r"|jointly))?|called|known)"
    r"(?:\s(?:collectively|jointly))?(?:\sas)?)?"
    r"|ci-après(?:\s(?:dénommée?s?|appelée?s?|désignée?s?))?(?:\s(?:collectivement|conjointement))?"
    r"|(?:en\s(?:lo\s)?adelante|en\slo\ssucesivo)(?:,?\s(?:denominad[oa]s?|llamad[oa]s?))?(?:\sconjuntamente)?"
    r"|(?:doravante|adiante)(?:\s(?:denominad[oa]s?|designad[oa]s?|referid[oa]s?\scomo|chamad[oa]s?))?"
    r"|im\sfolgenden(?:\s(?:als|kurz))?|nachfolgend(?:\sals)?|nachstehend(?:\sals)?"
    r"|(?:именуем\w{1,4}\s)?(?:далее|в\sдальнейшем)(?:\sименуем\w{1,4})?(?:\sсовместно)?"
    r"|selanjutnya\s(?:disebut|disingkat)(?:\s(?:sebagai|dengan))?|(?:seterusnya|selepas\sini)\s(?:dirujuk"
    r"|disebut)(?:\ssebagai)?"
    r"|mula\srito\say\statawaging|(?:na\s)?(?:dito\say\s|dito'y\s)?tinatawag\s(?:dito\s)?na"
    r"|simula\sngayon\say\statawaging"
    r"|sau\sđây\s(?:gọi\s(?:tắt\s)?(?:chung\s)?là|được\sgọi\slà)|gọi\stắt\slà"
    r"|以下(?:统|合|分别)?(?:简称|称为|称|称作)|下称|简称|以下簡稱"
    r"|ال?مشار\s(?:اليه|اليها|اليهم|اليهما)\s(?:فيما\sبعد|ادناه|هنا)(?:\s(?:باسم|ب))?|ويشار\sاليه(?:ا"
    r"|م)?\sفيما\sبعد(?:\s(?:باسم|ب))?"
    r"|ต่อไปนี้(?:จะ)?เรียกว่า|ซึ่งต่อไปนี้(?:จะ)?เรียกว่า|ต่อไปในที่นี้เรียกว่า"
    r"|ຕໍ່ໄປນີ້(?:ຈະ)?ເອີ້ນວ່າ|ຊຶ່ງຕໍ່ໄປນີ້ເອີ້ນວ່າ|ຕໍ່ໄປເອີ້ນວ່າ"
    r"|តទៅនេះ(?:ហៅថា|ហៅកាត់ថា)|ដែល(?:តទៅ|ត)?ហៅ(?:កាត់)?ថា|ហៅកាត់ថា"
    r"|(?:နောင်တွင်|ယခုမှစ၍|ဤနေရာမှစ၍)\s?"
)
_DEFINITION = re.compile(
    fold_pattern(
        rf"(?:{_CUE})\s?[-:,]?\s?(?:(?:as|als|to|by|par|como|sebagai|ب|the|der|die|das|le|la|les|el|los)\s?){{0,2}}"
        r"(?:\"(?P<double>[^\"\n]{1,60})\"|'(?P<single>[^'\n]{2,60})'|「(?P<corner>[^」\n]{1,60})」"
        r"|(?P<bare>[^\"'「()\n,;.。]{2,40})\))"
    )
)
_CUE_LETTERS = re.compile(fold_pattern(_CUE))
_ARTICLES = re.compile(r"(?:the|der|die|das|le|la|les|l'|el|los|las|o|os|as|ang|a)(?:\s|(?<='))", re.IGNORECASE)
# A short form for whoever takes part: it means a registered group, or nobody.
_PARTIES = re.compile(
    fold_pattern(
        r"(?:(?:contracting|participating|both|two|three|all|beide[nr]?|alle|les|deux|las|los|as|os|ambas|amb[ao]s"
        r"|dos|duas|обе|все|договаривающиеся|para|kedua|kedua belah|kedua-dua|hai|ba|các|mga|dalawang|magkabilang"
        r"|缔约|締約|参与|两|三|各|ทั้งสอง|คู่|ສອງ|ທັງສອງ|ຄູ່)\s?)*"
        r"(?:part(?:y|ies)|sides?|countries|governments|members|participants|signatories|parteien|vertragsparteien"
        r"|seiten|partei|teilnehmer|parties|partes|países|pays|стороны|сторона|сторонами|участники|страны"
        r"|pihak(?:-pihak)?|negara(?:-negara)?|bên|nước|双方|雙方|各方|两方|三方|缔约方|缔约各方|缔约双方|方|成员|两国|各国"
        r"|ال?(?:اطراف|طرفان|طرفين|جانبان|جانبين|بلدان|دولتان)|ภาคี|ฝ่าย|ประเทศภาคี|ພາຄີ|ຝ່າຍ"
        r"|ភាគី(?:ទាំងពីរ|ទាំងសងខាង)?|នှစ်ဖက်|နှစ်ဘက်|နှစ်နိုင်ငံ|ပါတီများ|panig|partido|bansa)"
        r"(?:\s(?:contratantes|contractantes|participantes|berjanji|dalam perjanjian))?"
    )
)
_SENTENCE_MARK = re.compile(r"[.。!?;；]\s|\n\n")


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a provision and the candidates that keep their place in it; offsets of both count in ``text``."""

    text: str
    folded: str
    kept: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Defined:
    """A short form, folded, what it stands for, and where it counts from."""

    form: str
    printed: str  # as the definition writes it: its capitals are those of every use
    meant: Candidate
    passage: int
    start: int  # behind the definition


def announces(folded: str) -> bool:
    """Whether a text may hold a definition: cheap, for most texts hold none."""
    return ('"' in folded or "(" in folded or "「" in folded) and _CUE_LETTERS.search(folded) is not None


def collect(passages: Sequence[Passage], groups: frozenset[str]) -> tuple[Defined, ...]:
    """The short forms that stand for exactly one thing; of two definitions of one form the later begins anew."""
    found: list[Defined] = []
    for index, passage in enumerate(passages):
        for match in _DEFINITION.finditer(passage.folded):
            group = match.lastgroup or "double"
            form, start = match[group].strip(), match.start(group)
            meant = _before(passage, match.start())
            if meant is None or not meant.key or len(form) > _LONGEST:
                continue
            article = _ARTICLES.match(form)
            start += len(match[group]) - len(match[group].lstrip()) + (article.end() if article else 0)
            form = form[article.end() :] if article else form
            if not form or (_PARTIES.fullmatch(form) and not (meant.key in groups and _alone(passage, meant))):
                continue
            found.append(Defined(form, passage.text[start : start + len(form)], meant, index, match.end()))
    return tuple(found)


def uses(passages: Sequence[Passage], defined: Iterable[Defined]) -> Iterator[tuple[int, Candidate]]:
    """The places, behind each definition, where a text writes its short form: with the number of the passage."""
    definitions = list(defined)
    for place, one in enumerate(definitions):
        again = next((d for d in definitions[place + 1 :] if d.form == one.form), None)
        for index in range(one.passage, len(passages)):
            passage = passages[index]
            at = passage.folded.find(one.form, one.start if index == one.passage else 0)
            while at >= 0:
                if again is not None and (index, at) >= (again.passage, 0):
                    return
                end = at + len(one.form)
                if _fits(passage, at, end, one.printed):
                    meant = one.meant
                    yield index, Candidate(at, end, meant.kind, meant.key, "definitions.short-title", meant.note)
                at = passage.folded.find(one.form, end)


def _fits(passage: Passage, start: int, end: int, printed: str) -> bool:
    if run_before(passage.folded, start) not in ("", "ال", "وال", "بال", "فال") or run_after(passage.folded, end):
        return False
    first = next((character for character in printed if character.isalpha()), "")
    here = next((character for character in passage.text[start:end] if character.isalpha()), "")
    return here.isupper() or not first.isupper()


def _before(passage: Passage, place: int) -> Candidate | None:
    """The mention that a definition follows, with nothing between them that begins another thought."""
    before = [
        c for c in passage.kept if c.end <= place and c.kind not in ("commitment", "amount", "date", "term", "link")
    ]
    if not before:
        return None
    last = max(before, key=lambda candidate: candidate.end)
    between = passage.text[last.end : place]
    if len(between) > _BETWEEN or _SENTENCE_MARK.search(between) or len(re.findall(r"\w+", between)) > 6:
        return None
    return last


def _alone(passage: Passage, meant: Candidate) -> bool:
    """Whether the sentence names nobody else before: "China and the ASEAN Member States" are two."""
    begin = max((m.end() for m in _SENTENCE_MARK.finditer(passage.text, 0, meant.start)), default=0)
    others = (c for c in passage.kept if begin <= c.start < meant.start)
    return not any(c.kind in ("party", "organisation") for c in others)
