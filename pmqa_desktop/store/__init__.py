"""SQLite rows to domain objects and back, through sqlite-utils. One file per aggregate."""
