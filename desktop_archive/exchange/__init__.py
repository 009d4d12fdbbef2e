"""Spreadsheets and text files: rows in, rows out, problems named by sheet, row and column."""
