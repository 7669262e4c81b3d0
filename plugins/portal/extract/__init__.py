"""Extract: captures in other formats become plain text captures.

In: a capture (HTML, Word, PDF, Markdown; plain text passes through). Out: its running text, a paragraph a line, with
what was taken away and why, the facts that the file states about itself, and Problems. Formats that can hold traps
are read in a child process with limits (``child``), so that no file takes the portal down.
"""

from plugins.portal.extract.reading import Reader as Reader, extract as extract
