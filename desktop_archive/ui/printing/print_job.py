"""A print on its way to the printing system; closing its preview does not stop it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTemporaryDir, Signal

from desktop_archive.services.leaving import save_print


class PrintJob(QObject):
    """Hands one PDF to the printing system and lets go of itself when that has taken it.

    Signals:
        ended: whether the printer took it.
    """

    ended = Signal(bool)

    def __init__(self, pdf: bytes) -> None:
        super().__init__(QCoreApplication.instance())
        self._folder = QTemporaryDir()
        self._path = Path(self._folder.path()) / "print.pdf"
        self._process = QProcess(self)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._break)
        save_print(self._path, pdf)

    def start(self, printer: str, copies: int, media: str = "") -> None:
        """Print unscaled, on the paper that the printing system calls so."""
        words = ["-d", printer, "-n", str(copies), "-o", "print-scaling=none"]
        words += ["-o", f"media={media}"] if media else []
        words.append(str(self._path))
        # A list of words and no shell: a printer's name is never a command.
        self._process.start("lp", words)

    def _finish(self, status: int, _how: object = None) -> None:
        self._end(taken=status == 0)

    def _break(self, error: QProcess.ProcessError) -> None:
        # After anything but a failed start the end is told too.
        if error is QProcess.ProcessError.FailedToStart:
            self._end(taken=False)

    def _end(self, *, taken: bool) -> None:
        self.ended.emit(taken)
        self.deleteLater()
