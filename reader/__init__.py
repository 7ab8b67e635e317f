"""Qari: an Arabic article beside its offline translation."""
