"""How undertakings are worded: a module per language, and the scale of strengths in ``scale``."""

from plugins.portal.annotate.verbs import ar, de, en, zh_hans
from plugins.portal.annotate.verbs.scale import Verbs as Verbs

VERBS: dict[str, Verbs] = {"ar": ar.VERBS, "de": de.VERBS, "en": en.VERBS, "zh-Hans": zh_hans.VERBS}
