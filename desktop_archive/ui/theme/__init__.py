"""How it looks: colours, sizes, type and icons in one place; no literal stands anywhere else."""
