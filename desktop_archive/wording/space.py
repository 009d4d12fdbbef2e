"""The arithmetic of a full store in words: one for the screen, paper and the command line."""

from desktop_archive.rules.forecast import LOOK_AHEAD, Forecast, Outlook
from desktop_archive.rules.names import Names
from desktop_archive.wording.languages import listed
from desktop_archive.wording.sentences import sentence

_FREE = Names(
    "{free} m free = {capacity} m of shelves − {used} m taken ({fill} %).",
    "余 {free} 米 = 层架总长 {capacity} 米 − 已占 {used} 米（{fill}%）。",
    "餘 {free} 米 = 層架總長 {capacity} 米 − 已佔 {used} 米（{fill}%）。",
)
_MEAN = Names(
    "Intake {mean} m a year: mean of {years}, counted by {by}.",
    "年入库 {mean} 米：{years} 的平均，按{by}计。",
    "年入庫 {mean} 米：{years} 的平均，按{by}計。",
)
_YEAR = Names(
    "{year}: {before} m + {intake} m in − {destroyed} m to be destroyed = {used} m",
    "{year} 年：{before} 米 + 入库 {intake} 米 − 待销毁 {destroyed} 米 = {used} 米",
    "{year} 年：{before} 米 + 入庫 {intake} 米 − 待銷毀 {destroyed} 米 = {used} 米",
)
_HISTORY = Names("{year} {amount} m", "{year} 年 {amount} 米", "{year} 年 {amount} 米")
_ASSUMED = Names(
    "Boxes count as destroyed in the year their last record falls due; a box with a permanent, "
    "held or undetermined record frees nothing.",
    "盒内最后一件到期之年计为销毁；含永久、暂停销毁或期限未定档案的盒不腾出位置。",
    "盒內最後一件到期之年計爲銷毀；含永久、暫停銷毀或期限未定檔案的盒不騰出位置。",
)


def metres(millimetres: int) -> str:
    """Return a length in metres with one digit, as stores are counted."""
    return f"{millimetres / 1000:,.1f}"


def outlook_words(found: Forecast, language: str) -> str:
    """Return in one sentence when the store is full, or why that can't be said."""
    facts: dict[str, object] = {"years": LOOK_AHEAD}
    if found.full_in is not None:
        facts["year"] = str(found.full_in)
    return sentence(found.outlook, language, **facts)


def arithmetic(found: Forecast, language: str) -> list[str]:
    """Return how the outlook was reckoned, line by line."""
    stock = found.stock
    if found.outlook is Outlook.NO_SHELVES:
        return []
    lines = [
        _FREE.of(language).format(
            free=metres(stock.free_mm),
            capacity=metres(stock.capacity_mm),
            used=metres(stock.used_mm),
            fill=round(stock.fill * 100),
        )
    ]
    past = dict(found.past)
    if found.counted:
        told = [
            _HISTORY.of(language).format(year=year, amount=metres(past.get(year, 0)))
            for year in found.counted
        ]
        by = sentence(found.by, language)
        words = {"mean": metres(found.mean_mm), "years": listed(told, language), "by": by}
        lines.append(_MEAN.of(language).format(**words))
    before = stock.used_mm
    for line in found.years:
        facts = {
            "year": line.year,
            "before": metres(before),
            "intake": metres(line.intake_mm),
            "destroyed": metres(line.destroyed_mm),
            "used": metres(line.used_mm),
        }
        lines.append(_YEAR.of(language).format(**facts))
        before = line.used_mm
    if found.years:
        lines.append(_ASSUMED.of(language))
    return lines
