"""What is looked at on a page, each as a function that says what is wrong, in words: nothing, if all is well."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

# What readers may set for themselves (WCAG 1.4.12); nothing may be cut off or run out of the window then.
TEXT_SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }"""
LARGER_TEXT = "html { font-size: 38px !important }"  # twice the largest that the site uses
OF_A_LOOK = ("color-contrast", "link-in-text-block", "target-size")  # rules of axe that colours and widths matter to
TABBED = 8  # stops that are reached by the key itself; those after them by asking for the focus, which takes less time
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def _look(page: Page, name: str) -> Any:
    """Calls a function of ``looking.js``."""
    return page.evaluate(f"() => {{ if (!window.looking) {{ {SCRIPT} }} return looking.{name}() }}")


def apply_style(page: Page, css: str) -> None:
    """Adds a reader's own style, which the site's policy lets only the browser do; "" takes all of these away."""
    page.evaluate(
        """css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
        document.adoptedStyleSheets = css ? [...document.adoptedStyleSheets, sheet] : [] }""",
        css,
    )


def violations(page: Page, axe: str, *rules: str, within: str = "html") -> list[str]:
    """What axe finds, as ``rule: element``. axe: its source. rules: the only ones to be tried. within: a selector."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe)
    options: dict[str, object] = {"resultTypes": ["violations"], "preload": False}
    if rules:
        options["runOnly"] = list(rules)
    found = page.evaluate("([within, options]) => axe.run(within, options)", [within, options])
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found["violations"] for node in rule["nodes"]]


def looked_at_twice(page: Page, axe: str, address: str, *rules: str) -> list[str]:
    """What axe finds in a light, wide window, then in a dark, narrow one. rules: the only ones to be tried there."""
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address)
    found = [f"light: {each}" for each in violations(page, axe)]
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 360, "height": 800})
    return found + [f"dark: {each}" for each in violations(page, axe, *rules)]


def unfold(page: Page) -> None:
    """Opens everything that is folded, and shows the commitments of a document."""
    _look(page, "unfold")


def overflowing(page: Page) -> list[str]:
    """How wide the page is, and the elements that reach beyond the window, where it needs scrolling sideways."""
    return list(_look(page, "overflowing"))


def keyboard(page: Page) -> list[str]:
    """Tab comes to the skip link, then to everything else in the order of the page, always in sight, and gets out."""
    keys = page.context.new_cdp_session(page)

    def tab() -> None:
        keys.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", "key": "Tab", "windowsVirtualKeyCode": 9})

    for _ in range(min(TABBED, _look(page, "begin"))):
        tab()
    faults = _look(page, "keyboard")
    tab()
    keys.detach()
    return [*faults, *_look(page, "caught")]


def narrow(page: Page) -> list[str]:
    """At 320 px, with the reader's own spacing, nothing needs scrolling sideways."""
    page.set_viewport_size({"width": 320, "height": 800})
    apply_style(page, TEXT_SPACING)
    found = overflowing(page)
    apply_style(page, "")
    return found


def enlarged(page: Page) -> list[str]:
    """Nor at twice the size, whether the whole page is enlarged (1280 px show what 640 did) or its text alone."""
    page.set_viewport_size({"width": 640, "height": 450})
    found = overflowing(page)
    page.set_viewport_size({"width": 1280, "height": 900})
    apply_style(page, LARGER_TEXT)
    found += overflowing(page)
    apply_style(page, "")
    return found


def forced_colours(page: Page) -> list[str]:
    """Where the reader's system sets the colours, what was told by a colour is told by a line or by type."""
    page.emulate_media(forced_colors="active", color_scheme="light")
    found = _look(page, "forcedColours")
    page.emulate_media(forced_colors="none")
    return list(found)


def printed(page: Page) -> list[str]:
    """On paper there is the text, nothing to press, and the addresses of sources in letters."""
    page.emulate_media(media="print")
    found = _look(page, "printed")
    page.emulate_media(media="screen")
    return list(found)


def to_pdf(page: Page) -> list[str]:
    """A printer gets a document."""
    page.emulate_media(media="print")
    made = page.pdf(prefer_css_page_size=True)
    page.emulate_media(media="screen")
    return [] if made.startswith(b"%PDF") else ["no PDF"]


def bare(page: Page) -> list[str]:
    """Without scripts nothing is hidden but what they would make work, nothing is dead, every way on is there."""
    return list(_look(page, "bare"))
