"""How fast the portal builds: made-up corpora, the same pages by other builders, and who needs how much."""
