"""A shared room is found again by its address, and no password is ever written down."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_archive.rules.servers import (
    Encryption,
    ServerAddress,
    ServerAddressProblem,
    is_server,
    read_address,
)

HOSTS = st.sampled_from(["archive.example.cn", "192.168.1.20", "::1", "localhost", "/run/socket"])
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1)


@given(
    HOSTS, WORDS, WORDS, st.integers(1, 65535), st.sampled_from(Encryption), st.text(max_size=12)
)
@settings(max_examples=60)
def test_a_written_address_reads_as_it_was_and_holds_no_password(
    host, database, user, port, encryption, password
):
    mode = Encryption.REQUIRED if host.startswith("/") else encryption
    address = ServerAddress(host, database, user, port, mode)

    assert read_address(str(address)) == (address, "")
    assert read_address(address.url(password)) == (address, password)


def test_the_password_stands_only_in_what_the_driver_is_given():
    address = ServerAddress("db", "room", "lin")

    assert "geheim" not in str(address) + repr(address) + address.name
    assert address.url("geheim") == "postgresql+psycopg://lin:geheim@db:5432/room?sslmode=require"
    assert str(address) == "postgresql://lin@db:5432/room?sslmode=require"


@pytest.mark.parametrize("place", ["room.db", "/srv/room.db", "sqlite:///room.db", "postgresql"])
def test_a_file_is_no_server(place):
    assert not is_server(place)
    with pytest.raises(ValueError, match=place):
        read_address(place)


def test_everything_that_is_missing_is_told_at_once():
    assert ServerAddress("", "", "", 0).problems() == list(ServerAddressProblem)
    assert ServerAddress("db", "room", "lin").problems() == []
