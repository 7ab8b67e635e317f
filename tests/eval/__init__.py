"""Evaluations against labelled data."""
