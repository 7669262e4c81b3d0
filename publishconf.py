"""Settings of the portal as it is published; SITE_URL in the environment is its address, else links are relative;
with PORTAL_ZIP=1 readers can download it as one file."""

import os

from pelicanconf import *  # noqa: F403

PORTAL_ZIP = os.environ.get("PORTAL_ZIP", "") not in {"", "0"}
SITEURL = os.environ.get("SITE_URL", "").rstrip("/")
