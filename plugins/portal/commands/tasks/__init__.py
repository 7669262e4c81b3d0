"""The tasks of ``tasks.py``: building, editing, checking. Those that measure are in ``bench/tasks.py``."""

import sys

# Invoke keeps nothing compiled: each call would compile some four hundred modules again. What Python was told counts.
sys.dont_write_bytecode = bool(sys.flags.dont_write_bytecode)
