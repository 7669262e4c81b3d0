"""Tests of the annotate stage. Cases are in ``tests/cases/annotate_*.md``."""
