"""Sentences that both front ends say, in three languages."""

from desktop_archive.wording.dates import day, period_in_words, retention_arithmetic
from desktop_archive.wording.label_debts import debt_words
from desktop_archive.wording.languages import following, listed, paired
from desktop_archive.wording.places import address_in_words
from desktop_archive.wording.policies import policy_hint, policy_value
from desktop_archive.wording.sentences import LANGUAGES, has_sentence, language_of, sentence
from desktop_archive.wording.space import arithmetic, metres, outlook_words
from desktop_archive.wording.spans import ago, duration, moment
from desktop_archive.wording.tables.acts import act_words, movement_words
from desktop_archive.wording.tables.holidays import holiday_name
from desktop_archive.wording.tables.number_fields import number_field_words

__all__ = [
    "LANGUAGES",
    "act_words",
    "address_in_words",
    "ago",
    "arithmetic",
    "day",
    "debt_words",
    "duration",
    "following",
    "has_sentence",
    "holiday_name",
    "language_of",
    "listed",
    "metres",
    "moment",
    "movement_words",
    "number_field_words",
    "outlook_words",
    "paired",
    "period_in_words",
    "policy_hint",
    "policy_value",
    "retention_arithmetic",
    "sentence",
]
