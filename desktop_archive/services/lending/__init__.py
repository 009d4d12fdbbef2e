"""The loan desk: scans, visits, loans, returns, requests and the register."""
