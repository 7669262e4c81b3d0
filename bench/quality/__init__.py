"""How well captures are understood: gold captures, what the importer makes of them, and how far the two agree."""
