"""Figures in French, Spanish and Portuguese."""

from __future__ import annotations

from plugins.portal.annotate.quantities.words import Quantities

ROMANCE: dict[str, Quantities] = {
    "fr": Quantities(
        decimal=",",
        groups=" .",
        scales=(
            (r"mille\smilliards|billions?|trillions?", 12), (r"milliards?|mds?", 9), (r"millions?|mio", 6),
            (r"milliers?|mille", 3),
        ),
        currencies=(
            (r"(?:renminbi\s)?yuans?(?:\srenminbi|\schinois)?|renminbi|rmb", "CNY"),
            (r"dollars?\s(?:américains?|des\sétats-unis|us|u\.s\.)|usd", "USD"),
            (r"dollars?\s(?:de\s)?singap\w{2,8}", "SGD"), (r"dollars?\sde\shong\skong", "HKD"),
            (r"dollars?\s(?:de\s)?brun\w{2,4}", "BND"), (r"euros?", "EUR"), (r"yens?(?:\sjaponais)?", "JPY"),
            (r"ringgits?", "MYR"), (r"bahts?", "THB"), (r"roupies?\sindonésiennes?|rupiahs?", "IDR"),
            (r"pesos?", "PHP"), (r"dongs?", "VND"), (r"riels?", "KHR"), (r"kips?", "LAK"), (r"kyats?", "MMK"),
            (r"wons?", "KRW"), (r"roubles?", "RUB"), (r"livres?(?:\ssterling)?", "GBP"), (r"francs?\ssuisses?",
            "CHF"),
            (r"dollars?", "$"),
        ),
        about=r"près\sde|presque|environ|quelque|plus\sde|plus\sd'|autour\sde|au\smoins|jusqu'à|moins\sde"
        r"|à\speu\sprès|quasi"
        r"|dépassant|dépassé",
        measures=r"hectares|kilomètres(?:\scarrés)?|km|mètres(?:\scarrés|\scubes)?|tonnes|kilogrammes|kg"
        r"|mégawatts|gigawatts"
        r"|kilowatts|mw|gw|kwh|barils|litres|milles\smarins",
        percent=r"pour\scent|p\.\s?100",
        points=r"points?\sde\spourcentage|points?\spercentuels?",
        link=r"\sde|\sd'",
        to=r"à",
        nouns=r"start-up|ong|pme|tpe|mpme|eti",
        head=r"(?!plus(?!\w))[\w'-]{1,30}[^\W\d_][sxz]",
        adjectives=2,
        adjective=r"plus|nouve\w{2,4}|grand\w{1,2}|petit\w{1,2}|jeunes|autres|premi\w{2,4}|derni\w{2,4}|proch\w{2,5}|importants"
        r"|importantes|princip\w{2,4}|différent\w{1,2}|anci\w{2,6}|bons|bonnes|vie(?:ux|illes)|hauts|hautes|futur\w{1,2}"
        r"|meilleur\w{1,2}|beaux|belles|gros|grosses|divers|diverses|mêmes|seul\w{1,2}|vastes|tels|telles|longs|longues",
        apart=r"(?:milli)?secondes|minutes|heures|jours|journées|semaines|quinzaines|mois|trimestres|semestres|ans|années|annees"
        r"|décennies|siècles|nuits|fois|degrés|cents|centimes|dinars|dirhams|riyals|rials|couronnes|shillings|roupies|reais"
        r"|dans|sans|sous|vers|chez|pas|moins|mais|puis|depuis|très|après|près|dès|lors|alors|toujours|jamais|parfois"
        r"|ensuite|outre|malgré|hors|envers|travers|selon|les|des|aux|ces|ses|mes|tes|nos|vos|leurs|ils|elles|nous|vous|eux"
        r"|ceux|celles|lesquels|lesquelles|auxquels|quels|certains|tous|toutes|plusieurs|deux|trois|six|dix|suis|est|fais"
        r"|lorsque|dessus|dessous|ainsi|aussi|sauf|ailleurs|désormais|pris|mis|compris|réunis|h|tiers|quarts|prix|points"
        r"|premiers|premières|derniers|dernières|alinéas|paragraphes|ci-après|ci-dessus|ci-dessous|lesdits|susvisés",
        label=r"articles?|art\.|paragraphes?|par\.|chapitres?|sections?|annexes?|n°|n°s|nº|no\.?|numéros?|phases?|pages?|p\."
        r"|points?|objectifs?|odd|alinéas?|résolutions?|décisions?|règlements?|directives?|étapes?|niveaux?|catégories?|types?"
        r"|classes?|groupes?|groupe\sdes|zones?|routes?|lignes?|terminal|salles?|halls?|volume|tome"
        r"|tableaux?|figures?|piliers?|axes?|options?|priorités?|vol|voie|quai|jetée|poste|covid|horizon|titre"
        r"|règle|protocole|question|thème|modèle|version|lot|étage|quartier|âgés\sde",
    ),
    "es": Quantities(
        decimal=",.",
        groups=". ,",
        scales=(
            (r"billones|billón", 12), (r"mil\smillones|millardos?", 9), (r"millones|millón|mdd", 6),
            (r"miles|mil", 3),
        ),
        currencies=(
            (r"yuan(?:es)?(?:\srenminbi|\schinos)?|renminbi|rmb", "CNY"),
            (r"dólares\s(?:estadounidenses|americanos|de\s(?:los\s)?(?:estados\sunidos|ee\.?\s?uu\.?))|usd", "USD"),
            (r"dólares\s(?:de\s)?singap\w{2,8}", "SGD"), (r"dólares\sde\shong\skong", "HKD"),
            (r"dólares\sde\sbrun\w{2,5}", "BND"), (r"euros?", "EUR"), (r"yenes", "JPY"), (r"ringgits?", "MYR"),
            (r"bahts?", "THB"), (r"rupias\sindonesias|rupias", "IDR"), (r"pesos\sfilipinos", "PHP"),
            (r"pesos\smexicanos", "MXN"), (r"pesos\sargentinos", "ARS"), (r"pesos\schilenos", "CLP"),
            (r"dongs?", "VND"), (r"riels?|rieles", "KHR"), (r"kips?", "LAK"), (r"kyats?", "MMK"), (r"wones|won",
            "KRW"),
            (r"rublos", "RUB"), (r"libras(?:\sesterlinas)?", "GBP"), (r"francos\ssuizos", "CHF"), (r"dólares|dólar",
            "$"),
        ),
        about=r"casi|cerca\sde|alrededor\sde|aproximadamente|unos|unas|más\sde|al\smenos|hasta|menos\sde"
        r"|en\storno\sa|superior\sa"
        r"|superiores\sa",
        measures=r"hectáreas|kilómetros(?:\scuadrados)?|km|metros(?:\scuadrados|\scúbicos)?|toneladas"
        r"|kilogramos|kg|megavatios"
        r"|gigavatios|kilovatios|mw|gw|kwh|barriles|litros|millas\snáuticas",
        percent=r"por\sciento",
        points=r"puntos?\sporcentuales?",
        link=r"\sde",
        to=r"a",
        nouns=r"start-ups?|ong|pymes?|mipymes?",
        head=r"[\w'-]{2,30}s(?<![aei]mos)|\w+(?:ismos|tramos|ramos|extremos|gramos|préstamos|racimos|reclamos|sismos|ritmos|termos)"
        r"|tramos|ramos|sismos|ritmos",
        adjectives=2,
        adjective=r"nuev\w{2}|grandes|pequeñ\w{2}|jóvenes|otr\w{2}|primer\w{2}|últim\w{2}|próxim\w{2}|important\w{2}|principales"
        r"|distint\w{2}|divers\w{2}|antigu\w{2}|buen\w{2}|mejores|mayores|menores|alt\w{2}|futur\w{2}|mism\w{2}|larg\w{2}|vari\w{2}"
        r"|diferentes|siguientes",
        apart=r"(?:mili)?segundos|minutos|horas|días|jornadas|semanas|quincenas|meses|trimestres|semestres|años|décadas|siglos"
        r"|noches|veces|grados|centavos|céntimos|dinares|dirhams|riales|riyales|coronas|chelines|rupias|reales|más|menos|tras"
        r"|además|después|antes|entonces|apenas|quizás|jamás|detrás|atrás|las|los|sus|mis|tus|unas|unos|ellos|ellas|nosotros"
        r"|estos|estas|esos|esas|aquellos|aquellas|cuyos|cuyas|cuales|quienes|todos|todas|ambos|ambas|algunos|algunas|muchos"
        r"|muchas|pues|es|dos|tres|seis|diez|mas|reunidos|juntos|respectivos|puntos|lunes|martes|miércoles|jueves|viernes"
        r"|párrafos|apartados|incisos|primeros|últimos|primeras|últimas",
        label=r"artículos?|arts?\.|párrafos?|párr\.|capítulos?|secci(?:ón|ones)|anexos?|n\.º|nº|n°|núms?\.|números?|fases?|páginas?"
        r"|p\.|págs?\.|puntos?|objetivos?|ods|apartados?|resoluci(?:ón|ones)|decisi(?:ón|ones)|reglamentos?|directivas?|etapas?"
        r"|nivel|niveles|categorías?|tipos?|clases?|grupos?|grupo\sde\slos|zonas?|rutas?|líneas?|terminal|salas?"
        r"|volumen|tomo|cuadros?|figuras?|pilar|pilares|ejes?|opci(?:ón|ones)|prioridad|vuelo|muelle|covid"
        r"|horizonte|título|regla|protocolo|pregunta|tema|modelo|versión|lote|piso|inciso|numeral|edad|grado",
    ),
    "pt": Quantities(
        decimal=",",
        groups=". ",
        scales=(
            (r"trilhões|trilhão|biliões|bilião", 12), (r"mil\smilhões|bilhões|bilhão", 9), (r"milhões|milhão|mi", 6),
            (r"milhares|mil", 3),
        ),
        currencies=(
            (r"yuans?(?:\srenminbi|\schineses)?|iuanes|renminbi|rmb", "CNY"),
            (r"dólares\s(?:americanos|norte-americanos|estadunidenses|dos\s(?:estados\sunidos|eua))|usd", "USD"),
            (r"dólares\s(?:de\s)?singap\w{2,8}", "SGD"), (r"dólares\sde\shong\skong", "HKD"),
            (r"patacas", "MOP"), (r"euros?", "EUR"), (r"ienes", "JPY"), (r"ringgits?", "MYR"), (r"bahts?", "THB"),
            (r"rupias\sindonésias|rupias", "IDR"), (r"pesos\sfilipinos", "PHP"), (r"dongs?", "VND"), (r"riels?",
            "KHR"),
            (r"kips?", "LAK"), (r"kyats?", "MMK"), (r"reais", "BRL"), (r"rublos", "RUB"),
            (r"libras(?:\sesterlinas)?", "GBP"), (r"francos\ssuíços", "CHF"), (r"dólares|dólar", "$"),
        ),
        about=r"quase|cerca\sde|perto\sde|aproximadamente|uns|umas|mais\sde|pelo\smenos|até|menos\sde|em\storno\sde"
        r"|por\svolta\sde|superior\sa",
        measures=r"hectares|quilômetros(?:\squadrados)?|quilómetros(?:\squadrados)?|km|metros(?:\squadrados"
        r"|\scúbicos)?|toneladas"
        r"|quilogramas|kg|megawatts|gigawatts|kw|mw|gw|kwh|barris|litros|milhas\snáuticas",
        percent=r"por\scento",
        points=r"pontos?\spercentuais|ponto\spercentual",
        link=r"\sde",
        to=r"a",
        nouns=r"start-ups?|ong|pme|mpme",
        head=r"[\w'-]{2,30}s(?<![aei]mos)|\w+(?:ismos|tramos|ramos|extremos|gramos|préstimos|empréstimos|sismos|ritmos|termos)"
        r"|ramos|sismos|ritmos|termos",
        adjectives=2,
        adjective=r"nov\w{2}|grandes|pequen\w{2}|jovens|outr\w{2}|primeir\w{2}|últim\w{2}|próxim\w{2}|important\w{2}|principais"
        r"|divers\w{2}|antig\w{2}|bo(?:ns|as)|melhores|maiores|menores|alt\w{2}|futur\w{2}|mesm\w{2}|long\w{2}|vári\w{2}|diferentes"
        r"|seguintes|distint\w{2}",
        apart=r"(?:mili)?segundos|minutos|horas|dias|jornadas|semanas|quinzenas|meses|trimestres|semestres|anos|décadas|séculos"
        r"|noites|vezes|graus|centavos|cêntimos|dinares|dirhams|riais|riyals|coroas|xelins|rupias|mais|menos|após|depois|antes"
        r"|apenas|através|atrás|além|jamais|das|dos|nas|nos|pelas|pelos|aos|às|as|os|seus|suas|meus|nossos|nossas|uns|umas|eles"
        r"|elas|nós|estes|estas|esses|essas|aqueles|aquelas|destes|destas|nestes|nestas|cujos|cujas|quais|todos|todas|ambos"
        r"|ambas|alguns|algumas|muitos|muitas|pois|dois|duas|três|seis|dez|mas|reunidos|juntos|simples|pontos|parágrafos"
        r"|alíneas|incisos|primeiros|últimos|primeiras|últimas",
        label=r"artigos?|arts?\.|parágrafos?|capítulos?|sec?ç(?:ão|ões)|seç(?:ão|ões)|anexos?|n\.º|nº|n°|números?|fases?|páginas?"
        r"|p\.|pp\.|pontos?|objec?tivos?|ods|alíneas?|resoluç(?:ão|ões)|decis(?:ão|ões)|regulamentos?|dire[c]?tivas?|etapas?|nível"
        r"|níveis|categorias?|tipos?|classes?|grupos?|grupo\sdos|zonas?|rotas?|linhas?|terminal|salas?"
        r"|volume|tomo|quadros?|tabelas?|figuras?|pilar|pilares|eixos?|opç(?:ão|ões)|prioridade|voo|cais"
        r"|covid|horizonte|título|regra|protocolo|questão|tema|modelo|versão|lote|andar|inciso|idade",
    ),
}  # fmt: skip
