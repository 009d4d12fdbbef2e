"""Sentences that both front ends say, in three languages; single topics are asked for by name."""

from desktop_archive.wording.days import day
from desktop_archive.wording.languages import following, listed, paired
from desktop_archive.wording.sentences import LANGUAGES, has_sentence, language_of, sentence
from desktop_archive.wording.spans import ago, duration, moment

__all__ = [
    "LANGUAGES",
    "ago",
    "day",
    "duration",
    "following",
    "has_sentence",
    "language_of",
    "listed",
    "moment",
    "paired",
    "sentence",
]
