"""Word lists of the German patterns: who acts, which words make a sentence finite, which infinitives end one."""

from __future__ import annotations

OTHERS = (
    r"(?:unternehmen|behörden|länder|regierungen|institutionen|einrichtungen|verbände|staaten|hochschulen"
    r"|partner|reedereien|investoren|betreiber|banken|medien|städte"
    r"|kammern|organisationen|häfen|gemeinden|wirtschaft|universitäten|mitglieder)"
)
# Words that make a finite sentence of what would else be a list with its infinitive at the end.
FINITE = (
    r"\b(?:werden|wird|soll|sollen|sollten|wollen|will|möchten?|kann|können|konnten?|müssen|muss|dürfen|darf"
    r"|um|ohne|wie|ist|sind|war|waren|hat|haben|hatten|dass|weil|wenn|wir|sie|man|es|er"
    r"|vereinbar\w+|verpflicht(?:en|et|eten)|beschl(?:ießen|ossen)|beabsichtigen|kommen|kamen|streben"
    r"|bemühen\ssich|appellier\w+|rufen|fordern|laden|bitten|schlagen|sehen|gilt|helfen|hilft"
    r"|bedeutet)\b"
)
INFINITIVES = (
    r"(?:fördern|stärken|ausbauen|aufbauen|vertiefen|verbessern|unterstützen|erleichtern|beschleunigen"
    r"|entwickeln|weiterentwickeln|einrichten|schaffen|erweitern|wahren|durchführen|vorantreiben"
    r"|ermutigen|nutzen|teilen|austauschen|intensivieren|gewährleisten|sicherstellen|umsetzen|einführen"
    r"|erhöhen|verringern|reduzieren|senken|schützen|bewahren|pflegen|anwenden|organisieren"
    r"|veranstalten|ausrichten|abhalten|bilden|ausbilden|schulen|verbinden|vernetzen|koordinieren|abstimmen"
    r"|harmonisieren|angleichen|modernisieren|öffnen|bauen|errichten|erarbeiten|ausarbeiten"
    r"|erstellen|bereitstellen|bekämpfen|bewältigen|überwinden|verhindern|vermeiden|begleiten|fortsetzen"
    r"|fortführen|festigen|steigern|gestalten|leisten|beitragen|mitwirken|zusammenarbeiten"
    r"|kooperieren|investieren|finanzieren|integrieren|optimieren|vereinfachen|veröffentlichen|informieren"
    r"|aufnehmen|ergreifen|stabilisieren|sichern|einbinden|einbeziehen|befähigen|ermöglichen"
    r"|anregen|anbieten|hinwirken|eröffnen|gründen|starten|kennzeichnen|anlegen|aufrechterhalten|erschließen"
    r"|abbauen|beseitigen|digitalisieren|übertragen|weitergeben|verstärken|voranbringen|etablieren)"
)
ZU_INFINITIVES = (
    r"(?:zu\s"
    + INFINITIVES
    + r"|(?:aus|auf|ein|ab|an|voran|fort|durch|um|weiter|bei|mit|zusammen|bereit|sicher|hin)zu\w{{3,14}}en)"
)
ADVERBS = (
    r"(?:(?:sich|gemeinsam|weiter|auch|zudem|künftig|ebenfalls|weiterhin|ferner|darüber\shinaus"
    r"|hiermit|daher|erneut|nachdrücklich|ausdrücklich|uns|einander|regelmäßig|einvernehmlich"
    r"|feierlich)\s){{0,3}}"
)
