"""Names of people behind their role: "Mayor Lantern Pierwright", "Ministerin …", "外交部长…".

A person is linked only where the registry knows the name; these are only offered to the editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.portal.screens import Screened, screened

_NAME = r"[A-ZÀ-ÖØ-ÞĐ][\w’'-]{1,24}"
_NAMES = rf"(?P<name>{_NAME}(?:\s(?:bin|binti|al|de|da|dos|van|von)\s{_NAME}|\s{_NAME}){{1,4}})"
_CYRILLIC = r"[А-ЯЁ][а-яё-]{1,24}"
_LATIN_ROLES = (
    r"(?:Prime Minister|Vice Premier|Premier|Vice President|President|Vice Minister|Minister|Chairman"
    r"|Chairperson|Chair"
    r"|Mayor|Governor|Ambassador|Secretary-General|Director-General|Director|Foreign Minister|King|Sultan"
    r"|Dr\.|Mr\.|Ms\.|Mrs\."
    r"|Premierminister(?:in)?|Ministerpräsident(?:in)?|Präsident(?:in)?|Außenminister(?:in)?|Ministerin"
    r"|Botschafter(?:in)?|Bürgermeister(?:in)?|Generalsekretär(?:in)?|Vorsitzende[rn]?|Herr|Frau"
    r"|[Pp]remier ministre|[Pp]résidente?|[Mm]inistre|[Aa]mbassadeur|[Aa]mbassadrice|[Mm]aire|[Ss]ecrétaire général"
    r"|[Pp]rimer ministro|[Pp]residente|[Mm]inistr[oa]|[Ee]mbajadora?|[Aa]lcalde|[Ss]ecretario general"
    r"|[Pp]rimeiro-ministro|[Ee]mbaixadora?|[Pp]refeito|[Ss]ecretário-geral"
    r"|Perdana Menteri|Presiden|Menteri Luar Negeri|Menteri Luar|Menteri|Duta Besar|Setiausaha Agung|Gubernur"
    r"|Wali Kota|Punong Ministro|Pangulong|Pangulo|Kalihim|Embahador"
    r"|Thủ tướng|Chủ tịch|Tổng Bí thư|Bộ trưởng|Phó Thủ tướng|Đại sứ|Tổng Thư ký|Ông|Bà)"
)
_LATIN = screened(rf"\b{_LATIN_ROLES}\s{_NAMES}")
_RUSSIAN = screened(
    r"(?<!\w)(?:[Пп]ремьер(?:-министр)?|[Пп]резидент|[Мм]инистр|[Пп]осол|[Мм]эр|[Гг]убернатор|[Пп]редседатель"
    r"|[Гг]оспо(?:дин|жа))"
    rf"(?:а|у|ом|е|я|ю|ем)?\s(?P<name>{_CYRILLIC}(?:\s{_CYRILLIC}){{1,2}})"
)
# The common surnames begin a Chinese name of two or three characters; a verb, a courtesy or a break ends it.
_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
    "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温习"
)
_CHINESE = screened(
    r"(?:总理|主席|总统|部长|大使|市长|省长|秘书长|总书记|委员长|主任|局长|会长|董事长|校长)"
    rf"(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})"
    r"(?=[,,、。;;(（\s]|同|与|和|在|说|表示|指出|出席|发表|会见|致辞|先生|女士|宣布|强调|率|\Z)"
)
_PATTERNS: dict[str, Screened] = {"ru": _RUSSIAN, "zh-Hans": _CHINESE}
_NO_NAME = re.compile(
    r"(?i)\b(?:of|for|and|the|state|meeting|affairs|republic|council|committee|summit|asean|china|ministers?"
    r"|government"
    r"|der|des|für|negara|luar|foreign|general|united|nations)\b"
)


def people(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Spans of names that a role stands before; the role is no part of the name."""
    pattern = _PATTERNS.get(language, _LATIN)
    for match in pattern.finditer(text):
        if pattern is not _LATIN or not _NO_NAME.search(match["name"]):
            yield match.span("name")
