"""What is on the disk when the power fails: all that was confirmed, and a part of the rest.

A file keeps what was synced. Of what was written since, nothing, a beginning or any selection is
there, some of it torn at a sector. A name is made or gone for good once its folder was synced.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.tracing import Call

_SECTOR = 512
_TORN = 0.3


@dataclass
class _Inode:
    """A file: its content on the disk, and what waits in memory."""

    kept: bytearray = field(default_factory=bytearray)
    waiting: list[Call] = field(default_factory=list)

    def sync(self) -> None:
        for call in self.waiting:
            _apply(self.kept, call)
        self.waiting.clear()

    def after_the_cut(self, rng: random.Random) -> bytes:
        found = bytearray(self.kept)
        match rng.randrange(3):
            case 0:
                lucky = []
            case 1:
                lucky = self.waiting[: rng.randint(0, len(self.waiting))]
            case _:
                lucky = [call for call in self.waiting if rng.random() < 0.5]
        for call in lucky:
            _apply(found, _torn(call, rng))
        return bytes(found)


def _torn(call: Call, rng: random.Random) -> Call:
    """Return a write of which the last sectors did not make it, sometimes."""
    if rng.random() >= _TORN or len(call.data) <= _SECTOR:
        return call
    whole = rng.randrange(len(call.data) // _SECTOR) * _SECTOR
    return Call(call.name, call.path, call.data[:whole], call.at)


def _apply(content: bytearray, call: Call) -> None:
    if call.name == "ftruncate":
        del content[call.at :]
        content.extend(bytes(call.at - len(content)))
        return
    content.extend(bytes(max(0, call.at - len(content))))
    content[call.at : call.at + len(call.data)] = call.data


class Disk:
    """The files of a room, and what of them would outlive a power cut."""

    def __init__(self, room: Path, content: bytes) -> None:
        """Begin with the room's file, safe on the disk."""
        self._folder, self._stem = str(room.parent), str(room)
        first = _Inode(bytearray(content))
        self._now: dict[str, _Inode] = {str(room): first}
        self._named: dict[str, _Inode] = dict(self._now)
        self._renamed: list[tuple[str, _Inode | None]] = []

    def do(self, call: Call) -> None:
        """Take a call as the system takes it."""
        if call.name in ("fsync", "fdatasync") and call.path == self._folder:
            for name, inode in self._renamed:
                self._name(self._named, name, inode)
            self._renamed.clear()
        if not call.path.startswith(self._stem) or call.path.endswith("-shm"):
            return
        if call.name == "openat":
            if call.makes and call.path not in self._now:
                self._put(call.path, _Inode())
        elif call.name == "unlink":
            self._put(call.path, None)
        elif call.path in self._now:
            self._write(self._now[call.path], call)

    @staticmethod
    def _write(inode: _Inode, call: Call) -> None:
        if call.name in ("fsync", "fdatasync"):
            inode.sync()
        else:
            inode.waiting.append(call)

    def _put(self, name: str, inode: _Inode | None) -> None:
        self._name(self._now, name, inode)
        self._renamed.append((name, inode))

    @staticmethod
    def _name(names: dict[str, _Inode], name: str, inode: _Inode | None) -> None:
        names.pop(name, None)
        if inode is not None:
            names[name] = inode

    def cut(self, rng: random.Random) -> Iterator[tuple[str, bytes]]:
        """Yield the names and the contents there are when the power comes back."""
        names = dict(self._named)
        for name, inode in self._renamed[: rng.randint(0, len(self._renamed))]:
            self._name(names, name, inode)
        for name, inode in names.items():
            yield Path(name).name, inode.after_the_cut(rng)
