"""German: "verpflichtet", "werden", "fördern", "prüfen", "rufen … auf"."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_OTHERS = (
    r"(?:unternehmen|behörden|länder|regierungen|institutionen|einrichtungen|verbände|staaten|hochschulen|partner"
    r"|kammern|organisationen|häfen|gemeinden|wirtschaft)"
)
_AUXILIARY = (
    r"\b(?:werden|wird|soll|sollen|sollten|wollen|will|möchten?|kann|können|müssen|muss|dürfen|um|ohne|zu|wie)\b"
)

VERBS = Verbs(
    actor=(
        r"\b(?:wir|(?:die|beide|alle|beiden)\s(?:beiden\s|teilnehmenden\s)?(?:vertragsparteien|parteien|seiten|länder|staaten"
        r"|mitgliedstaaten|mitgliedsstaaten|regierungen|minister|teilnehmer|teilnehmenden|beteiligten|unterzeichner|partner"
        r"|asean-staaten)|china(?:\sund\s(?:die\s)?asean[\w-]{{0,40}})?|(?:die\s)?asean[\w-]{{0,40}}(?:\sund\schina)?"
        r"|(?:die|diese)\s(?:initiative|erklärung)|(?:das|dieses)\s(?:programm|dokument|forum)|sie)"
    ),
    rules=(
        (
            "binding",
            r"\b(?:sind|ist)\sverpflichtet\b|{actor}\s(?:müssen|muss|dürfen\snicht|darf\snicht)\b"
            r"|\b(?:müssen|muss)\s{actor}\b|{actor}\s(?:haben|hat)\s[^.;,]{{1,120}}\szu\s\w+en\b",
        ),
        (
            "exploratory",
            r"(?:{actor}\s|\b(?:werden|wollen)\s{actor}\s[^.;]{{0,200}}?)"
            r"(?:(?:werden|wird|wollen|will|schlagen|schlägt|möchten)\s[^.;]{{0,200}}?)?"
            r"\b(?:prüf(?:en|t)|erkund(?:en|et)|erwäg(?:en|t)|sondier(?:en|t)|untersuch(?:en|t)|loten|lotet|ausloten"
            r"|auszuloten)\b",
        ),
        (
            "exhortation",
            r"{actor}\s(?:rufen|ruft|fordern|fordert|appellieren|appelliert|laden|lädt|bitten|bittet)\b"
            r"|\b(?:rufen|fordern|laden|bitten)\s{actor}\b"
            r"|{actor}\s(?:begrüßen|begrüßt|heißen)\b[^.;]{{1,120}}(?:beitr|anschlie|beteilig|mitwirk)"
            r"|{actor}\s(?:schlagen|schlägt)\svor,\sdass\b|\bsie\ssoll(?:en|ten)\b"
            rf"|\b{_OTHERS}\b[^.;]{{{{0,80}}}}?\s(?:soll|sollen|sollte|sollten)\b|\bsollten?\s[^.;,]{{{{0,40}}}}{_OTHERS}\b",
        ),
        (
            "promotional",
            r"{actor}\s(?:(?:gemeinsam|weiter|auch)\s)?(?:förder(?:n|t)|unterstütz(?:en|t)|ermutig(?:en|t)|ermunter(?:n|t)"
            r"|stärk(?:en|t)|reg(?:en|t)|wollen|will|möchten?|streb(?:en|t)|beabsichtig(?:en|t)|bemüh(?:en|t)|treib(?:en|t)"
            r"|setz(?:en|t)\ssich|schlagen|schlägt|vertief(?:en|t)|erleichter(?:n|t)|verbesser(?:n|t)|bau(?:en|t)|trag(?:en|t))\b"
            r"|\b(?:wollen|möchten|fördern|unterstützen|stärken|schlagen)\s{actor}\b"
            r"|\b(?:unser|ihr)\s(?:\w+\s)?ziel\sist\ses\b|\b(?:wird|werden)\s(?:dazu\s)?(?:ermutigt|ermuntert)\b"
            # Who says what his own side is to do states an aim.
            r"|\bchina\s[^.;,]{{0,60}}?\bsoll(?:en)?\b"
            r"|\bsoll(?:en|ten|te)?\b[^.;]{{1,320}}?\b\w{{0,20}}(?:ge\w{{1,30}}(?:t|en)|iert|(?:ver|er|be|ent|über)\w{{1,30}}(?:t|en))\swerden\b",
        ),
        (
            "firm",
            r"{actor}\s(?:(?:gemeinsam|weiter|auch|zudem|künftig)\s)?(?:werden|wird|vereinbaren|vereinbart(?:en)?"
            r"|verpflichten\ssich|verpflichtet\ssich|beschließen|beschließt|kommen\süberein|kamen\süberein"
            r"|sagen\s[^.;]{{1,80}}\szu|einigen\ssich|einigten\ssich"
            r"|haben\s(?:sich\s)?[^.;]{{0,80}}(?:vereinbart|beschlossen|geeinigt))\b|\bwerden\s{actor}\b"
            r"|\b(?:wird|werden)\s(?:[^.;,]{{0,60}}\s)?(?:ausgeweitet|erweitert|ausgebaut|eingerichtet|gegründet|abgehalten"
            r"|umgesetzt|vertieft|fortgesetzt)(?=[.;]|\Z)",
        ),
        (
            "declaratory",
            r"{actor}\s(?:bekräftig(?:en|t)|begrüß(?:en|t)|erkenn(?:en|t)|anerkenn(?:en|t)|würdig(?:en|t)|beton(?:en|t)"
            r"|unterstreich(?:en|t)|nehmen|hebt|heben|freuen|sind\sbereit|ist\sbereit|stehen\sbereit)\b",
        ),
    ),
    position=r"{actor}\s(?:bekräftig|erkenn|beton|unterstreich|würdig)(?:en|t)[^.;,]{{0,30}},\sdass\b",
    bare_start=r"(?:(?:gemeinsame?|weitere?|aktive?|verstärkte?)\s)?",
    bare=(
        ("exploratory", r"prüfung|erkundung|sondierung|erwägung"),
        ("exhortation", r"aufruf|appell|aufforderung"),
        (
            "promotional",
            r"förderung|stärkung|ausbau|aufbau|vertiefung|verbesserung|unterstützung|erleichterung|beschleunigung"
            r"|entwicklung|einrichtung|schaffung|erweiterung|bewahrung|wahrung|durchführung|vorantreiben|ermutigung"
            rf"|intensivierung|(?:(?!{_AUXILIARY})[^.;,]){{{{1,160}}}}\s(?:fördern|stärken|ausbauen|aufbauen|vertiefen"
            r"|verbessern|unterstützen|erleichtern|beschleunigen|entwickeln|einrichten|schaffen|erweitern|wahren"
            r"|durchführen|vorantreiben|ermutigen|nutzen|teilen|austauschen)(?=[.;]|\Z)",
        ),
    ),
    bare_end=r"\b(?![^.;]*\b(?:ist|sind|war|hat|haben|kann|können)\b)",
    void=(
        r"\bnicht\s(?:rechtlich\s|rechts)?(?:verbindlich|bindend)\b|\b(?:ist|sind)\snicht\sverpflichtet\b"
        r"|\bkeine\s(?:rechtlichen?\s)?(?:verpflichtung|pflicht)|\bunbeschadet\b"
        r"|^(?:falls|wenn|sofern)\b[^,]*,\s(?:würde|könnte)"
    ),
    shortest_heading=40,
)
