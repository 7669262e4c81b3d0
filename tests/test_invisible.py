"""What shows nothing, or turns the order of what is shown, is taken out and told; letters are never changed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, strategies as st

from plugins.portal import invisible


@pytest.mark.parametrize(
    ("value", "text", "severity"),
    [
        ("Hat \u202eYai", "Hat Yai", "error"),
        ("\u2067Hat Yai\u2069", "Hat Yai", "error"),
        ("Hat\x07Yai", "Hat Yai", "error"),
        ("\ufeffHat\u200b Yai", "Hat Yai", "warning"),
        ("می\u200cخواهم", "می\u200cخواهم", "warning"),  # a joiner that shapes the word stays
        ("Ha\u0308fen", "Häfen", "warning"),
    ],
)
def test_a_value_is_cleaned(value: str, text: str, severity: str) -> None:
    cleaned, taken = invisible.clean(value)
    assert cleaned == text
    assert invisible.severity(taken) == severity


def test_the_sentence_names_each_character_once() -> None:
    assert invisible.sentence("\u202e\u202e\u2067") == (
        "3 invisible control characters (U+202E, U+2067) were taken out of the text."
    )


@given(st.text())
def test_what_is_kept_and_what_is_taken_add_up_to_the_text(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    kept, taken = invisible.take_out(composed)
    letters = sorted(kept.replace(" ", "") + taken)
    assert letters == sorted(composed.replace(" ", ""))
