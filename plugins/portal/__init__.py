"""The Concordance portal: capture → parse → annotate → link → page → search and export.

Importing a stage never imports Pelican; only ``register`` does, when Pelican calls it.
"""


def register() -> None:
    """Called by Pelican when it loads its plugins."""
    from plugins.portal.adapter import register as connect  # noqa: PLC0415  stages stay free of Pelican

    connect()
