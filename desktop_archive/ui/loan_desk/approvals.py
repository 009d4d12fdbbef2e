"""A request with its signatures and its pick list; signatures are entered one by one (L-02)."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout
from typing_extensions import override

from desktop_archive.rules.lending import Manner
from desktop_archive.rules.lending.fetching import FetchState
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import ApplicationRow, RequestView
from desktop_archive.services.lending.sheets import SheetRow, SignedSheets
from desktop_archive.services.lending.signatures import DEPUTY
from desktop_archive.ui.loan_desk.picture_opener import PictureOpener
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip, Switch
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import DateField, Panel
from desktop_archive.ui.words import say, say_day, say_pair, say_posts

_SHOWN = 30


class ApprovalsPanel(Panel):
    """Who has signed, who has not, and the next signature.

    Signals:
        print_wanted: the id of the request that is wanted on paper.
    """

    print_wanted = Signal(int)

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._signed_sheets = SignedSheets(desk.room)
        self.sheet_buttons: list[Button] = []
        self._view: RequestView | None = None
        self._signed, self._files = QVBoxLayout(), QVBoxLayout()
        self._signed_name, self._files_name = label("", "title"), label("", "title")
        self.how, self.post = Switch(), ChoiceField()
        self.name, self.day = TextField(), DateField()
        self.login, self.password = TextField(), TextField(secret=True)
        self.agree = Button("", kind="primary", on_click=lambda: self._sign(agreed=True))
        self.decline = Button("", on_click=lambda: self._sign(agreed=False))
        self.sheet_button = Button("", icon_name="file-text", on_click=self._ask_sheet)
        self._sheets_name, self._sheets = label("", "title"), QVBoxLayout()
        for layout in (self._signed, self._files, self._sheets):
            layout.setSpacing(SPACE[1])
        self.print_button = Button("", icon_name="printer", on_click=self._print)
        self.why, self._leave = TextField(), Button("", kind="flat")
        self.withdraw = Button("", kind="flat", on_click=self._withdraw)
        signing = (self.how, self.post, self.name, self.day, self.login, self.password)
        self._entry = holder(column(*signing, row(self.agree, self.decline, None), space=SPACE[2]))
        super().__init__(
            self._signed_name,
            self._signed,
            self._entry,
            line(),
            self._files_name,
            self._files,
            self._sheets_name,
            self._sheets,
            row(self.print_button, None),
            row(self.sheet_button, None),
            self.why,
            row(self.withdraw, None, self._leave),
            None,
        )
        self.pictures = PictureOpener(desk.room, self)
        self._leave.clicked.connect(self.left)
        self.how.chosen.connect(lambda _key: self._show_fields())
        self.retranslate()

    def show_request(self, application_id: int) -> None:
        """Show a request as it stands now."""
        self._show(self._desk.requests.view(application_id))
        self.name.set_text("")
        self.password.set_text("")
        self.notice.say("")
        self.day.set_day(self._desk.room.today().isoformat())
        self.name.line.setFocus()

    def request(self) -> RequestView | None:
        """Return the request that is shown."""
        return self._view

    def _show(self, view: RequestView) -> None:
        self._view = view
        application = view.application
        self.heading.setText(self.tr("Request {0}").format(application.number))
        manner = say(Manner(application.manner))
        about = (application.person, application.unit, manner, application.reason)
        self.about.setText(" · ".join(part for part in (*about, _withdrawal(application)) if part))
        self.post.set_choices([(post, say_posts((post,))) for post in view.missing])
        if view.missing:
            self.post.box.setCurrentIndex(0)
        self._entry.setVisible(bool(view.missing) and application.state == "open")
        for part in (self.why, self.withdraw):
            part.setVisible(application.state == "open" and not view.fetched)
        self._show_signatures(view)
        self._show_files(view)
        self._show_sheets(application.id)

    def _show_signatures(self, view: RequestView) -> None:
        clear(self._signed)
        for row_ in view.approvals:
            is_yes = row_.decision == "approved"
            post = say_posts((row_.post,), row_.decided_on)
            how = self.tr("on paper") if row_.form == "paper" else self.tr("entered here")
            if row_.remark == DEPUTY:
                how = f"{how} · {self.tr('as deputy')}"
            said = say_pair(post, f"{row_.name} · {row_.decided_on} · {how}")
            words = label(said, wrap=True)
            chip = Chip(
                self.tr("yes") if is_yes else self.tr("no"), "done" if is_yes else "refused"
            )
            layout = row(chip, words)
            layout.setStretch(1, 1)
            self._signed.addLayout(layout)
        declined = {one.post for one in view.approvals if one.decision != "approved"}
        for post in view.missing:
            if post not in declined:
                layout = row(Chip(self.tr("missing"), "look"), label(say_posts((post,))))
                layout.setStretch(1, 1)
                self._signed.addLayout(layout)

    def _show_files(self, view: RequestView) -> None:
        clear(self._files)
        states = self._desk.fetching.of_request(view.application.id)
        for one in view.files[:_SHOWN]:
            record = one.record
            state = states.get(record.id, FetchState.TO_FETCH)
            if record.id in view.fetched:
                mark = Chip(self.tr("handed out"), "done")
            elif state is FetchState.TO_FETCH:
                mark = Chip(record.place or "–", "")
            else:
                mark = Chip(say(state), "done" if state is FetchState.READY else "refused")
            layout = row(mark, label(record.title, elide=True))
            layout.setStretch(1, 1)
            self._files.addLayout(layout)

    def _show_sheets(self, application_id: int) -> None:
        """Offer the pictures of the signed form by the beginning of their SHA-256."""
        clear(self._sheets)
        self.sheet_buttons = []
        found = self._signed_sheets.of(application_id)
        self._sheets_name.setVisible(bool(found))
        for sheet in found:
            words = f"{sheet.sha256[:8]}… · {sheet.kind} · {say_day(sheet.added_at)}"
            button = Button(words, kind="flat", icon_name="file-text")
            button.clicked.connect(lambda _checked=False, one=sheet: self._open_sheet(one))
            self.sheet_buttons.append(button)
            self._sheets.addLayout(row(button, None))

    def _open_sheet(self, sheet: SheetRow) -> None:
        number = self._view.application.number if self._view else ""
        self.pictures.open_sheet(sheet, self.tr("Signed form of {0}").format(number))

    def _ask_sheet(self) -> None:
        kinds = self.tr("Pictures of sheets (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Signed form"), "", kinds)
        if chosen:
            self.attach(Path(chosen))

    def attach(self, picture: Path) -> None:
        """Keep the picture of the signed form with the request."""
        self.attempt(lambda: self._attached(picture))

    def _attached(self, picture: Path) -> str | None:
        if self._view is None:
            return None
        self._signed_sheets.add(self._view.application.id, picture)
        self._show_sheets(self._view.application.id)
        return self.tr("Signed form of {0} kept").format(self._view.application.number)

    def _show_fields(self) -> None:
        is_paper = self.how.current() == "paper"
        for field in (self.name, self.day):
            field.setVisible(is_paper)
        for secret in (self.login, self.password):
            secret.setVisible(not is_paper)

    def _sign(self, *, agreed: bool) -> None:
        self.attempt(lambda: self._signed_now(agreed=agreed))

    def _signed_now(self, *, agreed: bool) -> str | None:
        if self._view is None:
            return None
        key, post = self._view.application.id, self.post.value()
        requests = self._desk.requests
        if self.how.current() == "paper":
            on = date.fromisoformat(self.day.day())
            view = requests.sign_on_paper(key, post, self.name.text(), on, agreed=agreed)
        else:
            login, password = self.login.text(), self.password.text()
            view = requests.sign_here(key, post, login, password, agreed=agreed)
        self._show(view)
        self.name.set_text("")
        self.password.set_text("")
        return self.tr("Signature of {0} entered").format(say_posts((post,)))

    def _print(self) -> None:
        if self._view is not None:
            self.print_wanted.emit(self._view.application.id)

    def _withdraw(self) -> None:
        self.attempt(self._withdrawn)

    def _withdrawn(self) -> str | None:
        if self._view is None:
            return None
        self._desk.requests.withdraw(self._view.application.id, self.why.text())
        self.why.set_text("")
        self.left.emit()
        return self.tr("Request {0} withdrawn").format(self._view.application.number)

    @override
    def retranslate(self) -> None:
        self._signed_name.setText(self.tr("Signatures"))
        self._files_name.setText(self.tr("To fetch, in shelf order"))
        self.how.set_choices(
            [("paper", self.tr("Signed on paper")), ("here", self.tr("Signs here"))]
        )
        self.post.set_name(self.tr("Post"))
        self.name.set_name(self.tr("Name under the form"))
        self.day.set_name(self.tr("Signed on"))
        self.login.set_name(self.tr("Sign-in name"))
        self.password.set_name(self.tr("Password"))
        self.agree.set_words(self.tr("Approved"))
        self.decline.set_words(self.tr("Not approved"))
        self.print_button.set_words(self.tr("Print to be signed"))
        self.sheet_button.set_words(self.tr("Add scanned form…"))
        self._sheets_name.setText(self.tr("Scanned forms"))
        self.why.set_name(self.tr("Why is it withdrawn?"))
        self.withdraw.set_words(self.tr("Withdraw request"))
        self._leave.set_words(self.tr("Close"))
        self._show_fields()
        if self._view is not None:
            self._show(self._view)


def _withdrawal(application: ApplicationRow) -> str:
    """Return when, by whom and why a request was withdrawn."""
    why = (application.withdrawn_on, application.withdrawn_by, application.withdrawn_why)
    return " ".join(part for part in why if part)
