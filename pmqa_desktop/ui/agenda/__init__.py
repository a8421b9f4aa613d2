"""The agendas of the visit."""
