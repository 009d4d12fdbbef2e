"""What the regulations say about appraisal and destruction (theme 12)."""
