"""Desks a person walks up to: one method, one transaction, one act; knows no library."""
