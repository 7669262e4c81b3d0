"""Figures in Indonesian, Malay, Filipino and Vietnamese."""

from __future__ import annotations

from plugins.portal.annotate.quantities.germanic import (
    ENGLISH_CURRENCIES,
    ENGLISH_MEASURES,
    ENGLISH_SCALES,
)
from plugins.portal.annotate.quantities.words import Quantities

_PEOPLE_MALAY = (
    r"peserta|delegasi|perwakilan|wakil|utusan|tamu|tetamu|pengunjung|pelawat|wisatawan|pelancong|pakar"
    r"|ahli|peneliti|penyelidik"
    r"|ilmuwan|saintis|mahasiswa|pelajar|siswa|pelatih|guru|pemuda|belia|wanita|perempuan|anak|kanak-kanak"
    r"|pekerja|pegawai|pejabat"
    r"|menteri|pemimpin|relawan|sukarelawan|petani|keluarga|penduduk|wartawan|jurnalis|pengusaha|usahawan"
    r"|eksibitor|pembeli|orang|jiwa"
)
_THINGS_MALAY = (
    r"negara|ekonomi|wilayah|provinsi|wilayah|kota|bandar|desa|kampung|pihak|anggota|perusahaan|syarikat"
    r"|firma|umkm|pks|lembaga"
    r"|institusi|institut|universitas|universiti|sekolah|laboratorium|makmal|pusat|rumah\ssakit|hospital"
    r"|bank|organisasi|pertubuhan"
    r"|asosiasi|persatuan|agensi|badan|kementerian|proyek|projek|program|inisiatif|prakarsa|kegiatan"
    r"|aktiviti|acara|pameran|kontrak"
    r"|perjanjian|kesepakatan|persetujuan|dokumen|memorandum|traktat|langkah|hasil|usulan|cadangan|produk"
    r"|paten|standar|piawaian"
    r"|platform|rute|laluan|jalur|penerbangan|kereta(?:\sapi)?|kapal|feri|perahu|pelabuhan|bandara"
    r"|bandar\sudara|lapangan\sterbang"
    r"|jembatan|jambatan|stasiun|stesen|peti\skemas|kontena|kontainer|taman|zona|zon|pabrik|kilang"
    r"|kendaraan|kenderaan|mobil|bus|bas"
    r"|pesawat|satelit|beasiswa|biasiswa|kursi|sesi|pertemuan|mesyuarat|rapat|forum|lokakarya|bengkel"
    r"|seminar|kursus|pelatihan|latihan"
    r"|konferensi|persidangan|kunjungan|lawatan|dosis|dos|vaksin|buku|pohon|pokok|lapangan\skerja|pekerjaan|juru\s\w{3,15}|rumah\s(?:api|makan|tangga|ibadah|susun)|anak\s(?:kapal|muda)"
    r"|(?<=orang )(?!per|penuh)pe\w{4,20}"
    r"|rumah|bahasa|bidang"
)
_MEASURES_MALAY = (
    r"hektare?|hektar|kilometer(?:\spersegi)?|km|meter(?:\spersegi|\skubik|\spadu)?|ton|tan|tan\smetrik"
    r"|kilogram|kg|megawatt|gigawatt"
    r"|kilowatt|mw|gw|kwh|barel|tong|liter|mil\slaut"
)
_CLASSIFIERS_MALAY = r"orang|buah|unit|lembar|ekor|batang|set|helai|keping"
_CURRENCIES_MALAY = (
    (r"yuan(?:\schina|\stiongkok|\scina)?|renminbi", "CNY"),
    (r"d[ao]l?lar\s(?:amerika(?:\sserikat)?|as)|dolar\samerika\ssyarikat", "USD"),
    (r"d[ao]l?lar\ssingapura", "SGD"), (r"d[ao]l?lar\shong\skong", "HKD"), (r"d[ao]l?lar\sbrunei", "BND"),
    (r"d[ao]l?lar\saustralia", "AUD"), (r"euro", "EUR"), (r"yen(?:\sjepang|\sjepun)?", "JPY"),
    (r"ringgit(?:\smalaysia)?", "MYR"), (r"baht", "THB"), (r"rupiah", "IDR"), (r"peso", "PHP"), (r"dong", "VND"),
    (r"riel", "KHR"), (r"kip", "LAK"), (r"kyat", "MMK"), (r"won", "KRW"), (r"rubel|rouble", "RUB"),
    (r"pound(?:\ssterling)?|poundsterling", "GBP"), (r"d[ao]l?lar", "$"),
)  # fmt: skip

