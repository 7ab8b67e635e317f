"""Whole windows for tests; each is closed and its threads have ended when the test has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader import bootstrap
from reader.app import build_window
from reader.services.preferences import Preferences


@pytest.fixture
def context(tmp_path):
    return bootstrap.build(tmp_path / "data")


@pytest.fixture
def make(qtbot):
    made = []

    def build(context, **preferences):
        parts = build_window(context, replace(Preferences(), **preferences))
        made.append(parts)
        parts.window.resize(1200, 800)
        parts.window.show()
        return parts

    yield build
    for parts in made:
        parts.window.close()
        assert parts.shut_down()
        parts.window.deleteLater()


@pytest.fixture
def parts(make, context):
    return make(context)
