"""Desks of retention: schedule, holds, extensions, triggers, claims, the end of the year."""
