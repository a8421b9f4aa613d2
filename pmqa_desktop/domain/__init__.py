"""What a site visit is. Plain Python: no input or output, no Qt, and the time is always an argument."""
