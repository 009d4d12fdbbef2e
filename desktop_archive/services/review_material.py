"""Appraisals and lists as their papers want them: who signed how, how much, what became of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_archive.rules.destruction.appraisal import AppraisalState, Verdict
from desktop_archive.rules.destruction.lists import DisposalKind, LineDecision, ListState
from desktop_archive.rules.destruction.profiles import (
    ACCOUNTING5,
    COMPANY3,
    PanelRole,
    Part,
)
from desktop_archive.rules.destruction.signing import WordForm, same_person
from desktop_archive.rules.names import Names
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.review_printouts import (
    AppraisalSheet,
    DestructionRegister,
    PanelLine,
    Quantities,
    RegisterForm,
    RegisterLine,
    Shredding,
    SignatureCell,
    SignedWord,
    SupervisorLine,
    VerdictCount,
)
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.destruction.models import (
    LineView,
    ListDetail,
    Piece,
    Run,
    SlotView,
    Supervisor,
    WordView,
)
from desktop_archive.services.destruction.moments import local_day
from desktop_archive.services.destruction.reporting import ReportView
from desktop_archive.services.review_words import one_after_another, review_said

Speak = Callable[[Enum, str], str]
_LEVELS = {level.rank: level for level in Secrecy}
_KEPT = (Verdict.KEEP, Verdict.EXTEND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What a paper needs beside the list itself."""

    language: str
    speak: Speak
    organisation: str
    today: date
    periods: Mapping[str, Names]
    categories: Mapping[str, Names]
    key_codes: Mapping[int, str]
    """The code of the key behind a signature, by the signature's id."""
    boxes: int | None = None

    def period(self, code: str) -> str:
        """Return a period in words, or by its code where nobody named it."""
        names = self.periods.get(code)
        return (names.of(self.language) if names else "") or code

    def category(self, code: str) -> str:
        """Return a category in words."""
        names = self.categories.get(code)
        return (names.of(self.language) if names else "") or code

    def said(self, key: str, **facts: object) -> str:
        """Return words of the papers."""
        return review_said(key, self.language, **facts)


def register_of(
    detail: ListDetail, run: Run | None, report: ReportView | None, around: Around
) -> DestructionRegister:
    """Return a version of a list as its papers want it (P29 to P33, F-41 to F-46)."""
    one = detail.summary
    frozen = [line.frozen for line in detail.lines]
    decided = next((slot for slot in detail.slots if slot.part is Part.DECISION), None)
    made = DestructionRegister(
        form=_form(one.kind, one.profile),
        profile=one.profile,
        number=one.number,
        version=one.version,
        digest=one.digest,
        title=one.title,
        organisation=around.organisation,
        fonds=around.organisation,
        lines=tuple(_line(line, around) for line in detail.lines),
        quantities=_quantities(detail, around),
        cells=tuple(_cell(slot, around) for slot in detail.slots),
        shredding=_shredding(detail, run, around),
        footing=Footing(printed_on=around.today),
        state=around.speak(one.state, around.language),
        is_draft=one.state is ListState.DRAFT,
        year=_span(line.formed[:4] for line in frozen),
        report=one.report,
        made_by=one.made_by,
        made_on=date.fromisoformat(one.made_on),
        decided=_word(decided.word, around) if decided and decided.word else None,
        by_unit=_by_unit(detail),
    )
    return made if report is None else _with_panel(made, detail, report, around)


def _with_panel(
    made: DestructionRegister, detail: ListDetail, report: ReportView, around: Around
) -> DestructionRegister:
    """Add what the panel found before there was a list."""
    return replace(
        made,
        category="、".join(around.category(code) for code, _ in report.by_category),
        basis=report.batch.basis,
        panel_opinion=_panel_opinion(report, around),
        chair=_chair(detail, report, around),
    )


def _quantities(detail: ListDetail, around: Around) -> Quantities:
    """Return how much a list is about; pages only when every line says how many."""
    staying = [line.frozen for line in remaining(detail)]
    pages = [line.pages for line in staying if line.pages is not None]
    return Quantities(
        lines=len(staying),
        pieces=sum(line.quantity for line in staying),
        boxes=around.boxes,
        pages=sum(pages) if len(pages) == len(staying) else None,
        left_out=len(detail.lines) - len(staying),
    )


def remaining(detail: ListDetail) -> list[LineView]:
    """Return the lines that are still to be destroyed, or were: neither refused nor struck out."""
    return [
        line
        for line in detail.lines
        if line.struck_off is None and line.decision is not LineDecision.REFUSED
    ]


