"""What tells languages apart: scripts, frequent words, telling letters, and characters of one Chinese script only.

Words are the most frequent function words of each language, and a few that official texts can't do without, chosen so
that close relatives (Indonesian and Malay, Spanish and Portuguese) differ.
"""

from __future__ import annotations

import re

# Script → the language it stands for in this portal, None where words must decide. Order matters: kana before Han.
SCRIPTS: tuple[tuple[str, re.Pattern[str], str | None], ...] = (
    ("Kana", re.compile(r"[\u3041-\u309f\u30a1-\u30fa]"), "ja"),
    ("Hani", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]"), None),
    ("Hang", re.compile(r"[\uac00-\ud7a3]"), "ko"),
    ("Arab", re.compile(r"[\u0620-\u064a\u0671-\u06d3\u0750-\u077f]"), "ar"),
    ("Thai", re.compile(r"[\u0e01-\u0e4e]"), "th"),
    ("Laoo", re.compile(r"[\u0e81-\u0ec4\u0edc-\u0edf]"), "lo"),
    ("Khmr", re.compile(r"[\u1780-\u17d2]"), "km"),
    ("Mymr", re.compile(r"[\u1000-\u103f\u1050-\u109d]"), "my"),
    ("Cyrl", re.compile(r"[\u0400-\u04ff]"), "ru"),
    ("Latn", re.compile(r"[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]"), None),
)
# A Chinese character says about as much as this many letters of an alphabet.
HAN_WEIGHT = 3

_WORDS = {
    "en": "the of and to in for on with that is are be by as at from this we our has have will was were which their "
          "its "
    "between shall on an or not it all",
    "fr": "le la les de des du et en un une dans pour que qui sur par au aux est sont avec à ce cette nous notre "
          "ont été "
    "leur leurs entre ou ne pas d l",
    "es": "el la los las de del y en un una para que con por se su sus al es son como nosotros nuestra ha han entre "
          "esta "
    "este más lo o no",
    "pt": "o a os as de do da dos das e em um uma para que com por se sua seus ao à é são como nós nossa foi entre "
          "esta "
    "este mais no na nos nas não ou pelo pela",
    "de": "der die das und in den von zu mit für auf ist im des dem ein eine nicht sich als auch an werden wurde "
          "wird aus "
    "bei nach wir unsere zwischen zur zum sind sowie über",
    "id": "dan yang di untuk dengan dari dalam pada ini itu adalah bahwa oleh serta kami kedua antara akan telah tahun "
    "kerja sama negara karena melalui secara para tersebut pihak kita",
    "ms": "dan yang di untuk dengan daripada dalam pada ini itu ialah adalah bahawa oleh serta kami kedua antara "
          "akan telah "
    "tahun kerjasama negara kerana melalui secara para tersebut iaitu bagi juga pihak kita",
    "fil": "ang ng sa mga na at ay para ito kami nating natin namin bilang ating pagitan may mula upang nito "
           "kanilang isang "
    "pamamagitan gayundin tayo hindi ni si",
    "vi": "và của các trong cho với là được những này về một có không đã tại theo giữa chúng tôi nước hợp tác từ "
          "đến để "
    "trên hai bên",
}  # fmt: skip
WORDS: dict[str, frozenset[str]] = {tag: frozenset(words.split()) for tag, words in _WORDS.items()}
# Words and letters that decide between relatives; each counts for three.
TELLING: dict[str, re.Pattern[str]] = {
    "vi": re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"),
    "de": re.compile(r"ß|\b(?:und|für|über|werden)\b"),
    "es": re.compile(r"ñ|¿|¡|\b(?:y|el|los|las|del|cooperación)\b|ción\b"),
    "pt": re.compile(r"ã|õ|\b(?:e|os|do|dos|em|são|cooperação)\b|ção\b"),
    "fr": re.compile(r"œ|ê|è|\b(?:et|les|des|du|nous|aux)\b|\b[dl]['’]"),
    "id": re.compile(
        r"\b(?:bahwa|karena|kerja sama|mengatakan|ekonomi|kebijakan|tiongkok|juli|agustus|pembangunan|dari)\b"
    ),
    "ms": re.compile(
        r"\b(?:bahawa|kerana|kerjasama|daripada|ialah|iaitu|bagi|dasar|julai|ogos|mesyuarat|perkhidmatan)\b"
    ),
    "fil": re.compile(r"\b(?:ang|mga|ng|ay)\b"),
    "en": re.compile(r"\b(?:the|of|shall|which)\b"),
}
SIMPLIFIED = frozenset(
    "国会发这个们来对时经产业东进动关开际后华义务协议贸济资战稳应环链区创设场现实学长门问间为与书讲认识让说谈证评词译"
    "话该详语请课调费货质贡责财贸车转轮软轻较辆输边达过运还连远适选递邮电线组织细终结给络统继续维综绿缘缩网罗职联"
    "声处备复头奖妇孙宁宝审宪宽将尽层岁岛岗币师带帮广庆应庙废张强归录当径总恳戏户护报担拟拥择挥据损换"
)
TRADITIONAL = frozenset(
    "國會發這個們來對時經產業東進動關開際後華義務協議貿濟資戰穩應環鏈區創設場現實學長門問間為與書講認識讓說談證評詞譯"
    "話該詳語請課調費貨質貢責財貿車轉輪軟輕較輛輸邊達過運還連遠適選遞郵電線組織細終結給絡統繼續維綜綠緣縮網羅職聯"
    "聲處備複頭獎婦孫寧寶審憲寬將盡層歲島崗幣師帶幫廣慶應廟廢張強歸錄當徑總懇戲戶護報擔擬擁擇揮據損換"
)
