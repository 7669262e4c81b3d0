"""Calendars of the languages that came from Europe."""

from __future__ import annotations

from plugins.portal.dates.calendar import Calendar

_ENGLISH = Calendar(
    locale="en",
    names=("", "", "", "", "", "", "", "", "sept", "", "", ""),
    orders=("dmy", "mdy"),
    day=r"{d}\s?(?:st|nd|rd|th)?",
    after_day=r"(?:\s|,?\sday\sof\s(?:the\smonth\sof\s)?|\sof\s)",
    before_year=r"(?:,?\s|\sof\s|,?\s(?:in\s)?the\syear\s|-)",
    to=r"to|until|till|through|thru",
    and_=r"and|&",
    between=r"between",
    cue=r"in|since|by|until|till|before|after|during|from|through|throughout|beyond|as\sof|back\sin|years?"
    r"|(?:early|late|mid)"
    r"|(?:end|beginning|start|middle|half|quarter)\sof|(?<!total )(?<!number )of|for",
    followed=r"\s(?:sessions?|summits?|meetings?|forums?|editions?|expos?|fiscal\syear|marks?\s|marked\s"
    r"|was\s|is\sthe\s|saw\s)",
    never=r"\s(?:sustainable\s)?(?:development\s)?(?:agenda|goals|vision)",
    month_first=True,
    weekday=r"\b(?:on|(?P<last>last)|this|said|by)\s{w}(?!s)",
    yesterday=r"yesterday(?!')",
    today=r"today(?!')",
)

