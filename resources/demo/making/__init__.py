"""Draws, composes and writes the demonstration media; nothing of it runs in the program."""
