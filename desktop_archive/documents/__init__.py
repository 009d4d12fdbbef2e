"""Everything on paper, drawn from plain data."""
