"""No test of this suite speaks to another computer: the watch that says so is awake."""

import socket

import pytest

from tests.no_network import ReachedOutError


@pytest.mark.requirement("X-17")
@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "records.example"])
def test_whoever_reached_out_would_fail(host):
    with pytest.raises(ReachedOutError, match="getaddrinfo"):
        socket.create_connection((host, 9))


@pytest.mark.requirement("X-17")
def test_an_address_that_needs_no_name_server_is_noticed_too():
    with socket.socket() as speaking, pytest.raises(ReachedOutError, match="connect"):
        speaking.connect(("192.0.2.1", 9))


def test_this_computer_may_be_spoken_to():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        socket.create_connection(listening.getsockname()[:2]).close()
