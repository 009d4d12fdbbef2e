"""The catalogue: class tree, table, inspector, entry form."""
