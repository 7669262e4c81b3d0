"""Made-up collections of documents of any size: the same seed and parameters give the same bytes."""

from bench.build.corpus.parameters import Parameters
from bench.build.corpus.write import Corpus, write

__all__ = ["Corpus", "Parameters", "write"]
