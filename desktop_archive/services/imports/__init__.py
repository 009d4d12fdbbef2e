"""Taking foreign lists in: look first, then all of it in one act."""
