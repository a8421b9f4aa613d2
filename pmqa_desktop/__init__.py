"""PMQA Desktop: holds, rehearses and runs a PMQA site visit, and follows up what the assessors asked."""

__version__ = "0.1.0"
