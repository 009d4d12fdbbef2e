"""The one door to paper: the drawing library loads when the first sheet is wanted."""

from collections.abc import Callable
from enum import Enum
from types import ModuleType
from typing import Any

#: How a reason or a state is said on paper: the words are the caller's.
Speak = Callable[[Enum, str], str]


def _first() -> tuple[ModuleType, ...]:
    """Load one half of the drawing modules; the other half is listed below."""
    from desktop_archive.documents import (  # noqa: PLC0415
        appraisal_sheets,
        calibration,
        cards,
        catalogue_of_forms,
        clearance,
        custody_sheets,
        day_sheet,
        destruction_register,
        destruction_sheets,
        handover_note,
        key_sheet,
        labels,
        loan_request,
        missing_numbers,
        move_sheets,
    )

    return (
        appraisal_sheets,
        calibration,
        cards,
        catalogue_of_forms,
        clearance,
        custody_sheets,
        day_sheet,
        destruction_register,
        destruction_sheets,
        handover_note,
        key_sheet,
        labels,
        loan_request,
        missing_numbers,
        move_sheets,
    )


def _second() -> tuple[ModuleType, ...]:
    """Load the other half."""
    from desktop_archive.documents import (  # noqa: PLC0415
        notices,
        pick_list,
        pictures,
        print_sets,
        range_cards,
        registers,
        retention_papers,
        return_papers,
        shelf_diagram,
        slip,
        stock,
        stocktake,
        trust_sheets,
        use_papers,
        zpl,
    )

    return (
        notices,
        pick_list,
        pictures,
        print_sets,
        range_cards,
        registers,
        retention_papers,
        return_papers,
        shelf_diagram,
        slip,
        stock,
        stocktake,
        trust_sheets,
        use_papers,
        zpl,
    )


def paper(name: str) -> Any:  # noqa: ANN401  a module of the documents floor
    """Return a module of the documents floor by its name.

    The drawing library takes a fifth of a second to load, which the window must not wait for.
    """
    modules = (*_first(), *_second())
    return {module.__name__.rpartition(".")[2]: module for module in modules}[name]
