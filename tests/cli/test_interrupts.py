"""The first Ctrl+C asks, the second one stops."""

from __future__ import annotations

import signal

import pytest

from reader.cli.interrupts import gentle_interrupts


def test_the_first_interrupt_sets_the_token_and_the_second_one_raises():
    before = signal.getsignal(signal.SIGINT)
    with gentle_interrupts() as token:
        assert not token.cancelled
        signal.raise_signal(signal.SIGINT)
        assert token.cancelled
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
