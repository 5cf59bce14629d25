"""What a record is: frozen values with a help text on every field. Nothing here reads a file."""
