"""Moves: plans that carry many boxes, checked before, scanned at both ends (B-08, B-18)."""
