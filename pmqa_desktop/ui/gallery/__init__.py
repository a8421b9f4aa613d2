"""Every shared widget on one page, for those who build screens."""
