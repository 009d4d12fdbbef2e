"""All colours and sizes, light and dark (design: visual.md §1–3)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tone:
    """A meaning with its text, fill and tint."""

    text: str
    fill: str
    tint: str


@dataclass(frozen=True, slots=True)
class MapColours:
    """The fills of the states on the shelf map; each is doubled by a pattern and the legend."""

    in_place: tuple[str, str]
    on_loan: str
    reading: str
    due: str
    held: str
    proposed: str
    board: str
    spine_label: str
    ramp: tuple[str, ...]
    """From overdue to permanent, for the years of expiry."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme."""

    is_dark: bool
    window: str
    rail: str
    surface: str
    surface2: str
    hover: str
    selected: str
    hit: str
    line: str
    line2: str
    control_border: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_tint: str
    done: Tone
    look: Tone
    refused: Tone
    held: Tone
    card: str
    ink: str
    map: MapColours


LIGHT = Tokens(
    is_dark=False,
    window="#F0F2F1",
    rail="#E5E8E7",
    surface="#FFFFFF",
    surface2="#F7F8F8",
    hover="#EDF0F2",
    selected="#D6E4F7",
    hit="#FFE38A",
    line="#DADEDD",
    line2="#C3C9C7",
    control_border="#868F8C",
    text="#1A1F21",
    text2="#495154",
    text3="#5E6769",
    disabled="#9AA2A0",
    accent="#1F57A4",
    accent_hover="#184684",
    on_accent="#FFFFFF",
    accent_tint="#E3ECF8",
    done=Tone("#0B6B52", "#0C7A5E", "#E0F1EA"),
    look=Tone("#865000", "#EFAF2B", "#FDF1D4"),
    refused=Tone("#A81F17", "#A81F17", "#FBE6E3"),
    held=Tone("#7D2A86", "#7D2A86", "#F4E6F5"),
    card="#F7CF45",
    ink="#1A1F21",
    map=MapColours(
        ("#B4BEC1", "#C9D0D2"),
        "#F7CF45",
        "#4C9FDB",
        "#D9731A",
        "#7D2A86",
        "#931A13",
        "#8A9697",
        "#F2F4F4",
        ("#9C2F0C", "#D9731A", "#EDB45F", "#9CC3B5", "#4F9A94", "#1F5E75"),
    ),
)

DARK = Tokens(
    is_dark=True,
    window="#191C1E",
    rail="#141618",
    surface="#212528",
    surface2="#1D2023",
    hover="#2A2F33",
    selected="#26405F",
    hit="#6B5410",
    line="#333A3E",
    line2="#475055",
    control_border="#7C868B",
    text="#E7EAEB",
    text2="#B7BEC1",
    text3="#9AA3A7",
    disabled="#697276",
    accent="#84B4F0",
    accent_hover="#A3C8F6",
    on_accent="#0C1A2B",
    accent_tint="#1E3048",
    done=Tone("#5DC8A4", "#4DC3A6", "#17352C"),
    look=Tone("#FFD277", "#FFD277", "#3B2E12"),
    refused=Tone("#FF8B7E", "#FF7F70", "#452321"),
    held=Tone("#E3A3DC", "#E3A3DC", "#40274A"),
    card="#F7D257",
    ink="#1A1F21",
    map=MapColours(
        ("#566167", "#465056"),
        "#F7D257",
        "#7CC4F2",
        "#E0812E",
        "#A050B4",
        "#C93A30",
        "#8D989C",
        "#2E3539",
        ("#F0663A", "#F2A65A", "#E9D09B", "#8FC5B4", "#5AA6A0", "#4A7F9C"),
    ),
)

#: Steps of space in pixels at 100 %.
SPACE = (0, 4, 8, 12, 16, 24)
RADIUS = 6
CONTROL_HEIGHT = 32
COMPACT_HEIGHT = 28
ROW_HEIGHT = 28
RAIL_WIDTH = 76
RAIL_ITEM = (64, 52)
ICON = 18
RAIL_ICON = 20
BASE_PIXELS = 13
"""Base text in pixels at 100 %; everything else is a ratio of it."""
