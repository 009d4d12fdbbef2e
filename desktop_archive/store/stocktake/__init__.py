"""Stocktakes in the register: frozen lists, rounds and scans, findings."""
