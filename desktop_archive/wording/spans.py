"""Moments and spans of time in words: 30 s, 15 min, 3 h ago."""

from datetime import datetime, timedelta

from desktop_archive.rules.names import Names

_UNITS = (
    (timedelta(days=1), Names("{count} d", "{count} 天", "{count} 天")),
    (timedelta(hours=1), Names("{count} h", "{count} 小时", "{count} 小時")),
    (timedelta(minutes=1), Names("{count} min", "{count} 分钟", "{count} 分鐘")),
    (timedelta(seconds=1), Names("{count} s", "{count} 秒", "{count} 秒")),
)
_AGO = Names("{span} ago", "{span}前", "{span}前")
_JUST_NOW = Names("just now", "刚刚", "剛剛")


def moment(value: datetime) -> str:
    """Return a moment in local form, to the minute; the caller has made it local."""
    return value.strftime("%Y-%m-%d %H:%M")


def duration(span: timedelta, language: str) -> str:
    """Return a span of time in its two largest units: 1 min 30 s, 3 h, 2 d 4 h."""
    return _spelled(span, language, parts=2)


def ago(span: timedelta, language: str) -> str:
    """Return how long ago something was: 3 h ago, 3 小时前, 3 小時前."""
    if span < timedelta(minutes=1):
        return _JUST_NOW.of(language)
    return _AGO.of(language).format(span=_spelled(span, language, parts=1))


def _spelled(span: timedelta, language: str, parts: int) -> str:
    """Return a span in its largest unit, and what is left of it in the next ones."""
    words: list[str] = []
    for unit, names in _UNITS:
        count, rest = divmod(span, unit)
        if words or count > 0:
            parts -= 1
            if count > 0:
                words.append(names.of(language).format(count=count))
            span = rest
        if parts == 0:
            break
    return " ".join(words) or _UNITS[-1][1].of(language).format(count=0)
