"""The window that the audience sees."""
