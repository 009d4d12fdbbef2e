"""Choices of this workplace; accounts, calendar, backups, scanner test, and what is promised."""
