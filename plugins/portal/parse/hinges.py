"""Sentences on which a text turns: from a news lead to the document, from the recitals to what was agreed."""

from __future__ import annotations

import re

from plugins.portal.screens import screened

# "The full text is as follows:" – what stands before is about the document, not of it.
_NEWS = screened(
    r"\b(?:full|complete|entire|original) text\b[^.!?]{0,160}:\Z"
    r"|\b(?:the )?text of (?:the|this)\b[^.!?]{0,120}\b(?:follows|following|below)\s*:\Z"
    r"|全文(?:内容)?(?:如下|为|如後)\s*[:：。]?\Z|全文\s*[:：]\Z"
    r"|\bim (?:vollen )?wortlaut\b[^.!?]{0,80}:\Z|\bwortlaut (?:der|des)\b[^.!?]{0,120}:\Z"
    r"|\btexte? (?:intégral|complet|integral)\b[^.!?]{0,160}:\Z|\btexto (?:íntegro|completo"
    r"|integral)\b[^.!?]{0,160}:\Z"
    r"|\b(?:a|na) íntegra\b[^.!?]{0,120}:\Z|полный текст[^.!?]{0,160}:\Z|текст (?:заявления|декларации"
    r"|инициативы)[^.!?]{0,120}:\Z"
    r"|(?:ي?لي|هنا|هذا|التالي)\s+(?:ال)?نص[^.!؟]{0,160}\Z|نص[^.!؟]{0,120}(?:يلي|التالي|كاملا?ً?"
    r"|الكامل)[^.!؟]{0,40}[:：]\Z"
    r"|\b(?:teks|naskah) (?:lengkap|penuh)\b[^.!?]{0,160}:\Z|toàn văn[^.!?]{0,160}:\Z"
    r"|\bbuong teksto\b[^.!?]{0,160}:\Z"
    r"|(?:ข้อความ|เนื้อหา)(?:ฉบับ)?เต็ม[^\n]{0,120}:\Z|ข้อความเต็ม[^\n]{0,120}ดังนี้\s*:?\Z|ข้อความเต็ม\s*:\Z"
    r"|(?:ຂໍ້ຄວາມ|ເນື້ອໃນ|ບົດ)(?:ສະບັບ)?(?:ເຕັມ|ຄົບຖ້ວນ|ທັງໝົດ)[^\n]{0,120}(?:ດັ່ງນີ້\s*:?|:)\Z"
    r"|\b(?:the )?(?:following|below) is the (?:full |complete )?text\b[^.!?]{0,160}[.:]\Z"
    r"|\bnguyên văn\b[^.!?]{0,120}:\Z"
    r"|\b(?:kumpletong|kabuuang) teksto\b[^.!?]{0,160}:\Z|(?:ខ្លឹមសារពេញ|អត្ថបទទាំងស្រុង)[^\n]{0,160}[:៖]\Z"
    r"|(?:အပြည့်အစုံ|မူရင်းစာသား)[^\n။]{0,80}(?:အောက်ပါအတိုင်း|အောက်ပါ)[^\n။]{0,40}[:။]\Z"
    r"|អត្ថបទពេញ[^\n]{0,160}[:៖]\Z|စာသားအပြည့်အစုံ[^\n]{0,160}[:။]\Z",
    re.IGNORECASE,
)
# "Full text: Joint Statement of …" – the document's title on the same line.
_NEWS_LABEL = re.compile(
    r"[（(【\[](?:全文|Full text|Wortlaut)[）)】\]]\s*(?=\S)|(?:Full text|Text in full|全文|(?:Im )?Wortlaut"
    r"|Texte intégral|Texto íntegro|Texto completo|Íntegra"
    r"|Полный текст|النص الكامل"
    r"|نص(?= البيان)|Teks lengkap|Teks penuh|Toàn văn|Buong teksto)\s*[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_OWN = screened(
    r"(?:\bas follows|\bthe following(?:\s+[\w-]+){0,8}|\bbelow"
    r"|\b(?:do )?hereby(?: \w+){0,4})\s*[:：,]?\Z(?<=[:：,\w])"
    r"|\b(?:have|has) (?:agreed|decided|resolved|reached)\b[^.]{0,120}[:：]\Z"
    r"|\bHA(?:VE|S) ADOPTED\b[^.]{0,80}[:：]\Z|\bHA(?:VE|S) (?:AGREED|DECIDED|RESOLVED)(?: AS FOLLOWS"
    r"| TO)?\s*[:：,]?\Z|\A(?:DECLARE|AGREE|DECIDE|ADOPT|PROCLAIM)S?\s*[:：]?\Z"
    r"|\b(?:declare|declares|propose|decide|resolve|agree)(?: that| to| on)?\s*[:：]\Z"
    r"|(?:如下|以下[^。]{0,20}|协议|協議|达成共识|宣言|倡议|倡議|决定|決定|声明|商定|同意)\s*[:：]\Z|(?:如下"
    r"|议定如下|协议如下)\s*[:：。]?\Z"
    r"|\bfolg(?:t|ende[smnr]?)\b[^.]{0,60}:\Z|\bwie folgt(?: (?:überein|geeinigt|vereinbart))?\s*:?\Z"
    r"|\b(?:übereingekommen|vereinbart|erklären|beschließen|beschlossen)\s*[:：]\Z"
    r"|\b(?:ce qui suit|suivante?s?|convenus de|(?:déclarent|déclarons|décident|conviennent)(?: de| que)?)\s*[:：]?\Z"
    r"|\b(?:lo siguiente|siguientes?|acordado|(?:declaran|declaramos|acuerdan|deciden)(?: que)?)\s*[:：]\Z"
    r"|\b(?:lo siguiente)\Z"
    r"|\b(?:o seguinte|seguintes?|(?:declaram|declaramos|acordam|decidem|acordaram)(?: que)?)\s*[:：]\Z"
    r"|\bo seguinte\Z"
    r"|(?:следующ(?:ем|ее|ие|их)|нижеследующ\w{1,6})(?:\s\w+){0,4}\s*[:：]?\Z|(?:договорились|заявляют"
    r"|провозглашают|решили|согласились)\s*[:：]\Z"
    r"|(?:يلي|التالي[ةه]?|الآتي[ةه]?)\s*[:：]\Z|(?:ما يلي|على ما يلي)\Z|(?:نعلن|تعلن|يعلنون|نقرر|قررت"
    r"|اتفق\w{0,3})\s*[:：]\Z"
    r"|\bberikut(?:nya| ini)?\s*:?\Z|\b(?:menyatakan|menyepakati|bersepakat|bersetuju|mengisytiharkan"
    r"|memutuskan)\s*[:：]\Z"
    r"|\b(?:sau đây|như sau|dưới đây)\s*:?\Z|\b(?:tuyên bố|thống nhất|quyết định|thoả thuận|thỏa thuận)\s*[:：]\Z"
    r"|(?:ดังนี้|ดังต่อไปนี้|ต่อไปนี้)\s*[:：]?\Z|(?:ດັ່ງນີ້|ດັ່ງຕໍ່ໄປນີ້|ຕໍ່ໄປນີ້|ດັ່ງລຸ່ມນີ້)\s*[:：]?\Z"
    r"|(?:ដូចខាងក្រោម|ដូចតទៅ|ខាងក្រោម|ដូចខាងក្រោមនេះ)\s*[:៖។]?\Z"
    r"|(?:အောက်ပါအတိုင်း|အောက်ပါအချက်များကို|အောက်ပါ[^။]{0,60})\s*[:။-]?\s*\Z"
    r"|\b(?:ang )?(?:mga )?sumusunod(?: na [\w ]{1,40})?\s*[:：]\Z|\b(?:nagpapahayag|nagkasundo"
    r"|ipinahahayag)\s*[:：]\Z",
    re.IGNORECASE,
)
_TAIL = 500  # characters of a passage in which all that these look for stands
# How news begin: a place, perhaps a day, the agency in brackets, a dash.
_DATELINE = re.compile(
    r"[^.。!?(（]{2,60}[(（][^()（）]{2,40}[)）]\s*(?:--|[–—:-])\s|\([^()]{2,30}\)\s?[–—-]\s(?=\S)|(?:新华社"
    r"|新華社|中新社|中新网|中新網|人民网|央视网|光明网)[^。，,]{0,20}[电電讯訊]"
    r"|本报(?:讯|[^。，,]{1,12}[电讯])|[^\W\d_]{2,20}\.(?:vn|VN|com|COM)\s?[-–—]\s|(?:TTXVN|VOV|VNA|Xinhua"
    r"|ANTARA|Bernama)\s?[-–—:]\s"
)
# How recitals begin, in the languages where a participle or conjunction tells; they end in a comma or a semicolon.
_RECITING = re.compile(
    r"(?:(?:Also |Further |Deeply |Fully |Strongly )?(?:Recall|Not|Reaffirm|Affirm|Recogni[sz]|Acknowledg"
    r"|Welcom|Consider|Bear|Be|Guid"
    r"|Emphasi[sz]|Stress|Underlin|Underscor|Realis|Realiz|Reiterat|Mindful|Conscious|Convinc|Desir|Wish"
    r"|Express|Highlight"
    r"|Appreciat|Commend|Encourag|Inspir|Having|Taking|Determin|Reali|Seek|Concern|Pursu|Alarm|Aware|Whereas"
    r"|Keep|Hav|Tak|Build|Commit)"
    r"(?:ing|ed|ful|n|us)?\b|Aware of|Mindful of|Conscious of|Whereas|In view of"
    r"|Eingedenk|In (?:Anerkennung|Bekräftigung|Anbetracht|dem (?:Bewusstsein|Wunsch|Bestreben)|Würdigung"
    r"|der Erwägung|der Überzeugung)"
    r"|Unter (?:Hinweis|Berücksichtigung|Betonung|Bekräftigung)|Erfreut|Überzeugt|Anerkennend|Besorgt|Geleitet"
    r"|Bekräftigend|Erinnernd"
    r"|Feststellend|Mit (?:Genugtuung|Sorge)|Im Bewusstsein|Entschlossen|Angesichts"
    r"|Rappelant|Notant|Réaffirmant|Reconnaissant|Considérant|Soulignant|Conscients?|Conscientes?|Convaincus?"
    r"|Convaincues?|Désireux|Saluant|Se félicitant|Constatant"
    r"|Ayant|Tenant compte|Guidés|Préoccupés?|Prenant note|Déterminés?|Résolus?|Gardant|Exprimant|Affirmant"
    r"|S['’]inspirant"
    r"|Recordando|Tomando|Observando|Reafirmando|Reconociendo|Considerando|Subrayando|Destacando|Conscientes?"
    r"|Convencid[oa]s?"
    r"|Deseos[oa]s?|Acogiendo|Teniendo|Preocupad[oa]s?|Guiad[oa]s?|Decidid[oa]s?|Habiendo|Afirmando|Expresando"
    r"|Resuelt[oa]s?"
    r"|Relembrando|Notando|Reconhecendo|Sublinhando|Convict[oa]s?|Desejos[oa]s?|Acolhendo|Tendo|Cientes?"
    r"|Determinad[oa]s?"
    r"|Ссылаясь|Напоминая|Отмечая|Подтверждая|Признавая|Учитывая|Подч[её]ркивая|Сознавая|Осознавая|Будучи"
    r"|Приветствуя|Желая|Стремясь"
    r"|Принимая|Руководствуясь|Выражая|Исходя|Памятуя|Вновь подтверждая|Считая"
    r"|Mengingat|Menyadari|Memperhatikan|Mengakui|Menegaskan|Menimbang|Mencatat|Menyambut|Meyakini|Berkeinginan"
    r"|Menekankan|Merujuk|Berpedoman|Bertekad"
    r"|Mengimbas|Menginsafi|Menyedari|Mengiktiraf|Mengambil|Mengingati|Mengingatkan|Mengalu-alukan|Berhasrat"
    r"|Menghargai|Sedar|Yakin|Mengenang|Prihatin"
    r"|Nhắc lại|Ghi nhận|Nhận thức|Khẳng định|Tái khẳng định|Căn cứ|Xét|Thừa nhận|Hoan nghênh|Mong muốn"
    r"|Nhấn mạnh|Tin tưởng|Công nhận|Lưu ý|Ý thức|Nhận thấy|Quyết tâm|Với mong muốn"
    r"|Inaalala|Kinikilala|Isinasaalang-alang|Muling pinagtitibay|Pinagtitibay|Napapansin|Batid"
    r"|Binibigyang-diin|Tinatanggap|Nababatid|Pinahahalagahan|Naniniwala|Ginugunita|Sa pagkilala|Hinahangad)\b"
    r"|(?:我们)?(?:忆及|回顾|注意到|认识到|认识|重申|铭记|考虑到|欢迎|强调|鉴于|赞赏|确认|肯定|意识到|承认|希望"
    r"|愿|本着|遵循|基于|为|深信|坚信|憶及|回顧|認識到|考慮到|強調|鑑於|鑒於|確認|意識到)"
    r"|و?إذ\s|و?إذا?ن?\s|و?(?:استذكارا|إدراكا|اقتناعا|تأكيدا|انطلاقا|رغبة|تقديرا|اعترافا|إيمانا)"
    r"|(?:โดย)?(?:ระลึก|ตระหนัก|รับทราบ|ยืนยัน|ยอมรับ|คำนึง|พิจารณา|เน้นย้ำ|ตั้งใจ|ชื่นชม|ยินดี|ปรารถนา"
    r"|เชื่อมั่น|สังเกต|หวนระลึก)"
    r"|(?:ໂດຍ)?(?:ລະລຶກ|ຮັບຮູ້|ຮັບຊາບ|ຢືນຢັນ|ຍອມຮັບ|ຄໍານຶງ|ພິຈາລະນາ|ເນັ້ນໜັກ|ປາຖະໜາ|ຊົມເຊີຍ|ສັງເກດ|ຕະໜັກ|ຫວນຄືນ)"
    r"|(?:ដោយ)?(?:រំលឹក|ទទួលស្គាល់|កត់សម្គាល់|កត់សំគាល់|បញ្ជាក់|គិតគូរ|ពិចារណា|សង្កត់ធ្ងន់|យល់ឃើញ|ជឿជាក់"
    r"|មានបំណង|ស្វាគមន៍|ដឹង)",
    re.IGNORECASE,
)
# In Burmese the verb comes last.
_RECITING_BEHIND = re.compile(r"(?:လျက်|၍|ပြီး|သဖြင့်|ကြောင်း)[၊;,။]?\Z")
_UNFINISHED = re.compile(r"(?:[,;،؛，；、၊]|[,;]? (?:and|und|et|y|e|и|dan|và|at))\Z")
_STOPLESS = re.compile(r"[\u0e01-\u0eff\u1780-\u17ff]")  # Thai, Lao and Khmer do without these marks


def ends_a_lead(text: str) -> bool:
    """Whether a passage announces that the document's own wording follows."""
    return _NEWS.search(text[-_TAIL:]) is not None


def label(text: str) -> int:
    """Where the title begins after a label such as "Full text:"; 0 where there is none."""
    match = _NEWS_LABEL.match(text)
    return match.end() if match else 0


def ends_the_recitals(text: str) -> bool:
    """Whether a passage of the document announces its operative part: "… have agreed as follows:"."""
    return _OWN.search(text[-_TAIL:]) is not None


def is_news(text: str) -> bool:
    """Whether a text begins as agencies' news do: "PORTVILLE, July 4 (Agency) --"."""
    return _DATELINE.match(text) is not None


def recites(text: str) -> bool:
    """Whether a passage is a recital by its make: a participle at its head, no full stop at its end."""
    if _RECITING_BEHIND.search(text):
        return True
    unfinished = _UNFINISHED.search(text) is not None
    return _RECITING.match(text) is not None and (
        unfinished or (_STOPLESS.search(text) is not None and not text.endswith((".", "។")))
    )
