"""Appraisals and destruction lists as they lie in the register."""
