"""The custody ledger: registers of the store, and whether the map agrees (B-07 to B-10)."""
