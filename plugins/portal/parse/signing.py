"""Words at the end of documents: where and when one was done, who signed, annexes, the names of instruments. Tables."""

from __future__ import annotations

import re

from plugins.portal.parse import dates
from plugins.portal.screens import screened

_SIGNED = re.compile(
    r"(?:DONE|Done|SIGNED|Signed|ADOPTED|Adopted|ISSUED|Issued|IN WITNESS|In witness|IN FAITH|Geschehen|GESCHEHEN"
    r"|Unterzeichnet|Angenommen (?:am|in)|Zu Urkund|Faite? (?:à|en|le)|FAIT (?:À|A|EN|LE)|EN FOI|En foi"
    r"|Adoptée? (?:à|le)"
    r"|Signé|Hech[oa] (?:en|a|por)|HECHO|Suscrit[oa]|Firmado|Adoptad[oa] (?:en|el)|EN FE|En fe de|Feit[oa] (?:em|a"
    r"|aos)|FEITO"
    r"|Assinado|Adotad[oa] (?:em|a)|EM FÉ|Em fé|Совершено|СОВЕРШЕНО|Принято (?:в|на)|Принята (?:в|на)|Подписано"
    r"|В УДОСТОВЕРЕНИЕ|В удостоверение|Dibuat (?:di|dalam|pada)|Ditandatangani|Diadopsi|Diterima pakai|Disahkan di"
    r"|Diperbuat|SEBAGAI BUKTI|Sebagai bukti|PADA MENYAKSIKAN|Làm tại|LÀM TẠI|Ký tại|Thông qua tại|Ginawa (?:sa"
    r"|noong)"
    r"|GINAWA|Nilagdaan|Pinagtibay (?:sa|noong)|BILANG SAKSI|Bilang saksi)\b"
    r"|(?:حرر|صدر|وقع|اعتمد|أبرم|حُرر|صدرت)(?:ت)?\s(?:هذا|هذه|في|ب)|وإثباتا|ทำ(?:ขึ้น)? ?(?:ณ|ที่)|ลงนาม ?(?:ณ"
    r"|ที่|เมื่อ)"
    r"|รับรอง ?(?:ณ|เมื่อ)|เพื่อเป็นพยาน|ເຮັດ(?:ຢູ່|ທີ່)|ລົງນາມ(?:ຢູ່|ທີ່)|ຮັບຮອງ(?:ຢູ່|ທີ່)|ធ្វើ(?:នៅ|ឡើងនៅ)"
    r"|អនុម័តនៅ|ចុះហត្ថលេខានៅ"
    r"|(?:本|该)(?:声明|协定|协议|宣言|倡议|备忘录|公报|条约|聲明|協定|協議|備忘錄)(?:于|於|由|一式)"
    r"|[(（]?(?:签字|签名|簽字|簽名|签署|署名|已签字)[)）]?(?:\s|\Z)|(?:签署人|签字人|簽署人)\s?[:：]"
    r"|(?:For|FOR|Für|FÜR|Pour|POUR|Por|POR|За|ЗА|Untuk|UNTUK|Bagi(?: pihak)?|BAGI|Atas nama|Thay mặt|THAY MẶT"
    r"|Para sa)"
    r" (?:and on behalf of )?(?:the Government|THE GOVERNMENT|the Ministry|THE MINISTRY|die Regierung|DIE REGIERUNG"
    r"|das Ministerium|le Gouvernement|LE GOUVERNEMENT|le Ministère|el Gobierno|EL GOBIERNO|el Ministerio"
    r"|o Governo|O GOVERNO"
    r"|o Ministério|Правительство|ПРАВИТЕЛЬСТВО|Министерство|Pemerintah|PEMERINTAH|Kerajaan|KERAJAAN|Kementerian"
    r"|Chính phủ|CHÍNH PHỦ|Bộ\b|Pamahalaan|PAMAHALAAN)"
    r"|(?:عن|نيابة عن) حكومة|(?:สำหรับ|ในนาม)รัฐบาล|(?:ສໍາລັບ|ຕາງໜ້າ)ລັດຖະບານ|(?:ជំនួសមុខ|សម្រាប់)រាជរដ្ឋាភិបាល"
)
# In Burmese the verb stands last: "… in Portville on … was done".
_SIGNED_BEHIND = re.compile(r"(?:လက်မှတ်ရေးထိုး|ချုပ်ဆို|ရေးထိုး|အတည်ပြု)(?:ခဲ့)?(?:သည်|ပါသည်|ကြသည်)[။\s]*\Z")
# "于" before the day or the place; what will be held at some time has not been signed then.
_AT = re.compile(r"(?<![将將定拟擬])[于於]")
# "This Plan was adopted in Portville on 3 May 2020"; not "This Plan replaces that signed on …".
_THIS_WAS = re.compile(
    r"(?:This|The present|Diese[rs]?|(?:Die|Das|Der) vorliegende|La présente|Le présent|Cette|Cet?|Est[ea]"
    r"|(?:El|La) presente"
    r"|[AO] presente)(?:\s[\w'’-]{1,25}){1,3}\s(?:(?:was|were|has been|is|a été|est|fue|ha sido|foi)\s(?:\w{1,15}\s)?"
    r"(?:done|adopted|signed|issued|approved|adoptée?|signée?|approuvée?|adoptad[oa]|firmad[oa]|aprobad[oa]|suscrit[oa]"
    r"|adotad[oa]|assinad[oa]|aprovad[oa])|(?:wurde|ist)\s[^;:!?]{3,100}(?:angenommen|unterzeichnet|verabschiedet))(?!\w)"
    r"|(?:Настоящ|Данн)\w{2,4}(?:\s[\w-]{1,25}){1,3}\s(?:был[ао]?\s)?(?:принят|подписан|утвержд[её]н|одобрен)[оаы]?(?!\w)"
    r"|(?:تم(?:ت)?\s)?(?:اعتماد|اعتمد|اعتمدت|توقيع|وقع|وقعت|إقرار)\s(?:على\s)?(?:هذا|هذه)"
    r"|(?:هذا|هذه)(?:\s\w{1,20}){1,3}\s(?:اعتمدت?|وقعت?|صدرت?|أقرت?)\s"
    r"|[^.,;:!?]{2,60}\s(?:này|ini)\s(?:đã\s)?(?:được|telah|sudah)?\s?(?:thông qua|ký|ban hành|disahkan|diadopsi"
    r"|ditandatangani|diterima pakai|disepakati|dipersetujui|dikeluarkan|diluluskan)(?!\w)"
    r"|(?:Pinagtibay|Nilagdaan|Ang)\s[^.,;:!?]{2,50}\s?ito(?:\say\s(?:pinagtibay|nilagdaan|inilabas))?\s(?:sa|noong)\s"
    r"|本[\u4e00-\u9fff]{1,12}[于於][^。；]{2,50}(?:通过|通過|签署|簽署|签订|发表|發表|发布|發布)"
    r"|[^\s]{2,60}นี้\s?(?:ได้รับการ|ได้)?(?:รับรอง|ลงนาม|เห็นชอบ)|[^\s]{2,60}(?:ນີ້|ນີ້)\s?(?:ໄດ້ຮັບການ|ໄດ້)?(?:ຮັບຮອງ|ລົງນາມ)"
    r"|[^\s]{2,60}នេះ\s?(?:ត្រូវបាន)?(?:អនុម័ត|ចុះហត្ថលេខា)"
)
_COLUMN = re.compile(
    r"(?:代表|政府|部长|部長|大使|主席|Government|Ministry|Minister|Republic|Regierung|Republik|Gouvernement"
    r"|République"
    r"|Gobierno|República|Governo|Правительств|Республик|حكومة|جمهورية|Pemerintah|Kerajaan|Chính phủ|Cộng hòa|รัฐบาล"
    r"|ລັດຖະບານ|រដ្ឋាភិបាល|အစိုးရ|Pamahalaan|Republika)"
)
ANNEX = re.compile(
    r"(?:ANNEX(?:ES)?|Annex|APPENDIX|Appendix|SCHEDULE|Schedule|ANLAGEN?|Anlagen?|ANHANG|Anhang|ANNEXE|Annexe"
    r"|ANEXO|Anexo"
    r"|APÉNDICE|Apéndice|APÊNDICE|Apêndice|ПРИЛОЖЕНИЕ|Приложение|LAMPIRAN|Lampiran|PHỤ LỤC|Phụ lục|KALAKIP"
    r"|Kalakip|ANEKS|Aneks"
    r"|附件|附录|附錄|附表|ملحق|الملحق|مرفق|المرفق|ภาคผนวก|เอกสารแนบท้าย|ເອກະສານຊ້ອນທ້າຍ|ພາກຊ້ອນທ້າຍ|ឧបសម្ព័ន្ធ"
    r"|နောက်ဆက်တွဲ)"
    r"\s?(?:(?:№|No\.?|Nr\.?|N[.º°])?\s?(?:[0-9٠-٩๐-๙໐-໙០-៩၀-၉]{1,2}|[IVX]{1,4}|[A-F]|[一二三四五六]|الأول"
    r"|الثاني))?\s?[:：.)–—-]?"
    r"(?:(?:\s|(?<=[:：]))[^.;。；!?]{0,120})?\Z"
)
_ELSEWHERE = screened(
    r"\bin der (?:beigefügten )?Anlage\b|\b(?:siehe|s\.) Anlage\b|\bals Anlage beigefügt\b"
    r"|\b(?:attached|annexed) (?:hereto|to this|as)\b|\bin the (?:attached )?annex\b"
    r"|\bappears? as an annex\b|\b(?:ci-joint|en annexe|ci-annexé)\b|\ben (?:el )?anexo\b|\bem anexo\b"
    r"|в приложении|прилагается"
    r"|(?:见|載於|载于|详见)附件|\bterlampir\b|\bdalam lampiran\b|\btrong phụ lục\b|\bđính kèm\b|المرفق بهذا"
    r"|في الملحق|(?:ตาม|ใน)(?:ภาคผนวก|เอกสารแนบ)"
    r"|ໃນເອກະສານຊ້ອນທ້າຍ|ក្នុងឧបសម្ព័ន្ធ|နောက်ဆက်တွဲတွင်",
    re.IGNORECASE,
)
_INSTRUMENT = re.compile(
    r"\b(?:agreement|treaty|convention|protocol|charter|memorandum|declaration|statement|communiqu[eé]"
    r"|initiative|plan of action"
    r"|action plan|exchange of (?:notes|letters)|abkommen|vertrag|protokoll|erklärung|aktionsplan|accord|traité"
    r"|protocole"
    r"|déclaration|plan d['’]action|acuerdo|tratado|protocolo|declaración|acordo|declaração|соглашение|договор"
    r"|протокол"
    r"|декларация|заявление|меморандум|план действий|perjanjian|persetujuan|deklarasi|pernyataan|kenyataan"
    r"|pengisytiharan"
    r"|hiệp định|hiệp ước|nghị định thư|tuyên bố|kế hoạch hành động|kasunduan|deklarasyon|pahayag)\b"
    r"|(?:协定|协议|条约|公约|议定书|备忘录|宣言|声明|公报|倡议|行动计划|换文|協定|協議|條約|議定書|備忘錄"
    r"|聲明)|اتفاقية|معاهدة|بروتوكول|إعلان|بيان|مذكرة تفاهم"
    r"|ความตกลง|ปฏิญญา|แถลงการณ์|พิธีสาร|สนธิสัญญา|ສັນຍາ|ຖະແຫຼງການ|ອະນຸສັນຍາ|កិច្ចព្រមព្រៀង|សេចក្តីថ្លែងការណ៍"
    r"|ពិធីសារ|သဘောတူညီချက်|ကြေညာချက်",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.。;；!?！？:：]['\"”’»)）】」』]*\Z")
_SHORT, _PLACE_AND_DATE, _LONGEST_STATEMENT = 80, 80, 300


def is_signature(text: str) -> bool:
    """Whether a passage says where and when a text was done, or who signed."""
    if _SIGNED.match(text) or (len(text) <= 300 and _SIGNED_BEHIND.search(text)):
        return True
    if len(text) <= 60 and "年" in text and _AT.search(text) and dates.find(text) is not None:
        return True
    return _is_place_and_date(text)


def signed_on(text: str) -> str:
    """The date in such a passage, as ISO 8601; empty where it names none."""
    found = dates.find(text) if is_signature(text) else None
    return found[0] if found else ""


def tells_adoption(text: str) -> bool:
    """Whether a passage says when this very text was adopted: "This Plan was adopted in Portville on 3 May 2020."."""
    if len(text) > _LONGEST_STATEMENT or _THIS_WAS.match(text) is None:
        return False
    found = dates.find(text)
    return found is not None and len(found[0]) >= len("2020-05-03")


def is_column(text: str) -> bool:
    """Whether a line may stand above signatures: a short one that names a government or an office."""
    return len(text) <= _SHORT and not _STOP.search(text) and _COLUMN.search(text) is not None


def names_an_instrument(text: str) -> bool:
    """Whether a line could be the title of an agreement, a declaration or the like."""
    return _INSTRUMENT.search(text) is not None


def is_elsewhere(text: str) -> bool:
    """Whether a passage refers to an annex: "… can be found in the annex"."""
    return _ELSEWHERE.search(text) is not None


def _is_place_and_date(text: str) -> bool:
    """ "Portville, 3 May 2020" and nothing else."""
    if len(text) > _PLACE_AND_DATE or _STOP.search(text.rstrip(".")):
        return False
    date = dates.find(text)
    if date is None or text[date[2] :].strip(" .)）г") or len(date[0]) < 10:
        return False
    before = text[: date[1]].strip(" (（")
    return before.endswith((",", "，", "،")) and len(before.split()) <= 8
