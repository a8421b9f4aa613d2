"""A visit is carried to another computer, kept in copies, and given what another one has."""
