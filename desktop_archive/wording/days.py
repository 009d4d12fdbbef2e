"""Days in words."""

from datetime import date

from desktop_archive.wording.languages import ENGLISH

_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "zh-CN": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "zh-TW": ("週一", "週二", "週三", "週四", "週五", "週六", "週日"),
}


def day(value: date, language: str, *, long: bool = False, weekday: bool = False) -> str:
    """Return a day as 2026-11-21, or for letters as 2026年11月21日."""
    text = value.isoformat()
    if long and language != ENGLISH:
        text = f"{value.year}年{value.month}月{value.day}日"
    if weekday:
        text += " " + _WEEKDAYS.get(language, _WEEKDAYS[ENGLISH])[value.weekday()]
    return text
