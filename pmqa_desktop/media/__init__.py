"""Decks, pages and video as they come from the outside tools. One tool per file."""
