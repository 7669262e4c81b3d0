"""Labels of the fields in bylines, in all languages met: "Editor: … | Updated: …", "发布时间:…"."""

from __future__ import annotations

import re

# Key → labels. Keys name what a Found says; "" is a tool of the page (font size, views).
_LABELS = {
    "editor": "Editor|Edited by|Editors|Redakteur|Redakteurin|Redaktion|责任编辑|責任編輯|编辑|編輯|责编|发布人|發佈人|"
    "Biên tập viên|Biên tập|Éditeur|Rédacteur|Rédactrice|Rédaction|Editora|Editor\\(a\\)|Redactor|Редактор|المحرر"
    "|تحرير|"
    "Penyunting|บรรณาธิการ|Patnugot|បណ្ណាធិការ|ບັນນາທິການ|အယ်ဒီတာ",
    "writer": "Writer|Author|Written by|Reporter|Autor|Autorin|Verfasser|作者|记者|記者|撰稿|Auteur|Autora|Автор"
              "|الكاتب|بقلم|"
    "Penulis|Tác giả|ผู้เขียน|May-akda|Pewarta|Wartawan",
    "source": "From|Source|Von|Quelle|来源|來源|稿源|文章来源|信息来源|消息来源|Fuente|Fonte|Источник|المصدر|Sumber"
              "|Nguồn|ที่มา|"
    "Pinagmulan|ប្រភព|ແຫຼ່ງຂໍ້ມູນ|ရင်းမြစ်",
    "publisher": "Publisher|Published by|الناشر|Herausgeber|Издатель|发布单位|发布机构|發佈單位|Éditeur responsable"
                 "|Penerbit",
    "updated": "Updated|Last updated|Update|Last modified|Aktualisiert|Zuletzt aktualisiert|更新时间|更新日期"
               "|更新時間|Mis à jour|"
    "Mise à jour|Mis à jour le|Actualizado|Última actualización|Atualizado|Atualizado em|Обновлено|تاريخ التحديث"
    "|آخر تحديث|"
    "Diperbarui|Dikemas kini|Cập nhật|ปรับปรุง|ปรับปรุงล่าสุด|Na-update",
    "published": "Published|Published on|Publication date|Release date|Released|Date|Posted|Posted on|Time"
                 "|Veröffentlicht|"
    "Veröffentlicht am|Datum|发布时间|发布日期|发稿时间|發佈時間|發布日期|時間|时间|日期|成文日期|Publié|Publié le"
    "|Date de publication|"
    "Publicado|Publicado el|Publicado em|Fecha|Fecha de publicación|Data|Data de publicação|Дата|Опубликовано"
    "|Дата публикации|"
    "تاريخ النشر|التاريخ|نشر في|Tanggal|Tarikh|Dipublikasikan|Ngày đăng|Ngày|Thời gian|วันที่|เผยแพร่|วันที่เผยแพร่|Petsa|"
    "កាលបរិច្ឆេទ|ວັນທີ|ရက်စွဲ",
    "number": "Số|文号|发文字号|索引号|No|Ref",
    "": "字体|字號|字号|字体大小|浏览次数|浏览量|浏览|点击|点击数|点击量|阅读|阅读量|访问量|Views|Hits|Font size"
        "|Schriftgröße|分享到|分享|"
    "Lượt xem|Vues|Visitas|Просмотров|عدد المشاهدات|打印|扫一扫",
}  # fmt: skip
DATED = frozenset({"updated", "published"})
_KEYS = {label.replace("\\", "").lower(): key for key, labels in _LABELS.items() for label in labels.split("|")}
_ALTERNATIVES = sorted(
    (label for labels in _LABELS.values() for label in labels.split("|")), key=lambda x: (-len(x), x)
)
FIELD = re.compile(rf"(?:(?<=[\s|\[\](（【;；,，、/])|^|(?<=\d))({'|'.join(_ALTERNATIVES)})\s*[:：]\s*", re.IGNORECASE)
_DATED_ALTERNATIVES = [label for label in _ALTERNATIVES if _KEYS[label.replace("\\", "").lower()] in DATED]
# A label of a date without a colon: the date must follow, and nothing else.
BARE = re.compile(rf"({'|'.join(_DATED_ALTERNATIVES)})\s+", re.IGNORECASE)


def key(label: str) -> str:
    """What a label says its value is: ``key("Redakteur") == "editor"``."""
    return _KEYS[label.lower()]
