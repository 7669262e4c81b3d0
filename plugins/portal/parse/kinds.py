"""What sort of document a title names: "Chair's Statement", "行动计划", "Совместное заявление"."""

from __future__ import annotations

import re

from plugins.portal.screens import screened

# Type of the record → words, by language. Compound types first: at one place in a title the first that fits counts.
_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("joint-initiative", (
        r"joint initiatives?", r"共同倡议|联合倡议|共同倡議|聯合倡議|共同イニシアチブ|공동\s?이니셔티브",
        r"gemeinsamen? initiativen?", r"initiatives? (?:conjointe|commune)s?",
        r"iniciativas? (?:conjunta|comum|comuna)s?",
        r"совместн\w+ инициатив\w+", r"(?:ال)?مبادرة (?:ال)?مشتركة", r"inisiatif bersama|prakarsa bersama",
        r"sáng kiến chung",
        r"ข้อริเริ่มร่วม", r"ຂໍ້ລິເລີ່ມຮ່ວມ", r"គំនិតផ្តួចផ្តើមរួម", r"ပူးတွဲ\s?အဆိုပြုချက်|ပူးတွဲ\s?ကနဦးဆောင်ရွက်ချက်",
        r"(?:pinagsamang|magkasanib na) inisyatib[oa]",
    )),
    ("plan-of-action", (
        r"plans? of action|(?:joint )?action plans?|(?:joint )?work(?:ing)? (?:plan|programme?)s?"
        r"|programmes? of (?:action|work)"
        r"|road ?maps?|master ?plans?|implementation plans?|(?:joint )?action programmes?|blueprints?",
        r"路线图|路線圖|行动(?:计划|方案|纲领|纲要)|行動(?:計[劃畫]|方案|綱領)|工作计划|工作方案|实施方案|总体规划"
        r"|ロードマップ|로드맵|행동\s?계획",
        r"aktions(?:plan|programm)\w*|arbeits(?:plan|programm)\w*|fahrplan\w*|umsetzungsplan\w*|maßnahmenplan\w*",
        r"plans? d['’]action|feuilles? de route|programmes? (?:d['’]action|de travail)|plans? de travail",
        r"plan(?:es)? de acci[óo]n|hojas? de ruta|programas? de (?:acci[óo]n|trabajo)|plan(?:es)? de trabajo",
        r"planos? de a[çc][ãa]o|roteiros?|programas? de (?:a[çc][ãa]o|trabalho)|planos? de trabalho",
        r"план\w* (?:совместных )?действий|дорожн\w+ карт\w+|программ\w+ (?:действий|работы)|план\w* работы",
        r"خطة (?:ال)?عمل(?: (?:ال)?مشتركة)?|خريطة (?:ال)?طريق|خارطة (?:ال)?طريق|برنامج (?:ال)?عمل",
        r"rencana (?:aksi|kerja|tindak)|peta jalan|program kerja",
        r"pelan (?:tindakan|kerja|induk)|hala tuju|peta hala",
        r"kế hoạch (?:hành động|công tác|làm việc)|lộ trình|chương trình hành động",
        r"แผนปฏิบัติการ|แผนงาน|แผนที่นำทาง|แผนดำเนินงาน|โรดแมป",
        r"ແຜນ(?:ການ)?(?:ປະຕິບັດງານ|ດຳເນີນງານ|ວຽກ|ດໍາເນີນງານ)|ແຜນການ|ແຜນທີ່ນຳທາງ",
        r"ផែនការ(?:សកម្មភាព|មេ|ការងារ)|ផែនទីបង្ហាញផ្លូវ", r"လုပ်ငန်း(?:အစီအစဉ်|စီမံချက်)|လမ်းပြမြေပုံ|စီမံချက်",
        r"plano ng (?:pagkilos|aksyon)|mapa ng daan|plano ng paggawa",
    )),
    ("joint-statement", (
        r"(?:joint |chair(?:man|woman|person)?['’]?s? |co-chairs['’]? |leaders['’]? |ministerial |ministers['’]? "
        r"|presidential )?"
        r"(?:joint |press |vision ){0,4}(?:statements?|communiqu[eé]s?)(?! of (?:account|accounts|intent))|chair(?:man"
        r"|person)?['’]s summary",
        r"(?:联合|共同|主席|新闻|联合新闻|部长|领导人)?(?:声明|公报)|(?:聯合|共同|主席|新聞)?(?:聲明|公報)|主席总结"
        r"|共同声明|共同コミュニケ|議長声明|공동\s?성명|의장\s?성명|공동\s?발표문",
        r"(?:gemeinsame[sn]? )?(?:presse|abschluss)?(?:kommuniqué|communiqué)\w*|gemeinsamen? (?:presse"
        r"|abschluss)?erklärung\w*"
        r"|erklärung (?:de[sr]) (?:vorsitz\w*|präsidentschaft|staats\w*|minister\w*|außenminister\w*)"
        r"|vorsitzerklärung|presseerklärung",
        r"(?:déclarations?|communiqués?)(?: de presse| ministériel\w*| finale?)? (?:conjointe?|commune?)s?"
        r"|communiqués?(?: conjoint| final| commun)?"
        r"|déclaration (?:de la présidence|du président|de presse|des (?:ministres|dirigeants|chefs))",
        r"(?:declaraci[óo]n|declaraciones|comunicados?)(?: de prensa| ministerial)? conjunt[ao]s?|comunicados?"
        r"|declaración (?:de la presidencia|del president[ea]|de prensa|de los (?:ministros|líderes|jefes))",
        r"(?:declaraç(?:ão|ões)|comunicados?)(?: de imprensa| ministerial)? (?:conjunt[ao]|comu[mn])s?|comunicados?"
        r"|declaração (?:da presidência|do presidente|à imprensa|dos (?:ministros|líderes|chefes))",
        r"(?:совместн\w+ )?(?:пресс-)?(?:заявлени|коммюнике)\w*",
        r"(?:ال)?بيان(?: (?:ال)?صحفي| (?:ال)?ختامي| (?:ال)?وزاري)?(?: (?:ال)?مشترك)?|بيان (?:ال)?رئيس\w*"
        r"|بيان (?:ال)?رئاسة",
        r"(?:pernyataan|komunike)(?: pers| ketua| bersama)*",
        r"(?:kenyataan|komunike)(?: media| akhbar| pengerusi| bersama)*",
        r"(?:tuyên bố (?:báo chí )?chung|tuyên bố của chủ (?:tịch|tọa)|thông cáo(?: báo chí)?(?: chung)?)",
        r"แถลงการณ์(?:ร่วม|ประธาน|ของประธาน)?|แถลงข่าวร่วม", r"ຖະແຫຼງການ(?:ຮ່ວມ|ຂອງປະທານ)?|ຖະແຫລງການ(?:ຮ່ວມ)?"
        r"|ຄຳຖະແຫຼງ(?:ການ)?(?:ຮ່ວມ)?",
        r"សេចក្តីថ្លែងការណ៍(?:រួម|របស់ប្រធាន)?|សេចក្ដីថ្លែងការណ៍(?:រួម)?|សេចក្តីប្រកាសព័ត៌មានរួម",
        r"(?:ပူးတွဲ\s?|ဥက္ကဋ္ဌ၏\s?|သဘာပတိ၏\s?)?(?:ကြေညာချက်|ထုတ်ပြန်ချက်|ထုတ်ပြန်ကြေညာချက်)",
        r"(?:pinagsamang |magkasanib na )?(?:pahayag|komunikado|komunike)(?: ng (?:tagapangulo|mga ministro))?",
    )),
    ("declaration", (
        r"(?:joint )?declarations?|consensus|joint vision|proclamation|resolutions?",
        r"(?:联合|共同)?宣言|(?:聯合|共同)宣言|共识|共識|决议|決議|선언|결의",
        r"(?:gemeinsame )?(?:deklaration\w*|erklärung\w*)", r"déclarations?|proclamations?|résolutions?",
        r"declaraci[óo]n|declaraciones|resoluci[óo]n",
        r"declaração|declarações|resoluções|resolução", r"(?:совместн\w+ )?деклараци\w+|резолюци\w+",
        r"(?:ال)?إعلان(?: (?:ال)?مشترك)?",
        r"deklarasi(?: bersama)?|resolusi",
        r"perisytiharan(?: bersama)?|deklarasi", r"tuyên bố|tuyên ngôn|nghị quyết", r"ปฏิญญา(?:ร่วม)?|คำประกาศ",
        r"ຖະແຫຼງການ|ປະຕິນຍາ(?:ຮ່ວມ)?|ຖະແຫຼງ",
        r"សេចក្តីប្រកាស(?:រួម)?|សេចក្ដីប្រកាស", r"ကြေညာစာတမ်း|ကြေညာချက်စာတမ်း", r"deklarasyon|pagpapahayag",
    )),
    ("memorandum", (
        r"memorand(?:um|a)(?: of (?:understanding|cooperation))?|(?:agreed )?minutes|letter of intent"
        r"|statement of intent"
        r"|record of (?:discussions?|understanding)|exchange of (?:notes|letters)",
        r"谅解备忘录|備忘錄|备忘录|会议纪要|會議紀要|纪要|意向书|覚書|議事録|양해각서|합의\s?의사록",
        r"(?:memorandum|memoranden)\w*|absichtserklärung\w*|(?:ergebnis)?protokoll der (?:sitzung|tagung)\w*"
        r"|niederschrift",
        r"mémorandums?(?: d['’](?:entente|accord))?|protocole d['’](?:entente|accord)|procès-verbal"
        r"|lettre d['’]intention|compte rendu",
        r"memor[áa]nd(?:um|o|a)s?(?: de entendimiento)?|actas? (?:de|acordada|final)\w*|carta de intenci[óo]n|minuta",
        r"memorandos?(?: de entendimento)?|atas? (?:da|de)|carta de intenç[ãõ]\w+",
        r"меморандум\w*(?: о взаимопонимании)?|протокол\w* (?:заседания|встречи|совещания)|письмо о намерениях",
        r"مذكرة (?:ال)?تفاهم|محضر(?: (?:ال)?اجتماع)?|خطاب نوايا",
        r"(?:memorandum|nota kesepahaman|risalah rapat|notulen)(?: saling pengertian)?",
        r"memorandum persefahaman|minit mesyuarat|surat hasrat",
        r"biên bản(?: ghi nhớ| thỏa thuận| hội nghị| họp)?|bản ghi nhớ",
        r"บันทึก(?:ความเข้าใจ|ข้อตกลง|การประชุม)|รายงานการประชุม", r"ບົດບັນທຶກ(?:ຄວາມເຂົ້າໃຈ|ການຊ່ວຍຈື່|ກອງປະຊຸມ)?",
        r"អនុស្សរណៈ(?:នៃការយោគយល់គ្នា|យោគយល់)?|កំណត់ហេតុ", r"နားလည်မှု\s?စာချွန်လွှာ|အစည်းအဝေး\s?မှတ်တမ်း|စာချွန်လွှာ",
        r"memorandum(?: ng (?:unawaan|pagkakaunawaan))?|katitikan ng pulong",
    )),
    ("agreement", (
        r"(?:framework )?agreements?|treat(?:y|ies)|conventions?|charters?|protocols?|covenant|statute",
        r"(?:框架)?协[定议]|(?:框架)?協[定議]|条约|條約|公约|公約|宪章|憲章|议定书|議定書|협정|조약|협약|의정서",
        r"(?:rahmen|handels|freihandels)?abkommen\w*|(?:staats)?vertrag(?:es|s)?|übereinkommen\w*|übereinkunft"
        r"|charta|protokoll\w*|satzung",
        r"accords?(?:-cadres?)?|traités?|conventions?|chartes?|protocoles?",
        r"acuerdos?|tratados?|convenios?|convenci[óo]n|cartas? de|protocolos?",
        r"acordos?|tratados?|conven(?:ção|ções)|convênios?|protocolos?",
        r"(?:рамочн\w+ )?соглашени\w+|договор\w*|конвенци\w+|хартия|устав|протокол\w*",
        r"(?:ال)?اتفاقية|(?:ال)?اتفاق|(?:ال)?معاهدة|(?:ال)?ميثاق|(?:ال)?بروتوكول",
        r"perjanjian|persetujuan|konvensi|piagam|protokol",
        r"konvensyen", r"hiệp (?:định|ước)|công ước|hiến chương|nghị định thư|thỏa thuận",
        r"(?:กรอบ)?ความตกลง|สนธิสัญญา|อนุสัญญา|กฎบัตร|พิธีสาร|ข้อตกลง",
        r"ສັນຍາ|ສົນທິສັນຍາ|ກົດບັດ|ຂໍ້ຕົກລົງ|ສັນຍາວ່າດ້ວຍ|ອະນຸສັນຍາ", r"កិច្ចព្រមព្រៀង|សន្ធិសញ្ញា|អនុសញ្ញា|ធម្មនុញ្ញ|ពិធីសារ",
        r"သဘောတူ(?:ညီချက်|စာချုပ်)|စာချုပ်|ကွန်ဗင်းရှင်း|ပဋိညာဉ်|သဘောတူညီမှု", r"kasunduan|tratado|kumbensiyon|karta",
    )),
    ("initiative", (
        r"initiatives?|proposals?|call to action|appeal", r"倡议(?:书)?|倡議(?:書)?|イニシアチブ|이니셔티브",
        r"initiativen?|aufruf|appell",
        r"initiatives?|appel", r"iniciativas?|llamamiento", r"iniciativas?|apelo", r"инициатив\w+|призыв",
        r"(?:ال)?مبادرة|نداء",
        r"inisiatif|prakarsa|seruan", r"inisiatif", r"sáng kiến|lời kêu gọi", r"ข้อริเริ่ม|ความริเริ่ม",
        r"ຂໍ້ລິເລີ່ມ|ຂໍ້ສະເໜີ|ແນວຄິດລິເລີ່ມ",
        r"គំនិតផ្តួចផ្តើម|គំនិតផ្ដួចផ្ដើម|សំណើផ្តួចផ្តើម", r"ကနဦးဆောင်ရွက်ချက်|အဆိုပြုချက်|စတင်ဆောင်ရွက်မှု|အဆို",
        r"inisyatib[oa]|panukala|panawagan",
    )),
)  # fmt: skip
_SPACED = re.compile(r"[a-zа-яà-ÿ]")


