"""What tells languages apart: scripts, letters and words that close relatives do not share, characters of one Chinese
script only.
"""

from __future__ import annotations

import re

# Script → the language it stands for in this portal, None where words must decide. Order matters: kana before Han.
SCRIPTS: tuple[tuple[str, re.Pattern[str], str | None], ...] = (
    ("Kana", re.compile(r"[\u3041-\u309f\u30a1-\u30fa]"), "ja"),
    ("Hani", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]"), None),
    ("Hang", re.compile(r"[\uac00-\ud7a3]"), "ko"),
    ("Arab", re.compile(r"[\u0620-\u064a\u0671-\u06d3\u0750-\u077f]"), None),
    ("Thai", re.compile(r"[\u0e01-\u0e4e]"), "th"),
    ("Laoo", re.compile(r"[\u0e81-\u0ec4\u0edc-\u0edf]"), "lo"),
    ("Khmr", re.compile(r"[\u1780-\u17d2]"), "km"),
    ("Mymr", re.compile(r"[\u1000-\u103f\u1050-\u109d]"), "my"),
    ("Cyrl", re.compile(r"[\u0400-\u04ff]"), None),
    ("Latn", re.compile(r"[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]"), None),
)
# A Chinese character says about as much as this many letters of an alphabet.
HAN_WEIGHT = 3

# The languages that the model of letter sequences is asked about, by script: the portal's, and those that would be
# taken for one of them. Relatives that official texts are hardly ever in (Galician, Luxembourgish) are left out.
MODELLED: dict[str, tuple[str, ...]] = {
    "Latn": (
        "en", "fr", "es", "pt", "de", "id", "ms", "tl", "vi",
        "it", "nl", "tr", "sw", "pl", "ro", "ca", "sv", "da", "no", "fi", "hu", "cs", "sk", "hr", "sl", "lt", "lv",
        "et", "sq", "az", "uz", "jv", "so", "ha", "yo", "zu", "rw", "mg", "eu", "mt", "zxx",
    ),
    "Cyrl": ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"),
}  # fmt: skip
# Letters that tell Russian from its relatives, and those that it does not have.
RUSSIAN = re.compile(r"[ыэёЫЭЁ]")
NOT_RUSSIAN = re.compile(r"[іїєґўқғңұүһөәјљњђћџѓќѕӣӯҷҳІЇЄҐЎҚҒҢҰҮҺӨӘЈЉЊЂЋЏЃЌЅ]")
# Letters of Persian, Urdu and others that Arabic does without.
NOT_ARABIC = re.compile(r"[پچژگکیےٹڈڑںھہۓۀ]")
URDU = re.compile(r"[ےٹڈڑں]")
# Cebuano shares its articles with Filipino, these words it does not.
CEBUANO = re.compile(r"\b(?:nga|og|ug|kang|dili|kini|usab)\b", re.IGNORECASE)

