"""What Qt would read at the start for a use that this program does not make of it."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

from shibokensupport import feature
from typing_extensions import override

#: What Qt keeps of a module that is not asked for features of the language.
_NOT_ASKED = -1


class _Unread(MetaPathFinder):
    """Finds no module; says of each that it wants none of Qt's other ways to be spoken to.

    Qt would open the source of everything that is loaded, SQLAlchemy's too, and keep it.
    """

    @override
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        feature.pyside_feature_dict.setdefault(fullname, _NOT_ASKED)
        return None


def leave_sources_unread() -> None:
    """Let Qt ask nothing of the modules that are loaded from now on."""
    if not any(isinstance(finder, _Unread) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Unread())
