"""The keys: the sheet of all of them, and the dialog that waits for a new one."""
