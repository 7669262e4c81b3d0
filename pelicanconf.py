"""Settings of the portal as it is built for reading on this machine: relative links, no addresses of a host."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

# Pelican goes on, and ends with success, where a plugin fails to load: here it ends the run.
import plugins.portal.adapter  # noqa: F401

AUTHOR = "Concordance"
SITENAME = "Concordance"
SITEURL = ""
RELATIVE_URLS = True
TIMEZONE = "UTC"
DEFAULT_LANG = "en"

PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
PLUGINS = ["plugins.portal"]
IGNORE_FILES = [".*", "*~"]

# Interface languages, as tags of plugins/portal/languages.py. Each needs a catalogue in theme/translations.
PORTAL_LANGUAGES = (
    *("en", "zh-Hans", "ar", "ru", "es", "fr", "de", "id"),
    *("ms", "fil", "th", "vi", "lo", "km", "my", "pt"),
)
# A folder of raw captures, or None: the site then holds the summaries alone. It is texts/ where that is there, which
# version control passes over; `make html TEXTS=folder` names another.
_TEXTS = Path(__file__).resolve().parent / "texts"
PORTAL_TEXTS = str(_TEXTS) if _TEXTS.is_dir() else None

# What earlier builds found out about documents that have not changed; None: every build is the first.
PORTAL_CACHE = str(Path(__file__).resolve().parent / ".portal_cache")
# A site with fewer files, where a host takes no more: docs/scale.md.
PORTAL_DATA = True  # whether each document has its data files: JSON, JSON-LD, Akoma Ntoso, BibTeX, RIS, CSL
PORTAL_SIDE_BY_SIDE = True  # whether two versions are shown beside each other where both have pages of their own
PORTAL_PRECOMPRESS: tuple[str, ...] = ()  # "gzip", "br": compressed copies beside each text, docs/hosting.md
PORTAL_ZIP = False  # whether readers are offered the whole site as concordance.zip
# Who does the work: a number of processes, "dask" for a cluster of dask.distributed on this machine, or "dask:" and the
# address of a scheduler whose workers see the same files. docs/scale.md tells when that is worth it.
PORTAL_WORKERS = None
PORTAL_PROCESSES = None  # as many as there are processors; 1: this process alone, which a debugger likes

# The portal has a generator of its own (ARCHITECTURE.md says why): Pelican's own have nothing to do.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
ARCHIVES_SAVE_AS = AUTHORS_SAVE_AS = CATEGORIES_SAVE_AS = TAGS_SAVE_AS = ""
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""

DELETE_OUTPUT_DIRECTORY = False  # it empties any folder before building; the portal's writer removes what is gone
LOAD_CONTENT_CACHE = CACHE_CONTENT = False  # it ignores changed settings and code
