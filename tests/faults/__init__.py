"""Crashes, full disks and cut-off steps: nothing that was acknowledged may be lost."""
