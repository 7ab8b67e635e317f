"""Voices and what plays them."""
