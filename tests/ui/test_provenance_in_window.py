"""Where a sentence's translation comes from is told on request."""

from __future__ import annotations

import pytest

from reader.ui.provenance_controller import PROVENANCE_KEY
from tests.ui.windows import read


@pytest.mark.engine
def test_a_machine_translation_names_its_package_and_version(qtbot, make, context):
    parts = make(context)
    model = read(qtbot, parts, "غادر الوفد القاهرة صباح الخميس.")
    window = parts.window
    actions = window.reader_actions.packages
    actions.provenance.trigger()
    assert PROVENANCE_KEY not in window.notices.keys()  # noqa: SIM118 - no mapping
    window.reading.desk.fix(model.translatable()[0].segment_id)
    actions.provenance.trigger()
    assert PROVENANCE_KEY in window.notices.keys()  # noqa: SIM118 - no mapping
    text = window.notices.text(PROVENANCE_KEY)
    package = next(one for one in context.shelf.installed() if str(one.pair) == "ar-en")
    assert package.package_id in text
    assert package.version in text
