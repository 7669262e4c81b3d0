"""The rows of a version: recitals, clauses with their items, closing, each with an id that no language owns."""

from __future__ import annotations

from plugins.portal.model import Provision, ProvisionKind
from plugins.portal.parse import closing, headings, hinges, titles, tree
from plugins.portal.parse.blocks import Block
from plugins.portal.parse.outline import arrange
from plugins.portal.parse.tree import Node

_ANNEX = "part of an annex, or a second instrument"


def build(blocks: tuple[Block, ...]) -> tuple[Provision, ...]:
    """The provisions of a text without its title and remnants."""
    preamble, nodes = tree.grow(arrange(blocks))
    return _numbered(preamble, nodes) if nodes else _unnumbered(blocks)


def _numbered(preamble: tuple[Block, ...], nodes: list[Node]) -> tuple[Provision, ...]:
    rest, unsure = _cut_closing(nodes)
    headings.assign(nodes)
    rows = [*_plain(preamble, "r", "recital"), *_rows(nodes, "p", None), *_plain(rest, "c", "closing")]
    if unsure and rest:
        place = len(rows) - len(rest)
        rows[place] = _flagged(rows[place], unsure)
    return tuple(rows)


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
    lines = [node.line for node in siblings if node.tail or node.children]
    read = [line for line in lines if line and len(line) <= 200 and titles.reads_as_title(line)]
    return 2 * len(read) >= len(siblings)


def _siblings(nodes: list[Node], final: Node) -> list[Node]:
    while not any(node is final for node in nodes):
        nodes = nodes[-1].children
    return nodes


def _all(nodes: list[Node]) -> list[Node]:
    return [node for root in nodes for node in (root, *_all(root.children))]


def _rows(nodes: list[Node], prefix: str, parent: str | None) -> list[Provision]:
    rows: list[Provision] = []
    taken: set[int] = set()
    itemised = not all(len(node.tail) == 1 and not node.children for node in nodes)
    for node in nodes:
        number = _free(node.value, taken)
        id = f"{prefix}-{number}"
        items = node.tail if node.heading and not node.line and not node.children and itemised else []
        paragraphs = [node.line, *(block.text for block in node.tail)] if not items else [node.line]
        text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
        rows.append(Provision(id, _kind(node, parent), text, parent, node.number, node.heading, node.flag))
        rows.extend(Provision(f"{id}-{place}", "item", block.text, id) for place, block in enumerate(items, 1))
        rows.extend(_rows(node.children, id, id))
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
        annex = annex or (kind == "closing" and closing.ANNEX.match(block.text) is not None)
        rows.append(Provision(f"{letter}-{place}", kind, block.text, flag=_ANNEX if annex else ""))
    return rows


def _unnumbered(blocks: tuple[Block, ...]) -> tuple[Provision, ...]:
    """Recitals up to a hinge, then paragraphs, grouped under unnumbered headings if any; a signature closes."""
    half = (len(blocks) + 1) // 2
    hinge = next((i + 1 for i in range(half) if hinges.ends_the_recitals(blocks[i].text) and i + 1 < len(blocks)), 0)
    signed = next((i for i in range(max(hinge, 1), len(blocks)) if closing.is_signature(blocks[i].text)), len(blocks))
    body = blocks[hinge:signed]
    heads = _heads(body)
    nodes: list[Node] = []
    for index, block in enumerate(body):
        if index in heads:
            nodes.append(Node("", 0, "", heading=block.text))
        elif heads and index > min(heads):
            nodes[-1].tail.append(block)
        else:
            nodes.append(Node("", 0, block.text))
    return (
        *_plain(blocks[:hinge], "r", "recital"),
        *_rows(nodes, "p", None),
        *_plain(blocks[signed:], "c", "closing"),
    )


def _heads(body: tuple[Block, ...]) -> frozenset[int]:
    """Unnumbered headings: short lines, each with a longer paragraph beneath, two at least."""
    short = [len(block.text) <= 120 and titles.reads_as_title(block.text) for block in body]
    found = [
        i for i in range(len(body) - 1) if short[i] and not short[i + 1] and len(body[i + 1].text) > len(body[i].text)
    ]
    stray = sum(short) - len(found)
    return frozenset(found) if len(found) > 1 and stray <= len(found) else frozenset()


def _flagged(row: Provision, flag: str) -> Provision:
    return Provision(row.id, row.kind, row.text, row.parent, row.number, row.heading, row.flag or flag)
