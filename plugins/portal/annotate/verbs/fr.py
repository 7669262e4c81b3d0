"""French: "doivent", "conviennent de", "s'engagent à", "Renforcer …", "Décide de", "appellent à"."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_OTHERS = (
    r"(?:pays|gouvernements?|[ée]tats|institutions|associations|entreprises|organisations|chambres|membres"
    r"|acteurs|agences"
    r"|collectivités|communautés|universités|investisseurs|partenaires|banques|villes|ports|compagnies)"
)
_BETWEEN = (
    r"(?:(?:ne|se|nous|y|en|les|leur|également|aussi|ensemble|en\soutre|par\sailleurs|\w+(?:ement|amment"
    r"|emment))\s|s'|n'|l'){{0,3}}"
)
# What may stand before an infinitive: "conviennent de", "se proposent d'", "souhaitent".
_GOVERN = (
    r"(?:(?:convien(?:nent|t|dront)|convenons|sont\sconvenu(?:e?s)?|sommes\sconvenu(?:e?s)?|ont\s(?:convenu"
    r"|décidé)|avons\s(?:convenu|décidé)"
    r"|décid(?:ent|e|ons)|engag(?:ent|e|eons)|accord(?:ent|e|ons)|propos(?:ent|e|ons)|entend(?:ent|ons)?"
    r"|souhait(?:ent|e|ons)|désir(?:ent|e|ons)|veulent|voulons"
    r"|compt(?:ent|e|ons)|prévoi(?:ent|t)|prévoyons|continuer(?:ont|a|ons)|poursuivr(?:ont|ons)|vont|allons"
    r"|acceptent|devraient|devrions"
    r"|sont\sdisposée?s|mis\sd'accord\spour)\s(?:(?:de|à|pour)\s|d'|à\s)?)?"
)
_FUTURE = (
    r"(?!pourr|devr|deviendr|croîtr|rester|demeurer|dépasser|représenter|bénéficier|compter|ser(?:a|ont|ons)\b|aur)\w{{1,}}(?:(?:er|ir|dr|evr|ttr|îtr|air"
    r"|uvr(?<=promouvr))(?:ont|ons)|(?:er|ir|dr|ttr)a)\b"
)
_PAST_DEEDS = (
    r"(?:créée?s?|établie?s?|instituée?s?|mise?s?\sen\s(?:place|œuvre|oeuvre)|organisée?s?|tenue?s?"
    r"|lancée?s?|renforcée?s?|élargie?s?|convoquée?s?"
    r"|élaborée?s?|développée?s?|ouverte?s?|constituée?s?|publiée?s?|approfondie?s?|accordée?s?|prise?s?"
    r"|menée?s?|poursuivie?s?|construite?s?)"
)

VERBS = Verbs(
    # Anyone but "nous" must open a clause.
    actor=(
        r"(?:(?:\bnous(?!-)|(?:^|[,;:]\s|\b(?:\d{{4}}|que|et|donc|ainsi|mais|où|tandis\sque|cadre|fin|égard)\s|\bqu')"
        r"(?:(?:toutes\sles|tous\sles|les|des|la|le|chaque|nos|leurs|ces|cette|ce|chacune?\sdes)\s|l')?"
        r"(?:(?:deux|hautes|autres|présente?s?)\s){{0,2}}"
        r"(?:parties(?:\scontractantes)?|partie|côtés|pays|[ée]tats?(?:\s(?:membres|parties?))?|gouvernements?"
        r"|ministres?|ministères?|dirigeants|chefs\sd'[ée]tat"
        r"|participants|signataires|membres|partenaires|délégations|autorités|(?:{state}|chine)(?:(?:,"
        r"|\set)\s(?:l'|la\s|le\s|les\s)?(?:{state}|chine|asean|anase)){{0,9}}|partie\s[a-zé]+e"
        r"|asean|anase"
        r"|organisateurs|initiative|déclaration|plan|programme|document"
        r"|forum|comité|commission|conseil|conférence|assemblée|secrétariat|réunion|sommet"
        r"|groupe\s(?:de\stravail|d'experts)|organisation|experts|institutions?|instituts?|centre|fonds|réseau|mécanisme|bureau"
        r"|présidence|coprésidents|universités?|administrations?|services?|capitaineries|nations|elles|ils|il|elle|on)"
        r"(?:\s(?:de\sla|du|des|de|et|à|en|sur)\s[^,;.]{{1,60}}?|\s(?:d'|et\sl'|de\sl')[^,;.]{{1,60}}?"
        r"|\s(?:contractantes?|participante?s|concernée?s|compétente?s|chinoise?|membres|mixte|conjointe?|technique"
        r"|national[es]{{0,2}}|permanente?|exécutif|portuaires))?"
        r"(?:,\s[^,;.]{{1,80}},)?)"
        r"(?:\s(?:également|aussi|ensemble|conjointement|en\soutre|par\sla\sprésente|tous|toutes|deux"
        r"|\w+(?:ement|amment|emment)(?<!engagement))){{0,3}})"
    ),
    rules=(
        (
            "binding",
            r"{actor}\s(?:doi(?:ven)?t|devons|devr(?:a|ont|ons)|ne\speu(?:ven)?t|sont\s(?:tenu(?:e?s)?"
            r"|obligée?s)\s(?:de|d')|est\s(?:tenue?|obligée?)\sd"
            r"|a\sl'obligation|ont\sl'obligation)\b|\baucune\s(?:des\s)?parties?\sne\s(?:peut|pourra|doit|devra|saurait)\b|\b(?:doi(?:ven)?t|devr(?:a|ont))\sêtre\s\w+",
        ),
        (
            "exploratory",
            r"{actor}\s"
            + _BETWEEN
            + _GOVERN
            + _BETWEEN
            + r"(?:étudi|examin|explor|envisag|réfléchi(?!e)|analys|évalu)\w*"
            r"|\bser(?:a|ont)\s(?:\w+ment\s)?(?:étudiée?s?|examinée?s?|explorée?s?|envisagée?s?)(?!\w)",
        ),
        (
            "exhortation",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:(?:ont|a|avons)\s(?:appelé|exhorté|invité|prié|demandé|engagé\sles|lancé\sun\sappel)\b"
            r"|appel(?:ons|lent|le|lerons|leront)\b|exhort\w+|invit(?:ons|ent|e)\b|pri(?:ons|ent"
            r"|e)\b|demand(?:ons|ent|e)\s(?:à|aux?|instamment)\b"
            r"|engag(?:ent|e|eons)\s(?:les|tous|la|le|instamment)\b|lanc(?:ent|e|ons)\sun\sappel"
            r"|recommand(?:ent|e|ons)\s(?:que|aux?|à)\b|préconisent\sque|propos(?:ent|e|ons)\sque)"
            r"|{actor}\s" + _BETWEEN + r"(?:salu|accueill|souhait)\w*\s[^.;]{{0,60}}(?:participation|bienvenue)\s"
            r"|\b(?:sont|est)\s(?:\w+ment\s)?(?:invitée?s?|appelée?s?|priée?s?|exhortée?s?)\s(?:à|de|d')"
            r"|(?!(?:\bnous|les\s(?:deux\s)?(?:parties|côtés))\b){actor}\sdevrai(?:en)?t\b"
            r"|\b" + _OTHERS + r"\b(?:(?!\bnous\b)[^.;]){{0,80}}?\sdevraient\b",
        ),
        (
            "promotional",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:encourag\w+|favoris\w+|soutien\w*|soutenons|appui(?:ent|e)|appuyons|promeuvent|promouvons"
            r"|facilit\w+|prônent|préconis\w+"
            r"|vis(?:ent|e|ons)\sà|cherch(?:ent|e|ons|eront|erons)\sà|efforc\w+|emploi(?:ent|e|eront"
            r"|erons)\sà|employons\sà|attach(?:ent|e|eront|erons)\sà|œuvr(?:ent|e|ons)\b|oeuvr(?:ent"
            r"|e|ons)\b"
            r"|entend(?:ent|ons)?\b|souhait(?:ent|e|ons)\b|désir(?:ent|e|ons)\b|veulent|voulons|espèr(?:ent"
            r"|e)\b|espérons|compt(?:ent|e|ons)\b|(?:ont|avons|a)\sl'intention"
            r"|propos(?:ent|e|ons)\b|ambitionn\w+|aspir\w+\sà|tâcher(?:ont|ons)|veiller(?:ont"
            r"|ons)\sà\sencourager|(?:feront|ferons|font|faisons)\s(?:de\sleur|de\snotre|tout"
            r"|des\sefforts|leur\spossible)"
            r"|devri(?:ons)|devraient|(?:sont|sommes)\sdisposée?s\sà)"
            r"|\b(?:notre|leur|son)\s(?:but|objectif)\s(?:\w+\s)?est\sd|\bil\s(?:est\snécessaire|convient"
            r"|faut)\s(?:\w+ment\s)?(?:de\s|d')?\w"
            r"|\b(?:sont|est)\sencouragée?s?\sà\b|\bdevrai(?:en)?t\sêtre\s\w+",
        ),
        (
            "firm",
            r"{actor}\s" + _BETWEEN + r"(?:engag(?:ent|e|eons|eront)\b|convien(?:nent|t|dront)|convenons|sont\sconvenu"
            r"|sommes\sconvenu|est\sconvenue?|(?:ont|avons|a)\s(?:\w+ment\s)?(?:convenu|décidé"
            r"|adopté|approuvé)"
            r"|décid(?:ent|e|ons)\b|accord(?:ent|ons)\s(?:pour|sur|à)|(?:sont|sommes"
            r"|est)\s(?:\w+\s)?(?:engagée?s?|accordée?s?|mise?s?\sd'accord|déterminée?s?|résolue?s?"
            r"|d'accord)|entreprennent|prennent\sl'engagement"
            r"|adopt(?:ent|ons|e)\b|approuv(?:ent|ons|e)\b|institu(?:ent|ons|e)\b|promett(?:ent|ons)|aur(?:ont|ons|a)\s(?:pas\s)?recours|vont\b|allons\b|"
            + _FUTURE
            + r")"
            r"|\bil\s(?:est|a\sété|fut)\s(?:également\s|aussi\s)?(?:convenu|décidé)\b|\b(?:sera"
            r"|seront)\s(?:\w+ment\s)?" + _PAST_DEEDS + r"(?!\w)",
        ),
        (
            "declaratory",
            r"{actor}\s"
            + _BETWEEN
            + r"(?:(?:ont|avons|a|sont|sommes|est)\s)?(?:réaffirm|affirm|reconnai[st]|reconnaiss|reconnu"
            r"|salu|félicit|réjoui|pren(?:nent|ons|d)\s(?:\w+\s)?(?:note|acte)|pris\s(?:note|acte)"
            r"|not(?:ent|ons|e|é)\b|soulign|rappell?|insist"
            r"|constat|condamn|remerci|appréci|consid[èé]r|estim|déclar|déplor|regrett|exprim|accueill"
            r"|confirm|réit[èé]r|croi(?:ent|t)|croyons|partag|demeur|rest|attend|respect|approuv"
            r"|rend(?:ent|ons)\shommage"
            r"|(?:sont|sommes|est)\s(?:\w+ment\s)?(?:prête?s?|conscient|convaincu|préoccupé|d'avis"
            r"|reconnaissant|heureux|attaché))\w*",
        ),
    ),
    position=(
        r"{actor}\s"
        + _BETWEEN
        + r"(?:réaffirm|affirm|reconnai|soulign|not|rappell?|insist|estim|consid[èé]r|constat|croi|déclar"
        r"|espèr|espér|réit[èé]r|(?:sont|sommes)\s(?:convaincu|d'avis))\w*\s(?:\w+\s){{0,2}}?"
        r"(?:que\b|qu'|(?:la\s|l')(?:nécessité|importance|besoin)|sur\s(?:la\snécessité|l'importance))"
    ),
    bare_start=(
        r"(?:(?:par|dans|sous|avec|grâce\sà|au\smoyen\sde|à\scette\sfin|à\scet\ségard"
        r"|en)\s?[^,.;]{{0,100}},\s)?(?:de\s|d'|à\s|pour\s)?"
        r"(?:(?:continuer\s(?:à|de)\s|continuer\sd'|conjointement\s|ensemble\s|également\s|aussi\s"
        r"|en\soutre\s|\w+ment\s(?!de\b|des\b|du\b)|s'|se\s|y\s|en\s)){{0,3}}"
    ),
    bare=(
        (
            "exploratory",
            r"étudier|examiner|explorer|envisager|réfléchir|analyser|évaluer|étudie|examine|étudions"
            r"|explorons|examinons",
        ),
        (
            "exhortation",
            r"appeler\s(?:à|les|tous|la|le)|appelle|exhorter?|inviter?|prier?(?=\s(?:les?|la|tous"
            r"|instamment)\b)|demande(?:r)?(?=\s(?:à|aux?|instamment|également)\b|\sen\soutre)"
            r"|engage(?=\s(?:les?|la|tous|instamment)\b)"
            r"|lancer?\sun\sappel|recommande",
        ),
        (
            "firm",
            r"décide|convient(?=\s(?:de|d'|que)\b)|adopte(?=\s(?:la|le|les)\b)|approuve|s'engage|engage\sà|institue",
        ),
        (
            "declaratory",
            r"réaffirmer?|affirme|souligner?|note(?:r)?(?=\s(?:que|avec|la|le|les)\b)|prendre\snote"
            r"|prend\s(?:note|acte)|félicite|reconnaît(?:re)?|salue(?:r)?|accueille\savec"
            r"|exprime(?:r)?|rappelle|rappeler|condamne(?:r)?|considère|remercie(?:r)?"
            r"|réitère|constate|rend\shommage|regrette|déplore|réjouit",
        ),
        (
            "promotional",
            # An infinitive, known by its ending; the words left out are nouns and adjectives that end like one.
            r"(?!premier|dernier|atelier|calendrier|particulier|entier|hier|mer\b|financier|janvier|février"
            r"|courrier|chantier|métier|dossier|papier|quartier"
            r"|pouvoir|devoir|avoir|savoir|être|entrer\sen\svigueur|avenir|souvenir|voir)\w{{2,}}(?:er|ir)"
            r"|(?:promouvoir|construire|mettre|permettre|étendre|accroître|entreprendre|réduire|poursuivre"
            r"|introduire|produire|conclure|soumettre|transmettre"
            r"|atteindre|combattre|prendre|rendre|faire|apprendre|rejoindre|défendre|répondre|résoudre"
            r"|restreindre|instruire|convaincre|traduire|vendre|élire)"
            r"|encourage(?=\s(?:les?|la|tous|également|toutes)\b)|encourageons|favorisons|renforçons"
            r"|développons|construisons|soutenons|promouvons|travaillons|poursuivons",
        ),
    ),
    bare_end=(
        r"(?!\w)(?![^.;]*(?<!qui)(?<!ce\squi)\s(?:est|sont|constitue|constituent|demeure|reste|exige|exigent"
        r"|suppose|nécessite|prend|contribue|représente|permet|permettra|permettrait)\s)"
    ),
    nouns=(
        ("exploratory", r"(?:étude|examen|exploration|analyse)\s(?:de|du|des|d'|conjoint)"),
        ("exhortation", r"appel\s(?:à|aux?)"),
        (
            "promotional",
            r"(?:renforcement|développement|promotion|création|établissement|approfondissement|élargissement"
            r"|amélioration|accélération|facilitation|encouragement|soutien|appui"
            r"|élaboration|mise\sen\s(?:œuvre|oeuvre|place)|organisation|échange|partage|extension"
            r"|intensification|consolidation|intégration|protection|lancement|formation|poursuite"
            r"|réduction)"
            r"s?\s(?:(?:mutuel|régulier|conjoint|continu)\w{{0,3}}\s)?(?:de|du|des|d'|à|aux?|entre|en\sfaveur)",
        ),
    ),
    noun_end=(
        r"(?![^.;]*(?<!qui)\s(?:est|sont|était|a|ont|sera|seront|constitue|constituent|demeure|reste|exige"
        r"|exigent|joue|joué|contribue|contribuent|représente|permet|permettra|peut|peuvent|fait"
        r"|va)\s)"
    ),
    void=(
        r"\baucune\s(?:disposition|obligation)\b|\baucune\spartie\sn'(?:est|a)|\bsans\spréjudice\b|\bn'a\s(?:pas"
        r"|aucune?)\s(?:de\s)?(?:caractère|force|valeur|effet)\s(?:juridique|contraignant"
        r"|obligatoire)"
        r"|\b(?:non|pas|juridiquement\snon|n'est\spas\sjuridiquement)[\s-](?:contraignant|contraignante)e?\b"
        r"|\bne\s(?:crée|créent|constitue|constituent|saurait|sauraient|porte|portent|s'engage\w*"
        r"|sont|est|lie|lient|vise|visent)\s(?:\w+\s){0,3}?(?:pas|aucun)"
        r"|\bn'(?:est|ont|entend\w*|oblige\w*|impose\w*|affecte\w*|engage\w*|implique\w*|a|crée"
        r"|entraîne\w*)\s(?:\w+\s)?(?:pas|aucun|nullement)\b"
        r"|^(?:si|s'il|s'ils|au\scas\soù|lorsque)\s[^,]*,\s[^.]*\b\w+rai(?:t|ent|ons)\b|\b(?:nous|parties"
        r"|pays|états|deux\scôtés)\s(?:peuvent|pouvons|pourront|pourrons|pourraient|pourrions)\b"
        r"|\b(?:ce\squi\ssuit|comme\ssuit|(?:propos|conven|adopt|déclar"
        r"|décid)\w+\s(?:\w+\s){0,2}(?:les\s(?:mesures|points|principes)\s(?:suivante?s?)"
        r"|l'initiative\ssuivante))\s?:?\Z"
    ),
    shortest_heading=0,
)
