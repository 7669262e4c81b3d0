"""The rows of a version: recitals, clauses with their items, closing, each with an id that no language owns."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from plugins.portal.model import Provision, ProvisionKind
from plugins.portal.parse import closing, headings, hinges, instruments, outline, signing, titles, tree, unnumbered
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.tree import Node

_ANNEX = "part of an annex, or a second instrument"


def build(blocks: tuple[Block, ...]) -> tuple[Provision, ...]:
    """The provisions of a text without its title and remnants."""
    entries = outline.arrange(blocks)
    first, *others = instruments.part(entries)
    rows = list(_document(outline.arrange(first) if others else entries))
    for part in others:
        rows += _after(rows, _appended(part))
    return tuple(rows)


def paragraphs(blocks: tuple[Block, ...]) -> tuple[Provision, ...]:
    """The rows of news: no recital, no closing, no clause; lists hang from the paragraph above them."""
    return tuple(_rows(unnumbered.nodes(outline.arrange(blocks)), "p", None))


def _document(entries: tuple[outline.Entry, ...]) -> tuple[Provision, ...]:
    if unnumbered.is_list_within(entries) or (entries and hinges.is_news(entries[0].block.text)):
        return _unnumbered(entries)
    recitals = _numbered_recitals(entries)
    if recitals:
        rest = tuple(entry.block for entry in entries[recitals:])
        return (*_recitals(entries[:recitals]), *_document(outline.arrange(rest)))
    preamble, nodes = tree.grow(entries)
    return _numbered(preamble, nodes) if nodes else _unnumbered(entries)


def _numbered_recitals(entries: tuple[outline.Entry, ...]) -> int:
    """How many entries are recitals that have numbers of their own: "(1) … (2) … HAVE ADOPTED: Article 1"."""
    ranks: list[int] = []
    for index, (entry, following) in enumerate(pairwise(entries)):
        if entry.mark is not None:
            ranks.append(entry.mark.rank)
        elif ranks and following.mark is not None and following.value == 1 and following.mark.rank < min(ranks):
            return index + 1 if hinges.ends_the_recitals(entry.block.text) else 0
    return 0


def _recitals(entries: tuple[outline.Entry, ...]) -> list[Provision]:
    rows = []
    for place, entry in enumerate(entries, 1):
        number, text = (entry.mark.printed, entry.mark.rest) if entry.mark else ("", entry.block.text)
        rows.append(Provision(f"r-{place}", "recital", text, number=number))
    return rows


def _numbered(preamble: tuple[Block, ...], nodes: list[Node]) -> tuple[Provision, ...]:
    rest, unsure = _cut_closing(nodes)
    headings.assign(nodes)
    rows = [
        *_plain(preamble, "r", "recital"),
        *_rows(nodes, "p", None),
        *_plain(rest, "c", "closing"),
    ]
    if unsure and rest:
        place = len(rows) - len(rest)
        rows[place] = replace(rows[place], flag=rows[place].flag or unsure)
    return tuple(rows)


def _unnumbered(entries: tuple[outline.Entry, ...]) -> tuple[Provision, ...]:
    recitals, nodes, signed = unnumbered.cut(entries)
    return (
        *_plain(recitals, "r", "recital"),
        *_rows(nodes, "p", None),
        *_plain(signed, "c", "closing"),
    )


def _appended(blocks: tuple[Block, ...]) -> tuple[Provision, ...]:
    """An annex, or a second instrument: its title as closing rows, then its own rows; all flagged."""
    entries = outline.arrange(blocks[1:])
    first = next((i for i, entry in enumerate(entries) if entry.mark is not None), len(entries))
    if first == len(entries):
        rows = tuple(_plain(blocks, "c", "closing"))
    else:
        heads = 1 if not signing.ANNEX.match(blocks[0].text) else first + 1
        rows = (*_plain(blocks[:heads], "c", "closing"),)
        rows = (*rows, *_after(list(rows), _document(outline.arrange(blocks[heads:]))))
    return tuple(replace(row, flag=row.flag or _ANNEX) for row in rows)


def _after(before: list[Provision], rows: tuple[Provision, ...]) -> tuple[Provision, ...]:
    """The rows with ids that count on from those of the rows before."""
    reached: Counter[str] = Counter()
    for row in before:
        letter, number = row.id.split("-")[:2]
        reached[letter] = max(reached[letter], int(number))

    def moved(id: str) -> str:
        letter, number, *rest = id.split("-")
        return "-".join((letter, str(int(number) + reached[letter]), *rest))

    return tuple(replace(row, id=moved(row.id), parent=row.parent and moved(row.parent)) for row in rows)


def _cut_closing(nodes: list[Node]) -> tuple[tuple[Block, ...], str]:
    final = tree.last(nodes)
    siblings = _siblings(nodes, final)
    headed = bool(final.tail) and _headed(siblings)
    others = [node for node in _all(nodes) if node is not final]
    count, unsure = closing.part(final, [node for node in others if node in siblings] if headed else others, headed)
    rest = tuple(final.tail[count:])
    del final.tail[count:]
    return rest, unsure


def _headed(siblings: list[Node]) -> bool:
    if all(node.heading or not node.line for node in siblings):
        return True
    if len(siblings) > 1 and not any(node.tail or node.children for node in siblings[:-1]):
        return False
    lines = [node.line for node in siblings if node.tail or node.children]
    read = [line for line in lines if line and len(line) <= 200 and titles.reads_as_title(line)]
    return 2 * len(read) >= len(siblings)


def _siblings(nodes: list[Node], final: Node) -> list[Node]:
    while not any(node is final for node in nodes):
        nodes = nodes[-1].children
    return nodes


def _all(nodes: list[Node]) -> list[Node]:
    return [node for root in nodes for node in (root, *_all(root.children))]


def _itemised(nodes: list[Node]) -> tuple[bool, ...]:
    """For each level, whether paragraphs under headings are items: unless every heading has one and nothing else."""
    if not nodes:
        return ()
    single = all(len(node.tail) == 1 and not node.children for node in nodes)
    return (not single, *_itemised([child for node in nodes for child in node.children]))


def _rows(nodes: list[Node], prefix: str, parent: str | None, levels: tuple[bool, ...] = ()) -> list[Provision]:
    rows: list[Provision] = []
    taken: set[int] = set()
    levels = levels or _itemised(nodes)
    itemised = bool(levels) and levels[0]
    for node in nodes:
        number = _free(node.value, taken)
        id = f"{prefix}-{number}"
        items = node.tail if node.heading and not node.line and not node.children and itemised else []
        paragraphs = [node.line, *(block.text for block in node.tail)] if not items else [node.line]
        text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
        rows.append(Provision(id, _kind(node, parent), text, parent, node.number, node.heading, node.flag))
        rows.extend(Provision(f"{id}-{place}", "item", block.text, id) for place, block in enumerate(items, 1))
        rows.extend(_rows(node.children, id, id, levels[1:]))
    return rows


def _free(value: int, taken: set[int]) -> int:
    """The printed number, or the next free one where it is taken or absent."""
    number = value if value and value not in taken else max(taken, default=0) + 1
    taken.add(number)
    return number


def _kind(node: Node, parent: str | None) -> ProvisionKind:
    if parent is not None:
        return "item"
    return "clause" if node.number else "paragraph"


def _plain(blocks: tuple[Block, ...], letter: str, kind: ProvisionKind) -> list[Provision]:
    rows: list[Provision] = []
    annex = False
    for place, block in enumerate(blocks, 1):
        annex = annex or (kind == "closing" and signing.ANNEX.match(block.text) is not None)
        rows.append(Provision(f"{letter}-{place}", kind, block.text, flag=_ANNEX if annex else ""))
    return rows
