"""Print every label design, wear it, read it: writes docs/label-decode-table.md.

    python packaging/decode_table.py [--tries N]

Each label is drawn as PDF, put on paper by a printer of black dots at 203, 300 or 600 dpi, seen
through slightly soft optics, worn in one of twelve ways, and read by zxing-cpp.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from desktop_archive.documents.cards import CARD, write_cards
from desktop_archive.documents.label_model import Bars, bars_room
from desktop_archive.documents.labels import stocks, write_labels
from desktop_archive.documents.paper import Paper
from desktop_archive.rules.barcodes import Barcode, NotABarcodeError
from tests.documents.samples import CARD as CARD_SAMPLE
from tests.documents.samples import DESIGNS

TARGET = Path(__file__).parent.parent / "docs" / "label-decode-table.md"
PRINTERS = {203.2: 3, 300.0: 2, 600.0: 1}
"""The printers' dots to the inch, and how finely each square dot is looked at."""
CONDITIONS = (
    "clean", "turned 3", "turned 15", "turned 45", "turned 90", "blurred 0.10", "blurred 0.15",
    "blurred 0.20", "faint", "seen at 200", "seen at 150", "specks",
)  # fmt: skip
SYMBOLS = ("Code128", "QRCode")
WRONG: list[str] = []
"""Numbers read that were not printed."""
MM = 25.4
MIDDLE_GREY = 127
USUAL_NOISE = 4
REFERENCES = ((0.25, 12.0), (0.25, 18.0), (0.375, 12.0), (0.5, 12.0))
"""Module and height of bars in millimetres that designs are held against."""
SEEN_MM = 95.0
"""So much of a long label lies before the scanner."""
EXACT = 1 - 1e-6
"""Keeps the renderer from rounding a page up by one dot and stretching everything on it."""


def printed(pdf: bytes, frame: tuple[float, float, float, float], dpi: float) -> Image.Image:
    """Return one label as square black dots on paper, with a margin, at some 600 dpi."""
    page = pypdfium2.PdfDocument(pdf)[0]
    picture = page.render(scale=dpi / 72 * EXACT).to_pil().convert("L")
    x, y, width, height = (value * dpi / MM for value in frame)
    label = picture.crop((int(x), int(y), int(x + width), int(y + height)))
    label = label.point(lambda level: 255 if level > MIDDLE_GREY else 0)
    finer = PRINTERS[dpi]
    label = label.resize((label.width * finer, label.height * finer), Image.Resampling.NEAREST)
    margin = int(5 * dpi * finer / MM)
    paper = Image.new("L", (label.width + 2 * margin, label.height + 2 * margin), 255)
    paper.paste(label, (margin, margin))
    return paper


def seen(paper: Image.Image, dpi: float, condition: str, chance: random.Random) -> Image.Image:
    """Return what a camera sees of the print under a condition."""
    kind, _, amount = condition.partition(" ")
    if kind == "specks":
        paper = specked(paper, dpi, chance)
    blur = 0.04 + (float(amount) if kind == "blurred" else 0.0)
    picture = paper.filter(ImageFilter.GaussianBlur(blur * dpi / MM))
    if kind == "turned":
        degrees = float(amount) + chance.uniform(-0.5, 0.5)
        picture = picture.rotate(
            degrees, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC
        )
    if kind == "faint":
        picture = picture.point(lambda level: 120 + level * 50 // 255)
    capture = float(amount.removeprefix("at ")) if kind == "seen" else 300.0
    size = (round(picture.width * capture / dpi), round(picture.height * capture / dpi))
    picture = picture.resize(size, Image.Resampling.BOX)
    noise = Image.effect_noise(size, USUAL_NOISE)
    return ImageChops.add(picture, noise, scale=1, offset=-128)


def specked(paper: Image.Image, dpi: float, chance: random.Random) -> Image.Image:
    """Return the paper with white holes and black dirt of a quarter of a millimetre."""
    paper = paper.copy()
    pen = ImageDraw.Draw(paper)
    across, down = paper.width * MM / dpi, paper.height * MM / dpi
    for _ in range(int(across * down / 60)):
        x, y = chance.random() * paper.width, chance.random() * paper.height
        radius = chance.uniform(0.05, 0.15) * dpi / MM
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=chance.choice((0, 255)))
    return paper


