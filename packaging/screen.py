"""Tell by exit status whether a window can be opened here; the Qt library would end the program."""

import ctypes
import os
import sys
from pathlib import Path


def x11_answers() -> bool:
    """Return whether the X server that DISPLAY names lets us in."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def wayland_answers() -> bool:
    """Return whether the socket that WAYLAND_DISPLAY names is there."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", ""), name).is_socket()


if __name__ == "__main__":
    always = sys.platform in {"darwin", "win32"} or os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    sys.exit(0 if always or x11_answers() or wayland_answers() else 1)
