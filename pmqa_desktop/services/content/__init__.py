"""Reads a visit's content from TOML files into the domain's records.

The files are ours and shipped: a key that is missing or a word that is not a code is a bug, and raises
KeyError or ValueError.
"""
