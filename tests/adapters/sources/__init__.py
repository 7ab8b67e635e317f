"""Tests, mirroring the tree of the app."""