def _form(kind: DisposalKind, profile: str) -> RegisterForm:
    if kind is DisposalKind.UNARCHIVED:
        return RegisterForm.UNARCHIVED
    own = {ACCOUNTING5.code: RegisterForm.ACCOUNTING, COMPANY3.code: RegisterForm.COMPANY}
    return own.get(profile, RegisterForm.AGENCY)


def _line(line: LineView, around: Around) -> RegisterLine:
    told = line.frozen
    outcome = ""
    if line.struck_off is not None:
        what = around.speak(line.struck_off, around.language)
        outcome = around.said("struck", what=what, reason=line.struck_off_reason)
    elif line.decision is LineDecision.REFUSED:
        outcome = around.said("refused", reason=line.decision_reason)
    return RegisterLine(
        reference=told.code,
        title=told.title,
        document_no=told.document_no,
        creator=told.creator,
        created=told.formed,
        retention=around.period(told.period),
        kept_years=told.kept_years if told.period else None,
        pages=str(told.pages or ""),
        quantity=str(told.quantity),
        reason=told.reason,
        early_reason=told.early_reason,
        secrecy=_LEVELS[told.secrecy],
        destroyed_on=local_day(line.destroyed_at).isoformat() if line.destroyed_at else "",
        outcome=outcome,
    )


def _word(word: WordView, around: Around) -> SignedWord:
    return SignedWord(
        name=word.name,
        on=word.on,
        agreed=word.agreed,
        opinion=word.opinion,
        key_code=around.key_codes.get(word.signature_id or 0, ""),
        is_paper=word.form is WordForm.PAPER,
    )


def _cell(slot: SlotView, around: Around) -> SignatureCell:
    return SignatureCell(
        post=slot.post,
        unit=slot.unit,
        name=slot.name,
        of_panel=slot.part is Part.PANEL,
        word=_word(slot.word, around) if slot.word else None,
    )


def _chair(detail: ListDetail, report: ReportView, around: Around) -> SignedWord | None:
    """Return the word of the chair under the list; before it is given, nothing."""
    members = report.batch.panel
    chairs = [one.name for one in members if one.role is PanelRole.CHAIR and not one.released_on]
    for slot in detail.slots:
        if slot.word and any(same_person(slot.word.name, name) for name in chairs):
            return _word(slot.word, around)
    return None


def _shredding(detail: ListDetail, run: Run | None, around: Around) -> Shredding:
    going = [line for line in detail.lines if line.decision is not LineDecision.REFUSED]
    left = [line for line in detail.lines if line not in going or line.struck_off is not None]
    if run is None:
        return Shredding(expected=len(going))
    done = [line for line in going if line.means is not None]
    means = dict.fromkeys(line.means for line in done if line.means is not None)
    at = run.destroyed_at or run.shredded_at
    return Shredding(
        expected=run.count.expected,
        counted=run.count.counted,
        struck_off=run.count.struck_off,
        means=one_after_another(
            around.language, *(around.speak(one, around.language) for one in means)
        ),
        place=one_after_another(around.language, *dict.fromkeys(line.place for line in done)),
        destroyed_on=local_day(at).isoformat() if at else "",
        executor=run.executor,
        contractor=run.contractor,
        record_number=run.record_number,
        reported_on=run.reported_on or "",
        reported_by=run.reported_by,
        supervisors=tuple(
            _supervisor(one, around) for one in run.supervisors if not one.released_on
        ),
        exceptions=tuple(
            (line.frozen.code, line.frozen.title, _line(line, around).outcome) for line in left
        ),
    )


def _supervisor(one: Supervisor, around: Around) -> SupervisorLine:
    return SupervisorLine(
        part=around.said("witness", part=around.speak(one.part, around.language)),
        name=one.name,
        unit=one.unit,
        before=_word(one.before, around) if one.before else None,
        after=_word(one.after, around) if one.after else None,
    )


def _by_unit(detail: ListDetail) -> tuple[tuple[str, int, int], ...]:
    found: dict[str, tuple[int, int]] = {}
    for line in detail.lines:
        lines, pieces = found.get(line.frozen.unit, (0, 0))
        found[line.frozen.unit] = (lines + 1, pieces + line.frozen.quantity)
    return tuple((unit, *counts) for unit, counts in found.items())


def _panel_opinion(report: ReportView, around: Around) -> str:
    """Return what the panel recommended, and why pieces are to be destroyed (D-11)."""
    destroy = around.speak(Verdict.DESTROY, around.language)
    reasons = [
        around.said("because", verdict=destroy, count=count, reason=reason)
        for verdict, reason, count in report.reasons[:3]
        if verdict is Verdict.DESTROY
    ]
    return one_after_another(around.language, report.batch.recommendation, *reasons)


