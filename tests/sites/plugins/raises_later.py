"""A plugin of Pelican whose handler raises during the build."""

from pelican import signals


def _divide(_generators: object) -> None:
    signals.all_generators_finalized.disconnect(_divide)  # signals outlive a build
    raise ZeroDivisionError


def register() -> None:
    signals.all_generators_finalized.connect(_divide)
