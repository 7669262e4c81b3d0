"""What earlier builds found out, kept on disk: never needed, never trusted without its key and its checksum.

In: a key that names everything a value depends on. Out: the value, or nothing. A file that is damaged, old or of
another version of the program counts as nothing. Each file is replaced in one step: a killed build leaves no half one.
"""

from plugins.portal.cache.code import code_version
from plugins.portal.cache.files import files_digest
from plugins.portal.cache.store import Contents, Store, opened

__all__ = ["Contents", "Store", "code_version", "files_digest", "opened"]
