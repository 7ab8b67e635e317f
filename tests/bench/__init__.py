"""Measurements that print tables of ratios; no tests."""
