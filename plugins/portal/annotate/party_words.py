"""Words that say what a state does in a text: speaks, attends, puts it forward, signs, or is only where it was."""

from __future__ import annotations

import re

# Who speaks, meets or signs: the parties of such a sentence are parties to the text.
SPEAKS = re.compile(
    r"\s*(?:we|wir|nous|nosotros|nosotras|nós|мы|kami|kita|chúng tôi|chúng ta|tayo|نحن|إننا)(?!\w)|\s*(?:我们|我們"
    r"|我等|เรา|พวกเรา|ພວກເຮົາ|យើង|ကျွန်ုပ်တို့)",
    re.IGNORECASE,
)
ATTENDS = re.compile(
    r"(?<!\w)(?:attended by|were attended|was attended|took part|participat\w+|representatives (?:of|from)"
    r"|delegat\w+ (?:of|from)"
    r"|(?:the )?governments? of|heads? of (?:state|government)|leaders of|(?:foreign |prime )?ministers of"
    r"|the member states of|parties"
    r"|hereinafter|gathered|co-?hosted|signed (?:by|between)"
    r"|teilnehm\w+|nahmen|vertreter\w*|regierung\w*|staats- und regierungschefs|minister(?:innen)? (?:von|aus|der)"
    r"|mitgliedstaaten|darunter"
    r"|représentants?|gouvernements?|chefs d['’]état|ministres|les états membres|participé|participants"
    r"|representantes|gobiernos?|jefes de estado|ministros|estados miembros|participaron|asistieron"
    r"|governos?|chefes de estado|estados[- ]membros|participaram"
    r"|представител\w+|правительств\w*|глав\w* государств|министр\w*|государств\w*[- ]член\w*|участи\w+"
    r"|участвовал\w*|лидер\w*"
    r"|ممثلو|ممثلي|ممثلون|حكومة|حكومات|حكومتا|حكومتي|رؤساء|قادة|وزراء|الدول الأعضاء|بمشاركة|شارك\w*|بحضور|حضر\w*"
    r"|perwakilan|wakil|pemerintah|kerajaan|kepala negara|para pemimpin|pemimpin|menteri|negara[- ]negara anggota"
    r"|negara anggota|dihadiri"
    r"|negara-negara ahli|dihadiri oleh|đại diện|chính phủ|nguyên thủ|lãnh đạo|các bộ trưởng"
    r"|các quốc gia thành viên|tham dự|các nước"
    r"|mga kinatawan|pamahalaan|mga pinuno|mga ministro|mga kasaping|dinaluhan|lumahok)(?!\w)"
    r"|代表|政府|出席|领导人|国家元首|政府首脑|部长|成员国|与会|双方|領導人|國家元首|部長|成員國|參加|参加"
    r"|ผู้แทน|รัฐบาล|ผู้นำ|ประมุข|รัฐมนตรี|ประเทศสมาชิก|รัฐสมาชิก|เข้าร่วม|ຜູ້ຕາງໜ້າ|ລັດຖະບານ|ຜູ້ນຳ|ລັດຖະມົນຕີ|ປະເທດສະມາຊິກ|ເຂົ້າຮ່ວມ"
    r"|តំណាង|រដ្ឋាភិបាល|ប្រមុខ|មេដឹកនាំ|រដ្ឋមន្ត្រី|រដ្ឋសមាជិក|ប្រទេសសមាជិក|ចូលរួម|ကိုယ်စားလှယ်|အစိုးရ|ခေါင်းဆောင်|ဝန်ကြီး|အဖွဲ့ဝင်နိုင်ငံ|တက်ရောက်",
    re.IGNORECASE,
)
LOOKS_BACK = re.compile(
    r"\s*(?:recall|reaffirm|recogni[sz]|noting|guided|bearing|pursuant|welcom|acknowledg|emphasi[sz]|considering"
    r"|erinner|in anerkennung"
    r"|rappelant|réaffirmant|reconnaissant|notant|considérant|recordando|reafirmando|reconociendo|considerando"
    r"|reconhecendo|напомин"
    r"|подтвержд|признава|отмеча|إذ |وإذ |忆及|回顾|重申|认识到|注意到|考虑到|mengingat|mengakui|menegaskan"
    r"|nhắc lại|khẳng định|ghi nhận"
    r"|muling|kinikilala|ระลึกถึง|ตระหนัก|ย้ำ)",
    re.IGNORECASE,
)
WE_ASIDE = re.compile(r"(?<!\w)(?:we|wir|nous|nosotros|nós|мы|kami|chúng tôi|نحن)[,،]\s", re.IGNORECASE)
ISSUES = re.compile(
    r"\s?(?:\S{1,12}\s)?(?:hereby\s)?(?:puts? forward|issues?|issued|proposes?|launch(?:es|ed)?|announces?|legt"
    r"|legen|schlägt|schlagen|propose(?:nt)?"
    r"|lance(?:nt)?|proponen?|lanzan?|propõe[m]?|lança[m]?|выдвига\w+|предлага\w+|выступа\w+|mengajukan|mengusulkan"
    r"|mencadangkan|đề xuất|đưa ra"
    r"|naghahain|nagmumungkahi)(?!\w)|(?:特此|在此|现|共同|联合|郑重|会同.{0,30})?(?:提出|发出|發出|发布|發布|发起"
    r"|發起)|เสนอ|ສະເໜີ|ស្នើ|တင်ပြ",
    re.IGNORECASE,
)
ISSUES_BEFORE = re.compile(r"(?:تطرح|تقدم|تصدر|تقترح|تطلق|يطرح|يصدر)\s\Z")
SIGNS = re.compile(
    r"(?:for|für|pour|por|за|عن|untuk|bagi|atas nama|thay mặt|para sa)\s(?:and on behalf of\s)?(?:the\s|die\s|le\s"
    r"|el\s|o\s)?"
    r"(?:government|regierung|gouvernement|gobierno|governo|правительств|حكومة|pemerintah|kerajaan|chính phủ"
    r"|pamahalaan)"
    r"|代表|สำหรับรัฐบาล|ຕາງໜ້າລັດຖະບານ|ជំនួសមុខ",
    re.IGNORECASE,
)
LOCATIVE = re.compile(
    r"(?:(?<!\w)(?:in|at|en|em|na|no|à|au|di|tại|ở|sa|в|во)\s(?:the\s)?|في\s|[在于於]|ณ\s?|ที่|ใน|ຢູ່|ທີ່|នៅ)\Z",
    re.IGNORECASE,
)
# What stands between the parties of a list.
JOINS = re.compile(
    r"[,、,،]?\s?(?:(?:and|und|sowie|et|ainsi que|y|e|и|а также|dan|serta|at|và|cùng"
    r"|as well as|و|和|与|與|及|暨|同|และ|ແລະ|និង|နှင့်)\s?)?"
    r"(?:(?:the|der|die|das|den|dem|des|la|le|les|el|los|las|o|a|os|as|do|da|dos|das|del|du|de la|de|de l['’]"
    r"|ng|sa|ang|mga|of the|of)"
    r"\s|l['’]|d['’])?"
    r"(?:(?:governments? of|regierung\w*|gouvernements? de|gobierno de|governo da|правительств\w+|pemerintah"
    r"|kerajaan|chính phủ|pamahalaan ng|حكومة)\s(?:the\s|der\s|la\s)?|รัฐบาล|ລັດຖະບານ|រដ្ឋាភិបាល)?",
    re.IGNORECASE,
)
# Bodies of states that a text may begin with, before the states' names.
BODIES = re.compile(
    r"minist|authorit|agenc|behörd|autorit|autorid|минист|ведомств|وزار|وزراء|سلطات|kementerian|lembaga|kagawaran|ahensi"
    r"|bộ|cơ quan|部|来自|來自|กระทรวง|หน่วยงาน|ກະຊວງ|ក្រសួង|ဝန်ကြီး",
    re.IGNORECASE,
)
