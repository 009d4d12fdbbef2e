"""Sentences that both front ends say, in three languages."""

from desktop_archive.wording.dates import day, period_in_words, retention_arithmetic
from desktop_archive.wording.places import address_in_words
from desktop_archive.wording.sentences import LANGUAGES, has_sentence, language_of, sentence
from desktop_archive.wording.spans import ago, duration, moment

__all__ = [
    "LANGUAGES",
    "address_in_words",
    "ago",
    "day",
    "duration",
    "has_sentence",
    "language_of",
    "moment",
    "period_in_words",
    "retention_arithmetic",
    "sentence",
]
