"""Dates that a text states, in every language of the portal: a leaf that parse and annotate share.

``find(text, language)`` gives the dates in order, apart from one another, with offsets into the text as given.
"""

from plugins.portal.dates.finder import find
from plugins.portal.dates.span import DateSpan

__all__ = ["DateSpan", "find"]
