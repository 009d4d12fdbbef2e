"""The command line, for administrators, other programs and night jobs; no Qt at all."""
