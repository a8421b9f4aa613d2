"""SQLite rows to domain objects, read plainly, and back, through sqlite-utils. One file per aggregate."""
