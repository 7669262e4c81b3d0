"""The interface's messages as templates ask for them: in one language, escaped, with what they want filled in.

A page says the same words some hundred times, so a message without variables is put together once.
"""

from __future__ import annotations

from markupsafe import Markup, escape

from plugins.portal.page.formats import Formats
from plugins.portal.page.translations import Catalogue


class Messages:
    """What templates call. A translation is text: it is escaped, as is what is filled in, unless that is markup."""

    def __init__(self, catalogue: Catalogue, formats: Formats) -> None:
        self._catalogue, self._formats = catalogue, formats
        self._known: dict[tuple[str, str], Markup] = {}
        self._counted: dict[tuple[str, str, int], Markup] = {}

    def gettext(self, message: str, **variables: object) -> Markup:
        """``_("Page %(number)s", number=3)``"""
        return self.pgettext("", message, **variables)

    def pgettext(self, context: str, message: str, **variables: object) -> Markup:
        """The same, where the English alone says too little."""
        if variables:
            return escape(self._catalogue.pgettext(context, message)) % variables
        known = self._known.get((context, message))
        if known is None:
            known = self._known[context, message] = escape(self._catalogue.pgettext(context, message)) % {}
        return known

    def ngettext(self, singular: str, plural: str, number: int, **variables: object) -> Markup:
        """The form that fits a number, which ``%(num)s`` stands for; it is written as the language writes numbers."""
        return self.npgettext("", singular, plural, number, **variables)

    def npgettext(self, context: str, singular: str, plural: str, number: int, **variables: object) -> Markup:
        """The same, with a context."""
        if variables:
            return self._form(context, singular, plural, number) % variables
        known = self._counted.get((context, singular, number))
        if known is None:
            known = self._counted[context, singular, number] = self._form(context, singular, plural, number) % {}
        return known

    def _form(self, context: str, singular: str, plural: str, number: int) -> Markup:
        message = self._catalogue.npgettext(context, singular, plural, number)
        return escape(message.replace("%(num)s", self._formats.number(number)))
