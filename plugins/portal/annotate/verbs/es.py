"""Spanish: "deberán", "acuerdan", "se comprometen a", "Fortalecer …", "Decide", "instan a"."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_OTHERS = (
    r"(?:países|gobiernos?|estados|instituciones|asociaciones|empresas|organizaciones|cámaras|miembros"
    r"|actores|agencias|organismos|comunidades|universidades|inversores|inversionistas|socios|bancos|ciudades|puertos|compañías|navieras)"
)
_BETWEEN = (
    r"(?:(?:no|se|nos|lo|los|las|les|también|asimismo|además|conjuntamente|igualmente|juntos|y"
    r"|\w+mente)\s){{0,3}}"
)
# What may stand before an infinitive: "acuerdan", "se comprometen a", "proponen".
_GOVERN = (
    r"(?:(?:(?:han|hemos|ha)\s(?:acordado|convenido|decidido)|acuerdan?|acordamos|acordaron|convien(?:en|e)"
    r"|convenimos|convinieron|deciden?|decidimos|decidieron|compromet(?:en|e|emos|ieron)"
    r"|propon(?:en|e|emos)|desean?|deseamos|quieren|queremos|esperan?|esperamos|pretenden?|pretendemos"
    r"|van\sa|vamos\sa|prevén|prevemos|continuarán|continuaremos|seguirán|seguiremos"
    r"|tienen\sla\sintención|tenemos\sla\sintención|buscan|buscarán|deberían)\s(?:(?:a|en|de|que\sse)\s)?)?"
)
_FUTURE = (
    r"(?!podr|deber|seguirán?\ssiendo|crecer|convertir|superar|representar|permanecer|beneficiar"
    r"|ser[áe]|estar|habr|tendr[áe]\w*\s(?:lugar|un\simpacto)|permitir)\w{{2,}}(?:rán|remos|rá)\b"
)
_PAST_DEEDS = r"\w{{2,}}(?:ad[oa]s?|id[oa]s?|abiert[oa]s?|establecid[oa]s?|puest[oa]s?|hech[oa]s?|escrit[oa]s?)"
_DEEDS = (
    r"(?:cread|establecid|institu|organizad|celebrad|lanzad|fortalecid|reforzad|ampliad|convocad|elaborad"
    r"|desarrollad|abiert|constituid|publicad|profundizad"
    r"|adoptad|llevad|puest|continuad|construid|implementad|aplicad|ejecutad|realizad)\w{{1,4}}"
)

VERBS = Verbs(
    # Anyone but "nosotros" must open a clause; the first person needs no pronoun: its endings stand in the rules.
    actor=(
        r"(?:\bnosotros|(?:^|[,;:]\s|\b(?:\d{{4}}|que|y|e|así|pero|donde|mientras|marco|fin|sentido)\s)"
        r"(?:(?:todas\slas|todos\slos|los|las|la|el|cada|nuestros|nuestras|sus|estos|esta|este|ambas|ambos)\s)?"
        r"(?:(?:dos|altas|demás|presente|citados)\s){{0,2}}"
        r"(?:partes?|lados|países|estados?(?:\s(?:miembros?|partes?))?|gobiernos?|ministros|ministras"
        r"|ministerios?|líderes|dirigentes|mandatarios|jefes\sde\sestado[^,;.]{{0,30}}"
        r"|participantes|signatarios|firmantes|miembros|socios|delegaciones|autoridades|(?:{state}"
        r"|china)(?:(?:,|\s[ye])\s(?:la\s|el\s)?(?:{state}|china|asean)){{0,9}}|asean"
        r"|organizadores|iniciativa|declaración|plan|programa|documento"
        r"|foro|comité|comisión|consejo|conferencia|asamblea|secretaría|reunión|cumbre|grupo\sde\strabajo"
        r"|organización|expertos|especialistas|instituciones|institutos?|centro|fondo|red|mecanismo|oficina|presidencia|copresidentes"
        r"|universidades|administraciones|entidades|naciones|ellas|ellos)"
        r"(?:\s(?:de\sla|del|de|y|e|a|en|sobre)\s[^,;.]{{1,60}}?|\s(?:contratantes?|participantes?|chinas?|mixt[oa]|conjunt[oa]|técnic[oa]|nacional(?:es)?|permanente|ejecutiv[oa]"
        r"|competentes|portuarias|miembros|concernid[oa]s))?"
        r"(?:,\s[^,;.]{{1,80}},)?"
        r"(?:\s(?:también|asimismo|además|conjuntamente|juntos|por\sla\spresente|\w+mente)){{0,3}}"
        r"|\bse(?=\s(?:acuerda|acordó|ha\sacordado|decidió|decide)))"
    ),
    rules=(
        (
            "binding",
            r"(?:{actor}\s|\A)"
            + _BETWEEN
            + r"(?:deben|debe|debemos|deberán|deberá|deberemos|no\spodrán|no\spodrá|están\sobligad[oa]s\sa"
            r"|está\sobligad[oa]\sa|tienen\sla\sobligación|tienen\sque|tenemos\sque|habrán?\sde)\b"
            r"|\bninguna\s(?:de\slas\s)?partes?\s(?:podrá|puede|deberá|debe)\b|\b(?:deben|debe|deberán|deberá)\sser\s"
            + _PAST_DEEDS,
        ),
        (
            "exploratory",
            r"(?:{actor}\s|\A(?:\w+mente,?\s|también\s|asimismo,?\s)?)"
            + _BETWEEN
            + _GOVERN
            + _BETWEEN
            + r"(?:estudi(?:ar|a|ará|arán|aremos|an|amos|aron|en)|examin(?:ar|ará|arán|aremos|an|amos|aron"
            r"|en)|explor(?:ar|ará|arán|aremos|an|amos|aron|en)"
            r"|consider(?:ar|ará|arán|aremos|en)\b(?!\sque)|analiz(?:ar|ará|arán|aremos|an|amos)|analicen"
            r"|(?:estudi|examin|explor|analiz|evalu)ando|evalu(?:ar|ará|arán|aremos)|evalúen|investig(?:ar|arán|aremos)|sopesar)\b"
            r"|\b(?:acordamos|convenimos|decidimos|proponemos|deseamos"
            r"|queremos)\s(?:\w+mente\s)?(?:en\s)?(?:estudiar|examinar|explorar|considerar|analizar"
            r"|evaluar)\b"
            r"|\bserá[n]?\s(?:estudiad|examinad|analizad|explorad)[oa]s?\b|\b(?:estudiaremos|examinaremos|exploraremos|consideraremos|analizaremos|evaluaremos)\b",
        ),
        (
            "exhortation",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:hac(?:en|e|emos|er)\sun\s(?:llamamiento|llamado)|hicieron\sun\sllama\w+|llam(?:an|a|amos"
            r"|aron|ó)\sa\b|exhort(?:an|a|amos|aron|ó)|inst(?:an|a|amos|aron|ó)\b|invit(?:an|a|amos"
            r"|aron|ó)\b|pid(?:en|e|ieron|ió)\b"
            r"|solicit(?:an|a|amos|aron|ó)\b|apel(?:an|a|amos)\b|ped(?:imos)\b|recomiendan\s(?:que|a)\b"
            r"|propon(?:en|e|emos)\sque\b|urg(?:en|e|imos)\s)"
            r"|\b(?:exhortamos|instamos|invitamos|pedimos|solicitamos|hacemos\sun\s(?:llamamiento|llamado)"
            r"|llamamos\sa|proponemos\sque|apelamos)\b"
            r"|(?:{actor}\s(?:\w+mente\s)?acogen?|\bacogemos|\bcelebramos"
            r"|\bsaludamos)\s[^.;]{{0,60}}(?:participación|incorporación)\sde\b"
            r"|\bdamos\sla\sbienvenida\sa\s[^.;]{{0,80}}\sque\s(?:se\s)?(?:sumen|unan|participen)"
            r"|\b(?:se\s(?:exhorta|insta|invita|pide|solicita))\s|\b(?:son|están|quedan)\sinvitad[oa]s\sa\b"
            r"|(?!(?:\bnosotros|(?:ambas|las\s(?:dos\s)?|ambos\s)\s?(?:partes|lados))\b){actor}\sdeberían?\b"
            r"|\b" + _OTHERS + r"\b[^.;]{{0,80}}?\sdeberían\b",
        ),
        (
            "promotional",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:alient(?:an|a)\b|alentaron|anim(?:an|a)\b|foment(?:an|a)\b|promuev(?:en|e)\b|apoy(?:an|a"
            r"|aron)\b|respald(?:an|a|aron)\b|facilit(?:an|a)\b|impuls(?:an|a)\b|favorec(?:en|e)\b"
            r"|propugn\w+|abog(?:an|a)\b|estimul(?:an|a)\b"
            r"|busc(?:an|a|arán|ará)\b|procur(?:an|a|arán|ará)\b|esforz\w+|esfuerz(?:an|a)\b|trat(?:an"
            r"|arán)\sde|aspir(?:an|a|arán)\sa|pretend(?:en|e)\b|tien(?:en|e)\s(?:la\sintención"
            r"|como\sobjetivo|por\sobjeto)|dese(?:an|a)\b|quier(?:en|e)\b|esper(?:an|a)\b(?!\scon)"
            r"|propon(?:en|e)\b|prev(?:én|é)\b|están\sdispuest[oa]s\sa|harán\s(?:todo|lo\sposible|esfuerzos)"
            r"|deberían|necesitan)"
            r"|\b(?:alentamos|animamos|fomentamos|promovemos|apoyamos|respaldamos|facilitamos|impulsamos"
            r"|propugnamos|abogamos|estimulamos|buscamos|buscaremos|procuraremos|procuramos"
            r"|nos\sesforzaremos|nos\sesforzamos|trataremos\sde|aspiramos|pretendemos"
            r"|tenemos\sla\sintención|deseamos|queremos|esperamos(?!\scon)|proponemos|prevemos"
            r"|estamos\sdispuest[oa]s\sa|haremos\s(?:todo|lo\sposible|esfuerzos)|deberíamos"
            r"|necesitamos)\b"
            r"|\b(?:nuestro|su)\s(?:objetivo|propósito|fin)\s(?:\w+\s)?es\s|\bes\s(?:necesario|preciso"
            r"|menester)\s(?!que\sl[oa]s\s)\w|\bhay\sque\b|\bse\s(?:alienta|anima|fomentará\sque)\s"
            r"|\b(?:son|están)\salentad[oa]s\b|\bdeberían?\sser\s"
            + _PAST_DEEDS
            + r"|\bdebería(?:n)?\s\w+(?:ar|er|ir)se\b",
        ),
        (
            "firm",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:(?:han|ha|hemos)\s(?:\w+mente\s)?(?:acordado|convenido|decidido|adoptado|aprobado"
            r"|comprometido)|acuerdan?\b|acordaron|acordó|convien(?:en|e)\b|convinieron|convino"
            r"|decid(?:en|e|ieron|ió)\b|compromet(?:en|e|ieron|ió)\b|resuelv(?:en|e)\b|adopt(?:an|a"
            r"|aron|ó)\b|aprueb(?:an|a)\b"
            r"|aprob(?:aron|ó)|(?:están|está)\s(?:\w+mente\s)?(?:comprometid|decidid|resuelt|determinad)\w+"
            r"|prometen|asumen\sel\scompromiso|van\sa\b|" + _FUTURE + r")"
            r"|\b(?:acordamos|convenimos|decidimos|nos\scomprometemos|resolvemos|adoptamos|aprobamos"
            r"|(?:hemos|habiendo)\s(?:acordado|decidido|convenido)"
            r"|estamos\s(?:\w+mente\s)?(?:comprometid|decidid|resuelt|determinad)\w+"
            r"|asumimos\sel\scompromiso|prometemos|vamos\sa)\b"
            r"|(?:\A|[,;:]\s|\by\s|juntos\s|asimismo\s|\bno\s|\bnos\s|\w+mente\s)(?!podr|deber|ser|estar"
            r"|habr)\w{{2,}}(?:aremos|eremos|iremos|dremos)\b"
            r"|\bse\s(?:acuerda|acordó|ha\sacordado|decidió|decide|convino|ha\sdecidido)\b|\b(?:será"
            r"|serán)\s(?:\w+mente\s)?"
            + _DEEDS
            + r"|\bse\s(?:crear|establecer|organizar|celebrar|fortalecer|ampliar|elaborar|constituir|pondr"
            r"|publicar|convocar|reforzar|implementar|profundizar)(?:á|án)\b",
        ),
        (
            "declaratory",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:(?:han|ha)\s)?(?:reafirm|afirm|reconoc|toman?\snota|tom(?:aron|ó)\snota|observ|señal"
            r"|subray|destac|recalc|recuerd|record|hacen\shincapié|ponen\sde\srelieve"
            r"|pusieron\sde\srelieve|insist|constat|conden|agradec|apreci|considera|estima|opina"
            r"|declar|deplor|lament|expres|acog|celebr(?:an|aron)\b"
            r"|salud|felicit|confirm|reiter|cre(?:en|e)\b|compart|valor|esperan\scon|aguard|respet|elogi"
            r"|encomi|congratul|(?:están|son|permanecen|siguen)\s(?:\w+mente\s)?(?:list|dispuest"
            r"|convencid|conscient|preocupad|comprometid))\w*"
            r"|\b(?:reafirmamos|afirmamos|reconocemos|tomamos\snota|observamos|señalamos|subrayamos"
            r"|destacamos|recalcamos|recordamos|hacemos\shincapié|insistimos|constatamos|condenamos"
            r"|agradecemos|apreciamos|consideramos|estimamos|declaramos|deploramos"
            r"|lamentamos|expresamos|acogemos|celebramos|saludamos|felicitamos|confirmamos|reiteramos"
            r"|creemos|compartimos|valoramos|esperamos\scon|aguardamos|respetamos|encomiamos"
            r"|elogiamos|nos\scongratulamos|damos\sla\sbienvenida"
            r"|(?:estamos|somos|seguimos|permanecemos)\s(?:\w+mente\s)?(?:list|preparad|convencid|conscient"
            r"|preocupad|comprometid)\w+)\b",
        ),
    ),
    position=(
        r"(?:{actor}\s"
        + _BETWEEN
        + r")?\b(?:reafirm|afirm|reconoc|observ|señal|subray|destac|recalc|record|recuerd|insist|considera"
        r"|estima|cre(?=e)|constat|reiter|esper|declar|opin|ha(?:cen|cemos)\shincapié|(?:estamos"
        r"|están)\sconvencid)(?:\w{{0,6}})\s(?:\w+\s){{0,2}}?"
        r"(?:que\b|la\s(?:\w+\s)?(?:necesidad|importancia)|en\s(?:que|la\s(?:necesidad|importancia)))"
    ),
    bare_start=(
        r"(?:(?:mediante|por|en|bajo|con|a\stravés\sde|a\stal\sfin|para\sello|a\sese\sfin"
        r"|a\seste\srespecto)\s?[^,.;]{{0,100}},\s)?(?:a\s|de\s|para\s)?"
        r"(?:(?:seguir\s(?=\w+ndo\b)|continuar\s(?=\w+ndo\b)|conjuntamente|también|además|asimismo,?|y|se"
        r"|nos|\w+mente)\s){{0,2}}"
    ),
    bare=(
        (
            "exploratory",
            r"estudiar|examinar|explorar|considerar(?!\sque)|analizar|evaluar|investigar|estudia"
            r"|examina(?!n)|explorando|estudiando",
        ),
        (
            "exhortation",
            r"hacer?\sun\s(?:llamamiento|llamado)|hace\sun\s(?:llamamiento|llamado)|exhortar?"
            r"|instar?(?=\s(?:a|al|encarecidamente)\b)|invitar?(?=\s(?:a|al)\b)|pedir(?=\s(?:a|al"
            r"|que)\b)|pide|solicitar?(?=\s(?:a|al|que)\b)|llamar\sa|llama\sa|apelar?\sa|recomienda"
            r"|insta",
        ),
        (
            "firm",
            r"decide|acuerda|conviene(?=\sen\b)|resuelve|aprueba|adopta(?=\s(?:el|la|los|las)\b)|compromete(?:n)?",
        ),
        (
            "declaratory",
            r"reafirmar?|afirma|reconocer?|reconoce|toma(?:r)?\snota|observa|subrayar?|destacar?|recalcar?"
            r"|señalar?|recordar|recuerda|acoger?\scon|acoge\scon|celebrar?(?=\s(?:el\shecho|que"
            r"|con\ssatisfacción)\b)|expresar?|condenar?|considera\s?que|considera(?!r)"
            r"|reitera(?:r)?|encomia"
            r"|agradecer?|agradece|felicitar?|lamentar?|deplora(?:r)?|hace\shincapié|pone\sde\srelieve"
            r"|congratula|saluda(?:r)?",
        ),
        (
            "promotional",
            # An infinitive, known by its ending; the words left out are nouns and adjectives that end like one.
            r"(?!lugar|hogar|mujer|ayer|primer|tercer|taller|cualquier|militar|similar|particular"
            r"|regular\s(?:de|y)|auxiliar\s|nuclear|poder\s|deber\s|ser\s|estar|haber|saber\s|líder"
            r"|carácter|mar\b|dólar|popular|escolar|solar|familiar|ejemplar|secular|singular"
            r"|polar)\w{{2,}}(?:ar|er|ir)(?:se)?"
            r"|alienta(?=\s(?:a|al|los|las|encarecidamente|la)\b)|alentamos|fomentamos|(?:dar|hacer|poner)",
        ),
    ),
    bare_end=(
        r"(?!\w)(?![^.;]*(?<!que)(?<!lo\sque)\s(?:es|son|constituye|constituyen|resulta|exige|requiere"
        r"|requieren|supone|contribuye|permite|permitirá|sigue\ssiendo)\s)"
    ),
    nouns=(
        ("exploratory", r"(?:estudio|examen|exploración|análisis)\s(?:de|del|conjunt)"),
        ("exhortation", r"(?:llamamiento|llamado|exhortación|invitación)\s(?:a|al)"),
        (
            "promotional",
            r"(?:fortalecimiento|desarrollo|promoción|creación|establecimiento|profundización|ampliación"
            r"|mejora|mejoramiento|aceleración|facilitación|fomento|apoyo|impulso|elaboración"
            r"|ejecución"
            r"|implementación|aplicación|organización|celebración|intercambio|intensificación|consolidación"
            r"|integración|protección|lanzamiento|capacitación|formación|reducción"
            r"|puesta\sen\smarcha)"
            r"s?\s(?:(?:mutu|regular|conjunt|continu)\w{{0,3}}\s)?(?:de|del|a|al|entre|para)",
        ),
    ),
    noun_end=(
        r"\b(?![^.;]*(?<!que)\s(?:es|son|era|ha|han|será|serán|constituye|constituyen|sigue|siguen|exige"
        r"|requiere|contribuye|contribuyen|representa|permite|permitirá|puede|pueden|hace|depende"
        r"|avanza|creció|fue|fueron)\s)"
    ),
    void=(
        r"\b(?:nada\sde\slo|ninguna\s(?:disposición|(?:de\slas\s)?partes?\s(?:está|estará|tiene|tendrá|queda)))\b|\bsin\sperjuicio\b|\bno\s(?:es|son"
        r"|tiene|tienen|tendrá|será)\s(?:\w+\s){0,3}?(?:vinculante|obligatori)\w*|\bno\svinculante"
        r"|\bno\s(?:crea|crean|constituye|constituyen|genera|generan|afecta|afectan|afectará|obliga|obligan"
        r"|implica|implican|está|están|pretende|pretenden|supone|se\scompromet\w+|acuerdan|acordaron"
        r"|tiene\spor\sobjeto)\b"
        r"|\bno\s(?:crear|generar|afectar|constituir|obligar|implicar|impedir|será|estar|tendr|perjudicar|dar)\w*|^(?:si|cuando"
        r"|en\scaso\sde\sque)\s[^,]*,\s[^.]*\b\w+ría(?:n|mos)?\b|\b(?:podemos|podremos|podríamos"
        r"|(?:partes|países|estados|lados)\s(?:pueden|podrían|podrán)(?<!no\spodrán))\b"
        r"|\b(?:lo\ssiguiente|como\ssigue|(?:propon|acord|conven|adopt|declar"
        r"|decid)\w+\s(?:\w+\s){0,2}(?:las\ssiguientes\s\w+|los\ssiguientes\s\w+"
        r"|la\ssiguiente\s\w+))\s?:?\Z"
    ),
)
