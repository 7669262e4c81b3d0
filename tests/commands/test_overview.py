"""What a build prints: enough of each file's problems to act on, not thousands of lines."""

from io import StringIO

from rich.console import Console

from plugins.portal.commands.overview import show_problems
from plugins.portal.problems import Problem

MANY = [Problem("error", "a/record.toml", f"line {n}", "This key is unknown.") for n in range(50)]


def printed(*, all_problems: bool) -> str:
    console = Console(file=StringIO(), width=200, record=True)
    show_problems(
        [*MANY, Problem("error", "b.md", "", "Empty."), Problem("info", "b.md", "", "A name.")],
        console,
        all_problems=all_problems,
    )
    return console.export_text()


def test_of_a_file_with_very_many_the_first_are_printed_and_the_rest_counted() -> None:
    lines = printed(all_problems=False).splitlines()
    assert sum("a/record.toml, line" in line for line in lines) == 10
    assert "error: a/record.toml: 40 more like these; --all shows them" in lines
    assert "error: b.md: Empty." in lines
    assert not any("A name" in line for line in lines)


def test_all_are_printed_on_request() -> None:
    assert len(printed(all_problems=True).splitlines()) == 52
