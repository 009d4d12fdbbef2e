"""The day at a glance; each line opens the list behind it."""
