"""Taking questions down, and the list of them."""
