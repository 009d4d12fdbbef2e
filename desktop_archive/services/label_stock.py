"""Sheets and rolls of this workplace: looked through, judged, added without programming."""

from dataclasses import replace
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.file_names import file_name
from desktop_archive.rules.label_stock import (
    Stock,
    StockError,
    StockMeasure,
    StockProblem,
    fault_of,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.leaving import save_print
from desktop_archive.services.room import Room

__all__ = ["StockBook", "stock_refusal"]

_MEASURES = {measure.value: measure for measure in StockMeasure}


def stock_refusal(error: StockError) -> RefusedError:
    """Return why a stock cannot be used, to be said to a person."""
    key = _MEASURES.get(error.key, error.key)
    return RefusedError(error.problem, stock=error.stock, key=key, **error.facts)


class StockBook:
    """The stocks there are, and a way to add one's own."""

    def __init__(self, room: Room, folder: Path) -> None:
        self._room, self._folder = room, folder

    @property
    def folder(self) -> Path:
        """Return where files of one's own lie."""
        return self._folder

    def stocks(self) -> list[Stock]:
        """Return every sheet and roll that can be used."""
        return list(printing.paper("stock").all_stocks(self._folder).values())

    def broken(self) -> list[RefusedError]:
        """Return what is wrong with files that cannot be used."""
        return [stock_refusal(one) for one in printing.paper("stock").broken_stocks(self._folder)]

    def judge(self, stock: Stock) -> RefusedError | None:
        """Return what is wrong with these measures, or nothing."""
        fault = fault_of(stock)
        if fault is None:
            return None
        return stock_refusal(StockError(stock.code, fault.problem, fault.key, fault.facts))

    def add(self, stock: Stock, *, replacing: bool = False) -> Stock:
        """Keep a stock under its name; nonsense measures are refused with the reason.

        Raises:
            RefusedError: the right is missing, the name is taken, or the measures make no sense.
        """
        self._room.require(Right.PRINT)
        name = " ".join(stock.names.english.split())
        if not name:
            raise RefusedError(StockProblem.NO_NAME, key=StockMeasure.NAME)
        code = file_name(name, "").replace(" ", "-").lower()
        added = replace(stock, code=code)
        refusal = self.judge(added)
        if refusal is not None:
            raise refusal
        known = {one.code for one in self.stocks()}
        if code in known and not replacing:
            raise RefusedError(StockProblem.NAME_TAKEN, stock=name, key=StockMeasure.NAME)
        self._write(added)
        return added

    def _write(self, stock: Stock) -> None:
        text: str = printing.paper("stock").stock_text(stock)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise RefusedError(StockProblem.NOT_WRITTEN, folder=str(self._folder)) from error
        save_print(self._folder / f"{stock.code}.toml", text.encode(), self._room)
