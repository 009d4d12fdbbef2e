"""What has outlived its period, what keeps it, and the holds."""