MALAY_HEADS = (  # a verb or an adverb by its prefix is none, but for these
    r"(?!mem|men(?!ara|teri|antu|u(?!\w))|ber[^is]|di[^asvamnrk]|ter[^aos]|sebag|seca|seti)[\w-]{2,40}"
    r"|member\w{0,2}|memo\w{0,7}|memorandum|mentor\w{0,2}|dermaga|teroris|terumbu|teropong|terowongan|terusan|dispensari|disertasi"
    r"|berkas|berlian|diploma|diplomat|dinas|direktur|distrik|divisi|dialog|dispenser|desa|bendungan|dinamo|terminal|terapis"
    r"|pemimpin|mentari|terasering|teratai"
)
MALAY_KINDS = (
    r"lebih|unit|buah|orang|ekor|batang|lembar|helai|keping|set|butir|ruas|biji|kuntum|pucuk|utas|bidang|bilah|petak"
)
MALAY_APART = (
    r"(?:mili)?detik|saat|menit|minit|jam|hari|malam|minggu|pekan|bulan|caturwulan|triwulan|kuartal|semester|suku|tahun|dekad\w?"
    r"|dasawarsa|abad|kali|kaki\slima|derajat|darjah|sen|dinar|dirham|riyal|rial|rupee|persen|peratus|poin|mata|kali-kali|lipat"
    r"|dan|atau|serta|tetapi|di|ke|dari|daripada|pada|kepada|untuk|bagi|dengan|dalam|oleh|antara|hingga|sehingga|sampai|sejak"
    r"|selama|sekitar|setelah|selepas|sebelum|tentang|terhadap|melalui|menuju|bahwa|bahawa|yang|ini|itu|tersebut|tadi|para|adalah"
    r"|ialah|telah|sudah|akan|sedang|masih|juga|pun|hanya|lagi|lainnya|lain|tidak|bukan|dapat|boleh|harus|mesti|perlu|wajib|bisa"
    r"|lalu|lepas|kemudian|mendatang|akan|pertama|kedua|ketiga|terakhir|baru-baru|secara|sebagai|seperti|karena|kerana|jika|apabila"
    r"|ketika|saat|semua|setiap|masing-masing|bersama|wib|wita|wit|pagi|siang|sore|petang|tengah|ayat|pasal|huruf|angka|perkara"
    r"|hadir|ikut|turut|tiba|berkumpul|sepakat|bersetuju|menteri-menteri\sluar|tumbuh|naik|turun|mulai|mula|ribu|juta|miliar|bilion"
    r"|triliun|trilion|ratus|puluh|lebih|kurang|orang-orang|kini|sekarang|nanti|kemarin|besok|semalam|esok|sahaja|saja"
)

VIETNAMESE_APART = (
    r"giây|phút|giờ|ngày|đêm|hôm|tuần|tháng|quý|năm|thập|thế|kỷ|lần|độ|xu|phần|điểm|sáng|trưa|chiều|tối|tuổi|g|h|nay|qua"
    r"|và|hoặc|hay|của|tại|ở|trong|ngoài|trên|dưới|từ|đến|tới|cho|với|về|theo|bởi|bằng|để|do|vì|nhằm|mà|thì|là|có|không|chưa|đã|đang|sẽ"
    r"|được|bị|phải|cần|nên|cũng|đều|vẫn|còn|chỉ|rất|quá|hơn|kém|nữa|khác|này|đó|kia|ấy|nào|gì|các|những|mỗi|mọi|tất|cả|nhiều|ít|vài|lại"
    r"|ra|vào|lên|xuống|đi|qua|sau|trước|giữa|cùng|cả|nếu|khi|như|tham|gồm|bao|quy|nêu|khẳng|nhất|đồng|thông|ký|họp|gặp|tỷ|tỉ|triệu|nghìn"
    r"|ngàn|trăm|chục|vạn|âm|dương|trở|thuộc|ven|dọc|mới|cũ|lớn|nhỏ|vừa|trẻ|nam|nữ|quốc|chính|đầu|cuối|gần|xa|đạt|đóng|xây|mở|hoạt|phục|tăng"
    r"|giảm|cam|kết|sử|dụng|thành|chung|riêng|trị|hiện|tiếp|nhận|đi|đứng|sống|làm|sinh|tốt|cao|thấp|dài|rộng|đông|tây|bắc|kể"
)

