"""The settings page: what a person chooses for this machine and this visit."""
