"""What tests of the whole window share: a text, opening it, a machine without packages."""

from __future__ import annotations

from reader.domain.article import SourceKind, SourceRef

TEXT = """اتفاق على خطة مياه جديدة

قال وزير المياه أحمد سالم يوم الاثنين إن الخطة ستبدأ في عام 2027. وأضاف أن الكلفة 4500 دولار.

وغادر الوفد المدينة في المساء. ولم يعلق أحد على موعد الاجتماع المقبل.
"""


class EmptyShelf:
    """A machine without packages."""

    def installed(self):
        return ()

    def engine(self, package):
        raise AssertionError(package)


def read(qtbot, parts, text=TEXT, **ref):
    source = SourceRef(SourceKind.TEXT, text=text, **ref)
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=30_000):
        parts.presenter.open(source)
    return parts.presenter.model


def targets(model):
    return [model.units[one.segment_id].target for one in model.translatable()]
