"""Lines above or under a title that are none: kickers, the first heading of a text, the dispatch line of an agency."""

from __future__ import annotations

import re

_KICKER = re.compile(
    r"(?:news|latest news|top news|top stories|world|world news|politics|business|economy|press releases?"
    r"|media releases?|news release"
    r"|for immediate release|breaking news|headlines?|documents?|official documents?|statements?|announcements?"
    r"|feature|opinion|editorial"
    r"|新闻|要闻|时政|时政要闻|国际|国际新闻|财经|头条|最新|最新动态|新闻稿|新闻中心|新闻公报|重要新闻|外交动态"
    r"|新聞|要聞|新聞稿|文件|文献|重要文献"
    r"|nachrichten|aktuelles|politik|wirtschaft|pressemitteilung|meldung|dokumente?|actualités?|actualité|monde"
    r"|politique|économie"
    r"|communiqué de presse|documents?|noticias|actualidad|mundo|política|economía|comunicado de prensa"
    r"|nota de prensa|documentos?"
    r"|notícias|atualidades?|economia|nota à imprensa|comunicado de imprensa|новости|политика|экономика|пресс-релиз"
    r"|в мире|документы?"
    r"|أخبار|الأخبار|سياسة|اقتصاد|بيان صحفي|وثائق|آخر الأخبار|berita|berita utama|berita terkini|nasional"
    r"|internasional|ekonomi|siaran pers"
    r"|dokumen|siaran media|siaran akhbar|dunia|kenyataan media|tin tức|tin mới|thời sự|thế giới|kinh tế"
    r"|thông cáo báo chí|văn kiện"
    r"|ข่าว|ข่าวสาร|ข่าวเด่น|ข่าวประชาสัมพันธ์|ข่าวต่างประเทศ|การเมือง|เศรษฐกิจ|เอกสาร|ຂ່າວ|ຂ່າວສານ|ການເມືອງ|ເສດຖະກິດ|ເອກະສານ"
    r"|ព័ត៌មាន|ព័ត៌មានជាតិ|ព័ត៌មានអន្តរជាតិ|នយោបាយ|សេដ្ឋកិច្ច|ឯកសារ|သတင်း|သတင်းများ|နိုင်ငံတကာသတင်း|စီးပွားရေး|သတင်းထုတ်ပြန်ချက်|စာရွက်စာတမ်း"
    r"|balita|mga balita|pulitika|ekonomiya|pahayag sa midya|dokumento)\s?[:：|]?",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"(?:preamble|introduction|overview|background|foreword|general|preface|summary|objectives?|序言|前言|引言|导言"
    r"|导语|总则|背景|概述|序章"
    r"|präambel|einleitung|vorwort|hintergrund|allgemeines|préambule|introduction|avant-propos|contexte|généralités"
    r"|preámbulo|introducción"
    r"|antecedentes|preâmbulo|introdução|contexto|преамбула|введение|общие положения|предисловие|ديباجة|الديباجة"
    r"|مقدمة|المقدمة|تمهيد"
    r"|mukadimah|mukaddimah|pembukaan|pendahuluan|pengenalan|latar belakang|lời nói đầu|lời mở đầu|phần mở đầu"
    r"|mở đầu|giới thiệu|bối cảnh"
    r"|คำปรารภ|อารัมภบท|บทนำ|ความเป็นมา|ຄຳນຳ|ບົດນຳ|ພາກສະເໜີ|បុព្វកថា|អារម្ភកថា|សេចក្តីផ្តើម|နိဒါန်း|အမှာစာ|ရှေ့ပြေး|preambulo"
    r"|panimula|pambungad)"
    r"\s?[:：.]?",
    re.IGNORECASE,
)
# "BEIJING, July 4 (Agency) --", "新华社北京7月4日电", "(Antara) -", "PORTVILLE – (Agence) –": the first words of news.
_DISPATCH = re.compile(
    r"[（(]?[\u4e00-\u9fff]{2,12}(?:社|网|報|报)?[\u4e00-\u9fff]{0,8}\d{1,2}月\d{1,2}日[电電讯訊]"
    r"|[（(]?本报[\u4e00-\u9fff]{0,10}(?:\d{1,2}月\d{1,2}日)?[电讯]"
    r"|[^\n()（）]{2,60}\([^()]{2,30}\)\s?[-–—:]{1,2}\s"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ .,'’/-]{2,40}(?:,\s[^.:;]{2,40})?\s?(?:\([^()]{2,30}\)\s?)?(?:--|[–—])\s?\S.{60,}"
    r"|\([^()\n]{2,40}\)\s?[-–—]{1,2}\s"
)


def is_kicker(text: str) -> bool:
    """Whether a line only says under which heading of a site the text stands."""
    return len(text) <= 40 and _KICKER.fullmatch(text.strip("【】[]<>《》 ")) is not None


def is_heading(text: str) -> bool:
    """Whether a line is the heading of a first part, such as "Preamble"."""
    return len(text) <= 40 and _HEADING.fullmatch(text) is not None


def is_dispatch(text: str) -> bool:
    """Whether a line begins as news do: a place, perhaps a date, an agency, then the text."""
    return _DISPATCH.match(text) is not None
