"""Texts that passed through a spam site: their wording can't be trusted, so they are refused, with a sentence."""

from __future__ import annotations

import re

from plugins.portal.parse.blocks import Block

# "中國(guó)": readings in brackets behind every character or so. The wording is damaged beyond trust.
_READINGS = re.compile(r"[\u4e00-\u9fff][(（][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]{1,6}[)）]")
_LEAST = 3
# What gambling and adult sites put before stolen texts. A word such as "casino" alone may stand in an honest one.
_PREFIX = re.compile(
    r"百家乐|老虎机|娱乐城|博彩(?:网|平台|公司)|彩票(?:平台|网站|app)|(?:体育|真人|棋牌|电竞)(?:投注|官网|平台"
    r"|app|下载)|(?:网站|官网)入口"
    r"|(?:开户|注册)(?:送|即送)|成人(?:视频|网站)|一区二区三区|无码|(?:最新)?(?:app|APP)下载(?:安装)?"
    r"|免费(?:下载|观看)(?:app|高清|视频)"
    r"|\bslot (?:gacor|online)\b|\bjudi (?:online|bola)\b|\btogel\b|\bsitus (?:slot|judi)\b|\bonline casino\b"
    r"|\bcasino online\b"
    r"|\bbetting (?:site|odds|tips)\b|\bbuy viagra\b|\bnhà cái\b|\bcá cược\b|สล็อต|บาคาร่า|เว็บพนัน"
    r"|онлайн[- ]казино|букмекер",
    re.IGNORECASE,
)
_HEAD, _LONGEST = 3, 200  # the first blocks, and so many characters of each


def refusal(text: str, blocks: tuple[Block, ...]) -> str:
    """Why a text is refused; empty where it is not."""
    readings = len(_READINGS.findall(text))
    if readings >= _LEAST:
        return (
            f"The text is corrupted: {readings} characters carry their reading in brackets, "
            "as text copied by spam sites does. Take it from its publisher again."
        )
    found = next((match for block in blocks[:_HEAD] if (match := _PREFIX.search(block.text[:_LONGEST]))), None)
    if found:
        return (
            f"The text begins with words of a spam site (“{found.group()}”): its wording can't be trusted. "
            "Take it from its publisher again."
        )
    return ""
