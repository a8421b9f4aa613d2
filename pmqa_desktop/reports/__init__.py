"""Documents: one laid-out document in, one file per format out."""
