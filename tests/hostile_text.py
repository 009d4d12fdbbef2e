"""Texts that would like to be something else: mark-up, directions, commands, formulas (§6)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

PAYLOAD: Final = "APPROVED7"
"""What stands inside tags: shown without them, mark-up was obeyed."""

MAGENTA: Final = (255, 0, 255)

MARK_UP: Final = (
    f"<h1 style=color:red>{PAYLOAD}</h1>",
    f"<b>{PAYLOAD}</b>",
    f"<<b>无题名</b>>{PAYLOAD}",
    "<img src='{image}'/>",
    "<img src='file://{image}'/>",
    "<img src='http://192.0.2.1/x.png'/>",
    f"<a href='http://192.0.2.1/'>{PAYLOAD}</a>",
    f"<font color=white size=1>{PAYLOAD}</font>",
    f"</para><para>{PAYLOAD}</para>",
    "温度<5 且 >3",
    f"<!-- {PAYLOAD} -->",
    f"<table border=1><tr><td>{PAYLOAD}</td></tr></table>",
    f"<p align=center>{PAYLOAD}",
    f"<span style='font-size:40pt'>{PAYLOAD}</span>",
    f"<body bgcolor='#ff00ff'>{PAYLOAD}</body>",
    f"<script>{PAYLOAD}</script>",
    f"<style>QWidget{{background:#ff00ff}}</style><i>{PAYLOAD}</i>",
    f"<?xml version='1.0'?><b>{PAYLOAD}</b>",
    f"<qt><b>{PAYLOAD}</b></qt>",
    f"# <u>{PAYLOAD}</u>",
    f"<svg><text>{PAYLOAD}</text></svg>",
)

UNSEEN: Final = (
    "合同\u202egpj.exe",
    "合同\u2066甲\u2069乙",
    "\u200b零\u200d宽\ufeff",
    "\x1b[2J\x07屏",
    "甲\x9b31m乙",
    "\u00ad软\u00ad连\u00ad字",
    "\u2028一行\u2029二段",
    "\u3164填\uffa0充",
    "\U000e0041标\U000e007f签",
)

ODD: Final = (
    "A & B && C &amp; D",
    "&lt;b&gt;",
    "%s %(x)s {0} {title}",
    "100% 确认\\n",
    '=HYPERLINK("http://192.0.2.1")',
    "'; DROP TABLE box;--",
    "$(touch x) `touch x`",
    "..\\..\\x/../../evil",
    "𠮷野 \U0001f469\u200d\U0001f4bb",
    "长" * 300,
    " " * 5 + "．",
)  # fmt: skip


def texts(image: Path) -> tuple[str, ...]:
    """Return all of them, those that name a picture naming this one."""
    return tuple(text.replace("{image}", str(image)) for text in (*MARK_UP, *UNSEEN, *ODD))


def around(image: Path) -> Iterator[str]:
    """Yield them again and again."""
    while True:
        yield from texts(image)
