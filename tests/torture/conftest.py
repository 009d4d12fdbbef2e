"""The register that is attacked, made once for all attacks of a module."""

import sqlite3

import pytest

from desktop_archive.rules.seals import seal_code
from desktop_archive.store.database import Database
from tests.torture.trail_room import Base, grow


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    path = tmp_path_factory.mktemp("attacked") / "base.register"
    Database.create(path).close()
    grow(path)
    raw = sqlite3.connect(path)
    digest, head = raw.execute("SELECT digest, head_seq FROM seal ORDER BY number DESC").fetchone()
    raw.close()
    return Base(path, seal_code(digest), head)
