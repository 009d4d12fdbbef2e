"""What the regulations allow; standard library only."""
