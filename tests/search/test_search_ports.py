"""Python and Node make the same terms of the same texts: 50,000 and more, in all languages of the portal."""

from __future__ import annotations

import random
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

from snowballstemmer import english_stemmer

from plugins.portal.languages import LANGUAGES
from plugins.portal.search import tokens
from plugins.portal.search.stemming import ALGORITHMS, RELEASE, stemmer
from plugins.portal.search.tokens import Tokeniser, normalised, pieces

from .client import parts
from .words import texts

ENOUGH = 50_000
LETTERS = {"ru": "абвгдежзийклмнопрстуфхцчшщъыьэюяё", "": "abcdefghijklmnoprstuvyéèêàâçñãõüöäßíóú"}
ENDINGS = {
    "de": "ungen heit keit lich isch end ern es e en s st",
    "en": "ational ization fulness ing ed ies ly ment s ss us sses eedly ement",
    "es": "amiento aciones ación ar iendo ase mente s os idad es",
    "fr": "issement ation ements ions aient ment euse ive s es ité",
    "id": "kan an nya lah kah pun i",
    "pt": "amente ações ção ar indo asse s os idade es",
    "ru": "ость ами ировать ейший вшись ого ение ться ая",
}
PREFIXES = {"id": ("me", "mem", "pe", "per", "ber", "di", "ter", "ke")}


def test_node_makes_the_terms_that_python_makes() -> None:
    ours = [tokens(text, tag) for text, tag in texts()]
    assert sum(map(len, ours)) > ENOUGH
    for (text, tag), mine, theirs in zip(texts(), ours, parts("tokens", texts=texts()), strict=True):
        assert mine == theirs, f"{tag}: {text[:80]}"


def test_what_a_tokeniser_remembers_changes_nothing() -> None:
    for tag in LANGUAGES:
        known = Tokeniser(tag)
        for text, _ in texts()[::7]:
            found = known(text)
            grams = [run[i : i + 2] for run in found.pairs for i in range(len(run))]
            grams += [run[i : i + 3] for run in found.triples for i in range(len(run))]
            assert Counter([*found.words, *grams]) == Counter(tokens(text, tag))


def test_both_sides_stem_by_the_same_release_to_the_same_stems() -> None:
    draw = random.Random(301)  # noqa: S311 - the same each time
    common = {piece.text for text, _ in texts() for piece in pieces(normalised(text)) if piece.kind == "word"}
    words = {}
    for tag in ALGORITHMS:
        letters = LETTERS.get(tag, LETTERS[""])
        made = {
            draw.choice(PREFIXES.get(tag, ("",)))
            + "".join(draw.choice(letters) for _ in range(draw.randint(1, 10)))
            + draw.choice(ENDINGS[tag].split())
            for _ in range(4000)
        }
        words[tag] = sorted(common | made)
    assert min(map(len, words.values())) > 10_000
    theirs = parts("stems", words=words)
    for tag, list_ in words.items():
        stem = stemmer(tag)
        assert stem is not None
        ours = [stem(word) for word in list_]
        assert [pair for pair in zip(list_, ours, theirs[tag], strict=True) if pair[1] != pair[2]] == []
        assert sum(word != stemmed for word, stemmed in zip(list_, ours, strict=True)) > len(list_) // 10


def test_the_release_stands_in_both_packages() -> None:
    assert f"Snowball {RELEASE}" in Path(english_stemmer.__file__ or "").read_text("utf-8")
    spec = find_spec("sphinx")
    assert spec and spec.submodule_search_locations
    plain = Path(spec.submodule_search_locations[0]) / "search" / "non-minified-js" / "english-stemmer.js"
    assert f"Snowball {RELEASE}" in plain.read_text("utf-8")
