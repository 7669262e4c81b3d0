"""English: "shall", "will", "Build …", "calls on …"."""

from __future__ import annotations

from plugins.portal.annotate.verbs.scale import Verbs

_OTHERS = (
    r"(?:countries|governments|states|institutions|associations|enterprises|businesses|business\scommunit(?:y|ies)"
    r"|organi[sz]ations|chambers|members|stakeholders|agencies|companies|communities|universities)"
)

VERBS = Verbs(
    # Anyone but "we" must open a clause: in "trade between China and ASEAN will grow" nobody undertakes anything.
    actor=(
        r"(?:(?:\bwe|(?:^|[,;:]\s|\b(?:that|therefore|hereby|as|but|so|where|while|together)\s"
        r"|\band\s(?=(?:the|both|all|each|its|their)\s))(?:(?:the|both|all|each|its|their|these)\s)?"
        r"(?:(?:two|other|participating|contracting|respective|concerned)\s)?"
        r"(?:part(?:y|ies)|sides?|countries|governments?|ministers|ministries|leaders|states|member\sstates|members"
        r"|participants|signatories|partners|china|asean(?:'s)?(?:\smember\sstates|\scountries|\smembers)?|organi[sz]ers"
        r"|initiative|statement|declaration|plan|programme|program|document|text|forum|committee|secretariat|it|they))"
        r"(?:\s(?:and|of|from|to|in)\s[^,;.]{{1,60}}?)?(?:,\s[^,;.]{{1,80}},)?"
        r"(?:\s(?:also|both|jointly|together|further|hereby|therefore|all|each|\w+ly)){{0,3}})"
    ),
    rules=(
        ("binding", r"\bshall\b|{actor}\s(?:must|(?:is|are)\s(?:obliged|required|bound)\sto|has\sto|have\sto)\b"),
        (
            "exploratory",
            r"{actor}\s(?:(?:will|agreed?s?\sto|have\sagreed\sto|undertakes?\sto|plans?\sto|proposes?\sto|would\slike\sto)"
            r"\s(?:\w+ly\s|also\s|further\s|together\s)?)?"
            r"(?:explor|consider|examin|investigat|stud(?:y|ies)|assess|look\sinto)\w*\b",
        ),
        (
            "exhortation",
            r"{actor}\s(?:will\s)?(?:calls?\s(?:up)?on|calls?\sfor|called\son|urges?|invites?|appeals?|requests?|asks?)\b"
            r"|{actor}\swelcomes?\s[^.;]{{1,100}}?\sto\s(?:join|participate|take\spart|cooperate|work|(?:the|this)\s\w+)\b"
            r"|{actor}\sproposes?\sthat\b|(?!we\b){actor}\sshould\b|\b(?:are|is)\s(?:called\s(?:up)?on|urged|invited)\sto\b"
            r"|{actor}\swelcomes?\s(?:the\s)?(?:\w+\s){{0,3}}(?:participation|involvement|accession)\s(?:of|by|from)\b"
            rf"|\b{_OTHERS}\b(?:(?!\bwe\b)[^.;]){{{{0,80}}}}?\sshould\b",
        ),
        (
            "promotional",
            r"{actor}\s(?:(?:should|(?:would|will)\slike\sto|aims?\sto|seeks?\sto|strives?\sto|intends?\sto|hopes?\sto"
            r"|wish(?:es)?\sto|wants?\sto|endeavou?rs?\sto|plans?\sto|(?:is|are)\sto)\b"
            r"|(?:propos|encourag|promot|support|advocat|facilitat|foster)(?:e|es|s)?\b)"
            r"|\b(?:our|their)\s(?:\w+\s)?(?:aim|goal|objective|purpose)\sis\sto\b"
            r"|\b(?:is|are)\sencouraged\sto\b|\bshould\s(?:\w+ly\s)?be\s\w+(?:ed|wn|nt|lt|ken)\b",
        ),
        (
            "firm",
            r"{actor}\s(?:[^.;]{{1,120}}?\sand\s(?:\w+ly\s)?will|will(?!\sbe\sable)|agree[sd]?"
            r"|(?:have|has)\s(?:agreed|decided|committed)|undertakes?|undertook|commit(?:s|ted)?|pledge[sd]?|decide[sd]?"
            r"|resolve[sd]?\sto|promises?|(?:are|is)\s(?:committed|determined|resolved)\sto)\b"
            r"|\bwill\sbe\s(?:established|held|set\sup|convened|launched|implemented|created|developed|organi[sz]ed"
            r"|carried\sout|widened|expanded|strengthened)\b",
        ),
        (
            "declaratory",
            r"{actor}\s(?:reaffirm|recogni[sz]e|acknowledge|welcome|note|emphasi[sz]e|underline|underscore|stress"
            r"|appreciate|believe|look\sforward|stands?\sready|commend|reiterate|remain\scommitted)s?\b",
        ),
    ),
    position=r"{actor}\s(?:reaffirm|recogni[sz]e|acknowledge|note|emphasi[sz]e|underline|stress|believe|reiterate)s?\sthat\b",
    bare_start=(
        r"(?:(?:through|by|under|with|within|on\sthe\sbasis\sof)\s[^,.;]{{1,100}},\s)?"
        r"(?:(?:jointly|further|actively|continue\sto|continuously|fully|gradually|steadily|together|also|\w+ly)\s)?"
    ),
    bare=(
        ("exploratory", r"explore|consider|study|examine|assess|investigate|look\sinto|discuss"),
        ("exhortation", r"call\s(?:up)?on|call\sfor|urge|invite|appeal|request"),
        (
            "declaratory",
            r"reaffirm|recogni[sz]e|acknowledge|welcome|note|emphasi[sz]e|underline|underscore|stress|appreciate"
            r"|reiterate|commend",
        ),
        (
            "promotional",
            r"accelerate|adopt|advance|align|apply|boost|bridge|build|carry\sout|complete|conduct|connect|continue"
            r"|convene|coordinate|create|cultivate|deepen|deliver|develop|digiti[sz]e|encourage|enhance|ensure|establish"
            r"|exchange(?!\s(?:on|and|between)\b)|expand|facilitate|focus|form|foster|give|harmoni[sz]e|help|hold|host|implement|improve"
            r"|increase|integrate|introduce|invest|keep|launch|leverage|link|maintain|make|narrow|open|optimi[sz]e"
            r"|organi[sz]e|prepare|promote|protect|provide|publish|pursue|reduce|release|safeguard|scale\sup|set\sup"
            r"|share|speed\sup|stabili[sz]e|start|step\sup|stick|strengthen|support|sustain|tackle|take|train|transfer"
            r"|uphold|upgrade|use|work",
        ),
    ),
    bare_end=r"\b(?!\s(?:of|for|is|was|are|has|at|with)\s|[,:])",
    void=(
        r"\bnothing\sin\sthis\b|\bwithout\sprejudice\b|\bnot\s(?:legally\s)?binding\b"
        r"|\b(?:does|do|shall|will|is|are)\snot\s(?:be\s)?(?:intend\w*|creat\w*|construe\w*|prejudice|affect|obliged?"
        r"|requir\w*|bound|impl(?:y|ies)|constitut\w*|committed|undertak\w*|agree\w*)\b"
        r"|\bno\s(?:party|side|state|country)\s(?:is|shall\sbe|will\sbe)\s(?:obliged|required|bound)\b|\bneed\snot\b"
        r"|^if\b[^,]*,\s[^.]*\b(?:would|could|might)\b|\b(?:we|parties|sides)\s(?:might|could|may)\b"
    ),
)
