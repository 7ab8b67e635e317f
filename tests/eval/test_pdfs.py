"""What is read of the PDFs of the corpus; prints the table with ``pytest -s``."""

from statistics import fmean

from tests.eval.pdfs import PDFS, names, read, report

FLOORS = {"qt_article": (0.94, 0.3), "libreoffice_noto": (0.85, 0.25)}
"""Files whose own codes are wrong: share of words, share of whole paragraphs."""
WHOLE = (0.99, 0.9)


def test_the_corpus_is_of_six_producers_and_small():
    files = list(PDFS.glob("*.pdf"))
    assert len(files) >= 20
    assert {path.stem.partition("_")[0] for path in files} >= {
        "chromium",
        "libreoffice",
        "qt",
        "pango",
        "reportlab",
        "locked",
    }
    assert all(path.stat().st_size < 90_000 for path in files)


def test_words_paragraphs_and_titles_are_read(capsys):
    found = [read(name) for name in names()]
    with capsys.disabled():
        print("\n" + report(found))  # noqa: T201
    for one in found:
        words, paragraphs = FLOORS.get(one.name, WHOLE)
        assert one.words >= words, one
        assert one.words >= one.bare - 0.005, one
        assert one.paragraphs >= paragraphs, one
        assert one.furniture_left == 0, one
        assert one.title, one
        assert one.date is not False, one
        assert one.noticed == (one.name in FLOORS), one
    assert fmean(one.found for one in found if one.name not in FLOORS) >= 0.98
    assert len([one for one in found if one.date]) >= 4
