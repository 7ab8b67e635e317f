"""Whole windows for the features."""

from __future__ import annotations

from tests.ui.window_fixtures import context, make, parts

__all__ = ["context", "make", "parts"]
