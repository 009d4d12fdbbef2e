"""The one gate between readers and records: what may not be seen never leaves the database.

Every question a reader asks is put behind views of the same names as the tables, cut to what this
reader may see (`views`), for the length of that question (`rewriting`). A store function need not
know of it and can't forget it. What must know whose question it answers, because it reads along an
index or asks the index of words, takes its conditions from `conditions`.
"""

from desktop_archive.store.gate.conditions import readable, visible
from desktop_archive.store.gate.rewriting import along_indexes, guard, held_to, of_the_whole

__all__ = ["along_indexes", "guard", "held_to", "of_the_whole", "readable", "visible"]
