"""The first page: which visit to work on."""
