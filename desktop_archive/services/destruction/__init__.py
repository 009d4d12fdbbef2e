"""Appraisal and destruction: from what is due to what is struck off (themes 11 and 12)."""
