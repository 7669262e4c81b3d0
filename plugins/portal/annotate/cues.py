"""The words that tell which part a name or a date plays in an undertaking: a row per language.

Regular expressions over folded text (see ``folding``). Those with "before" are looked for right before a name or a
date, an article or two apart; those with "after" right behind it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """What a language says around those who take part in an undertaking."""

    own: str  # in a subject: who is a party to the document, without a name
    benefit: str  # before whom it is for, or who is encouraged
    through: str  # before what it goes through
    by: str  # before a deadline
    articles: str = ""  # what may stand between these words and the name
    joins: str = ""  # between the names of a list
    after_through: str = ""
    after_by: str = ""
    after_benefit: str = ""
    ends: str = ";"  # where the clause of the undertaking ends, other than with its sentence


_CJK_JOINS = r"、|和|与|及|以及|同|,"

CUES: dict[str, Cues] = {
    "en": Cues(
        own=r"\b(?:we|part(?:y|ies)|sides?|member states|countries|governments?|ministers|leaders|heads"
        r"|participants|signatories|members|states|both|all|they|meeting|summit)\b",
        benefit=r"\b(?:for|to|towards|benefit of|interests? of|favou?r of|encourages?d?|supports?|assists?"
        r"|helps?|enables?|call(?:s|ed)? (?:up)?on|urge[sd]?|invite[sd]?|requests?|provid\w+)",
        through=r"\b(?:through|under|via|within|by means of|(?:with)?in the (?:framework|context|ambit) of"
        r"|under the (?:framework|auspices|umbrella|mechanism|ambit) of|platforms? of"
        r"|mechanisms? (?:of|such as)|such as|in cooperation with|role of|leverag\w+|utili[sz]\w+"
        r"|full use of)",
        by=r"\b(?:by|before|until|till|no later than|not later than|by the (?:end|year|middle) of"
        r"|before the end of|by (?:early|mid|late|end)[ -]?|by the year)",
        articles=r"the|all|its|our|their|other|relevant|existing|mechanism of|framework of|end of|year"
        r"|existing mechanisms of",
        joins=r",|and|as well as|, and|the|or",
        ends=r";|, (?:which|whereas|while)\b",
    ),
    "zh-Hans": Cues(
        own=r"我们|双方|各方|缔约|签署方|与会|各国|两国|[三四五六七八九十]国|领导人|部长|外长|成员国|会议|大会|峰会",
        benefit=r"为|向|给|对|帮助|支持|鼓励|惠及|便利|呼吁|敦促|邀请|请|促请",
        through=r"通过|借助|依托|利用|发挥|在|经由|以|根据|用好|充分利用",
        by=r"不迟于|不晚于|截至|最迟(?:于|在)?|力争(?:在|于|到)?|(?<![达直遇得提做找感])到|至",
        joins=_CJK_JOINS,
        after_through=r"[^,。;]{0,8}(?:框架|机制|平台|渠道)(?:下|内|中|上)?|(?:的?(?:主导|引领|平台|桥梁)?作用)",
        after_by=r"年?底?(?:之)?前|年?底|末",
    ),
    "de": Cues(
        own=r"\b(?:wir|(?:vertrags)?partei(?:en)?|seiten|(?:mitglied|vertrags)?s?staaten|länder|regierungen"
        r"|(?:außen)?minister\w*|regierungschefs|teilnehmer|teilnehmenden|unterzeichner\w*"
        r"|mitglieder|beide|sie)\b",
        benefit=r"\b(?:für|zugunsten|zum wohl\w*|im interesse|an|bei|unterstützen|unterstützt|ermutig\w+"
        r"|ruf(?:en|t)|forder[nt]|ersuch\w+|bitte[nt]|lad(?:en|t))",
        through=r"\b(?:durch|über|mittels|mithilfe|mit hilfe|innerhalb|unter dem dach|im rahmen"
        r"|auf der grundlage|in zusammenarbeit mit|unter)",
        by=r"\b(?:bis|spätestens|vor|bis zum|bis ende|bis spätestens|bis zum jahr|bis anfang|bis mitte)",
        articles=r"de[rsmn]|die|das|ende|zum|zur|jahre?s?|am|von|alle[nr]?|ihre[rnms]?|unsere[rnms]?",
        joins=r",|und|sowie|die|der|den|dem",
        ends=r";|, (?:was|wobei|welche[rs]?)\b",
    ),
    "fr": Cues(
        own=r"\b(?:nous|parties?|côtés|pays|états|gouvernements?|ministres|dirigeants|chefs|participants"
        r"|signataires|membres|ils|elles)\b",
        benefit=r"(?:\b(?:pour|à|aux?|envers|en faveur|au profit|au bénéfice|dans l'intérêt|encourag\w+"
        r"|soutien\w*|soutenir|aider|aid\w+|exhort\w+|invit\w+|appel\w+|pri(?:e|ent|ons)))",
        through=r"\b(?:par|via|à travers|au moyen|par l'intermédiaire|par le biais|dans le cadre|au sein"
        r"|sous l'égide|sous les auspices|grâce|en vertu|avec l'appui)",
        by=r"\b(?:d'ici|avant|jusqu'en|jusqu'au|au plus tard|d'ici à|d'ici la fin|avant la fin|à l'horizon)",
        articles=r"l'|le|la|les|du|de|des|d'|à|au|aux|fin|de l'|de la|en|tous|toutes|leurs?|nos|l'année|a",
        joins=r",|et|ainsi que|les|la|le|l'|de|d'|des|du|à|aux",
        ends=r";|, (?:ce qui|lesquel\w+|tandis que)\b",
    ),
    "es": Cues(
        own=r"\b(?:nosotros|partes?|lados|países|estados|gobiernos?|ministr[oa]s|líderes|jefes|participantes"
        r"|signatarios|firmantes|miembros|ell[oa]s|reunión)\b",
        benefit=r"\b(?:para|a|al|en favor|en beneficio|en pro|en interés|hacia|alienta\w*|apoy\w+|ayud\w+"
        r"|exhort\w+|inst\w+|invit\w+|pid\w+)",
        through=r"\b(?:a través|mediante|por medio|por conducto|en el marco|en el seno|dentro|bajo|vía"
        r"|por intermedio|en virtud)",
        by=r"\b(?:antes|hasta|para|a más tardar|de aquí a|en o antes|antes de fin|antes de finales"
        r"|para finales|para fines)",
        articles=r"el|la|los|las|del?|al?|en|fin|finales|fines|año|todos|todas|sus|nuestros|que|lo",
        joins=r",|y|e|así como|el|la|los|las|de|del|a|al",
        ends=r";|, (?:lo que|lo cual|mientras que)\b",
    ),
    "pt": Cues(
        own=r"\b(?:nós|partes?|lados|países|estados|governos?|ministr[oa]s|líderes|chefes|participantes"
        r"|signatários|membros|el[ea]s|reunião)\b",
        benefit=r"\b(?:para|a|à|ao|aos|às|em favor|em benefício|em prol|no interesse|incentiv\w+|encoraj\w+"
        r"|apoi\w+|ajud\w+|exort\w+|inst\w+|convid\w+|pede\w*)",
        through=r"\b(?:através|mediante|por meio|por intermédio|no âmbito|no quadro|no seio|dentro|sob|via"
        r"|ao abrigo|nos termos)",
        by=r"\b(?:até|antes|para|o mais tardar|até ao final|até o final|até ao fim|até finais)",
        articles=r"o|a|os|as|d[eoa]s?|ao|à|em|n[oa]|fim|final|finais|ano|todos|todas|seus|nossos",
        joins=r",|e|bem como|o|a|os|as|d[eoa]s?|ao|à",
        ends=r";|, (?:o que|enquanto)\b",
    ),
    "ru": Cues(
        own=r"\b(?:мы|сторон[аы]|стран[аы]|государств[ао]?|правительств[ао]|министры|лидеры|руководители"
        r"|главы|участники|подписавшие|члены|они)\b",
        benefit=r"\b(?:для|в интересах|в пользу|на благо|в поддержку|поощря\w+|поддержив\w+|призыва\w+"
        r"|призвал\w*|приглаша\w+|прос(?:ят|ит|им)|помога\w+|помощ\w+)",
        through=r"\b(?:через|посредством|в рамках|по линии|на базе|под эгидой|в соответствии с|на основе"
        r"|с помощью|при содействии|при посредничестве|на площадк\w+)",
        by=r"\b(?:до|к|не позднее|ко|до конца|к концу|к началу|до начала|к середине|не позже)",
        articles=r"конца|концу|началу|года|году|всех?|своих|других",
        joins=r",|и|а также|с",
    ),
    "ar": Cues(
        own=r"(?<!\w)و?(?:الاطراف|الطرفان|الجانبان|الدول|الوزراء|القاده|المشاركون|الحكومات)|\A",
        benefit=r"(?<!\w)(?:لصالح|لفائده|من اجل|الي|لدعم|لمساعده|ندعو|تدعو|يدعو|نشجع|يشجع)",
        through=r"(?<!\w)(?:من خلال|عبر|في اطار|تحت مظله|ضمن|بموجب|عن طريق|بواسطه)",
        by=r"(?<!\w)(?:بحلول|قبل|حتي|في موعد اقصاه|بحلول عام|قبل نهايه|بحلول نهايه|قبل عام)",
        articles=r"عام|نهايه|سنه|شهر|جميع",
        joins=r",|و",
    ),
    "id": Cues(
        own=r"\b(?:kami|kita|para pihak|pihak|kedua (?:pihak|belah)|negara|pemerintah|para menteri"
        r"|para pemimpin|peserta|anggota)",
        benefit=r"\b(?:bagi|untuk|kepada|demi|mendukung|mendorong|membantu|menyerukan kepada|mengajak"
        r"|mengundang|mengimbau|meminta)",
        through=r"\b(?:melalui|dalam kerangka|di bawah|lewat|berdasarkan|dalam rangka|dengan memanfaatkan)",
        by=r"\b(?:sebelum|paling lambat|hingga|sampai|pada akhir|selambat-lambatnya|menjelang)",
        articles=r"tahun|akhir|bulan|tanggal|semua|seluruh|kerangka|pada|dengan",
        joins=r",|dan|serta",
    ),
    "ms": Cues(
        own=r"\b(?:kami|kita|pihak-pihak|pihak|kedua-dua|negara|kerajaan|menteri|pemimpin|peserta|anggota)",
        benefit=r"\b(?:bagi|untuk|kepada|demi|menyokong|menggalakkan|membantu|menyeru|menjemput|mendesak|meminta)",
        through=r"\b(?:melalui|dalam kerangka|di bawah|menerusi|berdasarkan|dalam rangka)",
        by=r"\b(?:sebelum|selewat-lewatnya|hingga|sehingga|menjelang|pada akhir|sebelum akhir)",
        articles=r"tahun|akhir|bulan|semua|seluruh|pada",
        joins=r",|dan|serta",
    ),
    "fil": Cues(
        own=r"\b(?:kami|tayo|namin|natin|mga panig|panig|partido|mga bansa|mga pamahalaan|mga ministro"
        r"|mga pinuno|kasapi)",
        benefit=r"\b(?:para sa|kay|sa kapakanan ng|hinihikayat ang|sinusuportahan ang"
        r"|nananawagan (?:\w+ )?sa|iniimbitahan ang)",
        through=r"\b(?:sa pamamagitan ng|sa ilalim ng|sa balangkas ng|alinsunod sa|sa loob ng)",
        by=r"\b(?:bago|hanggang|pagsapit ng|bago matapos ang|hindi lalampas sa|sa taong)",
        articles=r"ang|mga|ng|sa|taong|taon|katapusan",
        joins=r",|at|ng|mga|ang|sa",
    ),
    "vi": Cues(
        own=r"(?:chúng tôi|chúng ta|hai bên|các bên|mỗi bên|các nước|các quốc gia|chính phủ|các bộ trưởng"
        r"|các nhà lãnh đạo|thành viên)",
        benefit=r"\b(?:cho|vì|đối với|vì lợi ích của|ủng hộ|khuyến khích|hỗ trợ|giúp|kêu gọi|mời|đề nghị)",
        through=r"\b(?:thông qua|qua|trong khuôn khổ|theo|dưới sự bảo trợ của|dựa trên|bằng)",
        by=r"\b(?:trước|đến|tới|chậm nhất|vào cuối|trước cuối|đến hết|muộn nhất)",
        articles=r"năm|ngày|tháng|cuối|hết|các|là|vào|cơ chế",
        joins=r",|và|cùng|các",
    ),
    "th": Cues(
        own=r"เรา|ทั้งสองฝ่าย|ทุกฝ่าย|แต่ละฝ่าย|ภาคี|ประเทศ|รัฐบาล|รัฐมนตรี|ผู้นำ|สมาชิก",
        benefit=r"สำหรับ|เพื่อ|ให้แก่|แก่|สนับสนุน|ส่งเสริมให้|เรียกร้องให้|เชิญชวน|เชิญ|ขอให้|ช่วยเหลือ",
        through=r"ผ่าน|ภายใต้|ภายใต้กรอบ|ในกรอบ|โดยใช้|อาศัย|ตามกรอบ",
        by=r"ภายใน|ก่อน|ภายในปี|ไม่เกิน|ภายในสิ้นปี|ภายในเดือน",
        articles=r"ปี|เดือน|วันที่|สิ้น|พ\.ศ\.|ค\.ศ\.|กรอบ|ประเทศ",
        joins=r",|และ|กับ|รวมทั้ง",
    ),
    "lo": Cues(
        own=r"ພວກເຮົາ|ທັງສອງຝ່າຍ|ສອງຝ່າຍ|ທຸກຝ່າຍ|ພາຄີ|ປະເທດ|ລັດຖະບານ|ລັດຖະມົນຕີ|ຜູ້ນຳ|ສະມາຊິກ",
        benefit=r"ສຳລັບ|ສໍາລັບ|ເພື່ອ|ໃຫ້ແກ່|ແກ່|ສະໜັບສະໜູນ|ຊຸກຍູ້ໃຫ້|ຮຽກຮ້ອງໃຫ້|ເຊີນ|ຊ່ວຍເຫຼືອ",
        through=r"ຜ່ານ|ພາຍໃຕ້|ໃນກອບ|ໂດຍຜ່ານ|ໂດຍນຳໃຊ້",
        by=r"ພາຍໃນ|ກ່ອນ|ບໍ່ເກີນ|ຮອດ",
        articles=r"ປີ|ເດືອນ|ວັນທີ|ທ້າຍ|ກອບ|ປະເທດ",
        joins=r",|ແລະ|ກັບ",
    ),
    "km": Cues(
        own=r"យើង|ភាគីទាំងពីរ|ភាគីទាំងអស់|ភាគី|ប្រទេស|រដ្ឋាភិបាល|រដ្ឋមន្ត្រី|មេដឹកនាំ|សមាជិក",
        benefit=r"សម្រាប់|ដើម្បី|ដល់|ចំពោះ|គាំទ្រ|លើកទឹកចិត្ត|អំពាវនាវ(?:ដល់|ឱ្យ|ឲ្យ)?|អញ្ជើញ|ជួយ",
        through=r"តាមរយៈ|ក្រោម|ក្នុងក្របខ័ណ្ឌ|ស្ថិតក្រោម|ដោយប្រើ",
        by=r"មុន|ត្រឹម|នៅត្រឹម|មិនឲ្យហួស|រហូតដល់|មុនចុង",
        articles=r"ឆ្នាំ|ខែ|ថ្ងៃទី|ចុង|ក្របខ័ណ្ឌ|ប្រទេស|នៃ",
        joins=r",|និង|ព្រមទាំង",
    ),
    "my": Cues(
        own=r"ကျွန်ုပ်တို့|နှစ်ဖက်|ပါတီများ|အဖွဲ့ဝင်|နိုင်ငံများ|အစိုးရ|ဝန်ကြီးများ|ခေါင်းဆောင်များ",
        benefit=r"ထံ|အား",
        through=r"အောက်တွင်",
        by=r"မတိုင်မီ|နောက်ဆုံးထား",
        joins=r",|နှင့်|၊",
        after_through=r"(?:၏)?(?:မူဘောင်)?(?:မှတစ်ဆင့်|အောက်တွင်|အောက်၌|ဖြင့်)",
        after_by=r"(?:ခုနှစ်|နှစ်)?\s?(?:မတိုင်မီ|နောက်ဆုံးထား|အရောက်)",
        after_benefit=r"(?:အတွက်|ကို|အား|သို့)",
    ),
}
