"""Malay: hendaklah, akan, bersetuju, Memperkukuh …, menerokai, menyeru, menegaskan semula."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_STATES = (
    r"(?:{state}|china|tiongkok|malaysia|indonesia|brunei(?:\sdarussalam)?|kemboja|laos|myanmar|filipina|singapura|thailand"
    r"|vietnam"
    r"|viet\snam|timor-leste|rusia|jepun|india|australia|asean)"
)
_OTHERS = (
    r"(?:syarikat(?:-syarikat)?|perniagaan|komuniti\sperniagaan|sektor\sswasta|persatuan|institusi|universiti"
    r"|agensi|dewan"
    r"|masyarakat\santarabangsa|komuniti\santarabangsa|organisasi|pertubuhan|pihak\sberkepentingan"
    r"|negara(?:-negara)?\slain"
    r"|semua\snegara|negara(?:-negara)?\smaju|pelabuhan(?:-pelabuhan)?|bank|industri|media)"
)
_WE = (
    r"(?:kami|kita|kedua-dua\s(?:belah\s)?(?:pihak|negara)|para\s(?:pihak|pemimpin|menteri|ketua|peserta)|pihak-pihak)"
)
_VIA = (
    r"(?:(?:akan|(?:telah\s)?(?:ber)?setuju|bersepakat|sepakat|memutuskan|komited|berazam|beriltizam|bercadang"
    r"|berhasrat|ingin"
    r"|berharap|mencadangkan|bersedia|berusaha)\s(?:(?:untuk|supaya|agar|terus|juga|bersama(?:-sama)?|secara\s\w+"
    r"|selanjutnya|dapat|mula|aktif|bagi)\s){{0,3}}){{0,2}}"
)
_LOOK = (
    r"(?:meneroka(?:i)?|menimbang(?:kan)?|mempertimbang(?:kan)?|mengkaji|menyelidik(?:i)?|meneliti|menilai|mempelajari"
    r"|(?:membincangkan|membahaskan)\s(?:\w+\s)?(?:kemungkinan|peluang|potensi))\b"
)
_CALL = r"(?:menyeru|menyerukan|menggesa|menjemput|mengajak|mendesak|mempelawa|meminta|memohon|merayu)\b"
_EFFORT = (
    r"(?:menggalakkan|mendorong|menyokong|mempromosikan|memajukan|memudahkan|mempermudah|memperkukuh(?:kan)?"
    r"|memperkuat"
    r"|mengukuhkan|mempertingkat(?:kan)?|meningkatkan|mempergiat(?:kan)?|memperhebat(?:kan)?|memperdalam(?:kan)?"
    r"|mempererat(?:kan)?"
    r"|mengeratkan|memperluas(?:kan)?|meluaskan|membangunkan|mempercepat(?:kan)?|memastikan|mengekalkan|memelihara"
    r"|memupuk|menjunjung)\b"
)
_HOPE = (
    r"(?:berusaha|berikhtiar|bertujuan|bermatlamat|berhasrat|berniat|bercadang|merancang|berharap|mengharapkan"
    r"|ingin|hendak"
    r"|mencadangkan|mengesyorkan|bersedia\suntuk|berkeinginan|berjuang)\b"
)
_HOLD = (
    r"(?:menegaskan|menekankan|mengiktiraf|mengakui|menyedari|mengambil\smaklum|mengambil\sperhatian|mencatat"
    r"|mengalu-alukan"
    r"|menyambut|menghargai|menyanjung|mempercayai|meyakini|menyatakan|menzahirkan|melahirkan\s(?:rasa|ke\w+|peng\w+)|merakamkan|menggariskan"
    r"|menggarisbawahi"
    r"|memuji|mengecam|mengutuk|menantikan|memandang|mengulangi|mengingati|mengucapkan|memperakui|berpendapat"
    r"|berpandangan"
    r"|berterima\skasih|percaya|yakin|sedia|prihatin|bimbang|(?:kekal|terus|tetap)\s(?:komited|beriltizam|teguh"
    r"|yakin))\b"
)
_NEEDED = r"(?:perlu|wajar|patut|seharusnya|sepatutnya|sewajarnya|harus)"

# A name ends at the first of these.
_STOP = (
    rf"(?:(?:akan|(?:ber)?setuju|(?:ber)?sepakat|memutuskan|komited|berazam|hendaklah|mesti|wajib|boleh|telah)\b"
    rf"|{_HOLD}|{_HOPE}|{_CALL}|{_NEEDED}\b)"
)

VERBS = Verbs(
    actor=(
        rf"(?:(?:\b(?:kami|kita)(?:,\s[^.;]{{{{1,120}}}}?,)?"
        r"|(?:^|[,;:]\s|\b(?:\d{{4}}|bahawa|oleh\situ|dengan\sini|untuk\situ|maka|sementara|manakala|agar|supaya|seterusnya)\s"
        r"|\bdan\s(?=(?:para|kedua|semua|setiap)\b))"
        r"(?:(?:para|kedua-dua|kedua-dua\sbelah|ketiga-tiga|setiap|masing-masing|semua|seluruh|pihak|kerajaan|kementerian|jawatankuasa"
        r"|kumpulan|tiap-tiap)\s){{0,3}}"
        rf"(?:pihak(?:-pihak)?|kerajaan|negara(?:-negara)?|menteri(?:-menteri)?|pemimpin(?:-pemimpin)?"
        rf"|ketua\s(?:negara|kerajaan)"
        rf"|peserta|anggota|ahli|rakan|pakar|kementerian|institusi|agensi|suruhanjaya|majlis|badan|universiti|kumpulan\skerja|kerja|pusat|dana"
        rf"|pengerusi\sbersama|delegasi|penandatangan|presiden|perdana\smenteri|mesyuarat|persidangan"
        rf"|sidang|forum"
        rf"|jawatankuasa|sekretariat|inisiatif|kenyataan|pengisytiharan|deklarasi|pelan\stindakan|dokumen|program"
        rf"|{_STATES}))"
        rf"(?:\s(?:dan|dari|daripada|serta|anggota|ahli|peserta|asean|ini|kedua-dua|masing-masing|bersama|teknikal|berkaitan|pengangkutan|luar|perdagangan"
        rf"|yang)\b(?:\s(?!{_STOP})[^\s,;.]+){{{{0,8}}}}?)?"
        r"(?:,\s[^,;.]{{1,80}},)?"
        r"(?:\s(?:juga|turut|bersama(?:-sama)?|secara\s\w+|dengan\s(?:ini|tegas|\w+)|selanjutnya|seterusnya|terus"
        r"|sama-sama"
        r"|sekali\slagi|sangat|semua|masing-masing|pada\sdasarnya)){{0,3}})"
    ),
    rules=(
        (
            "binding",
            r"\bhendaklah\b|\btidak\sboleh\sdi(?!tafsir)\w{{4,}}|{actor}\s(?:mesti|wajib|diwajibkan|dikehendaki|bertanggungjawab\suntuk|tidak\sboleh"
            r"|dilarang"
            r"|terikat\suntuk)\b|\btiada\spihak\s(?:yang\s)?boleh\b|\bsetiap\s(?:pihak|negara)\b[^.;]{{0,60}}?\s(?:mesti|wajib)\b",
        ),
        ("exploratory", rf"{{actor}}\s{_VIA}{_LOOK}|\bakan\s(?:dikaji|diteroka\w*|diteliti|dipertimbangkan)\b"),
        (
            "exhortation",
            rf"{{actor}}\s(?:akan\s)?{_CALL}|\b(?:dijemput|diseru|digesa|diminta|dipelawa)\s(?:untuk|supaya|agar|me\w+|ber\w+)|{{actor}}\s(?:mencadangkan|mengesyorkan)\s(?:agar|supaya)\b"
            r"|{actor}\s(?:mengalu-alukan|menyambut)\s(?:baik\s|mesra\s)?(?:\w+\s)?(?:penyertaan|keikutsertaan"
            r"|penglibatan)\b"
            r"|{actor}\s(?:mengalu-alukan|menyambut)\s[^.;]{{1,60}}?\suntuk\s(?:menyertai|mengambil\sbahagian"
            r"|turut\sserta)"
            rf"|\b{_OTHERS}\b(?:(?!\b(?:kami|kita)\b)[^.;]){{{{0,80}}}}?\s(?:mesti|diseru|digesa|diminta|dijemput"
            rf"|dipelawa"
            rf"|diharapkan|{_NEEDED})\b",
        ),
        (
            "promotional",
            rf"{{actor}}\s(?:akan\s)?(?:terus\s)?{_HOPE}|{{actor}}\s{_EFFORT}|{{actor}}\s{_NEEDED}\b"
            rf"|\b(?:matlamat|tujuan|objektif)\s(?:kami|kita|kedua-dua\spihak|\w+\sini)\s(?:adalah|ialah)\b"
            rf"|\bdigalakkan\suntuk\b"
            rf"|\b(?:mesti|{_NEEDED})\s(?:\w+\s)?di\w{{{{4,}}}}|^(?:sangat\s|adalah\s)?perlu\s(?:untuk\s)?me\w+",
        ),
        (
            "firm",
            r"{actor}\s(?:(?:tidak\s)?akan(?!\s(?:menjadi\s(?!tuan\srumah|penyelaras|pengerusi|ahli|rakan)|berkembang|terus\sberkembang|mempunyai|memiliki"
            r"|mengalami"
            r"|mendapat\w*|memperoleh|menikmati|dapat|boleh|mampu|genap|kekal\smenjadi))"
            r"|(?:telah\s|sudah\s)?(?:(?:ber)?setuju|(?:ber)?sepakat|memutuskan|komited|berazam|beriltizam|berjanji"
            r"|berikrar"
            r"|meluluskan|menerima\spakai|menetapkan|menubuhkan|memberi\skomitmen))\b"
            r"|{actor}\s[^.;]{{1,160}}?\s(?:dan|serta)\s(?:juga\s)?(?:akan|(?:ber)?setuju|(?:ber)?sepakat|komited"
            r"|berazam)\b"
            r"|\bakan\s(?:segera\s)?(?:ditubuhkan|diwujudkan|diadakan|dianjurkan|dilancarkan|disediakan|dilaksanakan"
            r"|dibangunkan|diperkukuh\w*|dipertingkat\w*|diperluas\w*|dibina|dijalankan|dibuka|digubal)\b"
            r"|\b(?:telah\s)?(?:dipersetujui|disepakati)\s(?:bahawa|untuk|supaya)\b",
        ),
        ("declaratory", rf"{{actor}}\s(?:telah\s)?{_HOLD}"),
    ),
    position=rf"{{actor}}\s{_HOLD}(?:\s\w+){{{{0,3}}}}\s(?:bahawa|kepentingan|perlunya|keperluan|komitmen\w*"
    rf"|iltizam\w*)\b",
    bare_start=(
        r"(?:(?:melalui|dengan|berdasarkan|dalam|di\sbawah|selaras|pada|menerusi)\s[^,.;]{{1,100}},\s)?"
        r"(?:(?:terus|secara\s\w+|bersama-sama|bersama|selanjutnya|turut|segera|giat|juga|akan|agar)\s){{0,3}}"
    ),
    bare=(
        ("exploratory", _LOOK),
        ("exhortation", _CALL),
        ("declaratory", rf"(?!sedia|percaya|yakin|prihatin|bimbang|ber){_HOLD}"),
        (
            "promotional",
            # A verb with its prefix; the words left out begin like one, or tell of something.
            r"(?!(?:mereka|menteri|mengenai|menurut|melalui|media|mekanisme|meski|meskipun|menjelang|merupakan"
            r"|memiliki"
            r"|mempunyai|memang|memandangkan|menerusi|menara|medan|melayu|mekong|mesir|merangkumi|meliputi"
            r"|menunjukkan|menandakan"
            r"|merujuk|menyusul|menjadi|menghadapi|memasuki|memperingati|menghadiri|mesyuarat|membincangkan"
            r"|mendengar|mengulas"
            r"|meter|meteorologi|mesin|meja|merdeka|mental|melihat|memorandum|mengadakan\s(?:pertemuan|mesyuarat)"
            r"|menjawab)\b)"
            r"(?:me(?:[mnlwy]|ng|ny)\w{{4,}}|mer(?:asmi|ancang|awat|angka|ealis|ingan|atifi|espon|angsang|angkai"
            r"|intis|apat|untuh)\w*)(?!\w)"
            r"|(?:bekerjasama|bekerja\ssama|berkongsi|bertukar-?tukar|berkolaborasi|bertukar\s(?:maklumat"
            r"|pengalaman))\b",
        ),
    ),
    bare_end=(
        r"(?![^.;]{{0,200}}(?<!\syang)\s(?:adalah|merupakan|ialah|mengambil\smasa|memerlukan)\b)"
        rf"(?![^.;]{{{{0,300}}}},\s(?:maka\s)?(?:dengan\sini\s)?{_WE}\b)"
    ),
    void=(
        r"\btidak\s(?:(?:bersifat\s|dari\ssegi\sundang-undang\s)?mengikat|bertujuan|berniat|mewujudkan|menimbulkan"
        r"|menjejaskan"
        r"|mempengaruhi|mengurangkan|wajib|diwajibkan|terikat|bersetuju|komited|mengubah|menghalang|mewajibkan|perlu"
        r"|(?:boleh|dapat|hendaklah)\sditafsirkan|dimaksudkan|akan\s(?:terikat|menjejaskan|mempengaruhi|mewajibkan))\b"
        r"|\btanpa\s(?:menjejaskan|prasangka|prejudis)\b|\btiada\s(?:apa-apa|mana-mana|satu|peruntukan|pihak(?!\s(?:yang\s)?boleh)"
        r"|perkara)\b"
        r"|^(?:\W|\d){0,8}(?:jika|sekiranya|apabila|kalau|andai)\b[^.]*\s(?:dapat|boleh|mungkin)\b"
        r"|^(?:\W|\d){0,8}(?:para\spihak|pihak-pihak|kedua-dua\s(?:belah\s)?pihak|kami|kita"
        r"|setiap\spihak)\s(?:boleh|dapat"
        r"|mungkin)\b|\bseperti\s(?:yang\s)?berikut(?:\sini)?\s?:?\s*$|\b(?:tersebut\sdi\sbawah|berikut)\s?:\s*$"
    ),
    shortest_heading=16,
    nouns=(
        (
            "promotional",
            (
                r"(?:peningkatan|pengukuhan|pemerkasaan|pembangunan|peluasan|penubuhan|pewujudan|penganjuran"
                r"|pelaksanaan|penyediaan"
                r"|pemudahan|penggalakan|pemeliharaan|pembukaan|pembinaan)"
            ),
        ),
    ),
    noun_end=(
        r"(?=(?:\s[^\s]+){{3}})(?![^.;]{{0,160}}\s(?:akan|telah|menjadi|dapat|boleh|mesti|perlu|memerlukan|semakin"
        r"|tidak"
        r"|penting)\b)"
    ),
)
