"""Figures in English and German."""

from __future__ import annotations

from plugins.portal.annotate.quantities.words import Quantities

ENGLISH_CURRENCIES = (
    (r"(?:chinese\s)?yuan(?:\srenminbi)?|renminbi", "CNY"),
    (r"u\.?s\.?\s?(?:dollars?|\$)|us-dollars?|american\sdollars?|united\sstates\sdollars?", "USD"),
    (r"singapore\sdollars?", "SGD"), (r"hong\skong\sdollars?", "HKD"), (r"brunei\sdollars?", "BND"),
    (r"australian\sdollars?", "AUD"), (r"canadian\sdollars?", "CAD"),
    (r"euros?", "EUR"), (r"(?:japanese\s)?yen", "JPY"), (r"(?:malaysian\s)?ringgit", "MYR"),
    (r"(?:thai\s)?baht", "THB"), (r"(?:indonesian\s)?rupiahs?", "IDR"), (r"(?:philippine\s)?pesos?", "PHP"),
    (r"(?:vietnamese\s)?dong", "VND"), (r"(?:cambodian\s)?riels?", "KHR"), (r"(?:lao\s)?kip", "LAK"),
    (r"(?:myanmar\s)?kyats?", "MMK"), (r"(?:south\s)?(?:korean\s)?won", "KRW"),
    (r"(?:russian\s)?rou?bles?", "RUB"), (r"(?:indian\s)?rupees?", "INR"),
    (r"pounds?(?:\ssterling)?", "GBP"), (r"swiss\sfrancs?", "CHF"), (r"dollars?", "$"),
)  # fmt: skip
# Plurals, by their ending or by name; words in -ous, -ss, -us and -is are none.
ENGLISH_PLURALS = (
    r"[\w'-]*[^\W\d_]s(?<!ous)(?<!ss)(?<!us)(?<!is)|people|(?:[\w-]*-)?(?:wo)?men|[\w-]+(?:ermen|smen|women)|children"
    r"|staff|personnel|youth|aircraft|[\w-]*craft|species|media|data|criteria|phenomena|memoranda|sheep|fish|cattle"
    r"|livestock|alumni|fora|headquarters|buses|crises|analyses|bases|theses|syntheses|campuses|viruses|statuses"
    r"|bonuses|censuses|consensuses|crocuses|oxen|feet|teeth|geese|mice|dice|staff|police|crew|police|software|hardware"
)
ENGLISH_APART = (
    # durations, times, fractions and other units that are none of this
    r"(?:milli)?seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|nights?"
    r"|weekends?|semesters?|trimesters?|weekdays?|times|o'clock|noon|midnight|am|pm|cents?|degrees|celsius|fold|cet|gmt|utc"
    r"|percent|per|percentage|points?|st|nd|rd|th|dinars?|dirhams?|riyals?|rials?|crowns?|shillings?|rand|rupees?|reais"
    r"|agenda|vision|edition|million|billion|thousand|hundred|dozens?|votes?-to"
    # function words
    r"|the|a|an|and|or|nor|but|of|in|on|at|to|for|from|by|with|without|within|into|onto|upon|under|over|above|below|as|than"
    r"|through|throughout|towards?|across|against|along|alongside|among|amongst|around|before|after|behind|beside|besides"
    r"|between|beyond|during|except|inside|outside|near|off|out|past|per|plus|minus|since|till|until|up|down|versus|via"
    r"|regards|regarding|concerning|including|following|pursuant|worth|each|every|both|either|neither|all|any|no|not|only|also"
    r"|this|that|these|those|its|his|hers|ours|theirs|yours|our|their|your|my|her|whose|which|who|whom|what|when|where|while"
    r"|whereas|why|how|if|unless|because|although|though|so|thus|hence|therefore|then|there|here|now|yet|still|already|soon"
    r"|more|less|fewer|most|respectively|together|once|twice|again|always|sometimes|afterwards|nowadays|perhaps|overseas"
    r"|first|second|third|last|alike|ago|apart|later|earlier|onwards?|else|indeed|series|means|thanks|news|it|they|we|us"
    # verbs that follow a number or a name with one
    r"|is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|done|will|would|shall|should|may|might|must|can|could"
    r"|says|said|sets?|provides?|provided|states?(?=\bthat)|requires?|required|applies|apply|applied|allows?|allowed|aims?"
    r"|aimed|begins?|began|begun|becomes?|became|brings?|brought|calls|called|comes|came|come|concerns|contains?|contained"
    r"|covers|covered|defines|describes|enters|entered|entitles|ensures|establishes|gives|gave|given|goes|went|gone|governs"
    r"|held|holds|includes?|included|invites|keeps|kept|lays|leads|led|lists|looks|makes|made|marks|marked|meets|met|needs"
    r"|obliges|obliged|opens|opened|outlines|prohibits|recalls|refers|referred|remains|remained|regulates|runs|ran|saw|seeks"
    r"|serves|served|specifies|speaks|spoke|stands|stood|starts|started|stipulates|takes|took|taken|agree|agrees|agreed"
    r"|adopts|adopt|adopted|attended|arrived|confirms|confirm|confirmed|declare|declares|declared|decide|decides|decided"
    r"|encourages?|encouraged|emphasi[sz]es?|emphasi[sz]ed|express|expressed|gathered|joined|participated|reaffirms?"
    r"|reaffirmed|recogni[sz]es?|recogni[sz]ed|signed|supports?(?=\bthe)|took|took|underlines?|underscores?|undertake|urges?"
    r"|urged|visited|voted|welcomes?|welcomed|won|wrote|pledged|pledges?|committed|gets?|got|grew|rose|fell|lies|lay|shows"
)
ENGLISH_LABELS = (
    r"articles?|arts?\.?|paragraphs?|paras?\.?|subparagraphs?|sections?|chapters?|annex(?:es)?|appendi(?:x|ces)"
    r"|nos?\.?|numbers?|phases?|pages?|pp?\.|versions?|steps?|items?|tables?|figures?|fig\.|goals?|sdgs?|pillars?|parts?"
    r"|resolutions?|decisions?|rules?|regulations?|directives?|protocols?|group\sof|covid|clauses?|piers?|tracks?"
    r"|priority|priorities|themes?|levels?|grades?|tiers?|categor(?:y|ies)|types?|class|group|zone|area|route"
    r"|highway|terminal|gate|room|hall|booth|unit|mission"
    r"|volumes?|vol\.|question|line|building|flight|option|scenario|model|berths?"
    r"|platform|ward|district|box|footnote|act|apollo|shenzhou|boeing|airbus|horizon|channel|camp|lot"
    r"|aged|ages?|task|output|outcome|principle|bullet|point|industry|web"
)
ENGLISH_MEASURES = (
    r"hectares|acres|(?:square\s)?(?:kilomet(?:re|er)s|miles|met(?:re|er)s)|km|cubic\smet(?:re|er)s|(?:metric\s)?tons"
    r"|(?:metric\s)?tonnes|kilograms|kg|megawatts|gigawatts|kilowatts|mw|gw|kw|kwh|gwh|twh"
    r"|(?:kilowatt|megawatt|gigawatt)-hours|barrels|lit(?:re|er)s|nautical\smiles"
)
ENGLISH_SCALES = (
    (r"trillion|tn", 12), (r"billion|bln|bn|b", 9), (r"million|mln|mn|m", 6), (r"thousand|k", 3), (r"hundred", 2),
)  # fmt: skip

