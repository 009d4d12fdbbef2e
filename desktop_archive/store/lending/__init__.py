"""What the loan desk reads and writes: records, applications, loans, cards, homes."""
