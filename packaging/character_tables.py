"""Makes the two character tables that search reads: one form per character, and pinyin initials.

Run once when a library is renewed: python packaging/character_tables.py
"""

import re
import sys
from pathlib import Path

from opencc import OpenCC
from pypinyin import Style, pinyin

DATA = Path(__file__).resolve().parents[1] / "resources" / "data"
RANGES = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF))

#: Characters that archives write in two ways and a converter keeps apart (domain §11.2).
SAME = (
    "鉴鑒鑑",
    "注註",
    "账帳賬",
    "台臺檯颱",
    "里裡裏",
    "于於",
    "复複復覆",
    "毁毀燬",
    "湿濕溼",
    "并並併",
    "后後",
    "范範",
)

#: Surnames that are read differently from the everyday word.
SURNAMES = {
    "曾": "z",
    "单": "s",
    "仇": "q",
    "解": "x",
    "区": "o",
    "查": "z",
    "翟": "z",
    "尉": "y",
    "乐": "y",
    "朴": "p",
}


def characters() -> list[str]:
    """Return every Chinese character of the basic plane."""
    return [chr(code) for first, last in RANGES for code in range(first, last + 1)]


def folding() -> dict[str, str]:
    """Return the characters that search reads as another one."""
    converter = OpenCC("t2s")
    table = {sign: converter.convert(sign) for sign in characters()}
    for group in SAME:
        table |= dict.fromkeys(group, group[0])
    return {sign: folded for sign, folded in table.items() if folded != sign and len(folded) == 1}


def initials() -> dict[str, str]:
    """Return the first letter of each character's most frequent reading."""
    letters: dict[str, str] = {}
    for sign in characters():
        reading = pinyin(sign, style=Style.NORMAL, errors="ignore")
        letter = reading[0][0][:1] if reading and reading[0] else ""
        if re.fullmatch("[a-z]", letter):
            letters[sign] = letter
    return letters


def main() -> int:
    """Write both tables."""
    DATA.mkdir(parents=True, exist_ok=True)
    folded = folding()
    pairs = "".join(sign + target for sign, target in sorted(folded.items()))
    (DATA / "folding.txt").write_text(pairs + "\n", encoding="utf-8")
    by_letter: dict[str, list[str]] = {}
    for sign, letter in initials().items():
        by_letter.setdefault(letter, []).append(sign)
    lines = [letter + "".join(signs) for letter, signs in sorted(by_letter.items())]
    lines.append("!" + "".join(sign + letter for sign, letter in SURNAMES.items()))
    (DATA / "initials.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
