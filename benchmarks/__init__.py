"""Speed: what the program needs, beside what the most direct way needs in the same run."""
