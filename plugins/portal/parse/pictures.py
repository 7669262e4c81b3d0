"""Words that tell a picture's caption in the portal's languages: credits, and people posing. Tables."""

from __future__ import annotations

import re

from plugins.portal.screens import screened

CREDIT = screened(
    r"\b(?:Photos?|Pictures?|Images?) (?:provided|taken|supplied|courtesy|credit|by)\b|\[Photo|\(Photo"
    r"|\bPhoto(?:graph)?s?\s?[:/©]"
    r"|\bFile photo\b|\((?:Xinhua|VCG|AFP|Reuters|AP|EPA|VNA|ANTARA|Bernama)(?:/[^()]{1,40})?\)\Z"
    r"|\bCourtesy of the organi[sz]ers?\.?\Z|\bFotos? mit freundlicher Genehmigung\b"
    r"|\bFotos?(?:grafía|grafia)?\s?(?:[:©/]|von |cortesía|cedida|gentileza|de arquivo|de archivo|milik"
    r"|disediakan|ihsan|dok\.)"
    r"|\bANTARA FOTO\b|\bBild(?:quelle|nachweis)?\s?:|\bPhoto(?:graphie)?s? (?:fournies? par|d['’]archives"
    r"|avec l['’]aimable)|\bCrédits?\s?(?:photo|:)"
    r"|\bCréditos?\s?:|\bDivulgação\)?\.?\Z|\bФото(?:графия)?\s?(?:[:/©]|предоставлено|из архива)|\bẢnh\s?(?::"
    r"|minh h[oọ]a|do )|\((?:Ảnh|Nguồn ảnh)\b|\bHình ảnh\s?:"
    r"|(?:صور|صورة|الصورة)\s?:|تصوير\s?:|\((?:صورة|شينخوا)\b|(?:ภาพ|ภาพถ่าย|เครดิตภาพ|ภาพข่าว)\s?:|ภาพโดย"
    r"|ภาพจาก|\bGambar\s?(?::|ihsan|oleh)|\bKredit (?:foto|gambar)"
    r"|\b(?:Larawan|Kuha)\s?(?::|nin?a?\s?:|ni |mula sa |sa kagandahang-loob)"
    r"|(?:供图|供圖|摄影|攝影)[)）。]?\Z|(?:摄影|攝影|图片|圖片|图|摄)\s?[:：/]|资料图|资料照片|資料圖"
    r"|[\u4e00-\u9fff]{1,10}\s?[摄攝][)）。]?\Z|图片来源|圖片來源|图源[:：]|图为"
    r"|[(（\[](?:(?:Kuha|Larawan|Ảnh|Hình(?: ảnh)?|Photos?|Photograph(?:ie|y)?|Pictures?|Image|Fotos?"
    r"|Fotografía|Fotografia|Imagen|Imagem|Bild|Aufnahme|Фото|Снимок|Gambar|Dok|Crédito?|Credit|Kredit|عدسة|تصوير|الصورة|صورة)"
    r"\b\.?(?:\s?[:：/–-]|\s(?=\S))|摄影|攝影|照片|图片|圖片|[图圖摄攝写寫]\s?[:：/]|写真|사진|ภาพ|ถ่ายภาพ|ພາບ|ຮູບ|ຖ່າຍ(?:ພາບ|ຮູບ)"
    r"|រូប|ថតដោយ|ဓာတ်ပုံ)[^()（）\[\]]{0,80}[)）\]][.。]?\Z"
    r"|[(（][^()（）]{1,40}(?:摄影|攝影|[摄攝])[)）][.。]?\Z"
    r"|(?:រូបភាព|រូបថត)\s?[:៖]|រូបថតដោយ|(?:ຮູບພາບ|ພາບ|ຮູບ)\s?:|(?:ພາບ|ຮູບ)ໂດຍ|ဓာတ်ပုံ\s?[:–၊-]|\(ဓာတ်ပုံ"
)
# Posing for a picture, now: nothing but a caption says so. In the past it may be news: then a gap must set it apart.
POSE_NOW = screened(
    r"\b(?:poses?|posing) for (?:a |an )?(?:\w+ )?(?:photo|picture)|\bposier(?:en|t) .{0,160}\b(?:Foto"
    r"|Gruppenfoto|Bild)\b|\bGroup photo\b"
    r"|(?:合影留念|合影)[。)）]?\Z|\bposent (?:pour|ensemble)\b|\bposan (?:para|juntos)\b|\bposam para\b"
    r"|позируют|\bberpose\b|\bberfoto bersama\b|\bbergambar\b"
    r"|chụp ảnh (?:lưu niệm|chung)[^.]{0,60}\.?\Z|ถ่ายภาพ(?:ร่วมกัน|หมู่|ที่ระลึก)|ຖ່າຍຮູບ(?:ຮ່ວມກັນ|ໝູ່"
    r"|ທີ່ລະນຶກ)|ថតរូប(?:ជា|ជុំ|រួម|អនុស្សាវរីយ៍)"
    r"|(?:စုပေါင်း|အမှတ်တရ)\s?ဓာတ်ပုံ|\bnagpakuha ng larawan\b|\bnagpapakuha\b|يلتقطون صور|في صورة (?:جماعية"
    r"|تذكارية)|صورة تذكارية",
    re.IGNORECASE,
)
POSE_THEN = screened(
    r"\bposed for (?:a |an )?(?:\w+ )?(?:photo|picture)|\bposierten? .{0,200}\b(?:Foto|Gruppenfoto|Bild)\b"
    r"|\bont posé pour\b|\bposaron para\b|\bposaram para\b|позировали|сфотографировались|التقط\w{0,12} صور",
    re.IGNORECASE,
)
