"""Settings of the portal as it is published; SITE_URL in the environment is its address, else links are relative."""

import os

from pelicanconf import *  # noqa: F403

SITEURL = os.environ.get("SITE_URL", "").rstrip("/")
