"""How undertakings are worded: a module per language, and the scale of strengths in ``scale``."""

from plugins.portal.annotate.verbs import (
    ar,
    de,
    en,
    es,
    fil,
    fr,
    id as indonesian,
    km,
    lo,
    ms,
    my,
    pt,
    ru,
    th,
    vi,
    zh_hans,
)
from plugins.portal.annotate.verbs.scale import Verbs as Verbs

VERBS: dict[str, Verbs] = {
    "ar": ar.VERBS,
    "de": de.VERBS,
    "en": en.VERBS,
    "es": es.VERBS,
    "fil": fil.VERBS,
    "fr": fr.VERBS,
    "id": indonesian.VERBS,
    "km": km.VERBS,
    "lo": lo.VERBS,
    "ms": ms.VERBS,
    "my": my.VERBS,
    "pt": pt.VERBS,
    "ru": ru.VERBS,
    "th": th.VERBS,
    "vi": vi.VERBS,
    "zh-Hans": zh_hans.VERBS,
}
