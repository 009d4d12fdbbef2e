"""Sentences that both front ends say, in three languages."""