def _is_spaced(words: str) -> bool:
    """Whether words of a script that spaces them."""
    return _SPACED.search(re.sub(r"\\.", "", words)) is not None or "(?:ال)" in words


def _any_of(suffix: str, *, spaced: bool) -> str:
    """The words of all types in scripts that space them, or that do not; a group for each type."""
    chosen = ((type, [words for words in rows if _is_spaced(words) == spaced]) for type, rows in _WORDS)
    return "|".join(f"(?P<{type.replace('-', '_')}{suffix}>{'|'.join(rows)})" for type, rows in chosen if rows)


_UNSPACED = "_unspaced"
# Words of spaced scripts are tried where a word begins, not at every character. No word begins in both sorts of script.
_ANY = screened(
    rf"(?<!\w)(?:{_any_of('', spaced=True)})(?!\w)|{_any_of(_UNSPACED, spaced=False)}",
    re.IGNORECASE,
)
# Where a head noun ends and what it is about begins; what follows names other documents.
_ABOUT = re.compile(
    r"(?<!\w)(?:on|for|of|to|between|among|by|concerning|regarding|towards?|über|zur?|zum|für|der"
    r"|des)(?!\w)",
    re.I,
)
_HEAD_LAST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u1000-\u109f]")
_JOINT = re.compile(r"(?<!\w)(?:conjointe?|conjunt[ao]|comm?une?|mixt[aeo]|final|bersama|chung)(?!\w)", re.IGNORECASE)
_LONGEST = 500  # characters of a title that are looked at
# Headlines say what was done with a document; titles of documents hold no such word.
_REPORTED = re.compile(
    r"(?<!\w)(?:launch(?:es|ed)?|signs?|signed|adopts?|adopted|issues?|issued|unveils?|unveiled|releases?|released"
    r"|agrees?|agreed"
    r"|announces?|announced|praises?|praised|welcomes?|welcomed|hails?|hailed|calls?|urges?|urged|backs?|backed"
    r"|inks?|inked|seals?"
    r"|holds?|held|opens?|opened|kicks? off|concludes?|concluded|vows?|pledges?|pledged|endorses?|endorsed|says?"
    r"|said|wins?"
    r"|unterzeichne(?:t|n)|verabschiede(?:t|n)|veröffentlich(?:t|en)|vorgestellt|begrüß(?:t|en)|lob(?:t|en)"
    r"|eröffne(?:t|n)|beschloss\w*"
    r"|einig(?:t|en)|wurden?|startet|signent?|signée?|adoptent?|adoptée?|lancent?|lancée?|saluent?|appellent"
    r"|publient|présentée?"
    r"|firman|firmada|firmó|adoptan|adopta|lanzan?|saludan?|acuerdan|elogian?|presentan?|emiten|assinam?|assinada"
    r"|adotam?|lançam?|saúdam?"
    r"|elogiam?|apresentam?|подписали|подписан[ао]?|приняли|принят[ао]?|выступили|одобрили|опубликован\w*|обсудили"
    r"|приветствуют|объявили"
    r"|تتفق|تعلن|توقع|تطلق|تشيد|ترحب|يوقع|يعلن|تعتمد|اعتماد|إطلاق|توقيع|menandatangani|meluncurkan|menyepakati"
    r"|meneken|mengadopsi|menyambut"
    r"|memuji|dukung|sepakati|luncurkan|melancarkan|menerima pakai|bersetuju|ký(?: kết)?|thông qua|ra mắt|công bố"
    r"|hoan nghênh|khen ngợi"
    r"|lumagda|nilagdaan|inilunsad|pinuri|pinagtibay|nagkasundo|inilabas)(?!\w)"
    r"|发布|發布|通过|通過|签署|簽署|举行|舉行|发表|發表|达成|達成|提出|启动|啟動|宣布|欢迎|赞扬|点赞|审议|問世"
    r"|问世|正式"
    r"|ลงนาม|เปิดตัว|รับรอง|ประกาศ(?!เจตนารมณ์)|เห็นชอบ|ชื่นชม|ລົງນາມ|ເປີດຕົວ|ຮັບຮອງ|ຊົມເຊີຍ|ចុះហត្ថលេខា|អនុម័ត|សម្ពោធ|កោតសរសើរ|ប្រកាសដាក់"
    r"|လက်မှတ်ရေးထိုး|ထုတ်ပြန်ခဲ့|ချီးကျူး|အတည်ပြု",
    re.IGNORECASE,
)


