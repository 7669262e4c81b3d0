"""Words of a page's furniture in the portal's languages: buttons, first crumbs, ways to go on. Tables."""

from __future__ import annotations

# A line that is nothing but one or several of these is a tool of the page.
TOOLS = (
    # en
    "Suggest to a friend|Print|Print this page|Print article|Print version|Printer[- ]friendly|Email|E-mail"
    "|Mail|Share|Share this|Tweet|Copy link"
    "|Read more|Back to top|To top|Top|Download|Download PDF|PDF|Close|Close window|Back|Back to list|Related"
    "|Related news|Related articles|Skip to content"
    "|Skip to main content|Menu|Search|Login|Log in|Sign in|Subscribe|Facebook|Twitter|WhatsApp|WeChat|Weibo"
    "|LinkedIn|Telegram|Instagram|YouTube|Pinterest|Line|Zalo|Viber"
    "|Messenger|Font size|Save|Bookmark|Listen|Like|Comments?|Leave a comment|Follow us|Big|Small|Large|Medium"
    "|Cookie settings|A[+-]|A A\\+?"
    # zh
    "|打印|打印本页|打印本頁|列印|列印本頁|关闭窗口|關閉視窗|关闭|關閉|【打印】|【关闭】|【打印本页】"
    "|【关闭窗口】|返回顶部|回到顶部|返回|返回列表|返回首页|推荐给朋友|推薦給朋友|分享|收藏|转发"
    "|微信|微博|QQ空间|朋友圈|扫一扫|下载|大|中|小|字号|字体|相关新闻|相关文章|相关阅读|相關新聞|阅读原文"
    "|查看更多|更多|无障碍|搜索|登录|注册"
    # de fr es pt
    "|Artikel drucken|Drucken|Seite drucken|Druckversion|Teilen|Zurück|Nach oben|Seitenanfang|Weiterempfehlen"
    "|Herunterladen|Suche|Menü|Zum Inhalt(?: springen)?|Schließen"
    "|Per E-Mail versenden|Merken"
    "|Imprimer|Imprimer (?:cette|la) page|Partager|Partager cette page|Envoyer à un ami|Envoyer par e-?mail"
    "|Télécharger|Retour|Haut de page|Retour en haut|Fermer|Recherche|Rechercher|Aller au contenu"
    "|Imprimir|Imprimir (?:esta )?página|Compartir|Enviar a un amigo|Enviar por correo|Descargar|Volver"
    "|Volver arriba|Arriba|Cerrar|Buscar|Ir al contenido|Menú"
    "|Compartilhar|Partilhar|Enviar a um amigo|Enviar por e-?mail|Descarregar|Baixar|Voltar|Voltar ao topo"
    "|Fechar|Pesquisar|Ir para o conteúdo"
    # ru ar
    "|Печать|Распечатать|Версия для печати|Поделиться|Отправить другу|Скачать|Назад|Наверх|Закрыть|Поиск|Меню"
    "|Подписаться|ВКонтакте|Одноклассники"
    "|طباعة|طباعة الصفحة|نسخة للطباعة|مشاركة|شارك|شارك المقال|أرسل إلى صديق|ارسل لصديق|تحميل|رجوع|عودة"
    "|العودة إلى الأعلى|أعلى الصفحة|إغلاق|بحث|القائمة|فيسبوك|تويتر|واتساب"
    # id ms fil
    "|Cetak|Cetak halaman|Versi cetak|Bagikan|Kirim ke teman|Unduh|Kembali|Kembali ke atas|Tutup|Cari|Baca juga"
    "|Kongsi|Kongsikan|(?:Kongsi|Bagikan|Cetak|Simpan) (?:halaman|laman|artikel) ini"
    r"|Hantar kepada rakan|Muat turun|Kembali ke atas|Carian"
    "|I-print|Ipa-print|Ilimbag|Ibahagi|I-share|I-download|Bumalik|Bumalik sa itaas|Isara|Hanapin|Ipadala sa kaibigan"
    # vi
    "|In trang|In bài|In bài viết|Bản in|In|Chia sẻ|Gửi cho bạn bè|Gửi email|Tải về|Quay lại|Về đầu trang"
    "|Lên đầu trang|Đóng|Tìm kiếm|Lưu|Bình luận|Tin liên quan"
    # th lo km my
    "|พิมพ์|พิมพ์หน้านี้|แชร์|แบ่งปัน|ส่งต่อ|ส่งให้เพื่อน|ดาวน์โหลด|กลับ|ย้อนกลับ|กลับขึ้นด้านบน|กลับไปด้านบน"
    "|ปิด|ค้นหา|เมนู|ขนาดตัวอักษร|ข่าวที่เกี่ยวข้อง"
    "|ພິມ|ພິມໜ້ານີ້|ແບ່ງປັນ|ແຊຣ໌|ສົ່ງໃຫ້ໝູ່|ດາວໂຫຼດ|ກັບຄືນ|ກັບຂຶ້ນເທິງ|ປິດ|ຄົ້ນຫາ|ເມນູ"
    "|បោះពុម្ព|បោះពុម្ពទំព័រនេះ|ព្រីន|ចែករំលែក|ផ្ញើទៅមិត្ត|ទាញយក|ត្រឡប់|ត្រឡប់ទៅលើ|បិទ|ស្វែងរក|ម៉ឺនុយ|អត្ថបទទាក់ទង"
    "|ပုံနှိပ်ရန်|ပုံနှိပ်|ပရင့်ထုတ်ရန်|မျှဝေရန်|မျှဝေပါ|မျှဝေမည်|သူငယ်ချင်းသို့ပို့ရန်|ဒေါင်းလုဒ်|ပြန်သွားရန်"
    "|အပေါ်သို့|ပိတ်ရန်|ရှာဖွေရန်|ရှာရန်"
)
# "Share this with …", "Teilen auf …".
SHARES = (
    r"Share (?:this|on|with|via|to|the)|Teilen (?:auf|mit|Sie|über)|Partager (?:sur|cet|via|avec|par)"
    r"|Compartir (?:en|con|por|esta?)|Compartilhar? (?:em|no|com|esta?)"
    r"|Partilhar? (?:em|no|com|esta?)|分享到|分享至|转发到|分享給|分享给|Поделиться (?:в|с|на|статьёй|статьей"
    r"|этой|через)|شارك (?:هذا|هذه|على|مع|عبر)|مشاركة (?:على|عبر|هذا)"
    r"|Bagikan (?:ke|di|kepada|artikel|via|melalui)|Kongsi(?:kan)? (?:di|dengan|kepada|artikel|ini|melalui)"
    r"|Ibahagi (?:sa|ito|ang)|I-share (?:sa|ito)|Chia sẻ (?:với|lên|qua|trên|bài)"
    r"|(?:แชร์|แบ่งปัน)(?:ไปยัง|ให้|กับ|บน|ทาง|หน้านี้)|ແບ່ງປັນ(?:ໃຫ້|ກັບ|ໄປ|ທາງ|ໜ້ານີ້)|ចែករំលែក(?:ទៅ|ជាមួយ"
    r"|តាម|ទំព័រ)|(?:Facebook|Twitter).{0,20}(?:တွင်|သို့)\s?မျှဝေ"
    r"|(?:Follow us on|Folgen Sie uns|Suivez-nous|Síganos|Siga-nos|Подписывайтесь на|تابعونا على|Ikuti kami"
    r"|Sundan kami|Theo dõi chúng tôi|关注我们)"
)
# What breadcrumbs begin with.
HOMES = (
    "Home|Homepage|首页|首頁|主页|Startseite|Accueil|Inicio|Portada|Início|Página inicial|Главная"
    "|Главная страница|الرئيسية|الصفحة الرئيسية|Beranda|Laman Utama"
    "|Halaman Utama|Trang chủ|หน้าแรก|หน้าหลัก|ໜ້າຫຼັກ|ຫນ້າຫຼັກ|ໜ້າທໍາອິດ|ទំព័រដើម|ទំព័រមុខ|ပင်မစာမျက်နှာ"
    "|မူလစာမျက်နှာ|ホーム|トップ|홈|Tahanan|Pangunahing pahina"
)
PLACES = (  # "You are here: …"
    r"(?:你|您)?(?:当前|现在|當前|目前)?的?所?在?位置(?:是)?|You are here|Your location|Current position"
    r"|Sie sind hier|Sie befinden sich hier|Vous êtes ici"
    r"|(?:Usted )?[Ee]st[áa] (?:usted )?aquí|Você está aqui|Вы здесь|Вы находитесь здесь|أنت هنا|انت هنا"
    r"|Anda (?:berada )?di ?sini|Anda di sini|Narito ka|Bạn đang ở(?: đây)?|Vị trí hiện tại"
    r"|คุณอยู่ที่(?:นี่)?|ท่านอยู่ที่(?:นี่)?|ທ່ານຢູ່ທີ່(?:ນີ້)?|អ្នកនៅទីនេះ|အခု ?သင်ရောက်နေသည်မှာ|သင်ဤနေရာတွင်ရှိသည်"
)
NEIGHBOURS = (  # "Previous: …", and lists of other pages
    "上一篇|下一篇|上一条|下一条|上一頁|下一頁|上一页|下一页|相关新闻|相关链接|相关文章|相關連結|Previous|Next"
    "|Previous article|Next article|Related(?: articles| links| news| stories)?|Tags?|Keywords tag"
    "|Read also|See also|More on this|Vorheriger Artikel|Nächster Artikel|Mehr zum Thema|Lesen Sie auch"
    "|Schlagwörter|Précédent|Suivant|À lire aussi|Lire aussi|Mots-clés|Anterior|Siguiente|Lea también|Etiquetas"
    "|Próximo|Seguinte|Leia também|Etiquetas|Предыдущая|Следующая|Читайте также|Теги|Метки|السابق|التالي"
    "|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|كلمات دلالية|Baca juga|Sebelumnya|Selanjutnya|Baca pula|Tag"
    "|Artikel berkaitan|Seterusnya|Basahin din|Susunod|Nakaraan|Bài trước|Bài sau|Xem thêm|Đọc thêm"
    "|Tin liên quan|Từ khóa|อ่านเพิ่มเติม|ข่าวก่อนหน้า|ข่าวถัดไป|แท็ก|ອ່ານເພີ່ມ|ຂ່າວທີ່ກ່ຽວຂ້ອງ|អានបន្ថែម"
    "|អត្ថបទមុន|អត្ថបទបន្ទាប់"
    "|ဆက်စပ်သတင်းများ|နောက်တစ်ပုဒ်"
)
COPYRIGHT = (
    r"Copyright\b|©|版权所有|版權所有|All rights reserved|Alle Rechte vorbehalten|Tous droits réservés"
    r"|Todos los derechos reservados|Todos os direitos reservados|Все права защищены|جميع الحقوق محفوظة|حقوق النشر"
    r"|Hak cipta|Bản quyền|สงวนลิขสิทธิ์|ສະຫງວນລິຂະສິດ|រក្សាសិទ្ធិ|မူပိုင်ခွင့်"
)
