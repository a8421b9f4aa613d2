"""The presenter's own window."""