def sheet_of(
    report: ReportView, pieces: Sequence[Piece], lists: Sequence[str], around: Around
) -> AppraisalSheet:
    """Return an appraisal as its opinion sheet and its report want it (P27, P28)."""
    batch = report.batch
    rows = [piece.due.row for piece in pieces]
    codes = sorted((row.code for row in rows), key=natural_key)
    total = _count("", report.progress.by_verdict, report.progress.total)
    periods = dict.fromkeys(around.period(row.period) for row in rows)
    categories = dict.fromkeys(around.category(row.category) for row in rows)
    return AppraisalSheet(
        number=batch.line.number,
        title=batch.line.title,
        profile=batch.line.profile,
        is_accounting=batch.line.profile == ACCOUNTING5.code,
        organisation=around.organisation,
        fonds=around.organisation,
        category="、".join(categories),
        years=_span(str(row.year or "") for row in rows),
        retention="、".join(periods),
        first=codes[0] if codes else "",
        last=codes[-1] if codes else "",
        quantities=Quantities(lines=len(rows), pieces=len(rows), boxes=around.boxes),
        due=_due(pieces, around),
        archive_opinion=_archive_opinion(report, around),
        unit_opinion="",
        verdicts=total,
        panel=_panel(report, around),
        by_category=_by_category(report, around),
        basis=batch.basis,
        method=_method(pieces, around),
        matters=_matters(report, around),
        recommendation=batch.recommendation,
        annexes=(around.said("due_list"), around.said("opinion"), *lists),
        footing=Footing(printed_on=around.today, filters=batch.line.number),
        extended=_extended(pieces, around),
        reported_on=batch.reported_on or "",
        is_draft=batch.line.state in (AppraisalState.PANEL, AppraisalState.JUDGING),
    )


def _by_category(report: ReportView, around: Around) -> tuple[VerdictCount, ...]:
    return tuple(
        _count(around.category(code), counts, sum(counts.values()))
        for code, counts in report.by_category
    )


def _extended(pieces: Sequence[Piece], around: Around) -> str:
    """Return to which periods pieces were extended."""
    judged = [piece.judgement for piece in pieces if piece.judgement is not None]
    codes = dict.fromkeys(one.extend_to_code for one in judged if one.extend_to_code)
    return "、".join(around.period(code) for code in codes)


def _count(name: str, counts: Mapping[Verdict, int], due: int) -> VerdictCount:
    kept = sum(counts.get(one, 0) for one in _KEPT)
    other = counts.get(Verdict.REFILE, 0) + counts.get(Verdict.BACK, 0)
    gone = counts.get(Verdict.DESTROY, 0)
    return VerdictCount(category=name, due=due, kept=kept, destroyed=gone, other=other)


def _due(pieces: Sequence[Piece], around: Around) -> str:
    days = sorted(piece.due.row.due_on for piece in pieces if piece.due.row.due_on)
    kept = [piece.due.kept_years for piece in pieces]
    if not days:
        return ""
    return around.said("due", first=days[0], last=days[-1], fewest=min(kept), most=max(kept))


def _archive_opinion(report: ReportView, around: Around) -> str:
    """Say what each verdict came to and why, most first."""
    return one_after_another(
        around.language,
        *(
            around.said(
                "because",
                verdict=around.speak(verdict, around.language),
                count=count,
                reason=reason,
            )
            for verdict, reason, count in report.reasons[:6]
        ),
    )


def _panel(report: ReportView, around: Around) -> tuple[PanelLine, ...]:
    """Return who sits on the panel, the chair first."""
    here = [one for one in report.batch.panel if not one.released_on]
    here.sort(key=lambda one: one.role is not PanelRole.CHAIR)
    return tuple(
        PanelLine(
            name=one.name,
            post=one.post,
            role=around.speak(one.role, around.language),
            unit=one.unit,
        )
        for one in here
    )


def _method(pieces: Sequence[Piece], around: Around) -> str:
    counts: dict[Enum, int] = {}
    for piece in pieces:
        if piece.judgement is not None:
            method = piece.judgement.method
            counts[method] = counts.get(method, 0) + 1
    return "\n".join(
        around.said("judged", method=around.speak(method, around.language), count=count)
        for method, count in counts.items()
    )


def _matters(report: ReportView, around: Around) -> tuple[str, ...]:
    told = [around.said("early", code=code, reason=reason) for code, reason in report.early]
    counts = report.progress.by_verdict
    told += [
        around.said("counted", verdict=around.speak(one, around.language), count=counts[one])
        for one in (Verdict.BACK, Verdict.REFILE)
        if counts.get(one)
    ]
    return (*([report.batch.report_notes] if report.batch.report_notes else []), *told)


def _span(years: Iterable[str]) -> str:
    known = sorted({year for year in years if year.isdecimal()})
    return "" if not known else known[0] if len(known) == 1 else f"{known[0]}–{known[-1]}"
