"""One JSON document on stdout, or words for people; messages always on stderr."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_archive.cli.words import say

DONE, REFUSED, WRONG_USE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Output:
    """How answers reach whoever called."""

    as_json: bool
    language: str

    def answer(self, document: Mapping[str, object] | Sequence[object], *lines: str) -> None:
        """Print the document for a program, or the lines for a person."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, default=str))
        else:
            for line in lines:
                print(line)

    def tell(self, key: str, **facts: object) -> None:
        """Say one of the command line's own sentences to the person."""
        self.message(say(key, self.language, **facts))

    def count(self, done: int) -> None:
        """Say how far long work is, to a person who looks on (not into a file)."""
        if sys.stderr.isatty():
            print(f"\r{done:,} ", end="", file=sys.stderr, flush=True)

    def message(self, sentence: str) -> None:
        """Say a sentence to the person."""
        print(sentence, file=sys.stderr)
