"""The system's user signs what is edited, until another name is chosen."""

from __future__ import annotations

import getpass

import pytest

from reader.adapters.system.user_name import NOBODY, user_name


def test_the_name_is_the_systems(monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "layla")
    assert user_name() == "layla"


@pytest.mark.parametrize("name", ["", "machine", " "])
def test_no_name_and_that_of_the_engines_are_replaced(monkeypatch, name):
    monkeypatch.setattr(getpass, "getuser", lambda: name)
    assert user_name() == NOBODY


def test_a_user_without_an_entry_has_a_name_too(monkeypatch):
    def unknown():
        raise KeyError

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert user_name() == NOBODY
