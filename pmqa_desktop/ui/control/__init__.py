"""The moderator's control room."""