# Simplified characters and, at the same place, the traditional ones: only pairs of which one side never stands in the
# other script's texts.
_PAIRS = (
    ("国会发这个们来对时经产业东进动关开际后华义务协议贸济资战稳应环链区创设场现实学长门问间为与书讲认识让说谈证评词译",
     "國會發這個們來對時經產業東進動關開際後華義務協議貿濟資戰穩應環鏈區創設場現實學長門問間為與書講認識讓說談證評詞譯"),
    ("话该详语请课调费货质贡责财车转轮软轻较辆输边达过运还连远适选递邮电线组织细终结给络统继续维综绿缘缩网罗职联",
     "話該詳語請課調費貨質貢責財車轉輪軟輕較輛輸邊達過運還連遠適選遞郵電線組織細終結給絡統繼續維綜綠緣縮網羅職聯"),
    ("声处备复头奖妇孙宁宝审宪宽将尽层岁岛岗币师带帮广庆庙废张强归录当径总恳戏户护报担拟拥择挥据损换",
     "聲處備復頭獎婦孫寧寶審憲寬將盡層歲島崗幣師帶幫廣慶廟廢張強歸錄當徑總懇戲戶護報擔擬擁擇揮據損換"),
    ("儿万与专丛丝两严丧丰临举亚亿仅从仓仪价众优伙传伤伦伪体侧侨债倾储党兰兴养内军农冲决况净准减几凤击划刘则刚",
     "兒萬與專叢絲兩嚴喪豐臨舉亞億僅從倉儀價眾優夥傳傷倫偽體側僑債傾儲黨蘭興養內軍農衝決況淨準減幾鳳擊劃劉則剛"),
    ("办劝励劳势勋医单卖卢卫却厂厅历厉压厕厘县参双变叠号叹听启员响团园围图圆圣块坚坏坛坝垄垒",
     "辦勸勵勞勢勛醫單賣盧衛卻廠廳歷厲壓廁釐縣參雙變疊號嘆聽啟員響團園圍圖圓聖塊堅壞壇壩壟壘"),
    ("够夺奋妆娱宾对导寻尝属岂峡币帅库异弃弥弯忆忧怀态惊惯愿戴扩扫扬执抚抢挂挤捞掷揽搅携摄摆摇敌数斋断无旧显晓",
     "夠奪奮妝娛賓對導尋嘗屬豈峽幣帥庫異棄彌彎憶憂懷態驚慣願戴擴掃揚執撫搶掛擠撈擲攬攪攜攝擺搖敵數齋斷無舊顯曉"),
    ("术机杀杂权条极构枪标栏树样桥档检楼欢欧残毁毕气汇汉汤沟沪泪洁浅测浓涛润渐湾湿满滨灭灵灾炉点烟热爱爷牵独狱猎",
     "術機殺雜權條極構槍標欄樹樣橋檔檢樓歡歐殘毀畢氣匯漢湯溝滬淚潔淺測濃濤潤漸灣濕滿濱滅靈災爐點煙熱愛爺牽獨獄獵"),
    ("玛画疗疯盘监盖矿码确础礼祸离种积称稳穷窃竞笔签简粮粤纠红约级纪纳纯纵纷纸纺练绍绕绝绩绪编缓罚肃肤胜脑脱脸",
     "瑪畫療瘋盤監蓋礦碼確礎禮禍離種積稱穩窮竊競筆簽簡糧粵糾紅約級紀納純縱紛紙紡練紹繞絕績緒編緩罰肅膚勝腦脫臉"),
    ("腾舰舱艺节芦苏范荐获莱营萧蓝虑虽蚀补袭见规视览觉触订计讨训记讯许论访设诉诊试诚询谋谢谱负购贯贵贫赔赛赞赠",
     "騰艦艙藝節蘆蘇範薦獲萊營蕭藍慮雖蝕補襲見規視覽覺觸訂計討訓記訊許論訪設訴診試誠詢謀謝譜負購貫貴貧賠賽贊贈"),
    ("赵赶趋践踪轨载辅辉辑辞辩迁迈迟违遗释里针钢钱铁铜银锋错键镇闭闻阅队阳阶阵阴陆险随隐难雾静韩韵页顶项顺须顾顿",
     "趙趕趨踐蹤軌載輔輝輯辭辯遷邁遲違遺釋裡針鋼錢鐵銅銀鋒錯鍵鎮閉聞閱隊陽階陣陰陸險隨隱難霧靜韓韻頁頂項順須顧頓"),
    ("预领频题颜额风飞饭馆马驾驱验骨鱼鲁鲜鸟鸡鸿麦黄齐龙龟呼吁归档缔约签订赁",
     "預領頻題顏額風飛飯館馬駕驅驗骨魚魯鮮鳥雞鴻麥黃齊龍龜呼籲歸檔締約簽訂賃"),
)  # fmt: skip
SIMPLIFIED = frozenset(a for one, other in _PAIRS for a, b in zip(one, other, strict=True) if a != b)
# Characters that both scripts write, though one of them as a simplification ("后", "里"), say nothing as traditional.
TRADITIONAL = frozenset(b for one, other in _PAIRS for a, b in zip(one, other, strict=True) if a != b)
