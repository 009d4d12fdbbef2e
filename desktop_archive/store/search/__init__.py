"""Finding records by any word: application-made bigrams in an index beside the tables."""

from desktop_archive.store.search.index import put_records, take_out_records

__all__ = ["put_records", "take_out_records"]
