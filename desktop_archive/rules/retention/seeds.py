"""The retention table that ships with the program (K-02, K-08, P-04, M-07, M-08)."""

from dataclasses import dataclass

from desktop_archive.rules.names import Names
from desktop_archive.rules.retention.periods import Period, PeriodKind, StartRule, Trigger

_PERMANENT, _TERM, _LEGACY = PeriodKind.PERMANENT, PeriodKind.TERM, PeriodKind.LEGACY


@dataclass(frozen=True, slots=True)
class RetentionSeed:
    """A line of the shipped table; a placeholder's years are for the company to settle (P-04)."""

    period: Period
    names: Names
    trigger: Trigger = Trigger.CREATED
    rule: StartRule = StartRule.NEXT_JAN1
    is_placeholder: bool = False
    aliases: tuple[str, ...] = ()


def _years(count: int, trigger: Trigger = Trigger.CREATED, code: str = "") -> RetentionSeed:
    """Return a term of some years; its rank is its length."""
    names = Names(f"{count} years", f"{count}年", f"{count}年")
    return RetentionSeed(Period(code or f"D{count}", count, _TERM, count * 10), names, trigger)


def _legacy(
    code: str,
    years: int | None,
    rank: int,
    names: tuple[str, str, str],
    aliases: tuple[str, ...],
) -> RetentionSeed:
    """Return a period of an older table, to be settled by the company."""
    period = Period(code, years, _LEGACY, rank)
    return RetentionSeed(period, Names(*names), is_placeholder=True, aliases=aliases)


# 长期 stood for 16 to 50 years and so ranks between 30 years and permanent;
# 中期 and 短期 rank just above the years they ship with.
RETENTION_SEEDS: tuple[RetentionSeed, ...] = (
    RetentionSeed(
        Period("Y", None, _PERMANENT, 10_000),
        Names("Permanent", "永久", "永久"),
        aliases=("永久",),
    ),
    _years(30),
    _years(10),
    _years(5),
    _years(3),
    _legacy("C", None, 500, ("Long term", "长期", "長期"), ("长期", "長期", "C")),
    _legacy("Z", 5, 51, ("Medium term", "中期", "中期"), ("中期",)),
    _legacy("D", 3, 31, ("Short term", "短期", "短期"), ("短期", "D")),
    RetentionSeed(
        Period("HT10", 10, _TERM, 100),
        Names(
            "10 years after the contract is fulfilled",
            "合同履行完毕后10年",
            "合同履行完畢後10年",
        ),
        Trigger.CONTRACT_DONE,
        is_placeholder=True,
    ),
    RetentionSeed(
        Period("GZ5", 5, _TERM, 50),
        Names("5 years after scrapping", "报废清理后5年", "報廢清理後5年"),
        Trigger.ASSET_SCRAPPED,
        StartRule.SAME_DAY,
    ),
)


def seed_for(text: str) -> RetentionSeed | None:
    """Return the line of the shipped table that a word of an old list means (K-02)."""
    wanted = text.strip().upper()
    if not wanted:
        return None
    for seed in RETENTION_SEEDS:
        names = seed.names
        spoken = (seed.period.code, names.simplified, names.traditional, *seed.aliases)
        if wanted in {word.upper() for word in spoken} or wanted == names.english.upper():
            return seed
    digits = wanted.removeprefix("定期").strip().removesuffix("年").strip().lstrip("D")
    years = int(digits) if digits.isdecimal() else None
    return next((seed for seed in RETENTION_SEEDS if seed.period.code == f"D{years}"), None)
