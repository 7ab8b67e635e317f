"""The outside world, without Qt."""