def samples() -> Iterator[tuple[str, bytes, tuple[float, float, float, float], str]]:
    """Yield each design: its name, its page, where the first label lies, its digits."""
    for design, stock_name, labels in DESIGNS:
        stock = stocks()[stock_name]
        pdf = write_labels(labels, stock_name, design).pdf
        digits = "7000000151" if design == "mat" else labels[0].code.digits
        (x, y), (wide, high) = stock.corner_of(0), stock.label
        shown = min(high, SEEN_MM)  # the codes of a spine are at its foot, that is scanned
        yield f"{design} on {stock_name}", pdf, (x, y + high - shown, wide, shown), digits
    pdf = write_cards([CARD_SAMPLE]).pdf
    yield "substitute card 99 x 210", pdf, (0.0, 0.0, *CARD), CARD_SAMPLE.code.digits


def references() -> Iterator[tuple[str, bytes, tuple[float, float, float, float], str]]:
    """Yield bars alone, as fine and as high as the designs have them: what they are held against.

    A figure depends on the chain of noise and blur: only what went through the same one compares.
    """
    digits = "1000042162"
    for module, high in REFERENCES:
        size = (bars_room(module) + 8, high + 8)
        paper = Paper(size, "reference")
        paper.new_page()
        paper.draw(Bars(x=4 + 10 * module, y=4, height=high, module=module, digits=digits))
        name = f"*bars alone, {module} mm, {high:g} mm high*"
        yield name, paper.finish().pdf, (0.0, 0.0, *size), digits


def rates(
    pdf: bytes, frame: tuple[float, float, float, float], digits: str, dpi: float, tries: int
) -> dict[tuple[str, str], float]:
    """Return how often each symbol is read, by (symbol, condition)."""
    paper = printed(pdf, frame, dpi)
    fine = dpi * PRINTERS[dpi]
    found = dict.fromkeys(((s, c) for s in SYMBOLS for c in CONDITIONS), 0)
    for condition in CONDITIONS:
        for attempt in range(tries):
            chance = random.Random(attempt)
            for code in zxingcpp.read_barcodes(seen(paper, fine, condition, chance)):
                if code.text != digits:
                    WRONG.append(code.text)
                elif code.format.name in SYMBOLS:
                    found[code.format.name, condition] += 1
    return {key: count / tries for key, count in found.items()}


def table(tries: int) -> Iterator[str]:
    """Yield the lines of the document."""
    yield "# How well labels are read\n"
    yield (
        "Written by `packaging/decode_table.py`. Each design is drawn as PDF, printed in black "
        "dots at 203, 300 and 600 dpi, seen through optics of 0.04 mm, worn in twelve ways "
        f"({', '.join(CONDITIONS)}), captured in 256 greys with noise of {USUAL_NOISE} (standard "
        f"deviation), and read by zxing-cpp, {tries} times each. Figures are the share read, in "
        "per cent, over all twelve; *never* lists conditions under which nothing was read at any "
        "resolution. They rank designs; a hand scanner is not simulated, and the figures of "
        "another chain of noise and blur are not comparable.\n"
    )
    yield "| design | Code 128 at 203 / 300 / 600 | never | QR at 203 / 300 / 600 | never |"
    yield "|---|---|---|---|---|"
    for name, pdf, frame, digits in (*samples(), *references()):
        by_printer = [rates(pdf, frame, digits, dpi, tries) for dpi in PRINTERS]
        cells = [name]
        for symbol in SYMBOLS:
            shares = [
                sum(each[symbol, c] for c in CONDITIONS) / len(CONDITIONS) for each in by_printer
            ]
            never = [c for c in CONDITIONS if not any(each[symbol, c] for each in by_printer)]
            missing = not any(shares)
            cells.append("–" if missing else " / ".join(f"{share:.0%}"[:-1] for share in shares))
            cells.append("" if missing else ", ".join(never))
        line = f"| {' | '.join(cells)} |"
        print(line, flush=True)
        yield line
    taken = sum(1 for text in WRONG if is_ours(text))
    yield (
        f"\nWrong numbers read in all: {len(WRONG)}, of which {taken} had right check digits and "
        "would have been taken for one of ours."
    )


def is_ours(text: str) -> bool:
    """Tell whether a wrong number would pass for a barcode of the room."""
    try:
        Barcode.parse(text)
    except NotABarcodeError:
        return False
    return True


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=4)
    tries = parser.parse_args().tries
    TARGET.write_text("\n".join(table(tries)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
