from __future__ import annotations

import pytest

from plugins.portal.model import Provision

from . import world
from .cases import expected, table


@pytest.mark.parametrize("case", table("annotate_dates"), ids=lambda case: f"{case['language']} {case['text']}")
def test_dates(case: dict[str, str]) -> None:
    assert world.marks(world.read(case["language"], case["text"]), "date") == expected(case["expected"])


def test_an_inferred_date_says_what_it_was_inferred_from() -> None:
    [mark] = [a for a in world.read("en", "The station opened on Friday.").annotations if a.kind == "date"]
    assert (mark.origin, mark.note) == ("dates.weekday", "inferred from the publication date 2025-12-01")


def test_a_weekday_stays_open_where_no_day_of_publication_is_known() -> None:
    row = Provision("p-1", "clause", "The station opened on Friday.")
    for published in ("", "2025", "2025-12"):
        annotated, _ = world.annotator().annotate(world.version("en", row), world.record(published=published))
        assert annotated.annotations == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "„Heute“, sagte sie, „fahren heute mehr Fähren.“ Der Hafen öffnete heute.", ["heute → 2025-12-01"]),
        ("en", "“Today ships are larger,” he said. The pier opened today.", ["today → 2025-12-01"]),
        ("fr", "« Aujourd'hui », dit-elle.", []),
        ("zh-Hans", "他说：“今天港口更大了。”", []),
    ],
)
def test_today_in_a_quotation_is_the_speakers(language: str, text: str, expected: list[str]) -> None:
    assert world.marks(world.read(language, text, type="news"), "date") == expected


def test_yesterday_is_a_date_in_news_only() -> None:
    text = "The station opened yesterday."
    assert world.marks(world.read("en", text, type="news"), "date") == ["yesterday → 2025-11-30"]
    assert world.marks(world.read("en", text), "date") == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "The station opens today.", "today → 2025-12-01"),
        ("zh-Hans", "灯塔昨日点亮。", "昨日 → 2025-11-30"),
        ("ar", "افتتح المرفأ أمس.", "أمس → 2025-11-30"),
        ("ru", "Маяк открыт вчера.", "вчера → 2025-11-30"),
        ("fr", "Le phare ouvre aujourd’hui.", "aujourd’hui → 2025-12-01"),
        ("es", "El faro se abrió ayer.", "ayer → 2025-11-30"),
        ("pt", "O farol abriu ontem.", "ontem → 2025-11-30"),
        ("de", "Der Leuchtturm öffnete gestern.", "gestern → 2025-11-30"),
        ("id", "Dermaga dibuka kemarin.", "kemarin → 2025-11-30"),
        ("ms", "Jeti dibuka semalam.", "semalam → 2025-11-30"),
        ("fil", "Binuksan kahapon ang pantalan.", "kahapon → 2025-11-30"),
        ("vi", "Cầu cảng mở hôm nay.", "hôm nay → 2025-12-01"),
        ("th", "ท่าเรือเปิดวันนี้", "วันนี้ → 2025-12-01"),
        ("lo", "ທ່າເຮືອເປີດມື້ວານນີ້", "ມື້ວານນີ້ → 2025-11-30"),
        ("km", "កំពង់ផែបើកម្សិលមិញ", "ម្សិលមិញ → 2025-11-30"),
        ("my", "ဆိပ်ကမ်းကို ယနေ့ ဖွင့်သည်။", "ယနေ့ → 2025-12-01"),
        ("en", "The station opened last Monday.", "Monday → 2025-11-24"),
    ],
)
def test_news_in_every_language_count_from_the_day_of_publication(language: str, text: str, value: str) -> None:
    assert world.marks(world.read(language, text, type="news"), "date") == [value]
