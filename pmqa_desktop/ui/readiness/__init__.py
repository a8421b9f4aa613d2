"""How ready the visit is."""
