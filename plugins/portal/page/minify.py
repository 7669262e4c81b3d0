"""Scripts without what a browser does not need: Terser, from npm, shortens names and leaves comments out."""

from __future__ import annotations

import subprocess
from functools import lru_cache
from pathlib import Path

_PROGRAM = """
const { minify } = require(process.argv[1]);
minify(require("node:fs").readFileSync(0, "utf8"), { ecma: 2020, compress: { passes: 2, unsafe_arrows: true } }).then(
  ({ code }) => process.stdout.write(code + "\\n"),
  (fault) => { console.error(`line ${fault.line}: ${fault.message}`); process.exitCode = 1; }
);
"""
_PATIENCE = 60  # seconds


@lru_cache(maxsize=16)
def minified(script: str, modules: Path) -> str:
    """The same program in fewer bytes.

    Raises RuntimeError where Node or Terser is missing, or the script is no script.
    """
    command = ["node", "-e", _PROGRAM, str((modules / "terser").resolve())]
    try:
        done = subprocess.run(  # noqa: S603  own words
            command, input=script, capture_output=True, encoding="utf-8", timeout=_PATIENCE, check=False
        )
    except OSError as fault:
        raise RuntimeError("Node is missing: install it, or run `make html`, which does") from fault
    if done.returncode:
        raise RuntimeError(f"a script could not be made small: {done.stderr.strip()[-300:]}")
    return done.stdout