def of_title(title: str) -> str:
    """The type that a title names, "" where it names none: ``of_title("Joint Statement on the Action Plan")``."""
    matches = list(_ANY.finditer(title[:_LONGEST]))
    if not matches:
        return ""
    if _HEAD_LAST.search(title):
        return _type(matches[-1])
    inside = [match.span() for match in matches]
    about = next(
        (m.start() for m in _ABOUT.finditer(title) if not any(a <= m.start() < b for a, b in inside)), len(title)
    )
    heads = [match for match in matches if match.start() < about]
    return _type(heads[-1] if heads and title[0].isascii() else matches[0])


def is_bare(line: str) -> bool:
    """Whether a line names a type and nothing else, as the second line of a title does: "联合声明"."""
    if len(line) > _LONGEST:
        return False
    rest = _JOINT.sub("", _ANY.sub("", line)) if _ANY.search(line) else line
    return not re.sub(r"[\W_]+", "", rest)


def reports(title: str) -> bool:
    """Whether a title says what was done with a document, as headlines do, rather than being the document's own."""
    return bool(_REPORTED.search(_ANY.sub("", title))) if _ANY.search(title) else True


def is_headline(title: str) -> bool:
    """Whether a title has a word that says what was done, as headlines of news do: "… sign …", "…启动…"."""
    return _REPORTED.search(_ANY.sub("", title[:_LONGEST])) is not None


def _type(match: re.Match[str]) -> str:
    return (match.lastgroup or "").removesuffix(_UNSPACED).replace("_", "-")
