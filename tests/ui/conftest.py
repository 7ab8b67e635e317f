"""Whole windows for the tests of the interface."""

from __future__ import annotations

from tests.ui.window_fixtures import context, make, parts

__all__ = ["context", "make", "parts"]
