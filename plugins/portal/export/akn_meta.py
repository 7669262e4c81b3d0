"""The ``meta`` block of an Akoma Ntoso file: who, when, which language, about what, under which rights."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.portal.export import akn_names, xml
from plugins.portal.export.akn_references import PORTAL_ID, References
from plugins.portal.export.dates import first_day
from plugins.portal.export.edition import Edition
from plugins.portal.model import PartialDate

_DUBLIN_CORE = "http://purl.org/dc/terms/"
_SOURCE = {"source": f"#{PORTAL_ID}"}
_NO_DATE = "0001-01-01"  # the schema requires a date; its name says that none is known


def meta(edition: Edition, references: References) -> str:
    """Identification, classification, references and rights. Who translated a text is not known, so nothing says it."""
    blocks = (_identification(edition), *_classification(edition), _references(edition, references), _rights(edition))
    return xml.block("meta", {}, blocks)


def _identification(edition: Edition) -> str:
    blocks = (_work(edition), _expression(edition), _manifestation(edition))
    return xml.block("identification", _SOURCE, blocks)


def _work(edition: Edition) -> str:
    record = edition.document.record
    dates = [_date(kind, date) for kind, date in record.dates] if not edition.is_summary else []
    rest = [_value("FRBRcountry", akn_names.country(record, edition.library))]
    rest.append(_value("FRBRsubtype", "summary" if edition.is_summary else record.type))
    rest.append(_value("FRBRname", record.id))
    rest.append(
        _value("FRBRprescriptive", "true" if record.effect == "binding" and not edition.is_summary else "false")
    )
    return xml.block(
        "FRBRWork",
        {},
        (*_core(akn_names.own_work(edition)), *(dates or [_main_date(edition)]), *_authors(edition), *rest),
    )


def _expression(edition: Edition) -> str:
    version = edition.version
    authoritative = "true" if version.status in ("original", "official") else "false"
    rest = [_value("FRBRauthoritative", authoritative)]
    rest.append(xml.element("FRBRlanguage", {"language": akn_names.language(version.language)}))
    name = _expression_name(akn_names.own_work(edition), version.language)
    return xml.block("FRBRExpression", {}, (*_core(name), _main_date(edition), *_authors(edition), *rest))


def _manifestation(edition: Edition) -> str:
    name = _expression_name(akn_names.own_work(edition), edition.version.language) + ".akn"
    author = xml.element("FRBRauthor", {"href": f"#{PORTAL_ID}", "as": "#editor"})
    rest = (_main_date(edition), author, _value("FRBRformat", "application/akn+xml"))
    return xml.block("FRBRManifestation", {}, (*_core(name), *rest))


def _classification(edition: Edition) -> Iterator[str]:
    if edition.themes:
        keywords = (
            xml.element("keyword", {"value": id_, "showAs": label, "dictionary": akn_names.ontology("", "themes")})
            for id_, label in zip(edition.themes, edition.keywords, strict=True)
        )
        yield xml.block("classification", _SOURCE, keywords)


def _references(edition: Edition, references: References) -> str:
    record, library = edition.document.record, edition.library
    entries = [entry.xml() for entry in references.entries]
    work = akn_names.work(record, library)
    if edition.is_summary:
        entries.insert(0, xml.element("activeRef", {"eId": "summarised", "href": work, "showAs": record.id}))
    elif edition.version.language != record.original:
        href = _expression_name(work, record.original)
        entries.insert(0, xml.element("original", {"eId": "original", "href": href, "showAs": record.id}))
    return xml.block("references", _SOURCE, entries)


def _rights(edition: Edition) -> str:
    source = edition.source
    terms = {"license": edition.rights, "publisher": edition.publisher, "source": source.url if source else ""}
    blocks = (xml.element(f"dcterms:{name}", {}, xml.text(value)) for name, value in terms.items() if value)
    return xml.block("proprietary", {"xmlns:dcterms": _DUBLIN_CORE, **_SOURCE}, blocks)


def _core(name: str) -> tuple[str, str]:
    return _value("FRBRthis", f"{name}/!main"), _value("FRBRuri", name)


def _authors(edition: Edition) -> tuple[str, ...]:
    """The issuers that the registry has; of a summary, and where there are none, the portal as editor."""
    issuers = () if edition.is_summary else edition.document.record.issuers
    known = [id_ for id_ in issuers if edition.library.entity(id_)]
    if not known:
        return (xml.element("FRBRauthor", {"href": f"#{PORTAL_ID}", "as": "#editor"}),)
    return tuple(xml.element("FRBRauthor", {"href": f"#entity-{id_}", "as": "#author"}) for id_ in known)


def _main_date(edition: Edition) -> str:
    """The date of a text's publication, else its main date; of a summary the main date of what it is about."""
    record = edition.document.record
    published = None if edition.is_summary else record.date("published")
    kind = "published" if published else "summarised" if edition.is_summary else "main"
    return _date(kind, published or record.main_date)


def _date(kind: str, date: PartialDate | None) -> str:
    """A date whose name says how precise it is, since the schema wants a whole day: ``adopted (2023)``."""
    if date is None:
        return xml.element("FRBRdate", {"date": _NO_DATE, "name": "unknown"})
    name = kind if date.precision == "day" else f"{kind} ({date.value})"
    return xml.element("FRBRdate", {"date": first_day(date), "name": name})


def _value(name: str, value: str) -> str:
    return xml.element(name, {"value": value})


def _expression_name(work: str, tag: str) -> str:
    return f"{work}/{akn_names.language(tag)}@"
