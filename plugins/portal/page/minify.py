"""Scripts without what a browser does not need: Terser, from npm, shortens names and leaves comments out."""

from __future__ import annotations

import json
import subprocess
from functools import lru_cache
from pathlib import Path

_PROGRAM = """
const { minify } = require(process.argv[1]);
const scripts = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const options = { ecma: 2020, compress: { passes: 2, unsafe_arrows: true } };
Promise.all(scripts.map((script) => minify(script, options))).then(
  (made) => process.stdout.write(JSON.stringify(made.map(({ code }) => code + "\\n"))),
  (fault) => { console.error(`line ${fault.line}: ${fault.message}`); process.exitCode = 1; }
);
"""
_PATIENCE = 60  # seconds


@lru_cache(maxsize=16)
def minified(scripts: tuple[str, ...], modules: Path) -> tuple[str, ...]:
    """The same programs in fewer bytes; all of them at once, since Node takes as long to start as for one of them.

    Raises RuntimeError where Node or Terser is missing, or a script is no script.
    """
    command = ["node", "-e", _PROGRAM, str((modules / "terser").resolve())]
    try:
        done = subprocess.run(  # noqa: S603  own words
            command, input=json.dumps(scripts), capture_output=True, encoding="utf-8", timeout=_PATIENCE, check=False
        )
    except OSError as fault:
        raise RuntimeError("Node is missing: install it, or run `make html`, which does") from fault
    if done.returncode:
        raise RuntimeError(f"a script could not be made small: {done.stderr.strip()[-300:]}")
    return tuple(json.loads(done.stdout))
