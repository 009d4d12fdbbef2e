"""The calendar a new room starts with, and what each later year is filled from (L-05)."""

#: How far back and ahead the calendar is filled at first.
_YEARS_BACK, _YEARS_AHEAD = 5, 1


def public_holidays(year: int) -> list[tuple[str, bool, str]]:
    """Return the known days off and make-up days round a year: day, whether worked, name."""
    return holidays_between(year - _YEARS_BACK, year + _YEARS_AHEAD)


def holidays_between(first: int, last: int) -> list[tuple[str, bool, str]]:
    """Return the known days off and make-up days of these years: day, whether worked, name."""
    import holidays  # noqa: PLC0415

    years = range(first, last + 1)
    # One language, whatever the computer speaks: the window and the papers say it in theirs.
    calendar = holidays.country_holidays("CN", years=years, language="zh_CN")
    days = [(day.isoformat(), False, str(name)) for day, name in calendar.items()]
    # Weekend days worked in exchange for a longer feast.
    worked = [day for day in calendar.weekend_workdays if day.year in years]
    return sorted(days + [(day.isoformat(), True, "") for day in worked])
