"""The names of public holidays, whichever language the calendar was filled in (L-05)."""

import re

from desktop_archive.rules.names import LANGUAGES, Names

_NAMES: tuple[Names, ...] = (
    Names("New Year’s Day", "元旦", "元旦"),
    Names("Chinese New Year’s Eve", "农历除夕", "農曆除夕"),
    Names("Chinese New Year (Spring Festival)", "春节", "春節"),
    Names("Chinese New Year Extended Holiday", "春节延长假期", "春節延長假期"),
    Names("Tomb-Sweeping Day", "清明节", "清明節"),
    Names("Labour Day", "劳动节", "勞動節"),
    Names("Dragon Boat Festival", "端午节", "端午節"),
    Names("Mid-Autumn Festival", "中秋节", "中秋節"),
    Names("National Day", "国庆节", "國慶節"),
    Names(
        "70th Anniversary of the Victory of the Chinese People’s War of Resistance against "
        "Japanese Aggression and the World Anti-Fascist War",
        "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
        "中國人民抗日戰爭暨世界反法西斯戰爭勝利70週年紀念日",
    ),
)
_OBSERVED = Names("{0} (observed)", "{0}（补假）", "{0}（補假）")
_EXCHANGED = Names("Day off for work on {0}", "调休（{0} 上班）", "調休（{0} 上班）")
_MAKE_UP = Names("Make-up day (worked)", "调休上班", "調休上班")
_TOGETHER = Names("; ", "；", "；")

# Older calendars were filled in the language of the computer they were made on.
_SPELLED = {
    name.of(language).replace("’", "'"): name for name in _NAMES for language in LANGUAGES
} | {"Labor Day": _NAMES[5]}
_IS_OBSERVED = re.compile(r"^(?P<name>.+?) ?[(（](?:observed|补假|補假|estimated)[)）]$")
_IS_EXCHANGED = re.compile(
    r"^(?:休息日（由|放假日（|Day off \(substituted from) ?"
    r"(?:(?P<iso>\d{4}-\d\d-\d\d)|(?P<month>\d\d)/(?P<day>\d\d)/(?P<year>\d{4}))"
)


def holiday_name(name: str, language: str, *, is_working: bool = False) -> str:
    """Return what a day of the calendar is called; a name the room gave stays as it is."""
    if is_working and not name:
        return _MAKE_UP.of(language)
    return _TOGETHER.of(language).join(_said(part, language) for part in re.split("[;；] ?", name))


def _said(name: str, language: str) -> str:
    exchanged = _IS_EXCHANGED.match(name)
    if exchanged:
        parts = exchanged.groupdict()
        day = parts["iso"] or f"{parts['year']}-{parts['month']}-{parts['day']}"
        return _EXCHANGED.of(language).format(day)
    observed = _IS_OBSERVED.match(name)
    plain = observed["name"] if observed else name
    known = _SPELLED.get(plain.replace("’", "'"))
    if known is None:
        return name
    said = known.of(language)
    return _OBSERVED.of(language).format(said) if observed else said