ISLANDS: dict[str, Quantities] = {
    "id": Quantities(
        decimal=",",
        groups=".",
        scales=((r"triliun|trilyun", 12), (r"miliar|milyar", 9), (r"juta", 6), (r"ribu", 3)),
        currencies=_CURRENCIES_MALAY,
        about=r"hampir|sekitar|kira-kira|kurang\slebih|lebih\sdari|lebih\sdaripada|lebih|mencapai|hingga"
        r"|sedikitnya|setidaknya"
        r"|minimal|kurang\sdari|sebanyak\slebih\sdari",
        nouns=f"{_PEOPLE_MALAY}|{_THINGS_MALAY}",
        measures=_MEASURES_MALAY,
        classifiers=_CLASSIFIERS_MALAY,
        percent=r"persen",
        points=r"poin\spersen(?:tase)?|persen\spoin",
        to=r"hingga|sampai(?:\sdengan)?",
        head=MALAY_HEADS,
        apart=MALAY_APART,
        adjectives=1,
        adjective=MALAY_KINDS,
        label=r"pasal|ayat|bab|bagian|lampiran|nomor|no\.|tahap|fase|halaman|tujuan|butir|keputusan|kelompok"
        r"|pasal-pasal|ayat-ayat|angka|huruf|pukul|tanggal|tgl|tahun|bulan|tingkat|level|kelas|kategori|tipe|jenis|grup|zona|jalur|gerbang|terminal|ruang|aula|hari\ske|versi|seri|volume|jilid|tabel|gambar|pilar|opsi|resolusi|dermaga|kai|lantai|usia|umur|hlm\.|covid|poin|g|industri|rt|rw|km|jalan|rute|babak|peringkat",
    ),
    "ms": Quantities(
        decimal=".",
        groups=",",
        # Sums in rupiah keep Indonesian words.
        scales=((r"trilion|triliun", 12), (r"bilion|miliar", 9), (r"juta", 6), (r"ribu", 3)),
        currencies=_CURRENCIES_MALAY,
        about=r"hampir|sekitar|kira-kira|lebih\skurang|lebih\sdaripada|lebih|mencecah|sehingga"
        r"|sekurang-kurangnya|anggaran"
        r"|kurang\sdaripada|melebihi",
        nouns=f"{_PEOPLE_MALAY}|{_THINGS_MALAY}",
        measures=_MEASURES_MALAY,
        classifiers=_CLASSIFIERS_MALAY,
        percent=r"peratus",
        points=r"mata\speratusan?",
        to=r"hingga|sehingga",
        head=MALAY_HEADS,
        apart=MALAY_APART,
        adjectives=1,
        adjective=MALAY_KINDS,
        label=r"perkara|perenggan|bab|bahagian|lampiran|nombor|no\.|fasa|halaman|matlamat|seksyen|artikel|kumpulan"
        r"|fasal|ayat|subperkara|huruf|pukul|jam|tarikh|tahun|bulan|tahap|peringkat|kelas|kategori|jenis|zon|laluan|pintu|terminal|bilik|dewan|versi|siri|jilid|jadual|rajah|tonggak|teras|pilihan|resolusi|keputusan|dermaga|jeti|aras|tingkat|umur|usia|covid|butiran|g|industri|revolusi\sindustri|jalan|pusingan|kedudukan|perenggan-perenggan",
    ),
    "fil": Quantities(
        decimal=".",
        groups=",",
        scales=(
            (r"trilyon(?:g)?|" + ENGLISH_SCALES[0][0], 12), (r"bilyon(?:g)?|" + ENGLISH_SCALES[1][0], 9),
            (r"milyon(?:g)?|" + ENGLISH_SCALES[2][0], 6), (r"libo(?:ng)?|" + ENGLISH_SCALES[3][0], 3),
            (r"daan(?:g)?", 2),
        ),
        currencies=(
            (r"dolyar\sng\s(?:us|estados\sunidos|amerika)|us\sdolyar", "USD"), (r"piso", "PHP"),
            *ENGLISH_CURRENCIES[:-1], (r"dolyar(?:es)?|dollars?", "$"),
        ),
        about=r"halos|mga|humigit-kumulang(?:\ssa)?|mahigit(?:\ssa)?|higit\ssa|lampas\ssa|di-bababa\ssa"
        r"|hindi\sbababa\ssa|aabot\ssa"
        r"|umabot\ssa|tinatayang|nasa|about|over|more\sthan",
        measures=r"ektarya|kilometro(?:ng\skuwadrado)?|metro|tonelada|toneladang|megawatt|litro|bariles|"
        + ENGLISH_MEASURES,
        percent=r"porsiyento|porsyento|bahagdan|percent|per\scent",
        points=r"puntos\spor(?:si)?yento|percentage[ -]points?",
        link=r"\s(?:na|ng)",
        to=r"hanggang|to",
        nouns=r"kasaping\sbansa|bansang\skasapi|bahay-kalakal|kasapi|miyembro",
        head=r"(?!nag|nakip|nakik|pinag|ipin|lumah|dumal|dumat|sumal|sumap|pumir|bumis|ikina|isina|ginan|ginaw|nilagda|napag|naka)[\w'-]{2,40}",
        adjectives=2,
        adjective=r"na|mga|kasaping|mal\w{3,12}|mahahala\w{1,3}|bagong|ibang|pangunahing|lokal|dayuhang|batang|mahahalagang|kalahok\sna"
        r"|karagdagang|natitirang|pampublikong|pribadong|pandaigdigang|rehiyonal|magkakaibang|iba't|kabuuang|kapwa|matatag|unang|huling"
        r"|piling|kilalang|makabagong|sariling|magkahiwalay|pinakamalaking|lumang|dating|malalayong|opisyal\sna",
        apart=r"segundo|minuto|oras|araw|linggo|buwan|taon|taong|taunang|dekada|siglo|gabi|beses|ulit|antas|sentimo|dinar|dirham|riyal|rial"
        r"|porsiyento|porsyento|bahagdan|percent|puntos?|seksyon|talata|artikulo|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto"
        r"|setyembre|oktubre|nobyembre|disyembre|hours?|days?|weeks?|months?|years?|minutes?|times|o'clock|am|pm"
        r"|at|o|ngunit|sa|ng|nang|ang|si|ni|kay|sina|nina|kina|para|mula|hanggang|noong|kung|dahil|upang|ayon|tungkol|bilang|habang|bago"
        r"|pagkatapos|ay|ito|iyan|iyon|nito|niyan|niyon|ng|kanilang|aming|ating|lahat|bawat|iba|pa|rin|din|lamang|lang|naman|pati|tulad"
        r"|gaya|kasama|noon|ngayon|kahapon|bukas|higit|kulang|hindi|wala|may|mayroon|dapat|kailangan|maaari|nito|nila|niya|namin|natin"
        r"|milyon\w{0,1}|bilyon\w{0,1}|libo\w{0,2}|daan\w{0,1}|and|or|of|in|on|the|to|for|from|by|with|was|were|is|are|has|have|will|million",
        label=r"artikulo|seksyon|talata|kabanata|blg\.|no\.|yugto|pahina|ika|mga\sartikulo|mga\stalata|petsa|alas|antas|klase|kategorya|uri|grupo|sona|ruta|linya|tarangkahan"
        r"|terminal|silid|bulwagan|bersyon|tomo|talahanayan|larawan|haligi|opsyon|resolusyon|palapag|edad|covid"
        r"|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|article|phase|goal|resolution|taong|numero",
    ),
    "vi": Quantities(
        decimal=",",
        groups=".",
        scales=(
            (r"nghìn\stỷ|ngàn\stỷ|nghìn\stỉ|ngàn\stỉ", 12), (r"trăm\stỷ|trăm\stỉ", 11), (r"chục\stỷ", 10),
            (r"tỷ|tỉ", 9),
            (r"trăm\striệu", 8), (r"chục\striệu", 7), (r"triệu", 6), (r"vạn", 4), (r"nghìn|ngàn", 3), (r"trăm", 2),
        ),
        currencies=(
            (r"nhân\sdân\stệ|tệ", "CNY"), (r"đô\s?la\smỹ|đô-la\smỹ|đôla\smỹ|đô\sla\shoa\skỳ|usd", "USD"),
            (r"đô\s?la\ssingapore", "SGD"), (r"đô\s?la\shồng\scông|đô\s?la\shong\skong", "HKD"), (r"euro|ơ-rô",
            "EUR"),
            (r"yên(?:\snhật)?", "JPY"), (r"ringgit", "MYR"), (r"baht|bạt", "THB"), (r"rupiah", "IDR"), (r"peso",
            "PHP"),
            (r"đồng|vnđ|đ", "VND"), (r"riel", "KHR"), (r"kíp|kip", "LAK"), (r"kyat", "MMK"), (r"won", "KRW"),
            (r"rúp", "RUB"), (r"bảng\sanh", "GBP"), (r"đô\s?la|đô-la|đôla", "$"),
        ),
        about=r"gần|khoảng|hơn|trên|xấp\sxỉ|ước\stính|tới|đạt|ít\snhất|tối\sthiểu|dưới|chừng",
        nouns=r"đại\sbiểu|người\stham\sgia|người\stham\sdự|người\sdân|người|đoàn|khách(?:\smời|\sdu\slịch)?"
        r"|du\skhách|chuyên\sgia"
        r"|học\sgiả|nhà\skhoa\shọc|nhà\snghiên\scứu|sinh\sviên|học\ssinh|học\sviên|lưu\shọc\ssinh"
        r"|giáo\sviên|thanh\sniên|phụ\snữ|trẻ\sem"
        r"|lao\sđộng|công\snhân|nhân\sviên|cán\sbộ|quan\schức|bộ\strưởng|tình\snguyện\sviên|hộ\sgia\sđình"
        r"|hộ|gia\sđình|cư\sdân|nhà\sbáo"
        r"|phóng\sviên|doanh\snhân|nước\sthành\sviên|nước|quốc\sgia|nền\skinh\stế|khu\svực|vùng|tỉnh"
        r"|thành\sphố|huyện|xã|làng|bên|thành\sviên"
        r"|doanh\snghiệp|công\sty|hãng|tổ\schức|cơ\squan|trường\sđại\shọc|đại\shọc"
        r"|phòng\sthí\snghiệm|trung\stâm|bệnh\sviện|ngân\shàng"
        r"|hiệp\shội|ngành|dự\sán|chương\strình|sáng\skiến|hoạt\sđộng|sự\skiện|triển\slãm|gian\shàng"
        r"|hợp\sđồng|thỏa\sthuận|thoả\sthuận"
        r"|hiệp\sđịnh|văn\skiện|văn\sbản|bản\sghi\snhớ|điều\sước|biện\spháp|kết\squả|đề\sxuất|kiến\snghị"
        r"|sản\sphẩm|bằng\ssáng\schế|tiêu\schuẩn"
        r"|nền\stảng|tuyến(?:\sđường|\sbay)?|chuyến(?:\sbay|\stàu)?|đoàn\stàu|phà|cảng|sân\sbay|cần\scẩu|ngọn\shải\sđăng|hải\sđăng|người\slao\sđộng|khu\scông\snghiệp"
        r"|cầu|nhà\sga|trạm|container|nhà\smáy"
        r"|ô\stô|máy\sbay|vệ\stinh|học\sbổng|suất\shọc\sbổng|suất|phiên\shọp|phiên|cuộc\shọp|cuộc"
        r"|diễn\sđàn|hội\sthảo|khóa\shọc|khóa|hội\snghị"
        r"|chuyến\sthăm|liều(?:\svắc-xin|\svaccine)?|cuốn\ssách|việc\slàm|căn\shộ|ngôn\sngữ|lĩnh\svực",
        measures=r"héc-?ta|hecta|ha|ki-?lô-?mét(?:\svuông)?|km|mét(?:\svuông|\skhối)?|tấn|kg|megawatt|mw|gw"
        r"|kwh|thùng|lít|hải\slý",
        percent=r"phần\străm",
        points=r"điểm\sphần\străm",
        to=r"đến|tới",
        label=r"điều|khoản|mục|chương|phần|phụ\slục|số|giai\sđoạn|trang|lần\sthứ|thứ|nghị\squyết|nhóm"
        r"|ngày|tháng|năm|lúc|khóa|khoá|quý|đợt|kỳ|thế\skỷ|quyển|bảng|vòng|tầng|phòng|quốc\slộ"
        r"|toa|nghị\sđịnh|covid|tuổi|tuyến\ssố|bến\ssố|phiên\sbản",
        head=r"[\w-]{1,12}",
        pairs=True,
        apart=VIETNAMESE_APART,
    ),
}  # fmt: skip
