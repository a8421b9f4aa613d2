"""The composition root: a module for each way in which the program is run. It alone sees every floor."""
