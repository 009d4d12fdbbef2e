"""The calendar a new room starts with; editable afterwards (L-05)."""

import holidays

#: How far back and ahead the calendar is filled at first.
_YEARS_BACK, _YEARS_AHEAD = 5, 1


def public_holidays(year: int) -> list[tuple[str, bool, str]]:
    """Return the known days off and make-up days round a year: day, whether worked, name."""
    years = range(year - _YEARS_BACK, year + _YEARS_AHEAD + 1)
    calendar = holidays.country_holidays("CN", years=years)
    days = [(day.isoformat(), False, str(name)) for day, name in calendar.items()]
    # Weekend days worked in exchange for a longer feast.
    worked = [day for day in calendar.weekend_workdays if day.year in years]
    return sorted(days + [(day.isoformat(), True, "") for day in worked])
