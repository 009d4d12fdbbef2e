"""Dates as lists print them: eight digits, unknown parts as noughts (domain 2.2)."""

from desktop_archive.rules.dates import BadDateError, DateSpan, PartialDate


def list_date(text: str) -> str:
    """Return a date in eight digits, a span as two of them; what is no date stays as written."""
    try:
        span = DateSpan.parse(text)
    except BadDateError:
        return text.strip()
    start = _eight(span.start)
    return start if span.end is None else f"{start}-{_eight(span.end)}"


def _eight(day: PartialDate) -> str:
    digits = f"{day.year:04}{day.month or 0:02}{day.day or 0:02}"
    return f"[{digits}]" if day.estimated else digits
