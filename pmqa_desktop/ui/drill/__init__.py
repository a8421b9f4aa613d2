"""The drill with a mock assessor."""
