"""Words so common that a query passes over them, unless they stand alone or with a plus. Frozen: short lists, written
for this project, in the spelling of the index's words before they are stemmed.

Texts keep these words in the index. Scripts without spaces have none here: their terms are pieces of words.
"""

from __future__ import annotations

_LISTS = {
    "ar": (
        "في من على إلى عن مع أن إن كان هذا هذه ذلك التي الذي ما لا أو ثم قد كل بين بعد قبل حتى هو هي كما غير "
        "أي وفي ومن وعلى"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit "
        "nach von vom vor zu zum zur über unter für durch ist sind war wird werden wurde hat haben nicht auch "
        "als wie dass sich es sie er wir"
    ),
    "en": (
        "the a an and or but of in on at to for from by with as into is are was were be been has have had it "
        "its this that these those their they we our not no will shall which who"
    ),
    "es": (
        "el la los las un una unos unas y o pero de del en a al por para con sin sobre entre como que se su "
        "sus es son fue ser ha han no lo le más este esta estos estas"
    ),
    "fil": ("ang ng mga sa na at ay o ni si kay para mula may hindi ito iyon nito kanilang ating aming"),
    "fr": (
        "le la les un une des du de et ou mais en dans sur au aux à par pour avec sans sous entre que qui "
        "dont ce cette ces son sa ses leur leurs il elle ils elles est sont été être a ont ne pas plus se"
    ),
    "id": (
        "yang dan atau di ke dari untuk pada dengan dalam oleh sebagai ini itu adalah akan telah tidak juga "
        "para serta bahwa kami mereka"
    ),
    "ms": (
        "yang dan atau di ke dari daripada untuk pada dengan dalam oleh sebagai ini itu ialah adalah akan "
        "telah tidak juga para serta bahawa kami mereka"
    ),
    "pt": (
        "o a os as um uma uns umas e ou mas de do da dos das em no na nos nas ao à aos às por pelo pela para "
        "com sem sobre entre que se seu sua seus suas é são foi ser não mais este esta"
    ),
    "ru": (
        "и в во на с со к ко по за из от до для о об у при над под не ни а но или что как это эта этот эти "
        "его их мы он она они быть был была были является"
    ),
    "vi": ("và của là có các những một cho với trong trên từ đến về tại do được này đó khi như hoặc không cũng đã sẽ"),
}

STOPS: dict[str, tuple[str, ...]] = {tag: tuple(dict.fromkeys(words.split())) for tag, words in _LISTS.items()}
