"""Use cases: commands in, signals out. QtCore only, no widgets."""
