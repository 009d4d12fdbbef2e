"""The form of a table of sentences."""

# Name of the enum, name of its member, then its sentences three by three: English, Simplified,
# Traditional. The first three use the most facts; the ones after them need fewer, the last none.
Table = dict[str, dict[str, tuple[str, ...]]]
