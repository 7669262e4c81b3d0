"""Indonesian: wajib, akan, sepakat, Memperkuat …, menjajaki, menyerukan, menegaskan kembali."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_STATES = (
    r"(?:{state}|tiongkok|china|cina|rrt|indonesia|malaysia|brunei(?:\sdarussalam)?|kamboja|laos|myanmar|filipina|singapura"
    r"|thailand|vietnam|viet\snam|timor-leste|rusia|jepang|india|australia|asean)"
)
_OTHERS = (
    r"(?:perusahaan|pelaku\susaha|dunia\susaha|komunitas\sbisnis|asosiasi|lembaga|universitas|perguruan\stinggi"
    r"|badan\susaha"
    r"|masyarakat\sinternasional|komunitas\sinternasional|organisasi|pemangku\skepentingan|negara(?:-negara)?\slain\w*"
    r"|semua\snegara|negara\smaju|negara-negara\smaju|pelabuhan(?:-pelabuhan)?|bank|industri|kamar\sdagang|media)"
)
_WE = r"(?:kami|kita|kedua\s(?:belah\s)?(?:pihak|negara)|para\s(?:pihak|pemimpin|menteri|kepala|peserta))"
# What may stand between the subject and the verb that says what is done.
_VIA = (
    r"(?:(?:akan|(?:telah\s)?(?:ber)?sepakat|setuju|menyepakati|memutuskan|berkomitmen|bertekad|bermaksud|berencana"
    r"|ingin"
    r"|berharap|mengusulkan|bersedia|berupaya)\s(?:(?:untuk|agar|terus|juga|bersama(?:-sama)?|secara\s\w+"
    r"|lebih\slanjut"
    r"|dapat|mulai|aktif)\s){{0,3}}){{0,2}}"
)
_LOOK = (
    r"(?:menjajaki|mempertimbangkan|mengkaji|meneliti|mempelajari|mengeksplorasi|menelaah|menggali\s(?:potensi|peluang"
    r"|kemungkinan)|(?:membahas|mendiskusikan|membicarakan)\s(?:\w+\s)?(?:kemungkinan|peluang|potensi))\b"
)
_CALL = r"(?:menyerukan|menyeru|mengimbau|menghimbau|mengajak|mendesak|mengundang|meminta|memohon)\b"
_EFFORT = (
    r"(?:mendorong|mendukung|menganjurkan|menggalakkan|mempromosikan|memajukan|memfasilitasi|memperkuat|memperkokoh"
    r"|meningkatkan|memperdalam|mempererat|memperluas|mengembangkan|mempercepat|memastikan|menjaga|memelihara"
    r"|mengupayakan"
    r"|mengoptimalkan|menjunjung)\b"
)
_HOPE = (
    r"(?:berupaya|berusaha|berikhtiar|bertujuan|bermaksud|berniat|berencana|merencanakan|berharap|mengharapkan|ingin"
    r"|berkeinginan|menginginkan|mengusulkan|bersedia|bercita-cita|berjuang)\b"
)
_HOLD = (
    r"(?:menegaskan|menekankan|mengakui|menyadari|mencatat|menyambut|menghargai|mengapresiasi|meyakini|mempercayai"
    r"|menyampaikan|menyatakan|menggarisbawahi|memuji|mengecam|mengutuk|menantikan|memandang|mengulangi|menyoroti"
    r"|mengucapkan|mengungkapkan|menilai|memperhatikan|memahami|mengingat|berterima\skasih|berpendapat|berpandangan"
    r"|berkeyakinan|percaya|yakin|siap|prihatin|(?:tetap|terus)\s(?:berkomitmen|teguh|yakin))\b"
)
_NEEDED = r"(?:perlu|hendaknya|seyogianya|seyogyanya|sebaiknya|sepatutnya|seharusnya)"

# A name ends at the first of these.
_STOP = (
    rf"(?:(?:akan|(?:ber)?sepakat|menyepakati|setuju|menyetujui|memutuskan|berkomitmen|bertekad|wajib|harus|dapat"
    rf"|telah)\b|{_HOLD}|{_HOPE}|{_CALL}|{_NEEDED}\b)"
)

VERBS = Verbs(
    actor=(
        rf"(?:(?:\b(?:kami|kita)(?:,\s[^.;]{{{{1,120}}}}?,)?"
        r"|(?:^|[,;:]\s|\b(?:\d{{4}}|bahwa|karena\situ|dengan\sini|untuk\situ|maka|sementara|agar|di\smana|selanjutnya)\s"
        r"|\bdan\s(?=(?:para|kedua|semua|masing)\b))"
        r"(?:(?:para|kedua|kedua\sbelah|ketiga|setiap|masing-masing|semua|seluruh|pihak|pemerintah|tiap|setiap|kementerian|komite|kelompok)\s){{0,3}}"
        rf"(?:pihak(?:-pihak)?|pemerintah|negara(?:-negara)?|menteri|pemimpin|kepala\snegara|peserta|anggota|mitra"
        rf"|delegasi"
        rf"|penandatangan|presiden|perdana\smenteri|ahli|pakar|kementerian|lembaga|otoritas|komisi|dewan|panitia|badan|universitas|kelompok\skerja|pusat|dana|jaringan"
        rf"|kerja|ketua\sbersama|pertemuan|konferensi|sidang|forum|komite|sekretariat|inisiatif"
        rf"|pernyataan"
        rf"|deklarasi|rencana\saksi|dokumen|program|{_STATES}))"
        rf"(?:\s(?:dan|dari|serta|anggota|peserta|penandatangan|asean|ini|kedua|masing-masing|bersama|teknis|terkait|perhubungan|luar|perdagangan"
        rf"|yang)\b(?:\s(?!{_STOP})[^\s,;.]+){{{{0,8}}}}?)?"
        r"(?:,\s[^,;.]{{1,80}},)?"
        r"(?:\s(?:juga|pun|bersama(?:-sama)?|secara\s\w+|dengan\s(?:ini|tegas|\w+)|selanjutnya|terus|turut"
        r"|sama-sama|kembali"
        r"|lebih\slanjut|masing-masing|sekali\slagi|sangat|semua|pada\sprinsipnya)){{0,3}})"
    ),
    rules=(
        (
            "binding",
            r"{actor}\s(?:wajib|berkewajiban|diwajibkan|harus|mesti|tidak\sboleh|dilarang|terikat\suntuk)\b"
            r"|\b(?:wajib|tidak\sboleh)\sdi(?!tafsir)\w{{4,}}|\btidak\s(?:ada\s)?(?:satu\s?(?:pun\s)?)?pihak\s(?:pun\s)?(?:yang\s)?boleh\b|\b(?:setiap|masing-masing)\s(?:pihak|negara)\b[^.;]{{0,60}}?\s(?:wajib|harus|berkewajiban)\b",
        ),
        ("exploratory", rf"{{actor}}\s{_VIA}{_LOOK}|\bakan\s(?:dikaji|dijajaki|dipelajari|dipertimbangkan)\b"),
        (
            "exhortation",
            rf"{{actor}}\s(?:akan\s)?{_CALL}|\b(?:diundang|diimbau|diminta|didesak|diserukan|diajak)\s(?:untuk|agar|supaya)\b|{{actor}}\smengusulkan\s(?:agar|supaya)\b"
            r"|{actor}\smenyambut\s(?:baik\s|hangat\s)?(?:\w+\s)?(?:partisipasi|keikutsertaan|keterlibatan"
            r"|bergabungnya)\b"
            r"|{actor}\smenyambut\s[^.;]{{1,60}}?\suntuk\s(?:bergabung|berpartisipasi|ikut)"
            rf"|\b{_OTHERS}\b(?:(?!\b(?:kami|kita)\b)[^.;]){{{{0,80}}}}?\s(?:harus|diimbau|diminta|diundang|didesak"
            rf"|diserukan"
            rf"|diharapkan|{_NEEDED})\b",
        ),
        (
            "promotional",
            rf"{{actor}}\s(?:akan\s)?(?:terus\s)?{_HOPE}|{{actor}}\s{_EFFORT}|{{actor}}\s{_NEEDED}\b"
            rf"|\b(?:tujuan|sasaran)\s(?:kami|kita|kedua\spihak|\w+\sini)\sadalah\b|\bdidorong\suntuk\b"
            rf"|\b(?:harus|{_NEEDED})\s(?:\w+\s)?di\w{{{{4,}}}}|^(?:sangat\s|sungguh\s)?perlu\s(?:untuk\s)?me\w+",
        ),
        (
            "firm",
            r"{actor}\s(?:(?:tidak\s)?akan(?!\s(?:menjadi\s(?!tuan\srumah|koordinator|ketua|penyelenggara|anggota|mitra)|tumbuh|terus\stumbuh|memiliki|mengalami|mendapat\w*"
            r"|memperoleh"
            r"|menikmati|dapat|bisa|mampu|genap|tetap\smenjadi))|(?:telah\s|sudah\s)?(?:(?:ber)?sepakat|menyepakati"
            r"|setuju"
            r"|menyetujui|memutuskan|berkomitmen|bertekad|berjanji|berikrar|mengesahkan|mengadopsi|menetapkan"
            r"|membentuk)"
            r"|berketetapan)\b"
            r"|{actor}\s[^.;]{{1,160}}?\s(?:dan|serta)\s(?:juga\s)?(?:akan|(?:ber)?sepakat|setuju|berkomitmen"
            r"|bertekad)\b"
            r"|\bakan\s(?:segera\s)?(?:dibentuk|didirikan|diselenggarakan|diadakan|diluncurkan|disusun|dilaksanakan"
            r"|dikembangkan|diperkuat|ditingkatkan|diperluas|dibangun|dilakukan|dibuka|disediakan|digelar"
            r"|diwujudkan)\b"
            r"|\b(?:telah\s)?disepakati\s(?:bahwa|untuk)\b",
        ),
        ("declaratory", rf"{{actor}}\s(?:telah\s)?{_HOLD}"),
    ),
    position=rf"{{actor}}\s{_HOLD}(?:\s\w+){{{{0,3}}}}\s(?:bahwa|pentingnya|perlunya|kebutuhan|komitmen\w*"
    rf"|tekad\w*)\b",
    bare_start=(
        r"(?:(?:melalui|dengan|berdasarkan|dalam|di\sbawah|sesuai|pada|atas)\s[^,.;]{{1,100}},\s)?"
        r"(?:(?:terus|secara\s\w+|bersama-sama|bersama|lebih\slanjut|turut|segera|aktif|juga|akan|agar)\s){{0,3}}"
    ),
    bare=(
        ("exploratory", _LOOK),
        ("exhortation", _CALL),
        ("declaratory", rf"(?!siap|percaya|yakin|prihatin|ber){_HOLD}"),
        (
            "promotional",
            # A verb with its prefix; the words left out begin like one, or tell of something.
            r"(?!(?:mereka|menteri|mengenai|menurut|melalui|media|mediasi|mekanisme|meski|meskipun|menjelang"
            r"|merupakan|memiliki"
            r"|mempunyai|memang|menara|medan|melayu|mekong|mesir|mencakup|meliputi|menunjukkan|menandai|merujuk"
            r"|mengacu"
            r"|menyusul|menjadi|menghadapi|memasuki|memperingati|menghadiri|mengutip|membahas|mendengar|meninjau"
            r"|metode|metrik"
            r"|meter|meteorologi|mesin|meja|merek|merdeka|mental|melihat|memorandum|mengadakan\spertemuan"
            r"|menanggapi)\b)"
            r"(?:me(?:[mnlwy]|ng|ny)\w{{4,}}|mer(?:esmi|ancang|awat|evital|umus|ealis|angkul|ingan|atifi|espon"
            r"|angsang|angkai|intis|enovasi)\w+)(?!\w)"
            r"|(?:bekerja\ssama|berbagi|bertukar\s(?:informasi|pengalaman)|berkolaborasi|berinvestasi)\b",
        ),
    ),
    bare_end=(
        r"(?![^.;]{{0,200}}(?<!\syang)\s(?:adalah|merupakan|ialah|membutuhkan\swaktu|memerlukan)\b)"
        rf"(?![^.;]{{{{0,300}}}},\s(?:maka\s)?(?:dengan\sini\s)?{_WE}\b)"
    ),
    void=(
        r"\btidak\s(?:(?:bersifat\s|secara\shukum\s)?mengikat|dimaksudkan|menciptakan|menimbulkan|memengaruhi"
        r"|mempengaruhi"
        r"|mengurangi|wajib|berkewajiban|diwajibkan|terikat|sepakat|setuju|berkomitmen|mengubah|menghalangi|mewajibkan"
        r"|(?:boleh|dapat)\sditafsirkan|perlu|harus|akan\s(?:terikat|memengaruhi|mempengaruhi|menimbulkan"
        r"|mewajibkan))\b"
        r"|\btanpa\s(?:mengurangi|mengesampingkan|prasangka)\b|\btidak\sada\s(?:satu\s?pun\s)?(?:ketentuan|hal"
        r"|pihak(?!\s(?:pun\s)?(?:yang\s)?boleh))\b"
        r"|^(?:\W|\d){0,8}(?:jika|apabila|bila|kalau|bilamana)\b[^.]*\s(?:dapat|bisa|mungkin|boleh)\b"
        r"|^(?:\W|\d){0,8}(?:para\spihak|kedua\s(?:belah\s)?pihak|kami|kita|setiap\spihak)\s(?:dapat|boleh|bisa"
        r"|mungkin)\b"
        r"|\b(?:sebagai|hal-hal)\sberikut(?:\sini)?\s?:?\s*$"
    ),
    shortest_heading=16,
    nouns=(
        (
            "promotional",
            (
                r"(?:peningkatan|penguatan|pengembangan|perluasan|pendalaman|pembentukan|penyelenggaraan|percepatan"
                r"|pemanfaatan"
                r"|pelaksanaan|penyediaan|pendirian|penyusunan|optimalisasi|promosi|fasilitasi|pemberian|pembukaan)"
            ),
        ),
    ),
    noun_end=(
        r"(?=(?:\s[^\s]+){{3}})(?![^.;]{{0,160}}\s(?:akan|telah|menjadi|dapat|harus|perlu|memerlukan|semakin|tidak"
        r"|penting)"
        r"\b)"
    ),
)
