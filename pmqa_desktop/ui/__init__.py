"""Windows and widgets. Each is given its services and renders what they announce."""
