"""Capture: what is read from disk, checked, and named where it is wrong.

In: folders (registry, records, summaries, raw texts, static pages). Out: the registry, records, captures (bytes with a
document id) and pages' Markdown, each with Problems. A broken file or entry is left out alone; nothing is parsed here.
"""

from plugins.portal.capture.corrections import CORRECTIONS as CORRECTIONS
from plugins.portal.capture.left_out import LeftOut as LeftOut, read_left_out as read_left_out
from plugins.portal.capture.media import ENDINGS as ENDINGS, media_type as media_type
from plugins.portal.capture.pages import StaticText as StaticText, read_pages as read_pages
from plugins.portal.capture.records import (
    RECORD as RECORD,
    KnownRecords as KnownRecords,
    read_records as read_records,
)
from plugins.portal.capture.registry import read_registry as read_registry
from plugins.portal.capture.registry_files import KnownFiles as KnownFiles
from plugins.portal.capture.summaries import (
    REPORT as REPORT,
    KnownCaptures as KnownCaptures,
    read_summaries as read_summaries,
)
from plugins.portal.capture.texts import (
    id_of_name as id_of_name,
    is_latin as is_latin,
    read_texts as read_texts,
    slug as slug,
)
