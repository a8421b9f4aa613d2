"""What several screens share: text, theme, dialogs, small widgets."""
