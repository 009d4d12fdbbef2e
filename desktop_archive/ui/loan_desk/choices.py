"""What stands in the chooser: the files of a box, with the words beside each."""

from collections.abc import Sequence

from desktop_archive.services.lending.book import OutLine
from desktop_archive.services.lending.models import Judged, LoanRow, ReturnView
from desktop_archive.ui.loan_desk.chooser import Choice
from desktop_archive.ui.words import say, say_state


def to_issue(files: Sequence[Judged]) -> list[Choice]:
    """Return what may go out, ticked; what stays says why (L-30)."""
    return [
        Choice(
            one.record.id,
            one.record.title,
            one.record.code,
            "" if one.may_go else say(one.refusals[0], **one.facts),
            ticked=one.may_go,
            may_be_ticked=one.may_go,
            tone="" if one.may_go else "refused",
        )
        for one in files
    ]


def to_apply(files: Sequence[Judged]) -> list[Choice]:
    """Return what can be asked for."""
    return [
        Choice(
            one.record.id,
            one.record.title,
            one.record.code,
            "" if one.record.state == "in_place" else say_state(one.record.state),
            ticked=len(files) == 1,
        )
        for one in files
    ]


def to_return(back: ReturnView) -> list[Choice]:
    """Return what is out of a box, with who has it (L-31)."""
    return [
        Choice(loan.id, loan.title, loan.code, f"{loan.borrower} · {loan.due_on}", ticked=False)
        for loan in back.loans
    ]


def loan_ids(rows: Sequence[object]) -> list[int]:
    """Return the loans that chosen rows of a list stand for."""
    found = []
    for chosen in rows:
        if isinstance(chosen, OutLine):
            found.append(chosen.loan.id)
        elif isinstance(chosen, LoanRow):
            found.append(chosen.id)
    return found
