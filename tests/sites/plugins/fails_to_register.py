"""A plugin of Pelican that fails while it registers."""


def register() -> None:
    raise RuntimeError("not today")
