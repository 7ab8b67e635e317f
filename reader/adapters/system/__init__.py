"""Folders, preferences and the network door."""
