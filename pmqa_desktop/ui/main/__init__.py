"""The main window: rail, top bar, pages."""
