"""``qari packages evaluate``: what scripts and people can rely on."""

from __future__ import annotations

import argparse
import json

import pytest

from reader.bootstrap import build
from reader.cli.console import Console
from reader.cli.package_evaluate import EVALUATE_FORMATS, add_evaluate, evaluate
from reader.domain.errors import PackageMissing, SourceRefused, SourceUnreadable
from reader.domain.messages import Message
from reader.services.package_card import CardPart, card_entries

pytestmark = pytest.mark.engine

SET = "غادر الوفد القاهرة صباح الخميس.\tThe delegation left Cairo on Thursday morning.\n"
ENGLISH, DUTCH = "translate-ar_en-0_3", "translate-ar_nl-0_3"


class Evaluate:
    """Runs the verb and gives exit code and both streams."""

    def __init__(self, folder, capfd):
        self.context = build(folder)
        self._capfd = capfd
        common = argparse.ArgumentParser(add_help=False)
        common.add_argument("--format", default="text")
        self._parser = argparse.ArgumentParser()
        add_evaluate(self._parser.add_subparsers(dest="action", required=True), [common])

    def __call__(self, *arguments):
        options = self._parser.parse_args(["evaluate", *arguments])
        code = evaluate(self.context, options, Console())
        out, err = self._capfd.readouterr()
        return code, out, err


@pytest.fixture
def run(tmp_path, capfd):
    return Evaluate(tmp_path / "data", capfd)


def test_the_sentences_that_ship_give_figures_that_the_card_shows(run):
    code, out, _ = run(ENGLISH, "--format", "json")
    assert code == 0
    found = json.loads(out)["evaluation"]
    assert set(found) == {
        "id", "packages", "from", "to", "set", "fingerprint", "sentences", "failed", "words",
        "seconds", "chrf", "bleu", "signature", "settings", "made_at", "lowest",
    }  # fmt: skip
    assert (found["id"], found["from"], found["to"]) == (ENGLISH, "ar", "en")
    assert (found["set"], found["sentences"], found["failed"]) == ("news", 60, 0)
    assert 50 < found["chrf"]["value"] < 70
    assert 1 < found["chrf"]["margin"] < 8
    assert 20 < found["bleu"]["value"] < 45
    assert len(found["lowest"]) == 3
    (package,) = [one for one in run.context.shelf.installed() if one.package_id == ENGLISH]
    card = run.context.package_cards.card(package)
    assert card.measured[0].scores.chrf.value == found["chrf"]["value"]
    (measured,) = [one for one in card_entries(card) if one.part is CardPart.MEASURED]
    (line,) = measured.lines
    assert isinstance(line, Message)
    assert f"chrF {found['chrf']['value']} ±" in line.english()


def test_a_file_of_the_users_is_measured_and_not_kept(run, tmp_path):
    own = tmp_path / "own.tsv"
    own.write_text(SET * 2, "utf-8")
    code, out, err = run(ENGLISH, "--set", str(own))
    assert code == 0
    assert out.startswith(f"{ENGLISH}\tar-en\tchrF ")
    assert out.count("\n") == 1
    assert "2 sentences of own.tsv" in err
    assert "القاهرة" in err
    kept = run.context.locations.evaluations.read_text("utf-8")
    assert "own.tsv" in kept
    assert "القاهرة" not in kept


def test_a_route_and_another_source_language_can_be_measured(run, tmp_path):
    own = tmp_path / "own.tsv"
    own.write_text("ar\ten\tnl\nوصل الوفد.\tThe delegation arrived.\tDe delegatie kwam.\n", "utf-8")
    assert run(f"{ENGLISH}+{DUTCH}", "--set", str(own))[1].startswith(f"{ENGLISH}+{DUTCH}\tar-nl\t")
    assert run(DUTCH, "--from", "en", "--set", str(own))[1].startswith(f"{DUTCH}\ten-nl\t")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["absent"], PackageMissing),
        ([f"{DUTCH}+{ENGLISH}"], PackageMissing),
        ([ENGLISH, "--from", "fr"], PackageMissing),
        (["\u202e\x1b[2J"], PackageMissing),
        ([ENGLISH, "--set", "absent.tsv"], SourceUnreadable),
    ],
)
def test_what_can_not_be_measured_is_said(run, arguments, error):
    with pytest.raises(error) as caught:
        run(*arguments)
    assert "Nothing was measured." in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert not run.context.locations.evaluations.exists()


def test_a_file_of_another_form_is_refused(run, tmp_path):
    own = tmp_path / "own.tsv"
    own.write_text("سطر بلا ترجمة\n", "utf-8")
    with pytest.raises(SourceRefused, match="has no pair"):
        run(ENGLISH, "--set", str(own))


def test_its_formats_are_known():
    assert EVALUATE_FORMATS == {"packages evaluate": ("text", "json")}
