"""Where the letters of a name are not the name: "沿海地区" holds no Haiti, "New Mexico" no Mexico, "ທະເລຈີນ" no China.

A row names spellings, and what before or after them shows that another word or a longer proper name stands there.
All is matched against folded text. A longer name that the registry knows wins anyway and needs no row.
"""

from __future__ import annotations

from plugins.portal.annotate.guarding import Guard, guard
from plugins.portal.annotate.guards_asia import ASIAN
from plugins.portal.annotate.russian import russian_cases


def _russian(*names: str) -> tuple[str, ...]:
    return tuple(form for name in names for form in (name, *russian_cases(name)))


_STATES_EN = (
    "china", "indonesia", "thailand", "japan", "canada", "israel", "india", "england", "viet nam", "vietnam", "lao",
    "malaysia", "singapore", "france", "new zealand", "mongolia",
)  # fmt: skip
GUARDS: dict[str, dict[str, tuple[Guard, ...]]] = {
    "en": guard(
        (("china",), r"\b(?:south|east) ", r" sea|[ -]daily|[ -]morning post|ware"),
        (("mexico",), r"\b(?:new|gulf of) ", r" city"),
        (("guinea",), r"\b(?:new|gulf of) ", r"-bissau| pigs?"),
        (("guatemala", "panama", "kuwait"), "", r" (?:city|canal)\b"),
        (("niger", "congo", "jordan", "paraguay", "uruguay"), r"\briver ", r" (?:river|delta|basin|valley|round)\b"),
        (("chad", "malawi"), r"\blake ", r" basin"),
        (
            ("georgia",), r"\b(?:south|atlanta,|savannah,|augusta,|athens,|state of|university of) ",
            r" (?:tech|state|institute|avenue|southern|aquarium)\b",
        ),
        (("granada", "grenada"), "", r", (?:spain|nicaragua)"),
        (
            _STATES_EN, r"\b(?:bank of|air|radio) ",
            r" (?:(?:construction|development|merchants|everbright) bank|airlines|airways|telecom|mobile)\b",
        ),
        (("indonesia",), r"\bbank ", ""),
        (("ireland",), r"\bnorthern ", ""),
        (("samoa",), r"\bamerican ", ""),
        (("mongolia",), r"\binner ", ""),
        (("oman", "thailand", "tonkin"), r"\bgulf of ", ""),
        (("japan",), r"\bsea of ", ""),
        (("doha", "tokyo"), "", r" round\b"),
        (("washington", "new york"), "", r" (?:post|times)\b"),
    ),
    "fr": guard(
        (("chine",), r"\bmer de ", r" (?:méridionale|orientale)"),
        (("mexique",), r"\b(?:golfe du |nouveau[ -])", ""),
        (("guinée",), r"\b(?:golfe de |nouvelle[ -])", ""),
        (("niger", "congo"), r"\b(?:fleuve|delta du|bassin du) ", ""),
        (("tchad",), r"\blac ", ""),
        (("mongolie",), "", r" intérieure"),
        (("irlande",), "", r" du nord\b"),
        (("géorgie",), "", r" du sud\b"),
        (("panama",), r"\bcanal de ", ""),
        (("chine", "france", "thaïlande"), r"\b(?:banque de|air) ", ""),
        (("japon",), r"\bmer du ", ""),
    ),
    "es": guard(
        (("china",), r"\bmar (?:de|del|de la) ", r" (?:meridional|oriental)"),
        (("méxico",), r"\b(?:golfo de|nuevo|ciudad de) ", ""),
        (("guinea",), r"\b(?:golfo de|nueva) ", ""),
        (("níger", "congo"), r"\b(?:río|delta del|cuenca del) ", ""),
        (("mongolia",), "", r" interior"),
        (("irlanda",), "", r" del norte"),
        (("japón",), r"\bmar (?:de|del) ", ""),
        (
            ("granada",), r"\b(?:nueva|alhambra de|ciudad de|provincia de|universidad de|vega de) ",
            r"(?:, españa| \(españa| y (?:córdoba|sevilla|málaga|almería))",
        ),
        (("georgia",), "", r" del sur\b"),
        (("panamá",), r"\b(?:canal|ciudad) de ", ""),
        (("cuba", "chile"), r"\bsantiago de ", ""),
        (("china", "españa", "méxico", "indonesia"), r"\bbanco de ", ""),
    ),
    "pt": guard(
        (("china",), r"\bmar (?:da|do sul da|do leste da) ", r" (?:meridional|oriental)"),
        (("méxico",), r"\b(?:golfo do|novo|cidade do) ", ""),
        (("guiné",), r"\b(?:golfo da|nova) ", ""),
        (("níger", "congo"), r"\b(?:rio|delta do|bacia do) ", ""),
        (("mongólia",), "", r" interior"),
        (("irlanda",), "", r" do norte"),
        (("japão",), r"\bmar do ", ""),
        (("granada",), "", r"(?:, (?:na )?espanha| \(espanha)"),
        (("cuba", "chile"), r"\bsantiago (?:de|do) ", ""),
        (("geórgia",), "", r" do sul\b"),
        (("panamá",), r"\b(?:canal|cidade) do ", ""),
        (("china", "portugal", "brasil"), r"\bbanco (?:da|de|do) ", ""),
    ),
    "de": guard(
        (("mexiko",), r"\b(?:golf von|new) ", r"-stadt"),
        (("guinea", "oman", "thailand"), r"\bgolf von ", ""),
        (("jordan",), r"\b(?:der|am|im) ", ""),
        (("kongo", "niger"), "", r"-?(?:becken|delta)"),
        (("mongolei",), r"\binnere[nr]? ", ""),
        (("georgia", "china", "thailand", "indonesia"), r"\b(?:bank of|air|south) ", ""),
    ),
    "ru": guard(
        (_russian("китай"), "", "-город"),
        (_russian("монголия"), r"\bвнутренн(?:яя|ей|юю) ", ""),
        (_russian("ирландия"), r"\bсеверн(?:ая|ой|ую) ", ""),
        (_russian("мексика"), r"\b(?:нью-|мехико, )", ""),
        (_russian("гвинея"), r"\bнов(?:ая|ой|ую) ", ""),
        (_russian("осетия", "джорджия"), r"\bюжн(?:ая|ой|ую) ", ""),
        (_russian("китай", "россия", "таиланд"), r"\b(?:банк\w{0,2}|эйр) ", ""),
    ),
    "ar": guard(
        (("الصين",), r"(?<!\w)(?:[وفبلك]{0,2}بحر|شرق بحر|جنوب بحر) ", ""),
        (("المكسيك", "غينيا", "تايلاند", "عمان"), r"(?<!\w)[وفبلك]{0,2}خليج ", ""),
        (("المغرب",), "", r" العربي(?!\w)"),
        (("منغوليا",), "", r" الداخليه"),
        (("ايرلندا",), "", r" الشماليه"),
        (("الهند",), "", r" الصينيه"),
        (("النيجر", "الكونغو"), r"(?<!\w)(?:نهر|دلتا|حوض) ", ""),
        # Also ordinary words ("financial", "sons"), so these need a word that speaks of a state.
        (
            ("مالي", "بنين"),
            r"(?<!جمهوريه )(?<!دوله )(?<!حكومه )(?<!في )(?<!الي )(?<!شمال )(?<!وفد )(?<!رئيس )(?<!مع )(?<!بين )",
            "",
        ),
    ),
    "id": guard(
        (("indonesia", "malaysia", "china", "tiongkok", "thailand"), r"\b(?:bahasa|laut|teluk) ", ""),
        (("meksiko", "mexico", "guinea"), r"\b(?:teluk|new) ", ""),
        (("mongolia",), "", r" dalam\b"),
        (("irlandia",), "", r" utara\b"),
    ),
    "ms": guard(
        (("indonesia", "malaysia", "china", "thailand"), r"\b(?:bahasa|laut|teluk) ", ""),
        (("mexico", "guinea"), r"\b(?:teluk|new) ", ""),
        (("mongolia",), "", r" dalam\b"),
        (("ireland",), "", r" utara\b"),
    ),
    "fil": guard(
        (("tsina", "china"), r"\bdagat (?:timog|silangang|kanlurang) ", r" sea\b"),
        (("pilipinas",), r"\bdagat (?:kanlurang |timog )", ""),
        (("mexico", "guinea"), r"\bnew ", ""),
    ),
    "vi": guard(
        (("anh", "pháp", "đức", "nga", "nhật", "hàn", "lào", "thái", "trung", "trung quốc", "việt"), r"\btiếng ", ""),
        (("ấn độ",), "", r" dương\b"),
        (("lào",), "", r" cai\b"),
        (("anh",), "", r" (?:em|chị|hùng|ấy|ta|trai)\b"),
        (("pháp",), "", r" (?:luật|lý|quy|lệnh|chế|nhân|đình|y|danh|trị|điển)\b"),
        (("đức",), "", r" (?:tính|hạnh|độ|tin|giáo)\b"),
        (("mỹ",), "", r" (?:thuật|phẩm|quan|tho|đình|lệ|nghệ|học|đức|la)\b"),
        (("nga",), "", r" (?:mi|my)\b"),
        (("ý",), "", r" (?:kiến|nghĩa|thức|tưởng|định|chí|muốn|chính|đồ|yên|thích|kiên|là|tứ)\b"),
        (("áo",), "", r" (?:dài|quần|khoác|phông|giáp|tưởng|sơ)\b"),
        (("mexico", "guinea"), r"\bnew |vịnh ", ""),
    ),
    **ASIAN,
}  # fmt: skip
