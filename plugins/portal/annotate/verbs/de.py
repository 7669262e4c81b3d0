"""German: "verpflichtet", "werden", "fördern", "prüfen", "rufen … auf"."""

from __future__ import annotations

from plugins.portal.annotate.verbs.de_words import ADVERBS, FINITE, INFINITIVES, OTHERS, ZU_INFINITIVES
from plugins.portal.annotate.verbs.scale import Verbs


def _verb(stems: str) -> str:
    """These verbs behind their subject or before it: "Die Parteien fördern …", "Zudem fördern die Parteien …"."""
    return (
        r"(?:{actor}\s"
        + ADVERBS
        + r"(?:"
        + stems
        + r")|(?<!zu\s)\b(?:"
        + stems
        + r")\s(?:sich\s|daher\s|zudem\s)?{actor})\b"
    )


VERBS = Verbs(
    actor=(
        r"(?<!der\s)(?<!des\s)(?<!mit\s)(?<!für\s)\b(?:wir|(?:die|beide|alle|beiden|jede[rs]?|diese|unsere)\s(?:beiden\s|teilnehmenden\s|hohen\s|übrigen\s"
        r"|zuständigen\s|gemeinsame\s|gemischte\s|technische\s){{0,2}}(?:vertragsparteien|vertragspartei|parteien|partei|seiten|länder"
        r"|staaten|staat|land|ministerien|behörden|arbeitsgruppe|vertragsstaat"
        r"|mitgliedstaat|vertragsstaaten|mitgliedstaaten|mitgliedsstaaten|mitglieder|regierungen"
        r"|minister(?:innen)?(?:\sund\sminister)?|außenminister|staats-\sund\sregierungschefs"
        r"|teilnehmer|teilnehmenden|beteiligten|unterzeichner(?:staaten)?"
        r"|partner|delegationen|(?:\w{{0,20}}(?:behörden|ministerien|verwaltungen|ämter|kammern|verbände"
        r"|kommissionen|sekretariate))|asean-staaten|asean-mitgliedstaaten|führungsspitzen|versammlung"
        r"|konferenz|kommission|generalversammlung|tagung)(?:\s(?:der|des|von|aus"
        r"|und)\s[^,;.]{{1,40}}?)?"
        r"|(?:(?:die\s)?[a-zäöü-]+ische\s(?:seite|regierung))|(?:die\s)?(?:{state}|china)(?:(?:,"
        r"|\sund)\s(?:die\s)?(?:{state}|china|asean[\w-]{{0,20}})){{1,9}}|(?:(?:die|das|der)\s)?{state}"
        r"|china(?:\sund\s(?:die\s)?asean[\w-]{{0,40}})?"
        r"|(?:die\s)?(?:fachleute|expert(?:en|innen)|sachverständigen?)(?:\s(?:beider|der|des|aus|von)\s[^,;.]{{1,40}}?)?"
        r"|(?:die\s)?asean[\w-]{{0,40}}(?:\sund\schina)?"
        r"|(?:die|diese|vorliegende)\s(?:initiative|erklärung)|(?:das|dieses)\s(?:programm|dokument|forum"
        r"|\w{{0,20}}sekretariat|treffen|\w{{0,20}}ministerium|zentrum|netzwerk)"
        r"|der\s(?:gemeinsame\s|gemischte\s|technische\s)?(?:\w{{0,20}}rat|\w{{0,20}}ausschuss|gipfel|aktionsplan|fonds"
        r"|vorsitz)|sie)"
    ),
    rules=(
        (
            "binding",
            r"\b(?:sind|ist)\s(?:[^.;,]{{0,60}}\s)?verpflichtet(?!\s(?:worden|,\sdass))\b|\bkeine\s(?:der\s)?(?:vertrags)?(?:partei|parteien|seite)\sdarf\b|{actor}\s(?:müssen"
            r"|muss|dürfen\s(?:nicht|kein)|darf\s(?:nicht|kein))\w*|\b(?:müssen|muss)\s{actor}\b"
            r"|{actor}\s(?:haben|hat)\s[^.;,]{{1,120}}\szu\s\w+en\b|\b(?:müssen|muss)\s[^.;]{{1,160}}\swerden\b",
        ),
        (
            "exploratory",
            r"(?:{actor}\s|\b(?:werden|wollen|möchten|vereinbaren|vereinbarten)\s{actor}\b[^.;]{{0,200}}?)"
            r"(?:(?:werden|wird|wollen|will|schlagen|schlägt|möchten|vereinbaren|vereinbarten|beschließen"
            r"|beschlossen|kommen|kamen|sind|beabsichtigen|regen|haben)\b[^.;]{{0,200}}?)?" + ADVERBS + r""
            r"\b(?:prüf(?:en|t|ten)|erkund(?:en|et|eten)|erwäg(?:en|t|ten)|erwogen|sondier(?:en|t|ten)"
            r"|untersuch(?:en|t|ten)|erörter(?:n|t)\sdie\smöglichkeit|loten|lotet|ausloten"
            r"|auszuloten)\b"
            r"|"
            + _verb(r"prüfen|erkunden|erwägen|sondieren|untersuchen|loten")
            + r"|\bes\swurde\svereinbart,\s[^.;]{{0,160}}\b(?:zu\sprüfen|zu\serkunden|auszuloten|zu\suntersuchen)",
        ),
        (
            "exhortation",
            _verb(
                r"rufen|ruft|riefen|fordern|fordert|forderten|appellieren|appelliert|appellierten|laden|lädt"
                r"|luden|bitten|bittet|baten|ersuchen|ersucht|ersuchten|drängen|mahnen"
                r"|legen\s[^.;]{{1,60}}\snahe|empfehlen|empfiehlt"
            )
            + r"|"
            + _verb(r"begrüßen|begrüßt|heißen")
            + r"[^.;]{{1,120}}(?:beitr|anschlie|beteilig|mitwirk|willkommen,\ssich)"
            r"|{actor}\s(?:schlagen|schlägt)\svor,\sdass\b|\bsie\ssoll(?:en|ten)\b|\b(?:werden"
            r"|wird)\s(?:[^.;,]{{0,60}}\s)?(?:aufgefordert|eingeladen|gebeten|aufgerufen|ersucht)\b"
            r"|(?!(?:wir|(?:die|beide|beiden)\s(?:beiden\s)?(?:vertragsparteien|parteien|seiten))\b)\b"
            + OTHERS
            + r"\b[^.;]{{0,80}}?\s(?:soll|sollen|sollte|sollten)\b|\bsollten?\s[^.;,]{{0,40}}"
            + OTHERS
            + r"\b",
        ),
        (
            "promotional",
            _verb(
                r"förder(?:n|t|ten)|unterstütz(?:en|t|ten)|ermutig(?:en|t|ten)|ermunter(?:n|t|ten)"
                r"|stärk(?:en|t)|reg(?:en|t)\san|wollen|will|möchten?|streb(?:en|t|ten)"
                r"|beabsichtig(?:en|t|ten)|bemüh(?:en|t|ten)|treib(?:en|t)"
                r"|setz(?:en|t|ten)\ssich|schlagen|schlägt|schlugen|vertief(?:en|t)|erleichter(?:n|t)"
                r"|verbesser(?:n|t)|bau(?:en|t)|trag(?:en|t)|hoff(?:en|t)(?!\w*,?\sdass)|plan(?:en|t"
                r"|ten)|befürwort(?:en|et|eten)|wirk(?:en|t)\sdarauf|intensivier(?:en|t)|gedenken"
                r"|zielen|arbeit(?:en|et)\sdarauf|sind\sgewillt|sind\swillens"
            )
            + r"|{actor}\s(?:werden|wird)\s[^.;]{{0,200}}?\b(?:bemühen|bestrebt\ssein|anstreben"
            r"|danach\sstreben|anstrengungen\sunternehmen)\b"
            r"|\bwerden\s{actor}\s[^.;]{{0,200}}?\b(?:bemühen|bestrebt\ssein|anstreben)\b"
            r"|{actor}\s(?:sind|ist)\sbestrebt\b"
            r"|\b(?:unser|ihr)\s(?:\w+\s)?ziel\sist\ses\b|\b(?:wird|werden)\s(?:dazu\s)?(?:ermutigt"
            r"|ermuntert)\b|\bes\sist\s(?:notwendig|erforderlich|nötig),|\bes\sgilt,"
            # Who says what his own side is to do states an aim.
            r"|\b(?:wir|(?:die|beide)\s(?:beiden\s)?(?:vertragsparteien|parteien|seiten)"
            r"|china\b[^.;,]{{0,60}}?)\s(?:soll(?:en|ten|te)?)\b"
            r"|\bsoll(?:en|ten|te)?\b[^.;]{{1,320}}?\b\w{{0,20}}(?:ge\w{{1,30}}(?:t|en)|iert|(?:ver|er|be"
            r"|ent|über)\w{{1,30}}(?:t|en))\swerden\b",
        ),
        (
            "firm",
            r"{actor}\s"
            + ADVERBS
            + r"(?:(?:werden|wird)(?!\s(?:[^.;,]{{0,60}}\s)?(?:ermutigt|aufgefordert|gebeten|eingeladen"
            r"|ersucht|aufgerufen|können|profitieren)\b|\s[^.;,]{{0,120}}\b(?:wachsen|steigen|zunehmen|bleiben|sein)[.;])"
            r"|sagen\s[^.;]{{1,80}}\szu|(?:sind|ist)\s(?:sich\s(?:einig|darin\seinig)|übereingekommen"
            r"|(?:fest\s)?entschlossen)|(?:haben|hat)\s(?:sich\s)?[^.;]{{0,80}}(?:vereinbart"
            r"|beschlossen|geeinigt|verständigt|verpflichtet|verabschiedet|zugesagt))\b"
            r"|\b(?:werden|wird)\s{actor}\b(?![^.;,]{{0,60}}\b(?:ermutigt|aufgefordert|gebeten|eingeladen|können)\b)"
            r"(?![^.;]{{0,120}}\b(?:wachsen|steigen|zunehmen|bleiben|sein)[.;])"
            r"|"
            + _verb(
                r"vereinbaren|vereinbart|vereinbarten|verpflichten|verpflichtet|verpflichteten|beschließen"
                r"|beschließt|beschlossen|kommen|kamen|kommt|einigen|einigten|einigt|verständigen"
                r"|verständigten|verabschieden|verabschiedeten|billigen|billigten|sagten|geloben"
                r"|setzen\s(?:hiermit\s)?ein(?:e|en)?"
            )
            + r"|\bes\s(?:wurde|wird|ist)\s(?:\w+\s){{0,2}}(?:vereinbart|beschlossen)\b|\b(?:wurde|wurden)\svereinbart,"
            r"|\b(?:wird|werden)\s(?:[^.;,]{{0,60}}\s)?(?:ausgeweitet|erweitert|ausgebaut|eingerichtet"
            r"|gegründet|abgehalten|umgesetzt|vertieft|fortgesetzt|geschaffen|eingeführt"
            r"|veranstaltet|durchgeführt|veröffentlicht|gestärkt|einberufen|errichtet|eröffnet"
            r"|gestartet|aufgebaut|erarbeitet|vorgelegt)(?=[.;]|\Z)"
            r"|(?:^|[,;]\s)(?:(?:der|die|das)\s)?(?:[\w-]+\s){{1,4}}?wird\s[^.;]{{1,120}}?\b(?:ausrichten"
            r"|entsenden|einberufen|veranstalten|gründen|einrichten|organisieren|vorlegen"
            r"|beherbergen)\b",
        ),
        (
            "declaratory",
            _verb(
                r"bekräftig(?:en|t|ten)|begrüß(?:en|t|ten)|erkenn(?:en|t)|erkannten|anerkenn(?:en|t)"
                r"|würdig(?:en|t|ten)|beton(?:en|t|ten)|unterstreich(?:en|t)|unterstrichen|nehmen"
                r"|nahmen|hebt|heben|hoben|freuen|freuten"
                r"|(?:sind|ist|stehen|steht)\s(?:gern\s|jederzeit\s)?bereit|erklär(?:en|t|ten)|stell(?:en|t"
                r"|ten)\sfest|danken|dankten|verurteil(?:en|t|ten)|bedauer(?:n|t|ten)|glauben"
                r"|teilen\sdie|sind\süberzeugt|sind\sder|schätzen|schätzten|vertreten|vertraten"
                r"|verleihen|brachten|bringen|äußer(?:n|t|ten)|erinner(?:n|t|ten)|bleiben|achten"
                r"|bestätig(?:en|t|ten)|loben|lobten|messen|blicken|sehen|weisen|wiesen|halten"
                r"|ist\süberzeugt|hoff(?:en|t),|sprechen|sprachen|legen\swert|zollen"
                r"|beglückwünsch\w+|gratulier\w+"
            ),
        ),
    ),
    position=(
        r"(?:"
        + _verb(
            r"bekräftig(?:en|t|ten)|erkenn(?:en|t)|erkannten|beton(?:en|t|ten)|unterstreich(?:en|t)"
            r"|unterstrichen|würdig(?:en|t|ten)|heben|hoben|stell(?:en|t|ten)|sind\süberzeugt"
            r"|sind\sder|glauben|weisen|wiesen|hoffen"
        )
        + r")[^.;,]{{0,40}}(?:,\sdass\b|\sdie\s(?:notwendigkeit|bedeutung|wichtigkeit)\b)"
    ),
    bare_start=r"(?:(?:gemeinsame?[rs]?|weitere?[rs]?|aktive?|verstärkte?|kontinuierliche|gegenseitige)\s)?",
    bare=(
        (
            "exploratory",
            r"(?:(?!"
            + FINITE
            + r"|\bzu\b)[^.;]){{1,160}}\s(?:prüfen|erkunden|sondieren|ausloten|untersuchen|erwägen)(?=[.;,:]"
            r"|\Z)|(?:prüft|erkundet|untersucht)\s(?:die|den|das)",
        ),
        (
            "exhortation",
            r"(?:ersucht|fordert|bittet|ruft|appelliert|lädt|empfiehlt)\s|(?:(?!"
            + FINITE
            + r"|\bzu\b)[^.;]){{1,160}}\s(?:aufrufen|auffordern|einladen)(?=[.;,:]|\Z)",
        ),
        ("firm", r"(?:beschließt|vereinbart|verpflichtet\ssich|billigt|verabschiedet)(?=[\s,])"),
        (
            "declaratory",
            r"(?:bekräftigt|begrüßt|anerkennt|würdigt|betont|unterstreicht|nimmt\s[^.;]{{0,80}}kenntnis"
            r"|stellt\s[^.;]{{0,40}}fest|dankt|verurteilt|bedauert|erinnert|erkennt)(?=[\s,])",
        ),
        (
            "promotional",
            r"(?:ermutigt|unterstützt|fördert)\s(?:die|alle|den|das)|(?:(?!"
            + FINITE
            + r"|\bzu\b)[^.;]){{1,240}}\s"
            + INFINITIVES
            + r"(?=[.;,:]|\sund\b|\Z)"
            r"|(?!{actor}\s)(?:(?!" + FINITE + r")[^.;,]){{1,240}}\s" + ZU_INFINITIVES + r"(?=[.;,:]|\sund\b|\Z)",
        ),
    ),
    bare_end=r"(?![^.;]*\b(?:ist|sind|war|hat|haben|kann|können|wird|werden|muss|müssen)\b)",
    nouns=(
        ("exploratory", r"prüfung|erkundung|sondierung|erwägung|untersuchung"),
        ("exhortation", r"aufruf|appell|aufforderung"),
        (
            "promotional",
            r"förderung|stärkung|ausbau|aufbau|vertiefung|verbesserung|unterstützung|erleichterung"
            r"|beschleunigung|entwicklung|weiterentwicklung|einrichtung|schaffung|erweiterung"
            r"|bewahrung|wahrung"
            r"|durchführung|vorantreiben|ermutigung|intensivierung|umsetzung|gründung|einführung|erhöhung"
            r"|verringerung|senkung|ausrichtung|bereitstellung|ausarbeitung|erarbeitung|organisation"
            r"|festigung"
            r"|fortsetzung|austausch|angleichung|harmonisierung|koordinierung|sicherung|gewährleistung"
            r"|öffnung|bekämpfung|bildung|ausbildung|schulung|vernetzung|verstärkung|veranstaltung"
            r"|abbau|zusammenarbeit",
        ),
    ),
    noun_end=(
        r"\b(?![^.;]*\b(?:ist|sind|war|waren|hat|haben|hatte|kann|können|wird|werden|muss|müssen|soll|sollen"
        r"|sollten|bleibt|bleiben|bildet|erfordert|braucht|dient|trägt|führt|macht|bedeutet|spielt"
        r"|stellt|gilt|findet|fand|bringt|schafft|ermöglicht|wächst|wuchs)\b)"
    ),
    void=(
        r"\bnicht\s(?:rechtlich\s|rechts)?(?:verbindlich|bindend)\b|\b(?:rechtlich\s)?unverbindlich\b"
        r"|\b(?:ist|sind)\s(?:\w+\s){0,3}?nicht\sverpflichtet\b|\bnicht\s(?:dazu\s)?verpflichtet\b"
        r"|\bkeine\s(?:\w+\s)?(?:verpflichtung|pflicht|rechte\sund\spflichten)|\bkein(?:e"
        r"|er)\s(?:der\s)?(?:partei|seite|vertragspartei)(?!\sdarf\b)|\bunbeschadet\b"
        r"|\bverpflichte[nt]\s(?:\w+\s){0,2}?(?:nicht|niemanden)\b|\bbegründe[nt]\s(?:keine|nicht)"
        r"|\bberühr(?:t|en)\snicht"
        r"|\b(?:wir|parteien|seiten|staaten|länder)\s(?:wollen|beabsichtigen"
        r"|vereinbaren)\s(?:[^.;,]{0,60}\s)?(?:nicht|keine[nrs]?)\b(?!\snur)(?!\s(?:gewalt"
        r"|einmischung|drohung))"
        r"|^(?:falls|wenn|sofern|soweit)\b[^,]*,\s[^.]*(?:würden?|könnten?)|\b(?:wir|parteien|seiten|staaten"
        r"|länder)\s(?:können|könnten|dürfen(?!\s(?:nicht|kein)))\b"
        r"|\b(?:folgendes|wie\sfolgt|die\sfolgenden?\s\w+|folgende\s(?:\w+\s)?\w+)(?:\s(?:vor|überein))?\s?:\Z"
    ),
)
