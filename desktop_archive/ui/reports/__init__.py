"""Registers, lists and the log of acts."""