GERMANIC: dict[str, Quantities] = {
    "en": Quantities(
        decimal=".",
        groups=",",
        scales=ENGLISH_SCALES,
        currencies=ENGLISH_CURRENCIES,
        about=r"nearly|about|around|some|approximately|approx\.|roughly|almost|over|more\sthan|up\sto"
        r"|at\sleast|close\sto"
        r"|(?:an\s)?estimated|as\smany\sas|as\smuch\sas|no\sfewer\sthan|less\sthan|fewer\sthan|exceeding|exceeded"
        r"|a\stotal\sof\sover",
        measures=ENGLISH_MEASURES,
        percent=r"percent|per\scent|pct\.?",
        points=r"percentage[ -]points?",
        link=r"\sof",
        to=r"to",
        head=ENGLISH_PLURALS,
        adjectives=3,
        adjective=r"[\w'-]{2,30}",
        joint=r"and",
        apart=ENGLISH_APART,
        label=ENGLISH_LABELS,
    ),
    "de": Quantities(
        decimal=",",
        groups=". '",
        scales=(
            (r"billionen|billion|bio\.?", 12), (r"milliarden|milliarde|mrd\.?", 9), (r"millionen|million|mio\.?", 6),
            (r"tausend|tsd\.?", 3),
        ),
        currencies=(
            (r"(?:chinesische[rn]?\s)?(?:renminbi\s?)?yuan|renminbi", "CNY"),
            (r"us-dollars?|us\sdollars?|(?:us-)?amerikanische[rn]?\sdollar", "USD"),
            (r"singapur-dollars?", "SGD"), (r"hongkong-dollars?", "HKD"), (r"brunei-dollars?", "BND"),
            (r"euro", "EUR"), (r"(?:japanische[rn]?\s)?yen", "JPY"), (r"ringgit", "MYR"), (r"baht", "THB"),
            (r"rupiah", "IDR"), (r"pesos?", "PHP"), (r"dong", "VND"), (r"riel", "KHR"), (r"kip", "LAK"),
            (r"kyat", "MMK"), (r"won", "KRW"), (r"rubel", "RUB"), (r"pfund(?:\ssterling)?", "GBP"),
            (r"(?:schweizer\s)?franken", "CHF"), (r"dollars?", "$"),
        ),
        # "Verträge über 5 Millionen" are worth as much, not more.
        about=r"nahezu|rund|etwa|ca\.|circa|ungefähr|fast|knapp|zirka"
        r"|(?<!vertrag )(?<!verträge )(?<!verträgen )(?<!projekte )(?<!projekten )(?<!auftrag )(?<!aufträge )"
        r"(?<!kredit )(?<!kredite )(?<!darlehen )(?<!abkommen )(?<!betrag )(?<!summe )(?<!scheck )über"
        r"|mehr\sals|bis\szu|mindestens|gut|annähernd|weniger\sals",
        measures=r"hektar|quadratkilometern?|kilometern?|km|quadratmetern?|kubikmetern?|metern?|tonnen"
        r"|kilogramm|kg|megawatt"
        r"|gigawatt|kilowatt|mw|gw|kwh|kilowattstunden|megawattstunden|barrel|litern?|seemeilen",
        percent=r"prozent|v\.\s?h\.",
        points=r"prozentpunkten?",
        to=r"bis(?:\szu)?",
        head=r"[\w'-]{2,60}",
        capital=True,
        adjectives=3,
        adjective=r"[\w'-]{2,24}(?:e|en|er|em|es)|neu|weltweit|hoch|voll|stark|eng|gut",
        joint=r"und|oder|sowie|bis",
        apart=r"(?:milli)?sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|quartale?n?|halbjahre?n?|jahre?n?|jahres"
        r"|jahrzehnte?n?|jahrhunderte?n?|nächten?|semestern?|werktagen?|arbeitstagen?|kalendertagen?|geschäftsjahren?|uhr|mal"
        r"|grad|prozent|celsius|cent|dinar|dirham|riyal|rial|kronen?|schilling|rand|rupien|agenda|vision|mio|mrd|tsd"
        r"|absatz|absatzes|absätze|abs|satz|satzes|sätze|buchstaben?|buchst|unterabsatz|nummer|nr|ziffer|halbsatz|lit|bis|uhr"
        r"|der|die|das|den|dem|des|ein\w{0,2}|und|oder|sowie|aller?|alle[ns]|dieser?|dieses|diesem|diesen|jene\w?|welche\w?"
        r"|sein\w{0,2}|ihre?\w?|unser\w{0,2}|über|unter|hinter|neben|oder|aber|ehe|sie|wie|als|dass|deren|dessen|wurden?|werden"
        r"|haben|hatten|waren|sind|sollen|müssen|können|dürfen|wollen|nahmen|nehmen|kamen|kommen|trafen|treffen|fanden|finden"
        r"|wieder|immer|seitdem|nachdem|bevor|trotzdem|außerdem|ferner|darunter|daher|hier|hinaus|wegen|entgegen|gegen|neben"
        r"|zwischen|innerhalb|außerhalb|ohne|bekräftigen|fordern|begrüßen|betonen|vereinbaren|beschließen|unterstützen|legten"
        r"|unterzeichneten|vereinbarten|beschlossen|erklären|erklärten|bleiben|umfassen|umfasste|regelte?|heute|gestern"
        r"|insgesamt|weniger|später|früher",
        label=r"artikeln?|art\.|§|absatz|absätze|abs\.|ziffern?|abschnitte?|kapiteln?|nr\.|nrn\.|nummern?|anlagen?|anhang|phasen?"
        r"|seiten?|s\.|punkte?|teile?|ziele?|sdg|stufen?|klassen?|gruppen?|kategorien?|ebenen?|zonen?|hallen?|räume?|raum|saal"
        r"|gleise?|terminals?|tor|linien?|etappen?|runden?|säulen?|optionen?|versionen?|band|heft|folge|platz|rang"
        r"|schritte?|ausgabe|artikels|absatzes|tabellen?|abbildung|abb\.|resolution|beschluss|verordnung|richtlinie"
        r"|gruppe\sder|covid|jahrgang|klasse|pier|hafenbecken|liegeplatz|anlegestelle|halle|zimmer|etage|kanal|horizont|apollo"
        r"|thema|frage|variante|szenario|modell|typ|unterabsatz|buchstabe|satz|maßnahme|industrie|web|kai|lit\.|tz\.|rn\.",
    ),
}  # fmt: skip
