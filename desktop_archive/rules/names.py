"""A name in the three languages of the room, for data that ships with the program."""

from dataclasses import dataclass

LANGUAGES = ("en", "zh-CN", "zh-TW")


@dataclass(frozen=True, slots=True)
class Names:
    """What one thing is called in English, Simplified and Traditional Chinese."""

    english: str
    simplified: str
    traditional: str

    def of(self, language: str) -> str:
        """Return the name in a language; an unknown language reads English."""
        if language == "zh-CN":
            return self.simplified
        return self.traditional if language == "zh-TW" else self.english
