"""Takes that have been run, and their reports."""
