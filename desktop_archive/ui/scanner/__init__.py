"""A scanner types like a keyboard, only faster: telling the two apart."""
