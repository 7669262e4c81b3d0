"""The search side by side with Pagefind and a monolithic Lunr index, on the same provisions.

``python -m bench.search`` writes provisions, builds each engine's index in a process of its own, asks all of them the
same questions in a Chromium, and writes what was found to ``RESULTS.md``. What is measured, and how, stands there.
"""
