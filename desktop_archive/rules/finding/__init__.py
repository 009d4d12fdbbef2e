"""The language of the find field: words, phrases, fields, ranges, exclusions (C-39)."""
