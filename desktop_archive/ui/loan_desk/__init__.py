"""The loan desk: one field that always waits, one list, one place to put back."""
