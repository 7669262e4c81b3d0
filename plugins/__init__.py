"""Pelican plugins of this site; there is one, the portal."""
