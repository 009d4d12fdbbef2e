"""Personal signatures: keys, signing with one's own password each time, and checking (F21, F22)."""
