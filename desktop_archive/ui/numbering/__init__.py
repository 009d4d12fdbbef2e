"""Numbering: schemes, classes, numbering anew, the register check."""
