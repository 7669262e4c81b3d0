"""Portuguese: "devem", "comprometem-se a", "concordam em", "Fortalecer …", "Decide", "exortam"."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_OTHERS = (
    r"(?:países|governos?|estados|instituições|associações|empresas|organizações|câmaras|membros|atores"
    r"|agências|organismos|comunidades"
    r"|universidades|investidores|parceiros|bancos|cidades|portos|companhias)"
)
_BETWEEN = r"(?:(?:não|se|nos|os|as|também|ainda|igualmente|além\sdisso|conjuntamente|juntos|juntas|\w+mente)\s){{0,3}}"
_SELF = r"(?:-se|-nos|-ão|-á)?"
# What may stand before an infinitive: "concordam em", "comprometem-se a", "propõem".
_GOVERN = (
    r"(?:(?:acordaram|acordam|acordamos|acordou|concordam|concordamos|concordaram|concordou|convêm|decidem"
    r"|decidimos|decidiram|decidiu|comprometem|comprometemo|comprometeram|propõem|propomos|propõe"
    r"|desejam|desejamos|querem|queremos"
    r"|esperam|esperamos|pretendem|pretendemos|irão|vão|vamos|iremos|preveem|continuarão\sa|continuaremos\sa"
    r"|tencionam|tencionamos|buscam|devem\spoder|deveriam)" + _SELF + r"\s(?:(?:a|em|de|por)\s)?)?"
)
_FUTURE = (
    r"(?!poder|dever|continuar(?:á|ão)\sa\sser|crescer|tornar|superar|representar|permanecer|beneficiar"
    r"|ser(?:á|ão|emos)\b|estar|haver|permitir)\w{{2,}}(?:rão|remos|rá)\b|\w{{2,}}-se-(?:ão|á)\b"
)
_DEEDS = (
    r"(?:criad|estabelecid|instituíd|organizad|realizad|lançad|fortalecid|reforçad|ampliad|convocad|elaborad"
    r"|desenvolvid|abert|constituíd|publicad|aprofundad"
    r"|adotad|levad|postas?|continuad|construíd|implementad|aplicad|executad|implantad)\w{{0,4}}"
)

VERBS = Verbs(
    # Anyone but "nós" must open a clause; the first person needs no pronoun: its endings stand in the rules.
    actor=(
        r"(?:\bnós|(?:^|[,;:]\s|\b(?:\d{{4}}|que|e|assim|mas|onde|enquanto|âmbito|fim|sentido)\s)"
        r"(?:(?:todas\sas|todos\sos|os|as|a|o|cada|nossos|nossas|seus|suas|estes|esta|este|ambas\sas"
        r"|ambos\sos|ambas|ambos)\s)?"
        r"(?:(?:duas|dois|altas|demais|outros|presente|referidos)\s){{0,2}}"
        r"(?:partes?|lados|países|estados?(?:[\s-](?:membros?|partes?))?|governos?|ministros|ministras"
        r"|ministérios?|líderes|dirigentes|mandatários|chefes\sde\sestado[^,;.]{{0,30}}"
        r"|participantes|signatários|membros|parceiros|delegações|autoridades|(?:{state}|china)(?:(?:,"
        r"|\se)\s(?:a\s|o\s)?(?:{state}|china|asean)){{0,9}}|asean|organizadores"
        r"|iniciativa|declaração|plano|programa|documento"
        r"|fórum|comité|comitê|comissão|conselho|conferência|assembleia|secretariado|reunião|cúpula|cimeira"
        r"|grupo\sde\strabalho|organização|peritos|especialistas|instituições|institutos?|centro|fundo|rede|mecanismo|secretaria|presidência|copresidentes"
        r"|universidades|administrações|entidades|nações|elas|eles)"
        r"(?:\s(?:da|do|das|dos|de|e\sa|e\so|e|em|no|na|sobre)\s[^,;.]{{1,60}}?|\s(?:contratantes?"
        r"|participantes?|chinesa?|mist[oa]|conjunt[oa]|técnic[oa]|naciona(?:l|is)|permanente|executiv[oa]|competentes"
        r"|portuárias|membros|envolvid[oa]s))?"
        r"(?:,\s[^,;.]{{1,80}},)?"
        r"(?:\s(?:também|ainda|igualmente|conjuntamente|juntos|pela\spresente|\w+mente)){{0,3}})"
    ),
    rules=(
        (
            "binding",
            r"(?:{actor}\s|\A)"
            + _BETWEEN
            + r"(?:devem|deve|devemos|deverão|deverá|deveremos|não\spoderão|não\spoderá|são\sobrigad[oa]s\sa"
            r"|é\sobrigad[oa]\sa|têm\sa\sobrigação|têm\s(?:de|que)|temos\s(?:de|que))\b"
            r"|\bnenhuma\s(?:das\s)?partes?\s(?:poderá|pode|deverá|deve)\b|\b(?:devem|deve|deverão|deverá)\sser\s\w+",
        ),
        (
            "exploratory",
            r"(?:{actor}\s|\A(?:\w+mente,?\s|também\s)?)"
            + _BETWEEN
            + _GOVERN
            + _BETWEEN
            + r"(?:estud(?:ar|ará|arão|aremos|am|amos|aram|em)|examin(?:ar|ará|arão|aremos|am|amos|aram|em)"
            r"|explor(?:ar|ará|arão|aremos|am|amos|aram|em)"
            r"|considerar(?:á|ão|emos)?|analis(?:ar|ará|arão|aremos|am|amos)|avali(?:ar|ará|arão|aremos|am"
            r"|amos)|investig(?:ar|arão|aremos)|ponderar)\b(?!\sque)"
            r"|\b(?:acordamos|concordamos|decidimos|propomos|desejamos"
            r"|queremos)\s(?:\w+mente\s)?(?:em\s)?(?:estudar|examinar|explorar|considerar|analisar"
            r"|avaliar)\b"
            r"|\bser(?:á|ão)\s(?:estudad|examinad|analisad|explorad)[oa]s?\b|\b(?:estudaremos|examinaremos|exploraremos|consideraremos|analisaremos|avaliaremos)\b",
        ),
        (
            "exhortation",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:(?:fazem|faz|fizeram)\sum\sapelo|lançam\sum\sapelo|apel(?:am|a|aram|ou)\b|exort(?:am|a"
            r"|aram|ou)\b|inst(?:am|a|aram|ou)\b|convid(?:am|a|aram|ou)\b|pede[m]?\b|pedir(?:am|ão)"
            r"|solicit(?:am|a|aram|ou)\b|conclam(?:am|a|aram|ou)\b"
            r"|recomendam\s(?:que|a)|recomenda\s(?:que|a)|propõem\sque|propõe\sque|requer(?:em)?\sa)"
            r"|\b(?:exortamos|instamos|convidamos|pedimos|solicitamos|fazemos\sum\sapelo|apelamos"
            r"|conclamamos|propomos\sque)\b"
            r"|(?:{actor}\s(?:\w+mente\s)?(?:saúda|acolhe)m?|\bsaudamos"
            r"|\bacolhemos)\s[^.;]{{0,60}}(?:participação)\s"
            r"|\bdamos\sas\sboas-vindas\sa\s[^.;]{{0,80}}\sque\s(?:se\sjuntem|adiram|participem)"
            r"|\b(?:são|estão|ficam)\s(?:\w+mente\s)?(?:convidad|instad|exortad)[oa]s\sa\b"
            r"|(?!(?:\bnós|(?:ambas\sas|as\sduas|as|ambos\sos|os\sdois)\s(?:partes|lados))\b){actor}\sdeveriam?\b"
            r"|\b" + _OTHERS + r"\b[^.;]{{0,80}}?\sdeveriam\b",
        ),
        (
            "promotional",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:incentiv(?:am|a|aram|ou)\b|encoraj(?:am|a|aram|ou)\b|estimul(?:am|a)\b|foment(?:am|a)\b"
            r"|promov(?:em|e)\b|apoi(?:am|a|aram|ou)\b|facilit(?:am|a)\b|impulsion(?:am|a)\b"
            r"|favorec(?:em|e)\b|defend(?:em|e)\b|advog(?:am|a)\b"
            r"|busc(?:am|a|arão|ará)\b|procur(?:am|a|arão|ará)\b|esforç(?:am|a|ar|arão)|envid(?:am|arão)"
            r"|empenh(?:am|ar|arão)|tentarão|aspir(?:am|a)\sa|pretend(?:em|e)\b|tencion(?:am|a)\b"
            r"|t[êe]m\s(?:a\sintenção|como\sobjetivo|por\sobjetivo)|visam\b|visa\b|desej(?:am|a)\b"
            r"|quer(?:em)?\b"
            r"|esper(?:am|a)\b(?!\scom)|prop(?:õem|õe)\b|prev(?:eem|ê)\b|estão\sdispost[oa]s\sa"
            r"|farão\s(?:todo|o\spossível|esforços)|deveriam|precisam)"
            r"|\b(?:incentivamos|encorajamos|estimulamos|fomentamos|promovemos|apoiamos|facilitamos"
            r"|impulsionamos|defendemos|advogamos|buscamos|buscaremos|procuraremos|procuramos"
            r"|esforçar-nos-emos|esforçamo-nos|nos\sesforçaremos|envidaremos|empenhar-nos-emos"
            r"|aspiramos"
            r"|pretendemos|tencionamos|temos\sa\sintenção|desejamos|queremos|esperamos(?!\scom)|propomos"
            r"|visamos|estamos\sdispost[oa]s\sa|faremos\s(?:todo|o\spossível|esforços)|deveríamos"
            r"|precisamos)\b"
            r"|\b(?:nosso|o\snosso|seu)\s(?:objetivo|propósito)\s(?:\w+\s)?é\s|\bé\s(?:necessário"
            r"|preciso)\s\w|\bhá\sque\b|\b(?:são|estão)\s(?:incentivad|encorajad)[oa]s\b"
            r"|\bdeveriam?\sser\s\w+",
        ),
        (
            "firm",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:acord(?:am|aram|ou|a)\b|concord(?:am|aram|ou|a)\b|convêm\b|convieram|decid(?:em|iram|iu"
            r"|e)\b|(?:compromet(?:em|eram|eu|e))\b|resolv(?:em|eram|eu)\b|adot(?:am|aram|ou|a)\b"
            r"|aprov(?:am|aram|ou|a)\b"
            r"|(?:estão|está)\s(?:\w+mente\s)?(?:comprometid|decidid|determinad|empenhad)\w+"
            r"|assumem\so\scompromisso|prometem|vão\b|irão\b|irá\b|" + _FUTURE + r")"
            r"|\b(?:acordamos|concordamos|decidimos|comprometemo-nos|nos\scomprometemos|resolvemos|adotamos"
            r"|aprovamos|estamos\s(?:\w+mente\s)?(?:comprometid|decidid|determinad|empenhad)\w+"
            r"|assumimos\so\scompromisso|prometemos|vamos|iremos)\b"
            r"|(?:\A|[,;:]\s|\be\s|juntos\s|\bnão\s|\bnos\s|\w+mente\s)(?!poder|dever|ser|estar"
            r"|haver)\w{{2,}}(?:aremos|eremos|iremos|oremos)\b"
            r"|\b(?:foi|fica|ficou)\s(?:também\s)?(?:acordado|decidido|convencionado)\b|\b(?:acorda|acordou"
            r"|decidiu|decide)-se\b|\bser(?:á|ão)\s(?:\w+mente\s)?" + _DEEDS + r"|\b\w{{3,}}-se-(?:á|ão)\b",
        ),
        (
            "declaratory",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:reafirm|afirm|reconhec|tom(?:am|aram|a|ou)\snota|observ|assinal|sublinh|destac|ressalt"
            r"|salient|enfatiz|record|relembr|insist|constat|conden|agradec|apreci|consideram"
            r"|considera\b|estim|declar|deplor|lament|express|exprim|acolh|saúda|saud"
            r"|salud|felicit|confirm|reiter|acredit|creem|partilh|compartilh|valoriz|aguard|respeit|elogi"
            r"|encomi|congratul|registr|regist|notam|nota\b|notou|esperam\scom|(?:estão|permanecem"
            r"|continuam)\s(?:\w+mente\s)?(?:pront|dispost|convict|convencid|conscient|preocupad"
            r"|comprometid))\w*"
            r"|\b(?:reafirmamos|afirmamos|reconhecemos|tomamos\snota|observamos|assinalamos|sublinhamos"
            r"|destacamos|ressaltamos|salientamos|enfatizamos|recordamos|relembramos|insistimos"
            r"|constatamos|condenamos|agradecemos|apreciamos|consideramos|declaramos|deploramos"
            r"|lamentamos|expressamos|exprimimos|acolhemos|saudamos|felicitamos|confirmamos|reiteramos"
            r"|acreditamos|partilhamos|compartilhamos|valorizamos|esperamos\scom|aguardamos"
            r"|respeitamos|elogiamos|congratulamo-nos|registramos|registamos|notamos"
            r"|damos\sas\sboas-vindas"
            r"|(?:estamos|somos|permanecemos|continuamos)\s(?:\w+mente\s)?(?:pront|dispost|convict|convencid"
            r"|conscient|preocupad|comprometid)\w+)\b",
        ),
    ),
    position=(
        r"(?:{actor}\s"
        + _BETWEEN
        + r")?\b(?:reafirm|afirm|reconhec|observ|assinal|sublinh|destac|ressalt|salient|enfatiz|record"
        r"|insist|consideram|acredit|constat|reiter|esper|declar"
        r"|not(?=am))(?:\w{{0,6}})\s(?:\w+\s){{0,2}}?"
        r"(?:que\b|a\s(?:\w+\s)?(?:necessidade|importância)|n?a\s(?:necessidade|importância))"
    ),
    bare_start=(
        r"(?:(?:mediante|por\smeio\sde|através\sd\w+|em|sob|com|para\s(?:tanto|esse\sfim|tal|isso)"
        r"|a\seste\srespeito|nesse\ssentido)\s?[^,.;]{{0,100}},\s)?(?:a\s|de\s|para\s)?"
        r"(?:(?:continuar\sa\s|conjuntamente\s|também\s|ainda\s|além\sdisso,?\s|\w+mente\s|se\s|nos\s)){{0,2}}"
    ),
    bare=(
        (
            "exploratory",
            r"estudar|examinar|explorar|considerar(?!\sque)|analisar|avaliar|investigar|explorando|estudando",
        ),
        (
            "exhortation",
            r"fazer?\sum\sapelo|faz\sum\sapelo|apelar?(?=\s(?:a|à|ao|aos|às|para)\b)|exortar?|instar?"
            r"|convidar?(?=\s(?:a|o|os|as|todos|todas|outros)\b)|pedir(?=\s(?:a|à|ao|aos|às|que)\b)"
            r"|pede|solicitar?(?=\s(?:a|à|ao|aos|às|que)\b)|conclamar?|recomenda(?=\s(?:a|à|ao|aos"
            r"|às|que)\b)",
        ),
        (
            "firm",
            r"decide|acorda(?=\s(?:em|que)\b)|concorda\sem|resolve|aprova|adota(?=\s(?:o|a|os|as)\b)"
            r"|compromete-se|comprometer-se",
        ),
        (
            "declaratory",
            r"reafirmar?|afirma|reconhecer?|reconhece|toma(?:r)?\snota|observa(?!r)|sublinhar?|destacar?"
            r"|ressaltar?|salientar?|enfatizar?|assinala|recordar?|acolhe(?:r)?\scom|saúda|saudar"
            r"|expressar?|exprime|condenar?|considera(?=\sque)|reitera(?:r)?|elogia|agradece(?:r)?"
            r"|felicita(?:r)?"
            r"|lamenta(?:r)?|deplora|congratula-se|regista|registra",
        ),
        (
            "promotional",
            # An infinitive, known by its ending; the words left out are nouns and adjectives that end like one.
            r"(?!lugar|lar\b|mulher|primeir|qualquer|militar|similar|particular|regular\s(?:de|e)|auxiliar\s"
            r"|nuclear|poder\s|dever\s|ser\s|estar|haver|saber\s|líder|mar\b|dólar|popular|escolar"
            r"|solar|familiar|exemplar|secular|par\b|ar\b|lazer)\w{{2,}}(?:ar|er|ir|por|pôr)(?:-se)?"
            r"|pôr|incentiva(?=\s(?:a|o|os|as|todos)\b)|encoraja(?=\s(?:a|o|os|as|todos)\b)",
        ),
    ),
    bare_end=(
        r"(?![\w-])(?![^.;]*(?<!que)(?<!o\sque)\s(?:é|são|constitui|constituem|exige|requer|requerem|supõe"
        r"|contribui|permite|permitirá|continua\sa\sser)\s)"
    ),
    nouns=(
        ("exploratory", r"(?:estudo|exame|exploração|análise)\s(?:de|do|da|dos|das|conjunt)"),
        ("exhortation", r"(?:apelo|exortação|convite)\s(?:a|à|ao|aos|às)"),
        (
            "promotional",
            r"(?:fortalecimento|reforço|desenvolvimento|promoção|criação|estabelecimento|aprofundamento"
            r"|ampliação|melhoria|aceleração|facilitação|fomento|apoio|incentivo|elaboração|execução"
            r"|implementação|aplicação|organização|realização|intercâmbio|troca|partilha|compartilhamento"
            r"|intensificação|consolidação|integração|proteção|lançamento|capacitação|formação"
            r"|redução|expansão)"
            r"s?\s(?:(?:mútu|regular|conjunt|contínu)\w{{0,3}}\s)?(?:de|do|da|dos|das|a|à|ao|aos|às|entre|para)",
        ),
    ),
    noun_end=(
        r"\b(?![^.;]*(?<!que)\s(?:é|são|era|tem|têm|será|serão|constitui|constituem|continua|exige|requer"
        r"|contribui|contribuem|representa|permite|permitirá|pode|podem|faz|depende|avança|cresceu"
        r"|foi|foram)\s)"
    ),
    void=(
        r"\b(?:nada\s(?:n[oa]|do\sque)|nenhuma\s(?:disposição|(?:das\s)?partes?\s(?:está|estará|tem|terá|fica)))\b|\bsem\sprejuízo\b|\bnão\s(?:é"
        r"|são|tem|têm|terá|será)\s(?:\w+\s){0,3}?(?:vinculativ|vinculante|obrigatóri)\w*"
        r"|\bnão\svincula"
        r"|\bnão\s(?:cria|criam|constitui|constituem|gera|geram|afeta|afetam|afetará|obriga|obrigam|implica"
        r"|implicam|está|estão|é|são|pretende|pretendem|se\scompromet\w+|concordam|acordaram)\b"
        r"|\bnão\s(?:criar|gerar|afetar|constituir|obrigar|implicar|impedir|será|estar|ter[áã]|prejudicar|dar)\w*|^(?:se|caso"
        r"|quando)\s[^,]*,\s[^.]*\b\w+r(?:ia|iam|íamos)\b|\b(?:podemos|poderemos|poderíamos"
        r"|(?:partes|países|estados|lados)\s(?:podem|poderiam|poderão)(?<!não\spoderão))\b"
        r"|\b(?:o\sseguinte|como\ssegue|(?:prop|acord|concord|adot|declar"
        r"|decid)\w+\s(?:\w+\s){0,2}(?:as\sseguintes\s\w+|os\sseguintes\s\w+"
        r"|a\sseguinte\s\w+))\s?:?\Z"
    ),
)
