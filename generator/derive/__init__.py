"""What nobody should type: pure functions from a guide to frozen results, with their reasons."""
