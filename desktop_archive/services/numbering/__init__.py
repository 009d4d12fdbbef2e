"""The numbering desk: schemes, reserved and void numbers, renumbering, the register check."""
