"""Taking a list in: choose, look, apply."""
