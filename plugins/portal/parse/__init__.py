"""Parse: raw files become versions.

In: captures (bytes with a document id) and what the record says. Out: versions – titles, provisions with ids that no
language owns, the log of what was dropped and why, the facts found – and Problems. The text never changes afterwards.
"""

from plugins.portal.parse.accounting import account as account
from plugins.portal.parse.derive import derive_record as derive_record
from plugins.portal.parse.safe import is_safe as is_safe, links as links, render_markdown as render_markdown
from plugins.portal.parse.summary import parse_summary as parse_summary
from plugins.portal.parse.text import parse_text as parse_text
