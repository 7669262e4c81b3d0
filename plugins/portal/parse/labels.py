"""Labels of the fields in bylines, in all languages met: "Editor: … | Updated: …", "发布时间:…"."""

from __future__ import annotations

import re

from plugins.portal.screens import Screened

# Key → labels by language, separated by bars. Keys name what a Found says; "" is a tool of the page (font size, views).
_LABELS: dict[str, tuple[str, ...]] = {
    "editor": (
        "Editor|Edited by|Editors|Web editor|Redakteur|Redakteurin|Redaktion|Bearbeiter|Bearbeitet von",
        "责任编辑|責任編輯|编辑|編輯|责编|責編|发布人|發佈人|發布人|编审|审核|校对|编 辑|責任編集|편집",
        "Biên tập viên|Biên tập|Người biên tập|Éditeur|Éditrice|Rédacteur|Rédactrice|Rédaction|Editora|Editor(a)",
        "Redactor|Redactora|Editado por|Edição|Redação|Редактор|Редакция|المحرر|تحرير|محرر|إعداد",
        "Penyunting|Editor berita|Disunting oleh|บรรณาธิการ|Patnugot|បណ្ណាធិការ|ບັນນາທິການ|အယ်ဒီတာ",
        "ຮຽບຮຽງໂດຍ|កែសម្រួលដោយ|တည်းဖြတ်သူ",
    ),
    "writer": (
        "Writer|Author|Authors|Written by|Reporter|By|Autor|Autorin|Verfasser|Verfasserin|Text",
        "作者|记者|記者|撰稿|撰文|文|執筆|筆者|기자|글|Auteur|Autrice|Par|Autora|Por|Texto|Автор|Авторы|Текст",
        "الكاتب|بقلم|كتب|كتبه|Penulis|Oleh|Pengarang|Ditulis oleh|Tác giả|Phóng viên|Người viết|ผู้เขียน|โดย|ผู้สื่อข่าว",
        "May-akda|Ni|Isinulat ni|Sinulat ni|Pewarta|Wartawan|Reporter berita|អ្នកនិពន្ធ|ដោយ|អ្នកសរសេរ",
        "ຜູ້ຂຽນ|ໂດຍ|ນັກຂ່າວ|စာရေးသူ|ရေးသားသူ|သတင်းထောက်",
    ),
    "source": (
        "From|Source|Sources|Von|Quelle|来源|來源|稿源|文章来源|文章來源|信息来源|消息来源|稿件来源|出典|出所|출처",
        "Fuente|Procedencia|Fonte|Origem|Источник|المصدر|مصدر|Sumber|Nguồn|Nguồn tin|Theo|ที่มา|แหล่งที่มา|แหล่งข่าว",
        "Pinagmulan|Mula sa|Pinagkunan|ប្រភព|ប្រភពព័ត៌មាន|ແຫຼ່ງຂໍ້ມູນ|ແຫຼ່ງຂ່າວ|ແຫລ່ງຂ່າວ|ທີ່ມາ|ရင်းမြစ်|သတင်းရင်းမြစ်|သတင်းအရင်းအမြစ်",
    ),
    "publisher": (
        "Publisher|Published by|Issued by|Herausgeber|Herausgegeben von|Éditeur responsable|Publié par|Editorial",
        "Publicado por|Editora responsável|Издатель|Издано|الناشر|نشره|发布单位|发布机构|發佈單位|發布機構|发布者"
        "|發布者",
        "Penerbit|Diterbitkan oleh|Đơn vị đăng|Nhà xuất bản|Người đăng|ผู้เผยแพร่|เผยแพร่โดย|หน่วยงาน|Tagapaglathala",
        "Inilathala ni|អ្នកបោះពុម្ព|ផ្សាយដោយ|ຜູ້ເຜີຍແຜ່|ເຜີຍແຜ່ໂດຍ|ထုတ်ဝေသူ",
    ),
    "updated": (
        "Updated|Updated on|Last updated|Last updated on|Update|Last modified|Modified|Revised",
        "Aktualisiert|Aktualisiert am|Zuletzt aktualisiert|Zuletzt aktualisiert am|Stand|Letzte Änderung|Geändert am",
        "更新时间|更新日期|更新時間|最后更新|最後更新|更新|修改时间|更新日|更新日時|수정|최종수정|업데이트",
        "Mis à jour|Mise à jour|Mis à jour le|Mise à jour le|Dernière mise à jour|Dernière modification|Modifié le",
        "Actualizado|Actualizado el|Actualización|Última actualización|Última modificación|Modificado el",
        "Atualizado|Atualizado em|Atualização|Última atualização|Última modificação|Modificado em",
        "Обновлено|Дата обновления|Последнее обновление|Изменено|تاريخ التحديث|آخر تحديث|تم التحديث|حُدّث في|التحديث",
        "Diperbarui|Diperbaharui|Terakhir diperbarui|Pembaruan|Dikemas kini|Dikemaskini|Kemas kini|Kemaskini terakhir",
        "Cập nhật|Cập nhật lúc|Ngày cập nhật|Cập nhật lần cuối|ปรับปรุง|ปรับปรุงล่าสุด|อัปเดต|อัปเดตล่าสุด|แก้ไขล่าสุด|ปรับปรุงเมื่อ",
        "Na-update|Huling na-update|In-update|Binago|Isinapanahon|ធ្វើបច្ចុប្បន្នភាព|បានធ្វើបច្ចុប្បន្នភាព|កែប្រែចុងក្រោយ"
        "|ធ្វើបច្ចុប្បន្នភាពចុងក្រោយ",
        "ອັບເດດ|ອັບເດດລ່າສຸດ|ປັບປຸງ|ປັບປຸງລ່າສຸດ|ແກ້ໄຂລ່າສຸດ|နောက်ဆုံးပြင်ဆင်ချိန်|ပြင်ဆင်သည်|အပ်ဒိတ်|နောက်ဆုံးမွမ်းမံ|မွမ်းမံသည့်ရက်စွဲ",
    ),
    "published": (
        "Published|Published on|Publication date|Date published|Release date|Released|Released on|Date|Posted"
        "|Posted on",
        "Time|Issued|Issued on|Publish date|Pub date|Publish time|Created|Veröffentlicht|Veröffentlicht am|Datum",
        "Erschienen|Erschienen am|Veröffentlichungsdatum|Publiziert|Publiziert am|Erstellt am",
        "发布时间|发布日期|发稿时间|發佈時間|發布日期|發佈日期|發布時間|時間|时间|日期|成文日期|发表时间|发表日期"
        "|刊发时间|发布",
        "公開日|掲載日|発表日|日付|日時|등록|입력|게시일|날짜",
        "Publié|Publié le|Date de publication|Paru le|Mis en ligne le|Mise en ligne|Publicado|Publicado el|Fecha",
        "Fecha de publicación|Publicado en|Publicado em|Data|Data de publicação|Publicação|Publicada em|Divulgado em",
        "Дата|Опубликовано|Дата публикации|Размещено|Время|تاريخ النشر|التاريخ|نشر في|نُشر في|تاريخ|تم النشر|وقت النشر",
        "Tanggal|Tarikh|Dipublikasikan|Dipublikasi|Diterbitkan|Diterbitkan pada|Tarikh terbit|Tarikh siar|Disiarkan",
        "Disiarkan pada|Terbit|Tanggal terbit|Tayang|Diunggah|Tarikh diterbitkan|Waktu",
        "Ngày đăng|Ngày|Thời gian|Đăng ngày|Đăng lúc|Ngày xuất bản|Xuất bản|Ngày phát hành|Ngày ban hành",
        "วันที่|เผยแพร่|วันที่เผยแพร่|เผยแพร่เมื่อ|เผยแพร่วันที่|โพสต์เมื่อ|ประกาศเมื่อ|ลงวันที่|วันที่ลงข่าว",
        "Petsa|Inilathala|Inilathala noong|Petsa ng paglathala|Nailathala|Ipinaskil|Ipinaskil noong"
        "|Petsa ng pagkakalathala",
        "កាលបរិច្ឆេទ|ថ្ងៃផ្សាយ|ថ្ងៃចុះផ្សាយ|ចុះផ្សាយ|ផ្សាយថ្ងៃ|បានផ្សាយ|កាលបរិច្ឆេទផ្សាយ|ថ្ងៃបោះពុម្ព|បានចុះផ្សាយ",
        "ວັນທີ|ເຜີຍແຜ່|ວັນທີເຜີຍແຜ່|ເຜີຍແຜ່ວັນທີ|ເຜີຍແຜ່ເມື່ອ|ລົງວັນທີ|ລົງຂ່າວວັນທີ",
        "ရက်စွဲ|ထုတ်ပြန်သည့်ရက်|ထုတ်ပြန်သည့်ရက်စွဲ|ထုတ်ဝေသည့်ရက်|ထုတ်ဝေသည့်ရက်စွဲ|နေ့စွဲ|ထုတ်ပြန်ချိန်|တင်သည့်ရက်",
    ),
    "number": (
        "Số|文号|发文字号|索引号|文號|No|Ref|Reference|Document no|Aktenzeichen|Nomor|No. Rujukan|เลขที่|ที่",
    ),
    "": (
        "字体|字號|字号|字体大小|浏览次数|浏览量|浏览|浏览人数|点击|点击数|点击量|阅读|阅读量|访问量|访问次数"
        "|分享到|分享|打印|扫一扫",
        "Views|Hits|Reads|Font size|Share|Print|Schriftgröße|Aufrufe|Vues|Lectures|Visitas|Visualizações|Lecturas",
        "Lượt xem|Số lượt xem|Cỡ chữ|Просмотров|Просмотры|Поделиться|عدد المشاهدات|المشاهدات|حجم الخط|مشاركة"
        "|Dilihat|Dibaca",
        "Jumlah paparan|Bilangan pelawat|จำนวนผู้เข้าชม|เข้าชม|ผู้เข้าชม|ขนาดตัวอักษร|Mga tanaw|ចំនួនអ្នកអាន|អ្នកទស្សនា|ຈຳນວນຜູ້ຊົມ"
        "|ကြည့်ရှုသူ",
    ),
}  # fmt: skip
DATED = frozenset({"updated", "published"})
# Labels that are common words: of use only where a colon follows and the line holds other fields or nothing else.
_KEYS = {label.lower(): key for key, rows in _LABELS.items() for row in rows for label in row.split("|")}
_ALTERNATIVES = sorted(_KEYS, key=lambda label: (-len(label), label))
_SPELLED = "|".join(map(re.escape, _ALTERNATIVES))
_DATED_SPELLED = "|".join(re.escape(label) for label in _ALTERNATIVES if _KEYS[label] in DATED)
_BEFORE = r"(?:(?<=[\s|\[\](（【;；,，、/•·—–-])|^|(?<=\d))"
# Between a label and its figure: "Updated on 4 July", "Dipublikasikan pada 4/7/2023", "เผยแพร่เมื่อวันที่ 4".
_ON = r"(?:\s(?:on|at|am|le|el|em|en|pada|noong|ngày|lúc|в|في|vom)(?=\s))?"
# What must stand near for a label to be worth looking for; the longest has as many letters.
_NEAR = rf"[^:：៖\d]{{1,{max(map(len, _ALTERNATIVES)) + 12}}}[:：៖\d]"
# Labels without a colon count only where a figure follows at once, and only those of dates.
FIELD = Screened(
    re.compile(
        rf"{_BEFORE}(?={_NEAR})(?:(?P<label>{_SPELLED})\s?[:：៖]\s*|(?P<dated>{_DATED_SPELLED}){_ON}\s*(?=[\[(（]?\d))",
        re.IGNORECASE,
    ),
    frozenset((":", "：", "៖", *(label for label in _ALTERNATIVES if _KEYS[label] in DATED))),
)
# A label of a date without a colon: the date must follow, and nothing else.
BARE = re.compile(rf"(?P<label>{_DATED_SPELLED}){_ON}\s*,?\s+", re.IGNORECASE)


def key(match: re.Match[str]) -> str:
    """What the label that FIELD or BARE matched says its value is: of "Redakteur: …", ``"editor"``."""
    named = match.groupdict()
    return _KEYS[(named["label"] or named["dated"]).lower()]
