"""Figures with a unit: sums of money, percentages and counts. The tables hold words, ``reader`` the rules."""
