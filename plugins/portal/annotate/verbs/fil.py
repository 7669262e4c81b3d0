"""Filipino: dapat, Palalakasin …, sumasang-ayon, Palakasin …, tuklasin, nananawagan, muling pinagtitibay.

The verb comes first and its actor behind it ("Palalakasin ng dalawang panig"), unless "ay" turns them round.
"""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_STATES = (
    r"(?:{state}|tsina|pilipinas|indonesia|malaysia|singapore|singapura|thailand|vietnam|biyetnam|laos|cambodia|kambodya"
    r"|myanmar"
    r"|brunei|timor-leste|rusya|hapon|asean)"
)
_WHO = (
    r"(?:panig|bansa(?:ng)?|partido|kasapi|pamahalaan|gobyerno|ministro|pinuno|lider|estado(?:ng)?|miyembro|kalahok"
    r"|lumagda"
    r"|kagawaran|ahensiya(?:ng)?|kalihiman|lupon|konseho|komisyon|sentro|pondo|unibersidad|awtoridad|delegado|pangulo|pulong|kumperensiya|porum|komite|sekretarya|sekretaryat|inisyatiba|pahayag|deklarasyon"
    r"|plano|kasunduang"
    rf"|dokumentong|programa|ministri|{_STATES})(?!\w)"
)
_OTHERS = (
    r"(?:kompanya|kumpanya|negosyo|negosyante|asosasyon|institusyon|unibersidad|organisasyon|ahensiya|ahensya"
    r"|pribadong\ssektor"
    r"|pandaigdigang\s(?:komunidad|pamayanan)|ibang\s(?:mga\s)?bansa|daungan|bangko|industriya"
    r"|lahat\sng\s(?:mga\s)?bansa"
    r"|mauunlad\sna\sbansa|stakeholder|komunidad)"
)
_WE = r"(?:namin|naming|kami|kaming|natin|nating|tayo|tayong)(?!\w)"
# "of/the (both, all …) parties", behind the verb.
_BY = (
    rf"(?:\s\w+){{{{0,2}}}}?\s(?:{_WE}|(?:ng|ang|ni|nina|si|sina)\s(?:(?:mga|dalawang|kapwa|kapuwa|magkabilang"
    rf"|bawat|lahat|iba't"
    rf"|ibang|ng|parehong|tatlong|naturang|nasabing|ito(?:ng)?|punong|kagalang-galang)\s){{{{0,4}}}}{_WHO})"
)
# The contemplated aspect doubles the first syllable of its root: pa-la-lakasin, mag-ta-tatag, i-su-sulong.
_TWICE = "|".join(
    2 * (first + vowel)
    for first in ("b", "d", "g", "h", "k", "l", "m", "n", "ng", "p", "r", "s", "t", "w", "y")
    for vowel in "aeiou"
)
_WILL = (
    rf"(?!pagpa|pakiki|pagka|kaka|pama|mama|tata|tatl|lalo|papel|papa\w?\s|sasa|susunod|haha|kasalu"
    rf"|pananag)(?:(?:i?pa|ipag|i|mag|mang|pag|pang|ma|maki|makiki|um|magpa|isa|ipang)?"
    rf"(?:{_TWICE}|dara|diri|duru)\w{{{{1,}}}}|(?:mag|pag|i|ipag)-?(?:aa|ee|ii|oo|uu|a-a|i-i|o-o|u-u)\w{{{{2,}}}}"
    rf"|(?:aa|ii|uu|oo|ee)[^aeiou\W]\w{{{{2,}}}}"
    r"|magiging|gagawin|isasagawa|makikipag\w{{2,}}|makikilahok|magsasa\w+|isasa\w+)(?:ng)?(?!\w)"
)
_LOOK = (
    r"(?:(?:tuklasin|tinutuklas|tutuklasin|galugarin|gagalugarin|isaalang-alang|isinasaalang-alang|isasaalang-alang"
    r"|pag-aralan"
    r"|pag-aaralan|pinag-aaralan|siyasatin|sinisiyasat|suriin|susuriin|sinusuri"
    r"|(?:pag-usapan|talakayin)\sang\s(?:mga\s)?posibilidad)(?:ng)?)(?!\w)"
)
_CALL = (
    r"(?:(?:na)?nananawagan|nanawagan|mananawagan|manawagan|hinihimok|himukin|hihimukin|hinimok|inaanyayahan|anyayahan"
    r"|aanyayahan|inanyayahan|iniimbitahan|imbitahan|hinihiling|hilingin|hiniling|umaapela|umapela|nakikiusap"
    r"|hinihingi"
    r"|pinapakiusapan|pinakikiusapan|inuudyukan|udyukan)(?:ng)?(?!\w)"
)
_AGREE = (
    r"(?:sumasang-ayon|sumang-ayon|nagkakasundo|nagkasundo|napagkasunduan|pinagkasunduan|pinagkakasunduan"
    r"|sinang-ayunan"
    r"|sinasang-ayunan|nagpasya|nagpapasya|nagpasiya|ipinasya|ipinasiya|napagpasyahan|nangangako|nangako"
    r"|ipinapangako|ipinangako"
    r"|determinado|desidido|nakatuon|buong\stibay\sna\snangangako)(?:ng)?(?!\w)"
)
_HOPE = (
    r"(?:magsisikap|nagsisikap|magsikap|sisikapin|sinisikap|sikapin|layunin|nilalayon|nilalayong|naglalayon|layon"
    r"|umaasa|inaasahan"
    r"|nais|ninanais|hangad|hinahangad|naghahangad|binabalak|balak|nagbabalak|nagpaplano|plano\snaming"
    r"|iminumungkahi|imungkahi"
    r"|minumungkahi|ipinapanukala|handang\smakipag|pagsisikapan|pagsusumikapan|magsusumikap|nagsusumikap)(?:ng)?(?!\w)"
)
_EFFORT = (
    r"(?:hinihikayat|sinusuportahan|itinataguyod|isinusulong|pinalalakas|pinapalakas|pinasusulong|pinapasulong"
    r"|pinaiigting"
    r"|pinapaigting|pinalalalim|pinalalawak|pinapalawak|pinadadali|nagtataguyod|sumusuporta|tinutulungan|tinatangkilik"
    r"|pinauunlad|pinahuhusay|inuudyok|pinangangalagaan|pinabibilis|pinapabilis)(?:ng)?(?!\w)"
)
_HOLD = (
    r"(?:(?:muli(?:ng)?\s(?:\w+\s){{0,2}}?)?(?:pinagtitibay|pinagtibay|iginigiit|iginiit|ipinahayag|ipinapahayag"
    r"|binigyang-diin|binibigyang-diin"
    r"|idiniin|idinidiin|kinikilala|kinilala|tinatanggap|tinanggap|malugod\s(?:\w+\s)?(?:tinatanggap|tinanggap)"
    r"|ikinalulugod|ikinagagalak|itinatala|napansin"
    r"|pinapansin|tinatandaan|tinutukoy|pinahahalagahan|pinapahalagahan|pinupuri|pinuri|kinokondena|kinondena"
    r"|nagpapasalamat"
    r"|pinasasalamatan|nagpasalamat|naniniwala|nababahala|ikinababahala|handa|nakahanda|inaabangan|inaalala"
    r"|nagpapahayag|nagpahayag|nagpupugay"
    r"|isinasaisip|nananatiling\s(?:tapat|nakatuon|matatag)|nananatili|sinasariwa|binabati|kumikilala|nauunawaan"
    r"|ginugunita|nananalig)(?:ng)?)(?!\w)"
)
_MUST = r"(?:dapat(?:ng)?|kailangan(?:g)?|kinakailangan(?:g)?|nararapat|marapat)(?!\w)"
_LEAD = (
    r"(?:^|[,;:]\s)(?:(?:hindi|muli(?:ng)?|patuloy(?:\sna)?|magkasama(?:ng)?|sama-sama(?:ng)?|lubos(?:\sna)?"
    r"|buong-?\w*(?:\sna)?|mariin(?:g)?|taos-puso(?:ng)?|malugod(?:\sna)?|higit(?:\spa)?(?:ng)?|din|rin|gayundin"
    r"|kapwa|kaya|samakatuwid|ganap\sna|mahigpit\sna|aktibo(?:ng)?|matatag\sna)[,\s]\s?){{0,3}}"
)
# The pronoun may stand before its verb: "Muli naming pinagtitibay …".
_OURS = (
    r"(?:^|[,;:]\s)(?:[\w-]+\s){{0,2}}(?:naming|nating|kaming|tayong|(?<=hindi\s)(?:kami|tayo|namin|natin))"
    r"\s(?:\w+\s){{0,2}}?"
)

