"""Builders of static sites, given the same documents: the portal with all that it does, the others as plain pages."""

from bench.build.peers import concordance, eleventy, hugo, mkdocs, pelican
from bench.build.peers.peer import Peer, UnavailableError

PEERS: dict[str, Peer] = {
    peer.name: peer
    for peer in (
        concordance.Concordance(),
        hugo.DebianHugo(),
        hugo.PypiHugo(),
        eleventy.Eleventy(),
        pelican.PlainPelican(),
        mkdocs.Mkdocs(),
    )
}
ABSENT = {"Zola": "neither Debian 12 nor the registries of Python and Node have a package that carries it"}
YARDSTICK = "hugo"  # what the others are compared with

__all__ = ["ABSENT", "PEERS", "YARDSTICK", "Peer", "UnavailableError"]