EUROPEAN: dict[str, Calendar] = {
    "en": _ENGLISH,
    "de": Calendar(
        locale="de",
        names=("jänner", "feber", "mrz|maerz", "", "", "", "", "", "sept|sep", "", "", ""),
        day=r"{d}\.",
        day_open=r"{d}\.?",
        after_day=r"\s?",
        before_year=r"(?:\s|\sdes\sjahres\s)",
        to=r"bis(?:\szum)?(?:\sjahr)?|/",
        and_=r"und|/",
        between=r"zwischen",
        cue=r"in|seit|bis|ab|vor|nach|von|(?:im|des|zum|das|dem|vom)\sjahre?s?|jahr|ende|anfang|mitte"
        r"|frühjahr|sommer|herbst"
        r"|winter|sitzung|tagung|gipfel|gipfeltreffen|treffen|forum|konferenz|messe|expo"
        r"|(?:treffen|sitzung|tagung|gipfel)\svon",
        never=r"\s?-?\s?agenda",
        weekday=r"\b(?:am|vergangenen|(?P<last>letzten)|diesen)\s{w}",
        days=("", "", "", "", "", "sonnabend", ""),
        yesterday=r"gestern",
        today=r"heute",
    ),
    "fr": Calendar(
        locale="fr",
        names=("", "fevrier|fév", "", "", "", "", "", "aout", "", "", "", "decembre|déc"),
        day=r"{d}\s?(?:er|ère)?",
        before_year=r"(?:\s|\sde\sl'année\s)",
        to=r"au|à|jusqu'au",
        and_=r"et",
        between=r"entre",
        cue=r"en|depuis|dès|avant|après|jusqu'en|jusqu'à|d'ici(?:\sà)?|(?:l'|d')?année|l'an|années|fin"
        r"|début|mi|de|pour"
        r"|à\spartir\sde|exercice|horizon",
        followed=r"\s(?:marque|a\smarqué)\s",
        weekday=r"\b(?<!chaque )(?<!les )(?<!le ){w}(?!s)",
        yesterday=r"hier(?!\s(?:soir|matin)\s\w{1,9}\sdernier)",
        today=r"aujourd'hui",
    ),
    "es": Calendar(
        locale="es",
        names=("", "", "", "", "", "", "", "", "setiembre|sept|set", "", "", ""),
        day=r"{d}\s?(?:\.?º|\.?°|ro|\.o)?",
        after_day=r"\s(?:días?\sdel\smes\s)?(?:del\smes\s)?(?:de\s)?",
        before_year=r"(?:\s|,?\sde\s|\sdel\s(?:año\s)?|\sde\s\saño\s)",
        to=r"(?:al|a|hasta)(?:\sel)?(?:\saño)?",
        and_=r"y",
        between=r"entre",
        cue=r"en|desde|hasta|antes\sde|después\sde|(?:el|del|al)\saño|año|años|finales\sde|principios\sde"
        r"|mediados\sde|para"
        r"|de|del|a\spartir\sde|período|periodo|bienio|trienio",
        followed=r"\s(?:marca|marcó)\s",
        weekday=r"\b(?:el|este|pasado)\s{w}(?!s)",
        yesterday=r"ayer",
        today=r"hoy(?!\sen\sdía)",
    ),
    "pt": Calendar(
        locale="pt",
        names=("", "", "marco", "", "", "", "", "", "", "", "", ""),
        day=r"{d}\s?(?:\.?º|\.?°|\.o)?",
        after_day=r"\s(?:dias?\sdo\smês\s)?(?:do\smês\s)?(?:de\s)?",
        before_year=r"(?:\s|,?\sde\s|\sdo\sano\s(?:de\s)?)",
        to=r"(?:a|ao|até)(?:\so|\sao)?(?:\sano)?",
        and_=r"e",
        between=r"entre",
        cue=r"em|desde|até|antes\sde|depois\sde|após|(?:o|do|no|ao)\sano(?:\sde)?|ano|anos|finais\sde"
        r"|final\sde|fim\sde"
        r"|início\sde|meados\sde|para|de|a\spartir\sde|período|biénio|biênio|triênio",
        followed=r"\s(?:marca|marcou)\s",
        weekday=r"\b(?:na|no|nesta|neste|esta|este|da|do)\s(?:última\s|último\s)?{w}(?!s)",
        yesterday=r"ontem",
        today=r"hoje(?!\sem\sdia)",
    ),
    "ru": Calendar(
        locale="ru",
        names=(
            "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре",
            "декабре",
        ),
        day=r"{d}(?:-?го|-?е)?",
        before_year=r",?\s",
        year=r"{y}(?:\s?(?:года|году|годом|годов|годах|годами|годы|год|гг\.?|г\.?)(?!\w))?",
        year_open=r"{y}(?:\s?(?:года|году|год|г\.?)(?!\w))?",
        to=r"по|до",
        and_=r"и",
        between=r"между",
        unit=r"{y}(?:\s?-?(?:й|го|м))?\s?(?:года|году|годом|годов|годами|годах|годам|годы|год|гг\.?|г\.?)(?!\w)",
        cue=r"с|к|до|после|начиная\sс|год|года|году",
        never=r"\s(?:тонн|человек)",
        weekday=r"\b(?:в|во|в\s(?:эту|этот|минувш\w{2,3}|(?P<last>прошл\w{2,3})))\s{w}",
        days=("", "", "среду", "", "пятницу", "субботу", ""),
        yesterday=r"вчера",
        today=r"сегодня",
    ),
    "ar": Calendar(
        locale="ar",
        names=(
            "كانون الثاني|كانون ثاني|جانفي", "شباط|فيفري", "آذار", "إبريل|نيسان|أفريل", "أيار|ماي",
            "يونيه|حزيران|جوان", "يوليه|تموز|يوليوز|جويلية", "آب|غشت|أوت", "أيلول|شتنبر", "تشرين الأول|تشرين أول",
            "تشرين الثاني|تشرين ثاني|نونبر", "كانون الأول|كانون أول|دجنبر|ديسيمبر",
        ),
        day=r"{d}",
        month=r"{name}(?:\s?/\s?[^\W\d]{2,9}(?:\s[^\W\d]{2,7})?|\s?\([^\W\d]{2,9}(?:\s[^\W\d]{2,7})?\))?",
        after_day=r"\s(?:من\s)?(?:شهر\s)?",
        before_year=r",?\s?(?:من\s)?(?:ال)?(?:عام\s|سنة\s)?",
        year=r"{y}(?:\s?م(?!\w))?",
        to=r"(?:و?إلى|و?الى|و?حتى|و?لغاية)(?:\s(?:عام|سنة))?",
        and_=r"و",
        between=r"بين(?:\sعامي)?",
        prefix="[وفبلك]?",
        cue=r"[وفبلك]{0,2}(?:ال)?(?:عام|عامي|سنة|أعوام)|[وف]?(?:لل|ل|بال)?(?:عام|سنة|دورة|قمة)|و?منذ|بحلول|بعد|قبل"
        r"|(?:نهاية|بداية|أواخر|أوائل|مطلع|منتصف|حلول|غضون)(?:\sعام)?",
        weekday=r"(?<!\w)و?(?:يوم|مساء|صباح|أمس|اليوم)\s\(?{w}(?!\s(?:نفسه|ذاته|عينه))",
        days=("الإثنين", "", "", "", "", "", ""),
        yesterday=r"أمس(?!\s(?:الأول|الاول))",
    ),
}  # fmt: skip
