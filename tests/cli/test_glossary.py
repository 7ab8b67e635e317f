"""``qari glossary``: what scripts and people can rely on."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Qari
from tests.cli.test_bad_input import assert_one_plain_line


@pytest.fixture
def own(qari: Qari, tmp_path) -> Qari:
    """Return the program with an empty glossary."""
    return qari.beside(tmp_path)


def terms(qari: Qari, *arguments: str) -> list[dict[str, object]]:
    result = qari("glossary", "list", "--format", "json", *arguments)
    assert result.code == 0
    listed: list[dict[str, object]] = json.loads(result.out)["terms"]
    return listed


def test_a_term_is_added_and_listed_with_stable_names(own):
    added = own(
        "glossary", "add", "مارك رُوته", "--kind", "person", "--en", "Mark Rutte",
        "--nl", "Mark Rutte", "--variant", "روته", "--variant", "روتي",
        "--translit", "Mārk Rutta", "--note-en", "Of NATO.", "--domain", "politics",
    )  # fmt: skip
    assert (added.code, added.out) == (0, "مارك روته\tperson\tMark Rutte\tMark Rutte\n")
    (term,) = terms(own)
    identity = term.pop("id")
    assert isinstance(identity, str)
    assert term == {
        "kind": "person", "form": "مارك روته", "vowelled": "مارك رُوته",
        "variants": ["روته", "روتي"],
        "names": {"en": "Mark Rutte", "nl": "Mark Rutte"}, "translit": "Mārk Rutta",
        "notes": {"en": "Of NATO."}, "domain": "politics",
    }  # fmt: skip
    assert terms(own, "--search", "rutte", "--kind", "person")
    assert terms(own, "--search", "tokyo") == terms(own, "--kind", "place") == []
    text = own("glossary", "list")
    assert (text.out, text.err) == (added.out, "1 term\n")
    assert own("glossary", "list", "--quiet").err == ""


@pytest.mark.parametrize(
    ("form", "said"),
    [("و", "single letter"), ("وبال", "attached"), ("َُ", "vowel marks"), ("😀", "emoji"),
     ("سلام 😀", "emoji"), ("Rutte", "Arabic letters"), ("س" * 10_000, "200 characters"),
     ("", "empty")],
)  # fmt: skip
def test_a_form_that_can_not_work_is_refused_with_what_to_do(own, form, said):
    assert_one_plain_line(own("glossary", "add", form, "--en", "x"), 2, said)
    assert terms(own) == []


def test_a_term_is_not_added_twice(own):
    arguments = ("glossary", "add", "الناتو", "--kind", "organisation", "--nl", "NAVO")
    assert own(*arguments).code == 0
    assert_one_plain_line(own(*arguments), 2, "already")


@pytest.mark.parametrize("wanted", ["csv", "tsv", "tbx", "anki"])
def test_what_is_exported_is_imported_again(own, tmp_path, wanted):
    own("glossary", "add", "الناتو", "--kind", "organisation", "--en", "NATO", "--note-nl", "Bond.")
    own("glossary", "add", "طوكيو", "--kind", "place", "--en", "Tokyo", "--nl", "Tokio")
    path = tmp_path / "terms.out"
    exported = own("glossary", "export", str(path), "--format", wanted)
    assert (exported.code, exported.out) == (0, "")
    assert "2 terms" in exported.err
    piped = own("glossary", "export", "-", "--format", wanted)
    assert piped.out == path.read_bytes().decode("utf-8-sig")
    fresh = own.beside(tmp_path / "fresh")
    done = fresh("glossary", "import", "-", "--format", wanted, given=piped.out)
    assert (done.code, done.out) == (
        0, "Imported: 2 added, 0 changed, 0 left as they were, 0 skipped.\n",
    )  # fmt: skip
    without_ids = [{k: v for k, v in term.items() if k != "id"} for term in terms(own)]
    assert [{k: v for k, v in term.items() if k != "id"} for term in terms(fresh)] == without_ids


def test_conflicts_are_shown_and_settled_as_told(own):
    own("glossary", "add", "طوكيو", "--kind", "place", "--en", "Tokyo")
    file = "form,kind,en\nطوكيو,place,Tokio\nأوبك,organisation,OPEC\n"
    looked = own("glossary", "import", "-", "--dry-run", given=file)
    assert looked.code == 0
    assert looked.out.startswith(
        "Would import: 1 new, 0 there already, 1 conflicts (your own are kept), 0 broken. Nothing"
    )
    assert "line 2: طوكيو: place, en Tokio; yours: place, en Tokyo" in looked.err
    assert len(terms(own)) == 1
    assert "1 added, 0 changed, 1 left" in own("glossary", "import", "-", given=file).out
    both = own("glossary", "import", "-", "--conflicts", "both", given=file)
    assert "1 added, 0 changed, 1 left" in both.out
    own2 = terms(own, "--search", "طوكيو")
    assert sorted(term["names"]["en"] for term in own2) == ["Tokio", "Tokyo"]  # type: ignore[index]


def test_theirs_are_taken_where_that_is_asked_for(own):
    own("glossary", "add", "طوكيو", "--kind", "place", "--en", "Tokyo")
    given = "form;en\nطوكيو;Tokio\n"
    done = own("glossary", "import", "-", "--conflicts", "take", given=given)
    assert "0 added, 1 changed" in done.out
    assert [(term["kind"], term["names"]) for term in terms(own)] == [("place", {"en": "Tokio"})]


def test_a_broken_file_changes_nothing_and_names_its_lines(own):
    file = 'form,en\nطوكيو,Tokyo\nأوبك\nص,S\n"قال,x\n'
    for extra, code in (((), 3), (("--dry-run",), 3), (("--skip-broken",), 0)):
        assert len(terms(own)) == 0
        result = own("glossary", "import", "-", *extra, given=file)
        assert result.code == code
        assert "line 3: It has 1 cells" in result.err
        assert "line 4: “ص” is a single letter." in result.err
        assert "line 5: Its quotation marks" in result.err
    assert [term["form"] for term in terms(own)] == ["طوكيو"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"), (b"a,b\n1,2\n", "does not name its columns"),
        ("form,en\nطوكيو,Tokyo\n".encode("utf-16"), "UTF-16"),
        (b'<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', "line 1"),
        (b"<html></html>", "no TBX"), (b"form,en\n", "no terms"),
    ],
)  # fmt: skip
def test_hostile_and_foreign_files_are_refused(own, tmp_path, content, said):
    path = tmp_path / "terms.csv"
    path.write_bytes(content)
    assert_one_plain_line(own("glossary", "import", str(path)), 3, said)
    assert terms(own) == []


def test_files_that_are_not_there_and_names_that_say_nothing(own, tmp_path):
    gone = own("glossary", "import", str(tmp_path / "gone.csv"))
    assert_one_plain_line(gone, 3, "gone.csv", "no such file")
    assert_one_plain_line(own("glossary", "export", str(tmp_path / "x.doc")), 2, "format")
    assert_one_plain_line(
        own("glossary", "export", str(tmp_path / "no/x.csv")), 2, "does not exist"
    )


@pytest.mark.parametrize(
    "arguments",
    [["glossary"], ["glossary", "add"], ["glossary", "import"], ["glossary", "purge"],
     ["glossary", "add", "x", "--kind", "animal"], ["glossary", "list", "--format", "csv"],
     ["glossary", "export", "-", "--format", "json"],
     ["glossary", "import", "-", "--conflicts", "fight"]],
)  # fmt: skip
def test_wrong_use_is_code_two(own, arguments):
    result = own(*arguments)
    assert (result.code, result.out) == (2, "")
    assert "usage: qari" in result.err


def test_a_glossary_that_can_not_be_opened_is_code_six(own):
    (own.data / "data").mkdir(parents=True)
    (own.data / "data" / "qari.sqlite").mkdir()
    assert_one_plain_line(own("glossary", "list"), 6, "qari.sqlite")


def test_options_stand_before_the_verb_too(own):
    result = own("--format", "json", "--quiet", "glossary", "list")
    assert (result.code, json.loads(result.out), result.err) == (0, {"terms": []}, "")
