"""Keep the translations of the window complete: resources/i18n/desktop_archive_*.ts and .qm.

python packaging/translations.py update     take over what the window says now
python packaging/translations.py compile    make the .qm files that the window loads
python packaging/translations.py check      fail when a sentence is missing, stale or not compiled
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("en", "zh_CN", "zh_TW")
PLACES = re.compile(r"%n|%L?\d|\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the window in one language; plural sentences have several forms."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells this sentence from all others."""
        return self.context, self.source, self.comment


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """Return the file with the sentences of one language."""
    return folder / f"desktop_archive_{language}.ts"


def collect(folder: Path) -> None:
    """Merge what the window says now into the files of this folder; drop what it no longer says."""
    sources = sorted(str(path) for path in (ROOT / "desktop_archive" / "ui").rglob("*.py"))
    for language in LANGUAGES:
        only_plural = ["-pluralonly"] if language == "en" else []
        languages = ["-source-language", "en", "-target-language", language]
        options = [*languages, "-locations", "none", "-no-obsolete", "-silent", *only_plural]
        _run(["lupdate", *options, *sources, "-ts", str(file_of(language, folder))])


def compile_to(folder: Path) -> None:
    """Write a .qm file for every language."""
    for language in LANGUAGES:
        target = file_of(language, folder).with_suffix(".qm")
        _run(["lrelease", "-silent", str(file_of(language)), "-qm", str(target)])


def sentences(file: Path) -> Iterator[Sentence]:
    """Read the sentences of one language."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = () if translation is None else _forms(translation)
            yield Sentence(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                forms,
                message.get("numerus") == "yes",
                translation is not None and translation.get("type") != "unfinished",
            )


def _forms(translation: ET.Element) -> tuple[str, ...]:
    plural = translation.findall("numerusform")
    return tuple(form.text or "" for form in plural) or (translation.text or "",)


def _run(command: list[str]) -> None:
    subprocess.run([str(TOOLS / command[0]), *command[1:]], check=True, stdout=subprocess.DEVNULL)


def problems() -> list[str]:
    """Return everything that keeps the window from being read in every language."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            if not file_of(language).is_file():
                return [f"{file_of(language).name} is missing"]
            copy = file_of(language, fresh)
            copy.write_bytes(file_of(language).read_bytes())
        compile_to(fresh)
        compiled = {file: file.read_bytes() for file in fresh.glob("*.qm")}
        collect(fresh)
        for language in LANGUAGES:
            found += _differences(language, fresh)
        for file, made in compiled.items():
            ours = FOLDER / file.name
            if not ours.is_file() or ours.read_bytes() != made:
                found.append(f"{file.name} is not what its .ts says: run compile")
    return found


def _differences(language: str, fresh: Path) -> list[str]:
    ours = {sentence.key for sentence in sentences(file_of(language))}
    now = list(sentences(file_of(language, fresh)))
    keys = {sentence.key for sentence in now}
    found = [f"{language}: no longer said: {key[0]}: {key[1]}" for key in sorted(ours - keys)]
    for sentence in now:
        reason = fault(sentence)
        if reason:
            found.append(f"{language}: {reason}: {sentence.context}: {sentence.source}")
    return found


def fault(sentence: Sentence) -> str:
    """Return what is wrong with a translation, or nothing."""
    if not sentence.finished or not all(sentence.forms):
        return "not translated"
    said = sorted(PLACES.findall(sentence.source))
    if any(sorted(PLACES.findall(form)) != said for form in sentence.forms if not sentence.plural):
        return "other facts than in English"
    return ""


def main(arguments: list[str]) -> int:
    """Do what the one word asks for."""
    if arguments == ["update"]:
        collect(FOLDER)
        return 0
    if arguments == ["compile"]:
        compile_to(FOLDER)
        return 0
    if arguments == ["check"]:
        found = problems()
        print(*found, sep="\n", file=sys.stderr) if found else None
        return 1 if found else 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
