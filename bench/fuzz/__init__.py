"""Looks for captures that the importer can't take: with invented captures, and guided by coverage."""
