"""English: "shall", "will", "Build …", "calls on …"."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_OTHERS = (
    r"(?:countries|governments|states|institutions|associations|enterprises|businesses|business\scommunit(?:y|ies)"
    r"|organi[sz]ations|chambers|members|stakeholders|agencies|companies|communities|universities|industr(?:y|ies)"
    r"|investors|operators|partners|banks|media|cities)"
)
_OWN = (
    r"(?:\bwe|(?:both|the\stwo|the|all|each)\s(?:contracting\s|high\scontracting\s"
    r"|participating\s)?(?:part(?:y|ies)|sides?)"
    r"|china(?:\sand\s[^,;.]{{1,60}})?|asean(?:\sand\schina)?)"
)
_LATER = r"(?:(?:\w+ly|also|further|together|continue\sto|to|be)\s){{0,3}}"
_AIM = (
    r"(?:aim(?:s|ed)?\s(?:to|at)|(?:seek|sought|seeks)\sto|(?:strives?|strove|striving)\s(?:to|for)|intend(?:s"
    r"|ed)?\sto"
    r"|hopes?\sto|hoped\sto|wish(?:es|ed)?\sto|(?:want|desire)s?\sto|endeavou?r(?:s|ed)?\sto|plan(?:s|ned)?\sto"
    r"|expect(?:s|ed)?\sto|work(?:s|ed)?\shard\s(?:to|for|in)|mak(?:e|es|ing)\s(?:\w+\s){{0,3}}efforts?\b"
    r"|(?:do|try)\s(?:our|their|its)\s(?:best|utmost)|spare\sno\seffort)"
)
_AGREED = (
    r"(?:agree[sd]?|(?:have|has|had)\s(?:\w+ly\s)?(?:agreed|decided|committed|resolved|undertaken)"
    r"|undertakes?|undertook"
    r"|commit(?:s|ted)?|pledge[sd]?|decide[sd]?|resolve[sd]?|promises?|(?:reached|came\sto"
    r"|reach)\s(?:a\s)?(?:consensus|agreement)"
    r"|(?:are|is|were|was)\s(?:\w+ly\s)?(?:committed|determined|resolved)\sto)"
)
# Deeds that somebody does, whoever stands before "will": "Malaysia will host the next meeting".
_DEED = (
    r"(?:(?:co-?)?(?:host|chair|organi[sz]e)|convene|dispatch|send|train|launch|invite|hold|share|sign"
    r"|ratify|publish|submit"
    r"|report|fund|finance|draft|coordinate|cooperate|consult|meet|set\sup|establish|appoint|nominate|exchange"
    r"|conduct)"
)

VERBS = Verbs(
    # Anyone but "we" must open a clause: in "trade between China and ASEAN will grow" nobody undertakes anything.
    actor=(
        r"(?:(?:\bwe|(?:^|[,;:]\s|\b(?:\d{{4}}|that|therefore|hereby|as|but|so|where|while|whereby|together|end"
        r"|regard|connection)\s"
        r"|\band\s(?=(?:the|both|all|each|its|their)\s))(?:(?:the|both|all|each|every|its|their|these|our)\s)?"
        r"(?:(?:two|other|participating|contracting|high\scontracting|respective|concerned|relevant|chinese"
        r"|asean|joint|technical|steering|national|standing|executive|competent|coordinating|senior|harbour|state)\s){{0,2}}"
        r"(?:part(?:y|ies)|sides?|countries|governments?|ministers|ministries|ministry|leaders|states"
        r"|member\sstates|members"
        r"|participants|signatories|partners|heads\sof\s[^,;.]{{1,40}}|delegations|delegates|officials"
        r"|authorities|agencies|economies"
        r"|(?:{state}|china)(?:(?:,|,?\sand)\s(?:the\s)?(?:{state}|china|asean)){{0,9}}|[a-z]+\sside"
        r"|asean(?:'s)?(?:\smember\sstates|\scountries|\smembers)?|organi[sz]ers|initiative"
        r"|statement"
        r"|declaration|plan"
        r"|programme|program|document|text|forum|committee|commission|council|conference|assembly"
        r"|secretariat|meeting|summit"
        r"|working\sgroup|task\sforce|organi[sz]ation|institutions|experts|institutes?|centre|board|fund|network|mechanism|nations"
        r"|co-chairs?|chair|focal\spoints|bureau|presidency|universit(?:y|ies)|it|they|both|all))"
        r"(?:\s(?:and|of|from|to|in|on)\s[^,;.]{{1,60}}?)?(?:,\s[^,;.]{{1,80}},)?"
        r"(?:\s(?:also|both|jointly|together|further|hereby|therefore|all|each|do|\w+ly)){{0,3}})"
    ),
    rules=(
        (
            "binding",
            r"{actor}\sshall\b|\bshall\b|\bno\s(?:contracting\s)?(?:party|side|(?:member\s)?state)\smay\b|{actor}\s(?:must|may\snot|(?:is|are)\s(?:obliged|required"
            r"|bound)\sto|has\sto|have\sto)\b"
            r"|\bmust\s(?:not\s)?be\s\w+(?:ed|wn|nt|lt|ken)\b",
        ),
        (
            "exploratory",
            r"{actor}\s(?:(?:will|should|can|"
            + _AGREED
            + r"|proposes?|proposed|"
            + _AIM
            + r"|would\slike)\s)?"
            + _LATER
            + r""
            r"(?:explor(?:e[sd]?|ing)|consider(?:s|ed|ing)?(?!\s(?:that|it|this|these"
            r"|the\w*\s[^.;]{{0,40}}?\s(?:as|to\sbe)\b))"
            r"|examin(?:e[sd]?|ing)|investigat(?:e[sd]?|ing)|stud(?:y|ies|ied|ying)|assess(?:es|ed|ing)?|look\sinto"
            r"|discuss\s(?:the\s)?possib\w+)\b"
            r"|\bwill\s(?:\w+ly\s|also\s){{0,2}}be\s(?:\w+ly\s)?(?:explored|studied|considered|examined|assessed)\b"
            r"|\b(?:it\s(?:was|is)\s(?:also\s)?agreed|agree[sd]?)\s(?:to\s|that\s)(?:\w+\s){{0,4}}(?:explore"
            r"|consider|examine|study)\b",
        ),
        (
            "exhortation",
            r"{actor}\s(?:will\s|would\slike\sto\s)?"
            + _LATER
            + r"(?:call(?:s|ed)?\s(?:up)?on|call(?:s|ed)?\sfor|urge[sd]?|invite[sd]?"
            r"|appeal(?:s|ed)?\s(?:to|for)|request(?:s|ed)?|ask(?:s|ed)?|task(?:s|ed)?|exhort(?:s|ed)?"
            r"|implore[sd]?|instruct(?:s|ed)?)\b"
            r"|{actor}\s"
            + _LATER
            + r"welcome[sd]?\s[^.;]{{1,100}}?\sto\s(?:join|participate|take\spart|cooperate|work|(?:the|this)\s\w+)\b"
            r"|{actor}\s(?:proposes?|recommends?|suggests?)\sthat\b|(?!" + _OWN + r"\b){actor}\sshould\b"
            r"|\b(?:are|is)\s(?:called\s(?:up)?on|urged|(?:\w+ly\s)?invited|requested|asked)\sto\b"
            r"|{actor}\s"
            + _LATER
            + r"welcome[sd]?\s(?:the\s)?(?:\w+\s){{0,3}}(?:participation|involvement)\s(?:of|by|from)\b"
            r"|\b" + _OTHERS + r"\b(?:(?!\bwe\b)[^.;]){{0,80}}?\sshould\b",
        ),
        (
            "promotional",
            r"{actor}\s(?:will\s|should\s)?(?:(?:\w+ly|also|together|continue\sto)\s){{0,3}}"
            + _AIM
            + r"|{actor}\s(?:(?:should|would\slike\sto|(?:is|are)\sto|(?:is|are)\s(?:\w+\s)?willing\sto|needs?\sto)\b"
            r"|(?:propos|encourag|advocat|facilitat)(?:e|es|ed)\b|(?:promot|support|foster)(?:e|es|s|ed)?\b"
            r"|continue[sd]?\sto\s(?:\w+ly\s)?(?:promot|support|encourag|foster|strengthen|work)\w*\b)"
            r"|\b(?:our|their|its)\s(?:\w+\s)?(?:aim|goal|objective|purpose)\sis\sto\b"
            r"|\bit\sis\s(?:also\s)?(?:necessary|essential|imperative|important(?!\sto\s(?:note|recall|stress)))\s(?:for\s[^,;.]{{1,60}}\s)?to\b"
            r"|\b(?:is|are)\s(?:\w+ly\s)?encouraged\sto\b|\bshould\s(?:\w+ly\s)?be\s(?:\w+ly\s)?\w+(?:ed|wn"
            r"|nt|lt|ken)\b",
        ),
        (
            "firm",
            r"{actor}\s(?:[^.;]{{1,120}}?\sand\s(?:\w+ly\s)?will|will(?!\s(?:not\s)?be\sable|\s(?:likely\s|soon\s|continue\sto\s|also\s)?(?:benefit|grow|become|remain\s(?!committed|seized)|exceed"
            r"|account\sfor|rise|increase\s(?:by|to)|reach\s(?:\d|[a-z]+\s(?:billion|million|percent))|be\s(?:the|an?|home|one)\b"
            r"|have\s(?:a|the|more|over)\b|mark\sthe\s\d))|" + _AGREED + r""
            r"|(?:(?:hereby\s)?(?:adopt|approve|establish|launch|announce)(?:e?s|e?d)?))\b"
            r"|(?:^|[,;]\s|\band\s)(?:the\s)?(?:[\w'-]+\s){{1,6}}?will\s(?:(?:\w+ly|also|each|continue\sto)\s){{0,2}}"
            + _DEED
            + r"\b"
            r"|\b(?:it\s(?:was|is|has\sbeen)\s(?:also\s|further\s)?(?:agreed|decided))\b"
            r"|\bwill\s(?:\w+ly\s)?be\s(?:\w+ly\s)?(?:established|held|set\sup|convened|launched|implemented"
            r"|created|developed|organi[sz]ed"
            r"|carried\sout|widened|expanded|strengthened|opened|built|deepened|enhanced|introduced"
            r"|published|submitted|shared"
            r"|provided|extended|continued|conducted|reviewed|given|paid|made|taken)\b",
        ),
        (
            "declaratory",
            r"{actor}\s"
            + _LATER
            + r"(?:(?:re-?)?affirm|recogni[sz]e|acknowledge|welcome|note|take\snote|took\snote|takes\snote|emphasi[sz]e"
            r"|underline|underscore|stress(?:e)?|highlight|appreciate|believe|look(?:s|ed)?\sforward"
            r"|(?:stand|are|is|stands)\sready|commend"
            r"|reiterate|remain|express(?:e)?|condemn|thank|congratulate|recall|share\sthe\s(?:view|belief"
            r"|conviction)|endorse|deplore|regret"
            r"|applaud|value|consider|regard|attach|pay\stribute|extend|maintain\sthat|hold\sthat|hope\sthat"
            r"|expect\sthat|respect|confirm|oppose|reject"
            r"|(?:are|is)\s(?:\w+ly\s)?(?:convinced|confident|concerned|aware|of\sthe\sview|pleased|grateful"
            r"|encouraged\sby))(?:s|d|ed)?\b",
        ),
    ),
    position=(
        r"{actor}\s"
        + _LATER
        + r"(?:(?:re-?)?affirm|recogni[sz]e|acknowledge|note|emphasi[sz]e|underline|underscore|stress(?:e)?"
        r"|highlight|believe"
        r"|reiterate|hope|consider|(?:are|is)\s(?:convinced|confident|of\sthe\sview))(?:s|d|ed)?\s(?:\w+\s){{0,2}}?"
        r"(?:that|the\s(?:\w+\s){{0,2}}(?:need|necessity|importance))\b"
    ),
    bare_start=(
        r"(?:(?:through|by|under|with|within|on\sthe\sbasis\sof|in\sthis\sregard|in)\s[^,.;]{{1,100}},\s"
        r"|in\sthis\sregard,\s)?(?:to\s)?"
        r"(?:(?:jointly|further|actively|continue\sto|continuously|fully|gradually|steadily|together|also"
        r"|\w+ly)\s){{0,2}}"
    ),
    bare=(
        (
            "exploratory",
            r"explores?|considers?(?!\sthat)|study|examines?|assess(?:es)?|investigates?|look\sinto|discuss"
            r"|exploring|stud(?:ies\sthe|ying)",
        ),
        (
            "exhortation",
            r"calls?\s(?:up)?on|calls?\sfor|urges?|invites?|appeals?\s(?:to|for)|requests?|asks?"
            r"|calling\s(?:up)?on|urging|inviting",
        ),
        (
            "firm",
            r"decides?|resolves?|agrees?(?=\s(?:to|that|on)\b)|undertakes?|commits?\sto|adopts(?=\sthe\b)"
            r"|approves?|pledges?",
        ),
        (
            "declaratory",
            r"(?:re-?)?affirms?|recogni[sz]es?|acknowledges?|welcomes?|notes?|takes?\snote(?:\sof)?|emphasi[sz]es?"
            r"|underlines?|underscores?"
            r"|stress(?:es)?|appreciates?|reiterates?|commends?|endorses?|expresses|condemns?"
            r"|looks?\sforward|considers\sthat|deplores?"
            r"|thanks?|recalls|respect(?=\s(?:the|each)\b)",
        ),
        (
            "promotional",
            r"accelerate|adopt|advance|align|apply|boost|bridge|bring|build|carry\sout|complete|conduct"
            r"|connect|continue"
            r"|convene|cooperate|coordinate|create|cultivate|deepen|deliver|develop|digiti[sz]e|encourages?"
            r"|enhance|ensure|establish"
            r"|exchange(?!\s(?:on|and|between|of)\b)|expand|facilitate|focus|form|formulate|foster|fulfil"
            r"|give|harmoni[sz]e|help|hold|host|implement|improve"
            r"|increase|integrate|intensify|introduce|invest|jointly|keep|launch|leverage|link|maintain|make"
            r"|mobili[sz]e|narrow|open|optimi[sz]e"
            r"|organi[sz]e|participate|prepare|preserve|prevent|promote|protect|provide|publish|pursue|raise"
            r"|reduce|release|respond|safeguard|scale\sup|set\sup"
            r"|share|simplify|speed\sup|stabili[sz]e|start|step\sup|stick|strengthen|supports?(?!\sto\b)"
            r"|sustain|tackle|take|train(?!s)|transfer"
            r"|undertake\s(?:joint|regular)|uphold|upgrade|use|utili[sz]e|widen|work|address|combat"
            r"|contribute|draw|eliminate|empower|enable|engage|enrich"
            r"|expedite|explain|extend|identify|join|lower|manage|meet|modernise|modernize|monitor|nurture"
            r"|offer|operate|plan|put|reach|reform|remove"
            r"|resolve\sdisputes|restore|review|secure|seek|send|serve|stimulate|streamline|test|translate"
            r"|unlock|update|upskill",
        ),
    ),
    bare_end=r"\b(?!\s(?:of|for|is|was|are|has|at|with)\s|[,:])(?!\s[^.;,]{{0,40}}\b(?:is|are|was|were"
    r"|takes)\s(?!to\b))",
    nouns=(
        (
            "promotional",
            r"(?:strengthening|enhancement|strengthen|promotion|establishment|development|facilitation"
            r"|expansion|improvement"
            r"|implementation|creation|deepening|exchange|provision|support|organi[sz]ation)\s(?:of|for|to)"
            r"|(?:promoting|strengthening|enhancing|deepening|developing|building|expanding|improving"
            r"|establishing|creating"
            r"|encouraging|supporting|facilitating|fostering|advancing|accelerating|sharing|conducting"
            r"|implementing|ensuring"
            r"|increasing|boosting|organi[sz]ing|holding|protecting|providing|training|upgrading|exchanging)",
        ),
    ),
    noun_end=(
        r"\b(?![^.;]*\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|takes?|makes"
        r"|remains?|requires?|needs"
        r"|provides|brings|helps|contributes|plays|serves|calls|becomes|represents|constitutes|means|gives"
        r"|leads|offers|ensures"
        r"|improves|creates|depends|allows|enables|grows|costs|benefits\s)\b)"
    ),
    void=(
        r"\bnothing\sin\s(?:this|the|these)\b|\bwithout\sprejudice\b"
        r"|\bnot\s(?:be\s)?(?:legally[\s-])?(?:binding|enforceable)\b|\bnon-binding\b"
        r"|\b(?:does|do|did|shall|will|is|are|would)\s(?:not|neither)\s(?:be\s)?(?:intend\w*|creat\w*"
        r"|construe\w*|prejudice|affect|obliged?|give\srise"
        r"|requir\w*|bound|impl(?:y|ies)|constitut\w*|committed|commit|undertak\w*|agree\w*|necessarily)\b"
        r"|\bno\s(?:party|side|state|country)\s(?:is|shall\sbe|will\sbe)\s(?:obliged|required|bound)\b|\bneed\snot\b"
        r"|\b(?:we|parties|sides|countries)\s(?:do|are)\snot(?!\s(?:only|allow|tolerate|accept|recogni[sz]e)\b)"
        r"|^if\b[^,]*,\s[^.]*\b(?:would|could|might)\b|\b(?:we|parties|sides)\s(?:might|could|may)(?!\snot\b)\b"
        r"|\b(?:agreed?|declared?|proposed?|decided?|issued?|adopted)\s(?:\w+ly\s)?(?:as\sfollows|(?:on\s"
        r"|to\s)?(?:the\sfollowing|the\sinitiatives?\sbelow)"
        r"(?:\s\w+){{0,3}})\s?:?\Z".replace("{{", "{").replace("}}", "}")
    ),
)
