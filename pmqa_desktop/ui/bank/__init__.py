"""The bank of prepared answers."""
