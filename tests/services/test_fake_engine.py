"""The fake engine keeps the promises of the port."""

import pytest

from tests.engine_contract import EngineContract
from tests.fakes import FakeEngine


class TestFakeEngine(EngineContract):
    @pytest.fixture
    def engine(self):
        return FakeEngine()
