"""The only folder that imports Pelican: its settings in, its generator hook, the files out."""

from __future__ import annotations

from pelican import signals

from plugins.portal.adapter.generator import PortalGenerator


def register() -> None:
    """Connects the portal's generator."""
    signals.get_generators.connect(_generators)


def _generators(pelican_object: object) -> type[PortalGenerator]:
    return PortalGenerator


__all__ = ["register"]
