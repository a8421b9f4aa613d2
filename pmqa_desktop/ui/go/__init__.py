"""Go or not yet."""
