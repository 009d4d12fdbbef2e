"""What a person can do in the records room: one method, one transaction, one audit entry."""
