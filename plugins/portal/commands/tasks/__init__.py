"""The tasks of ``tasks.py``: building, editing, checking. Those that measure are in ``bench/tasks.py``."""
