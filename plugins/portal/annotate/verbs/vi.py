"""Vietnamese: phải, sẽ, nhất trí, Tăng cường …, nghiên cứu, kêu gọi, tái khẳng định."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_STATES = (
    r"(?:{state}|trung\squốc|việt\snam|lào|campuchia|cam-pu-chia|thái\slan|indonesia|in-đô-nê-xi-a|malaysia|ma-lai-xi-a"
    r"|singapore"
    r"|xinh-ga-po|philippines|phi-líp-pin|brunei|myanmar|mi-an-ma|timor-leste|nga|nhật\sbản|hàn\squốc|ấn\sđộ|asean)"
)
_OTHERS = (
    r"(?:doanh\snghiệp|giới\sdoanh\snghiệp|công\sty|hiệp\shội|tổ\schức\squốc\stế|các\stổ\schức|trường\sđại\shọc"
    r"|viện\snghiên\scứu"
    r"|cộng\sđồng\squốc\stế|các\snước\s(?:khác|phát\striển)|các\sbên\sliên\squan|cơ\squan|địa\sphương|ngân\shàng|cảng)"
)
_VIA = (
    r"(?:(?:sẽ|(?:đã\s)?(?:nhất\strí|thống\snhất|đồng\sý|thỏa\sthuận)|quyết\sđịnh|cam\skết|dự\skiến|dự\sđịnh"
    r"|mong\smuốn|sẵn\ssàng"
    r"|sẵn\slòng|đề\sxuất|tiếp\stục|cùng|cùng\snhau|tích\scực|phối\shợp|chung|cần|nên|sớm|bắt\sđầu)\s){{0,5}}"
)
_LOOK = (
    r"(?:nghiên\scứu(?!\s(?:và|,|khoa|chung|sinh|viên|này|cho\sthấy))|xem\sxét|cân\snhắc|tìm\shiểu|khảo\ssát"
    r"|khám\sphá|thăm\sdò"
    r"|(?:thảo\sluận|trao\sđổi|bàn)\s(?:về\s)?(?:việc\s|các\s)?(?:khả\snăng|cơ\shội|phương\sán))(?!\w)"
)
_CALL = r"(?:kêu\sgọi|thúc\sgiục|hối\sthúc|yêu\scầu|mời|kính\smời|đề\snghị)(?!\w)"
_EFFORT = (
    r"(?:khuyến\skhích|thúc\sđẩy|ủng\shộ|hỗ\strợ|cổ\svũ|tạo\sđiều\skiện|tạo\sthuận\slợi|tăng\scường|đẩy\smạnh"
    r"|mở\srộng|củng\scố"
    r"|phát\shuy|nâng\scao|duy\strì|bảo\sđảm|đảm\sbảo|phát\striển|làm\ssâu\ssắc|thực\shiện|triển\skhai|phối\shợp"
    r"|xây\sdựng)(?!\w)"
)
_HOPE = (
    r"(?:nỗ\slực|phấn\sđấu|cố\sgắng|ra\ssức|hướng\stới|nhằm|mong\smuốn|mong|hy\svọng|hi\svọng|kỳ\svọng|trông\sđợi"
    r"|dự\skiến|dự\sđịnh"
    r"|có\skế\shoạch|có\sý\sđịnh|sẵn\slòng|chủ\strương|đề\sxuất|kiến\snghị|cần|nên)(?!\w)"
)
_HOLD = (
    r"(?:(?:tái\s)?khẳng\sđịnh|nhắc\slại|nhấn\smạnh|công\snhận|thừa\snhận|ghi\snhận|nhận\sthấy|nhận\sthức"
    r"|hoan\snghênh|chào\smừng"
    r"|đánh\sgiá|chúc\smừng|cảm\sơn|bày\stỏ|cho\srằng|tin\stưởng|tin\srằng|tin|lên\sán|quan\sngại|lo\sngại"
    r"|coi\strọng|chia\ssẻ\squan"
    r"|sẵn\ssàng|mong\sđợi|trân\strọng|ca\sngợi|biểu\sdương|bảo\slưu|phản\sđối|tôn\strọng|giữ\svững|vẫn\scam\skết"
    r"|nhất\strí\s(?:cho\srằng|đánh\sgiá|nhận\sđịnh)|thống\snhất\s(?:cho\srằng|đánh\sgiá|nhận\sđịnh)|coi)(?!\w)"
)

# A name ends at the first of these.
_STOP = (
    rf"(?:(?:sẽ|đã|phải|có\sthể|có\snghĩa|nhất\strí|thống\snhất|đồng\sý|thỏa\sthuận|quyết|cam\skết|trao\sđổi"
    rf"|{_HOLD}|{_HOPE}|{_CALL})(?!\w))"
)

VERBS = Verbs(
    actor=(
        r"(?:(?:\bchúng\s(?:tôi|ta)(?:,\s[^.;]{{1,120}}?,)?"
        r"|(?:^|[,;:]\s|\b(?:\d{{4}}|rằng|theo\sđó|do\sđó|vì\svậy|đồng\sthời|trong\skhi|bằng\svăn\sbản\snày)\s"
        r"|\bvà\s(?=(?:hai|các|cả|mỗi)\s))"
        r"(?:(?:tất\scả|cả|mọi|mỗi|từng|các|hai|ba|những|phía|nhà|toàn\sthể)\s){{0,3}}"
        rf"(?:bên|phía|nước|quốc\sgia|chính\sphủ|bộ\strưởng|bộ|lãnh\sđạo|nhà\slãnh\sđạo|thành\sviên|đại\sbiểu|đoàn"
        rf"|tổng\sthống"
        rf"|thủ\stướng|chủ\stịch|nguyên\sthủ|hội\snghị|cuộc\shọp|diễn\sđàn|sáng\skiến|tuyên\sbố|kế\shoạch|văn\skiện"
        rf"|ủy\sban|hội\sđồng|nhóm\scông\stác|chuyên\sgia|tổ\scông\stác|cơ\squan|học\sviện|trường|trung\stâm|quỹ|mạng\slưới"
        rf"|bộ\s\w+(?:\s\w+){{{{0,4}}}}?|đồng\schủ\stịch|ban\sthư\ský|{_STATES}))"
        rf"(?:\s(?:và|của|với|cùng|tham\sgia|tham\sdự|thành\sviên|ký\skết|thuộc|asean|hai\snước|này|hành\sđộng"
        rf"|liên\squan|hỗn\shợp|hai|các|chung|điều\sphối|đầu\smối|kỹ\sthuật|asean|ngoại\sgiao|giao\sthông|thương\smại"
        rf"|{_STATES})(?:\s(?!{_STOP})[^\s,;.]+){{{{0,10}}}}?)?"
        r"(?:,\s[^,;.]{{1,80}},)?"
        r"(?:\s(?:cũng|đều|cùng|cùng\snhau|tiếp\stục|luôn|luôn\sluôn|tích\scực|hài\slòng|vui\smừng|một\slần\snữa|chân\sthành|đặc\sbiệt"
        r"|kiên\squyết"
        r"|kiên\sđịnh|kiên\strì|trịnh\strọng|theo\sđây|chính\sthức|nhiệt\sliệt|hết\ssức|rất|sâu\ssắc|mạnh\smẽ|còn"
        r"|về\scơ\sbản"
        r"|xin)){{0,3}})"
    ),
    rules=(
        (
            "binding",
            r"{actor}\s(?:sẽ\s)?(?:phải(?!\schăng)|có\s(?:nghĩa\svụ|trách\snhiệm)|bắt\sbuộc"
            r"|không\sđược(?!\shiểu))(?!\w)"
            r"|\bkhông\s(?:một\s)?(?:bên|nước)\snào\s(?:được|có\squyền)(?!\w)|\bmỗi\s(?:bên|nước)\b[^.;]{{0,60}}?\s(?:phải|có\snghĩa\svụ)(?!\w)",
        ),
        ("exploratory", rf"{{actor}}\s{_VIA}{_LOOK}|\bsẽ\s(?:sớm\s)?được\s(?:nghiên\scứu|xem\sxét|cân\snhắc)(?!\w)"),
        (
            "exhortation",
            rf"{{actor}}\s(?:sẽ\s)?{_CALL}"
            r"|{actor}\shoan\snghênh\s[^.;]{{1,80}}?\s(?:tham\sgia|gia\snhập|tham\sdự)(?!\w)"
            rf"|{{actor}}\sđề\sxuất\s(?:để\s)?(?:các\s)?{_OTHERS}(?!\w)"
            rf"|\b{_OTHERS}(?!\w)(?:(?!\bchúng\sta\b)[^.;]){{{{0,80}}}}?\s(?:cần|nên|phải|được\s(?:kêu\sgọi"
            rf"|đề\snghị|mời))(?!\w)",
        ),
        (
            "promotional",
            rf"{{actor}}\s(?:sẽ\s)?(?:tiếp\stục\s|cùng\s)?{_HOPE}|{{actor}}\s{_EFFORT}"
            r"|\b(?:mục\stiêu|mục\sđích)\s(?:của\s)?(?:chúng\s(?:tôi|ta)|hai\sbên|\w+\s\w+\snày)\slà(?!\w)"
            r"|\bđược\skhuyến\skhích(?!\w)|\b(?:cần|nên|phải)\s(?:sớm\s|tiếp\stục\s)?được\s\w+"
            r"|^(?:rất\s)?cần(?:\sphải|\sthiết)?\s\w+",
        ),
        (
            "firm",
            r"{actor}\s(?:sẽ(?!\s(?:trở\sthành|có\s(?!biện|hành|kế)|được\shưởng|đạt|phát\striển|tăng\strưởng"
            r"|mang\slại|tạo\sra))"
            r"|(?:đã\s)?(?:nhất\strí|thống\snhất)(?!\s(?:cho\srằng|đánh\sgiá|nhận\sđịnh))"
            r"|(?<!được\s)(?:đã\s)?(?:đồng\sý|thỏa\sthuận|quyết\sđịnh|cam\skết|quyết\stâm|hứa|thông\squa|phê\schuẩn|phê\sduyệt"
            r"|thành\slập))(?!\w)"
            r"|{actor}\s[^.;]{{1,160}}?(?:,|\svà)\s(?:cùng\s)?(?:sẽ|nhất\strí|thống\snhất|đồng\sý|cam\skết"
            r"|quyết\sđịnh)"
            r"(?!\s(?:cho\srằng|đánh))(?!\w)"
            r"|\bsẽ\s(?:sớm\s)?được\s(?:thành\slập|thiết\slập|tổ\schức|triển\skhai|thực\shiện|xây\sdựng|khởi\sđộng"
            r"|mở\srộng|tăng\scường"
            r"|tiến\shành|ban\shành|hoàn\sthành|củng\scố|mở)(?!\w)",
        ),
        ("declaratory", rf"{{actor}}\s(?:đã\s)?{_HOLD}"),
    ),
    position=(
        rf"{{actor}}\s(?:đã\s)?{_HOLD}(?:\s\w+){{{{0,3}}}}\s(?:rằng|cần|tầm\squan\strọng|sẽ|cam\skết|quyết\stâm"
        rf"|sự\scần\sthiết)(?!\w)"
        r"|{actor}\s(?:nhất\strí\s|thống\snhất\s)?cho\srằng(?!\w)"
    ),
    bare_start=(
        r"(?:(?:thông\squa|trên\scơ\ssở|theo|với|trong\skhuôn\skhổ|dưới|trong)\s[^,.;]{{1,100}},\s)?"
        r"(?:(?:cùng\snhau|cùng|tiếp\stục|tích\scực|không\sngừng|chủ\sđộng|phối\shợp|sẽ|kiên\strì|kiên\squyết"
        r"|từng\sbước|sớm)\s){{0,3}}"
    ),
    bare=(
        ("exploratory", _LOOK),
        ("exhortation", r"(?:kêu\sgọi|thúc\sgiục|hối\sthúc|mời|đề\snghị)(?!\w)"),
        (
            "declaratory",
            r"(?:(?:tái\s)?khẳng\sđịnh|ghi\snhận|hoan\snghênh|công\snhận|nhấn\smạnh|đánh\sgiá\scao)(?!\w)"
            r"(?![^.;]{{0,300}},\s(?:hai\sbên|các\s(?:bên|nhà|nước)|chúng\s(?:tôi|ta))\b)",
        ),
        (
            "promotional",
            rf"{_EFFORT}"
            r"|(?:đẩy\snhanh|hoàn\sthiện|cải\sthiện|thành\slập|thiết\slập|tổ\schức(?!\s(?:này|quốc|các|đã))"
            r"|chia\ssẻ|bảo\svệ|tạo\s(?:ra|dựng|lập|môi)"
            r"|giảm|kết\snối|đào\stạo|nối|khai\sthác|tận\sdụng|áp\sdụng|ứng\sdụng|sử\sdụng|thu\shút|đầu\stư\s(?:vào"
            r"|cho|xây)|hợp\stác\s(?:trong|về|chặt)"
            r"|tiến\shành|xây\slập|soạn\sthảo|ban\shành|hài\shòa|đơn\sgiản\shóa|đa\sdạng\shóa|tối\sưu\shóa|số\shóa"
            r"|hiện\sđại\shóa|quảng\sbá|phổ\sbiến"
            r"|giữ\sgìn|gìn\sgiữ|ứng\sphó|đổi\smới|làm\ssâu|làm\ssâu\ssắc|thu\shẹp|ngăn\schặn|giải\squyết|xử\slý"
            r"|kiểm\ssoát|nhân\srộng|cung\scấp"
            r"|trao\sđổi|giao\slưu|khởi\sđộng|lập|mở|bồi\sdưỡng|tập\strung|tích\shợp|nuôi\sdưỡng|khôi\sphục"
            r"|phòng\schống|chống|tuân\sthủ)(?!\w)",
        ),
    ),
    # "Tăng cường … là …" states something of the action; so do the tenses and what it brings.
    bare_end=(
        r"(?![^.;]{{0,160}}(?<!nhất)(?<!biệt)(?<!coi)(?<!gọi)(?<!tức)(?<!mà)(?<!\sđó)\slà\s)"
        r"(?![^.;,]{{0,100}}\s(?:đã|đang|sẽ|có\sý\snghĩa|góp\sphần\squan)\s)(?!\s(?:của|này|đã|đang|là)(?!\w))"
        r"(?![^.;]{{0,300}},\s(?:hai\sbên|chúng\s(?:tôi|ta)|các\s(?:bên|nhà\slãnh))\s(?:sẽ|nhất|đồng|cam|thống"
        r"|quyết)(?!\w))"
    ),
    void=(
        r"\bkhông\s(?:(?:có\s)?(?:tính\s|giá\strị\s)?ràng\sbuộc|(?:làm\s)?ảnh\shưởng|làm\sphương\shại|tạo\sra|nhằm"
        r"|bắt\sbuộc|buộc"
        r"|có\snghĩa\svụ|được\shiểu|cấu\sthành|làm\sphát\ssinh|nhất\strí|đồng\sý|cam\skết|phải(?:\slà)?|cần"
        r"|hạn\schế)(?!\w)"
        r"|\bkhông\s(?:một\s)?(?:bên|nước|quy\sđịnh|điều|nội\sdung)\snào\b(?!\s(?:được|có\squyền))"
        r"|^(?:\W|\d){0,8}(?:nếu|trong\strường\shợp)\b[^.]*\scó\sthể\b"
        r"|^(?:\W|\d){0,8}(?:các\sbên|hai\sbên|mỗi\sbên|chúng\s(?:tôi|ta))\scó\sthể\b|\b(?:như\ssau"
        r"|dưới\sđây)\s?:?\s*$"
    ),
    shortest_heading=16,
)
