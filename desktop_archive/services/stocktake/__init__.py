"""Stocktakes: begun, counted by scans, judged, closed, reported."""