VERBS = Verbs(
    actor=(
        rf"(?:(?:^|[,;:]\s|\b(?:na|kung\ssaan|at|habang|kaya|samantala)\s)(?:kami|tayo|(?:ang\s)?(?:mga\s"
        rf"|dalawang\s|kapwa\s|kapuwa\s|magkabilang\s|bawat\s|lahat\sng\s|parehong\s|punong\s){{{{0,4}}}}{_WHO})"
        r"(?:\s(?!ay\s)[^\s,;.]+){{0,10}}?(?:,\s[^,;.]{{1,80}},)?\say(?:\s(?:muli(?:ng)?|patuloy(?:\sna)?"
        r"|magkasama(?:ng)?|sama-sama(?:ng)?|lubos(?:\sna)?|buong\s\w+\sna|mariin(?:g)?|kapwa|rin|din|higit\spang?"
        r"|malugod(?:\sna)?|taos-pusong)){{0,3}})"
    ),
    rules=(
        (
            "binding",
            rf"\bwalang\s(?:panig|bansa(?:ng)?)\s(?:ang\s)?(?:maaari|dapat)|{_LEAD}(?:hindi\s)?(?!kailangan\s(?:nati|nami)n){_MUST}[^.;]{{{{0,80}}}}?{_BY}|{{actor}}\s(?:hindi\s)?(?:{_MUST}|obligado"
            rf"|may\s(?:obligasyon|tungkulin|pananagutan)|inaatasan)"
            r"|\b(?:may|mayroong)\s(?:obligasyon|tungkulin)\sang\s(?:mga\s|bawat\s)?(?:panig|bansa)"
            r"|{actor}\shindi\smaaari",
        ),
        (
            "exploratory",
            rf"(?:{_LEAD}|{_OURS}|{{actor}}\s){_LOOK}|(?:{_LEAD}{_AGREE}(?:{_BY})?|{{actor}}\s(?:{_AGREE}|{_HOPE})"
            rf"|{_LEAD}{_HOPE}{_BY})(?:\s(?:na|din|rin|ring|naming|ding|magkasamang|higit"
            rf"|pang)){{{{0,4}}}}\s{_LOOK}",
        ),
        (
            "exhortation",
            rf"(?:{_LEAD}|{_OURS}|{{actor}}\s){_CALL}|{_LEAD}{_MUST}[^.;]{{{{0,80}}}}?\s(?:ng|ang)\s(?:mga\s)?{_OTHERS}"
            rf"|\b{_OTHERS}\b[^.;]{{{{0,60}}}}?\say\s{_MUST}"
            r"|\b(?:tinatanggap|tinanggap|inaasahan)\s[^.;]{{1,60}}?(?:paglahok|pakikilahok|pagsali"
            r"|pakikibahagi)\s(?:ng|nina)\b",
        ),
        (
            "promotional",
            rf"{_LEAD}(?:{_HOPE}|{_EFFORT}){_BY}|(?:{_OURS}|{{actor}}\s)(?:{_HOPE}|{_EFFORT})"
            rf"|{_LEAD}(?:ang\s)?layunin\s(?:namin|natin|ng\s\w+\s(?:panig|ito))"
            rf"|{_LEAD}{_MUST}\s(?:\w+\s)?\w{{{{3,}}}}",
        ),
        (
            "firm",
            rf"{_LEAD}(?:{_AGREE}|{_WILL}){_BY}|(?:{_OURS}|{{actor}}\s)(?:{_AGREE}|{_WILL})|{_LEAD}{_AGREE}\s(?:na|ang)\b"
            rf"|(?:{_LEAD}{_HOLD}{_BY}|{{actor}}\s{_HOLD})[^.;]{{{{1,160}}}}?\sat\s(?:{_AGREE}|{_WILL})"
            rf"|{_LEAD}(?:itatatag|idaraos|gaganapin|isasagawa|ilulunsad|bubuuin|bubuksan|ipatutupad|ipapatupad"
            rf"|palalakasin|palalawakin|itatayo|lilikhain)(?:\ssa(?:\s[^\s,;.]+){{{{1,4}}}}?)?\sang\b",
        ),
        ("declaratory", rf"{_LEAD}{_HOLD}{_BY}|(?:{_OURS}|{{actor}}\s){_HOLD}"),
    ),
    position=rf"(?:{_LEAD}{_HOLD}{_BY}|(?:{_OURS}|{{actor}}\s){_HOLD})(?:\s\w+){{{{0,2}}}}?\s(?:na|ang\s(?:kahalagahan"
    rf"|pangangailangan|pangako))\b",
    bare_start=(
        r"(?:(?:sa\spamamagitan|alinsunod|batay|sa\silalim|sa\sbalangkas)\s[^,.;]{{1,100}},\s)?"
        r"(?:(?:magkasamang|sama-samang|patuloy\sna|higit\spang|aktibong|ganap\sna|lalo\spang|ibayong|unti-unting"
        r"|mahigpit\sna)\s){{0,3}}"
    ),
    bare=(
        ("exploratory", r"(?:tuklasin|galugarin|isaalang-alang|pag-aralan|siyasatin|suriin)"),
        ("exhortation", r"(?:manawagan|himukin|anyayahan|imbitahan|hilingin|udyukan)"),
        ("declaratory", r"(?:muling\spagtibayin|kilalanin|bigyang-diin|malugod\sna\stanggapin|pahalagahan)"),
        (
            "promotional",
            # The infinitive: pa…in, …an, i…, mag…; words with such a shape that are no verbs are left out.
            rf"(?!{_WILL}|{_CALL}|sasa|tata|haha|na[a-z]|ni[a-z]|[pstkhbgd]in[aiou]|i(?:ni|[pstdkgblm]in)[aiou])"
            r"(?!(?:ang|ito|isa|isang|ilan|iba|ibang|ika|inisyatiba|ikalawa|industriya|impormasyon|imprastruktura"
            r"|institusyon|ilalim|amin"
            r"|atin|maging|magkano|magulang|paraan|panahon|kapayapaan|katatagan|karapatan|kalakalan|pamahalaan"
            r"|kaugnayan|kakayahan|ugnayan|pamamaraan|daan|daungan|bayan|larangan|layunin|pamantayan"
            r"|tungkulin|mithiin|hangarin|gawain|suliranin|pagsasanay\w*|palitan|samahan|lipunan|kabuhayan"
            r"|kaunlaran|kasunduan|kahalagahan|kooperasyon\w*)(?!\w))"
            r"(?:\w{{3,}}(?:in|an)|i\w{{4,}}|mag-?\w{{4,}}|makipag\w{{3,}}|tumulong|lumikha|bumuo|gumawa|sumuporta"
            r"|lumahok|magbahagi)(?=\s(?:ang|ng|sa|sina|nang|mula|para|bilang|at|pa|tungo|na)\s)",
        ),
    ),
    bare_end=rf"(?!\w)(?![^.;]{{{{0,160}}}}\say\s)(?!(?:\s\w+){{{{0,2}}}}?\s(?:{_WE}|(?:ng|ang)\s(?:mga\s"
    rf"|dalawang\s|magkabilang\s|bawat\s){{{{0,2}}}}panig))",
    void=(
        r"\b(?:hindi|walang|di)\s(?:\w+\s){0,3}?(?:nagbubuklod|nagtatakda|legal\sna\sbisa|may-bisa|naglalayon\w*"
        r"|lumilikha|bumubuo|obligado|obligasyon|tungkulin|makaaapekto|nakaaapekto"
        r"|makakaapekto|nangangahulugan|sumasang-ayon|nangangako|kailangan|inaatasan|isinasaalang|itinuturing"
        r"|umiiral)\b|\bnang\swalang\s(?:pagkiling|pinsala)\b|\bwalang\s(?:panig(?!\s(?:ang\s)?(?:maaari|dapat))|bahagi|nilalaman|anuman)\b"
        r"|^(?:\W|\d){0,8}(?:kung|sakaling|kapag)\b[^.]*\b(?:maaari|maaaring|puwede|puwedeng)\b|^(?:\W"
        r"|\d){0,8}maaari(?:ng)?\b|\b(?:sumusunod|gaya\sng\ssumusunod)\s?:?\s*$"
    ),
    shortest_heading=16,
    nouns=(
        (
            "promotional",
            r"(?:pagpapa|pagsu|pagta|pagbu|paglu|pagda|pagbi|pagka|pagsa|pagha|pangang|pagli|pagga|pag-(?!aa|ii|oo"
            r"|uu))\w{{3,}}",
        ),
    ),
    shortest_noun=40,
    noun_end=r"(?:\s\w+){{0,2}}?\s(?:ng|sa)\s(?![^.;]{{0,200}}\s(?:ay|dapat|kailangan)\s)",
)
