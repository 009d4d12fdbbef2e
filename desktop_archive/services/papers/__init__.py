"""The papers of the catalogue: lists, covers, note sheets, stamps, and whole sets of them."""
