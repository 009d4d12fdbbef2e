"""What holds for every test: no screen, no timing, the same examples each time."""

import os

from hypothesis import settings

from tests.open_files import start_watching

# Before the first import of Qt: without a display it would end the whole run.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None, derandomize=True, database=None)
settings.load_profile("house")

start_watching()
