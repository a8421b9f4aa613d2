"""The visit at a glance."""
