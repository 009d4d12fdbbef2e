"""Papers of the catalogue from the command line: parts, choices, refusals in words."""

import pypdfium2
import pytest

from tests.cli.conftest import Command


@pytest.mark.requirement("C-39")
@pytest.mark.requirement("N-16")
def test_papers_are_drawn_for_any_part_and_wrong_parts_are_refused(command: Command, home) -> None:
    room = str(home / "practice.db")
    assert command("--db", room, "practice", "--files", "60", "--boxes", "12").status == 0

    def draw(form: str, *options: str, language: str = "zh-CN"):
        words = [word for option in options for word in ("--option", option)]
        to = ("--to", str(home / "out.pdf"))
        return command("--db", room, "--json", "--language", language, "print", form, *words, *to)

    listed = command("--json", "print", "--list").json
    assert {"P01", "P01b", "P02", "P03", "P06", "P09", "P14", "set", "subject"} <= set(listed)
    for language, word in (
        ("en", "Page 1 of"),
        ("zh-CN", "归档文件目录"),
        ("zh-TW", "歸檔文件目錄"),
    ):
        made = draw("P01", language=language)
        assert made.status == 0
        document = pypdfium2.PdfDocument(home / "out.pdf")
        assert len(document) == made.json["pages"]
        assert word in document[0].get_textpage().get_text_bounded()
    assert draw("set", "box=1..2", "labels=together").json["pages"] >= 8
    assert draw("P14-overlay", "page=A3", "at=100,20", "frame=no").status == 0
    for options in (("box=999999",), ("year=then",), ("colour=red",), ("class=nowhere",)):
        refused = draw("P01", *options)
        assert refused.status == 1
        assert options[0].partition("=")[2] in refused.err or "colour" in refused.err
    assert draw("subject").status == 1
    assert draw("P01", "broken").status == 2
