"""A card says what is known, and that the rest is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.adapters.engine.card_files import read_card_files
from reader.domain.language import LanguagePair
from reader.services.evaluation_ports import Evaluation, Score, Scores
from reader.services.package_card import CardFiles, CardPart, PackageCards, card_entries
from tests.engines import real_shelf, starter
from tests.fakes import fake_package

README = """\
# Delta ar-en

Made of a large student.

| | |
|---|---|
| author | Delta Laboratory |
| licence | CC-BY-NC 4.0 |
| trained on | UN texts (MIT), news (CC0) |

## Results
| set | BLEU |
|---|---|
| FLORES | 30.5 |

## Limitations
Poetry.
"""


class Measured:
    """A store that knows some evaluations."""

    def __init__(self, *kept):
        self._kept = kept

    def of(self, packages):
        return self._kept

    def put(self, evaluation):
        raise AssertionError


def evaluation(chrf=60.0, failed=0, pair=("ar", "en")):
    scores = Scores(Score(chrf, 3.0), Score(30.0, 4.0), "signature")
    return Evaluation(
        "fake", ("fake@1:1",), LanguagePair(*pair), "news", "abc", 60, failed, 900, 3.0, scores,
        made_at="2026-04-05T06:07:08",
    )  # fmt: skip


def card(files=CardFiles(), *kept, package=None):  # noqa: B008 - a frozen value
    return PackageCards(lambda _: files, Measured(*kept)).card(package or fake_package())


def lines(found, part):
    (entry,) = [one for one in card_entries(found) if one.part is part]
    return [line if isinstance(line, str) else line.english() for line in entry.lines]


def test_every_part_says_something_even_of_a_package_that_says_nothing():
    found = card()
    entries = card_entries(found)
    assert [one.part for one in entries] == list(CardPart)
    assert all(one.lines and one.heading.english() for one in entries)
    assert lines(found, CardPart.MAKER) == ["Its card does not say who made it."]
    assert "names no licence" in lines(found, CardPart.LICENCE)[0]
    assert lines(found, CardPart.CLAIMED) == ["Its card has no figures."]
    assert lines(found, CardPart.MEASURED) == ["It was not measured on this machine yet."]
    assert "names no weaknesses" in lines(found, CardPart.WEAKNESSES)[0]


def test_what_the_card_says_is_found():
    found = card(CardFiles(README))
    assert (found.name, found.maker) == ("Delta ar-en", "Delta Laboratory")
    assert found.licences == ("CC-BY-NC 4.0",)
    assert found.data_licences == ("MIT", "CC0")
    assert lines(found, CardPart.LICENCE)[1].startswith("NC: its maker allows no commercial")
    assert lines(found, CardPart.CLAIMED)[0] == "FLORES: BLEU 30.5"
    assert found.weaknesses == "Poetry."


def test_metadata_goes_before_the_readme():
    found = card(CardFiles(README, {"author": "Someone\u202e else", "license": "MIT"}))
    assert (found.maker, found.licences) == ("Someone else", ("MIT",))


def test_a_licence_in_words_of_its_own_is_shown_as_it_is():
    found = card(CardFiles("# A\n\n| licence | ask us |\n|---|---|\n"))
    assert found.licences == ("ask us",)


@pytest.mark.parametrize(
    ("chrf", "verdict"),
    [
        (65.0, "Most sentences say"),
        (64.9, "the gist and most details"),
        (45.0, "the topic and often the gist"),
        (44.9, "the topic at best"),
    ],
)
def test_what_was_measured_is_said_in_plain_words(chrf, verdict):
    found = card(CardFiles(), evaluation(chrf, failed=2))
    figures = f"chrF {chrf} ± 3.0, BLEU 30.0 ± 4.0, 300 words a second (2026-04-05)."
    assert lines(found, CardPart.MEASURED) == [
        f"ar-en, news, 60 sentences: {figures}",
        "Sentences that it could not translate: 2.",
    ]
    assert verdict in lines(found, CardPart.WEAKNESSES)[0]


def test_what_was_measured_for_another_source_language_is_no_verdict():
    found = card(CardFiles(), evaluation(90.0, pair=("en", "nl")))
    assert "Most sentences" not in " ".join(lines(found, CardPart.WEAKNESSES))


def test_an_experimental_package_is_called_so():
    found = card(package=replace(fake_package(), experimental=True, also_from=("en",)))
    assert lines(found, CardPart.WEAKNESSES)[0].startswith("Experimental")
    assert "It also reads: en." in lines(found, CardPart.WHAT)


@pytest.mark.parametrize("pair", [("ar", "en"), ("ar", "nl")], ids="-".join)
def test_the_starters_say_honestly_what_they_can_and_can_not_do(pair):
    package = starter(*pair)
    found = PackageCards(read_card_files, Measured()).card(package)
    assert package in real_shelf().installed()
    assert found.maker == ""
    assert lines(found, CardPart.MAKER)[0] == "Made for this program, and installed with it."
    assert set(found.licences) == {"MIT", "MPL-2.0"}
    assert {"CC BY", "MIT"} <= set(found.data_licences)
    assert {one.metric for one in found.claimed} == {"BLEU", "chrF"}
    assert found.data
    for word in ("ames", "egation", "long sentences", "dialect"):
        assert word in found.weaknesses
