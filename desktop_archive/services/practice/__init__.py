"""The practice room: invented, realistic, of any size, the same for the same seed."""
