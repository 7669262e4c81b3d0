"""The flow has one direction: stages know the shared words and nothing of each other."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

PORTAL = PROJECT / "plugins" / "portal"
STAGES = ("capture", "extract", "parse", "annotate", "link", "page", "search", "export")
SHARED = {
    "model",
    "problems",
    "languages",
    "showing",
    "addresses",
    "sentences",
    "decoding",
    "frontmatter",
    "bounds",
    "toml",
    "invisible",
    "executors",
    "locks",
    "memory",
    "profiling",
    "cache",
    "workers",
    "folding",
    "screens",
    "tracing",
}


def imported(path: Path) -> set[str]:
    """Dotted names that a module imports, the portal's without prefix: ``model``, ``parse.blocks``, ``pelican``."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= (
                {f"{node.module}.{alias.name}" for alias in node.names} if node.module == "plugins.portal" else set()
            )
            names.add(node.module)
    return {name.removeprefix("plugins.portal.") for name in names}


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_no_other_stage(stage: str) -> None:
    others = {*STAGES, "adapter", "commands", "pipeline"} - {stage}
    for path in sorted((PORTAL / stage).rglob("*.py")):
        assert not {name.split(".")[0] for name in imported(path)} & others, path


def test_the_shared_words_import_no_stage() -> None:
    for name in SHARED:
        for path in [PORTAL / f"{name}.py", *(PORTAL / name).glob("*.py")]:
            assert not path.exists() or not {n.split(".")[0] for n in imported(path)} & set(STAGES), path


def test_only_the_adapter_imports_pelican() -> None:
    importing = {
        path.relative_to(PORTAL).parts[0]
        for path in PORTAL.rglob("*.py")
        if any(name.split(".")[0] == "pelican" for name in imported(path))
    }
    assert importing == {"adapter"}


def test_the_stages_work_with_pelican_absent() -> None:
    script = "import sys; sys.modules['pelican'] = None\n" + "\n".join(
        f"import plugins.portal.{stage}" for stage in (*STAGES, "pipeline")
    )
    subprocess.run([sys.executable, "-c", script], cwd=PROJECT, check=True)


def test_a_module_has_one_job_and_stays_short() -> None:
    long = {
        str(path.relative_to(PROJECT)): lines
        for path in sorted(PORTAL.rglob("*.py"))
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 260
    }
    assert long == {}
