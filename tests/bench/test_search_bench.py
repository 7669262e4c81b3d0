"""The comparison of searches: its provisions, its questions, its measures, and a run of it on a tiny corpus."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from bench.search import grammar, laws, metrics, queries, report
from bench.search.crossing import INDEXED
from bench.search.likeness import likeness, table
from bench.search.measure import Quality, Speed, Spread
from bench.search.process import Cost, run
from bench.search.provisions import Provision, read, without_headings, write
from bench.search.rows import Key, Row, Rows, Table
from plugins.portal.commands import browser as chromium
from plugins.portal.languages import LANGUAGES
from tests.conftest import PROJECT

SMALL = 1_500  # words of a vocabulary


def few(language: str, count: int = 60, seed: int = 1) -> tuple[Provision, ...]:
    return tuple(grammar.provisions(language, count, seed, SMALL))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_provisions_of_its_own(language: str) -> None:
    found = few(language)
    assert len({each.id for each in found}) == len(found) == 60
    assert {each.language for each in found} == {language}
    assert all(each.text and each.heading and each.title for each in found)
    scripts = {"zh-Hans": "\u4e00-\u9fff", "th": "\u0e00-\u0e7f", "lo": "\u0e80-\u0eff", "km": "\u1780-\u17ff"}
    scripts |= {"my": "\u1000-\u109f", "ar": "\u0600-\u06ff", "ru": "\u0400-\u04ff"}
    letters = re.findall(r"[^\W\d_]", "".join(each.text for each in found))
    own = re.findall("[" + scripts.get(language, "a-zA-Z\u00c0-\u1ef9") + "]", "".join(letters))
    assert len(own) > 0.8 * len(letters)


def test_the_same_seed_gives_the_same_provisions_and_another_gives_others() -> None:
    assert few("en") == few("en")
    assert few("en") != few("en", seed=2)


@pytest.mark.parametrize(("language", "real"), [("en", "real-en"), ("zh-Hans", "real-zh")])
def test_words_stand_in_provisions_as_they_do_in_laws(language: str, real: str) -> None:
    """Figures that hang little on how many provisions there are; LIKENESS.md has those of the laws."""
    found = likeness(grammar.provisions(language, 1_500))
    lines = (PROJECT / "bench" / "search" / "LIKENESS.md").read_text().splitlines()
    heading, *rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| ")]
    of = {row[0]: float(row[heading.index(real)].rstrip("%").replace(",", "")) for row in rows}
    assert found.words == pytest.approx(of["words in one, on average"], rel=0.1)
    assert found.different == pytest.approx(of["different words in one"], rel=0.12)
    for rank, share in found.usual.items():
        assert 100 * share == pytest.approx(of[f"share of the {rank:,} most usual"], rel=0.1, abs=2.5)


def some(id: str, text: str) -> Provision:
    return Provision(f"{id}#p-1", id, "en", "", "", text)


def test_likeness_counts_words_in_provisions_and_documents() -> None:
    corpus = [some("a", "The port and the sea"), some("b", "A port"), *(some("c", "port") for _ in range(60))]
    found = likeness([*corpus, some("d", "\u6e2f\u53e3\u5408\u4f5c")])
    assert (found.provisions, found.median, found.vocabulary) == (63, 1, 8)
    assert found.words == (5 + 2 + 60 + 3) / 63 and found.different == (4 + 2 + 60 + 3) / 63
    assert (found.again, found.together) == (1.0, 62 / 3)
    assert "| provisions | 63 |" in table({"some": found})


def test_laws_become_provisions(tmp_path: Path) -> None:
    """The shapes of the two collections that figures were taken from, with words of our own."""
    (tmp_path / "H-1.xml").write_text(
        "<Statute><ShortTitle>Harbours <XRef>Act</XRef></ShortTitle><Section><MarginalNote>Fees</MarginalNote>"
        "<Subsection><Text>A fee is due on arrival.</Text><Paragraph><Text>for large ships.</Text></Paragraph>"
        "</Subsection><Subsection><MarginalNote>Waiver</MarginalNote><Text>No fee is due in storms.</Text></Subsection>"
        "</Section><Section><Text>Repealed</Text></Section></Statute>"
    )
    first, second = laws.canada(tmp_path)
    assert (first.id, first.title, first.heading) == ("en-h-1#p-1", "Harbours Act", "Fees")
    assert first.text == "A fee is due on arrival. for large ships."
    assert (second.id, second.heading, second.text) == ("en-h-1#p-2", "Waiver", "No fee is due in storms.")
    (tmp_path / "港口法.md").write_text(
        "# 港口法\n\n## 第一章 总则\n\n第一条 港口收取费用。\n\n<!-- x -->\n大船另计。\n\n第二条 风暴时免收。\n"
    )
    found = list(laws.china(tmp_path))
    assert [(each.id, each.title, each.heading) for each in found] == [
        ("zh-00000#p-1", "港口法", "第一章 总则"),
        ("zh-00000#p-2", "港口法", "第一章 总则"),
    ]
    assert [each.text for each in found] == ["第一条 港口收取费用。大船另计。", "第二条 风暴时免收。"]


def test_provisions_pass_through_a_file_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    assert write(path, few("my", 5)) == 5
    assert read(path) == few("my", 5)
    assert {each.heading for each in without_headings(read(path))} == {""}
    path.write_text('{"id": "a", "colour": "red"}')
    with pytest.raises(TypeError, match="colour"):
        read(path)


@pytest.mark.parametrize("language", ["en", "zh-Hans", "km"])
def test_questions_are_drawn_from_the_provisions(language: str) -> None:
    read_ = few(language)
    everyday = queries.everyday(read_, 20)
    assert len({question.words for question in everyday}) == 20
    assert all(any(question.words in each.heading for each in read_) for question in everyday)
    for question in queries.headings(read_, 10):
        (answer,) = question.answers
        assert next(each for each in read_ if each.id == answer).heading == question.words
    for question in queries.substrings(read_, 10):
        holding = {
            each.id for each in read_ if any(question.words in part for part in (each.title, each.heading, each.text))
        }
        assert question.answers == holding
        assert 3 <= len(question.words) <= 8
    assert all(len(question.answers) <= 2 for question in queries.substrings(read_, 10, most=2))


@pytest.mark.parametrize(
    ("found", "relevant", "ndcg", "recall"),
    [
        (["a", "b"], {"a"}, 1.0, 1.0),
        (["b", "a"], {"a"}, 0.6309, 1.0),
        (["b"], {"a"}, 0.0, 0.0),
        ([], {"a"}, 0.0, 0.0),
        (["a", "x", "b"], {"a", "b"}, 0.9197, 1.0),
        (["a"], {"a", "b"}, 0.6131, 0.5),
        (["x"], set(), 0.0, 1.0),
    ],
)
def test_measures_are_those_of_the_field(found: list[str], relevant: set[str], ndcg: float, recall: float) -> None:
    assert metrics.ndcg(found, relevant) == pytest.approx(ndcg, abs=1e-4)
    assert metrics.recall(found, relevant) == recall


@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.sets(st.sampled_from("abcdefgh"), min_size=1))
def test_a_better_order_is_never_measured_lower(found: list[str], relevant: set[str]) -> None:
    best = sorted(found, key=lambda one: one not in relevant)
    assert 0.0 <= metrics.ndcg(found, relevant) <= metrics.ndcg(best, relevant) <= 1.0 + 1e-9


def test_a_build_is_measured_and_its_failure_named(tmp_path: Path) -> None:
    cost = run(["python3", "-c", "x = bytearray(50_000_000); print(len(x))"], tmp_path)
    assert cost.peak > 50_000_000 and cost.seconds > 0
    with pytest.raises(RuntimeError, match="no such thing"):
        run(["python3", "-c", "raise SystemExit('no such thing')"], tmp_path)


def row(engine: str, language: str, measured: Quality | Speed) -> Row:
    table: Table = "speed" if isinstance(measured, Speed) else "pieces"
    return Row(Key(table, language, 50, "", 1, engine), measured, "2", "Chromium 1", 50, 90.0, 3.2)


def test_the_report_says_how_often_nothing_was_found() -> None:
    found = [("A", "en", 0.5, 0.0), ("B", "en", 0.25, 0.4), ("A", "th", 1.0, 0.0)]
    rows = [row(engine, tag, Quality(engine, tag, 10, value, empty)) for engine, tag, value, empty in found]
    page = report.page(rows)
    assert "| en | 10 | 0.500 | 0.250 (40% empty) |" in page
    assert "| th | 10 | 1.000 | – |" in page


def speed(size: int) -> Speed:
    spread, cost = Spread(1000.0, 2000.0), Cost(8.0, 4.0, 10**9)
    return Speed("A", "en", 50, size, 4_000_000, 1_000_000, cost, spread, spread, spread, False, spread, 500_000)


def test_a_row_is_kept_as_soon_as_it_is_known_and_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    first, second = row("A", "en", speed(5_000_000)), row("A", "th", Quality("A", "th", 10, 1.0, 0.0))
    kept = Rows(path)
    kept.add(second)
    kept.add(first)
    assert Rows(path).all() == (first, second)
    assert first.key in Rows(path) and row("B", "en", speed(1)).key not in Rows(path)
    again = row("A", "en", speed(6_000_000))
    Rows(path).add(again)
    assert Rows(path).all() == (again, second)
    assert "| en | 50 | invented | A | 6.0 | 2.5, 0.5, 1.0 | 8 (4) | 1.00 | 1 (2) |" in report.page(Rows(path).all())
    assert "| 1.5 (3) |" in report.page(Rows(path).all())


@pytest.mark.browser
@pytest.mark.audit
def test_a_run_on_a_tiny_corpus_compares_all_engines(tmp_path: Path) -> None:
    """In a process of its own: it starts a browser, and other tests of this process may hold one open."""
    assert chromium.find(), chromium.MISSING
    engines = "concordance,lunr, one index" + (",pagefind" if importlib.util.find_spec("pagefind_bin_extended") else "")
    corpus = tmp_path / "corpus.jsonl"
    write(corpus, few("en"))
    sizes = "--provisions 50 --queries 3 --bodies 50 --headings 3 --pieces 0 --languages en"
    options = [*sizes.split(), "--engines", engines, "--corpus", str(corpus), "--work", str(tmp_path)]
    command = [sys.executable, "-m", "bench.search", *options, "--output", str(tmp_path / "RESULTS.md")]
    told = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    page = (tmp_path / "RESULTS.md").read_text()
    assert told.stdout.strip() == page.strip()
    rows = [line for line in page.splitlines() if line.startswith("| en | 50 |")]
    assert len(rows) == len(engines.replace("lunr, one", "lunr").split(","))
    assert "corpus.jsonl" in page and f"| {INDEXED} | 3 |" in page
    again = subprocess.run([*command, "--resume"], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert again.returncode == 0 and again.stdout == told.stdout
    assert again.stderr.count("stands already") == 3 * len(rows)
