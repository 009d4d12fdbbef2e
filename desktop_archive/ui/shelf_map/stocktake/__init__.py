"""Stocktake as a mode of the map: the book, counting by scanner, closing."""
