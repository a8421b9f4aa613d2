"""What the machine itself has found."""
