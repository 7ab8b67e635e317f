"""``qari terms`` as a user runs it."""

import json
from pathlib import Path

ARTICLE = (
    "زيارة إلى اليابان\n\n"
    "وصل الأمين العام لحلف شمال الأطلسي مارك روته إلى طوكيو يوم الخميس. "
    "وقال روته إن الناتو يحتاج إلى اليابان.\n"
)
ENTRY = ["term", "kind", "name", "form", "segment", "source", "rendered", "agrees"]


def test_json_has_the_names_of_the_contract_and_spans_that_fit(qari, write):
    path = write(ARTICLE)
    done = qari("terms", str(path), "--to", "en", "--format", "json")
    assert done.code == 0, done.err
    document = json.loads(done.out)
    assert list(document) == [
        "title",
        "source_language",
        "target_language",
        "packages",
        "occurrences",
        "probable",
    ]
    units = json.loads(qari("translate", str(path), "--to", "en", "--format", "json").out)["units"]
    sources = {unit["id"]: unit["source"] for unit in units}
    by_source = {unit["source"] for unit in units}
    assert len(sources) == len(by_source) == 3
    found = document["occurrences"]
    assert all(list(entry) == ENTRY for entry in found)
    assert {entry["kind"] for entry in found} >= {"person", "place", "organisation"}
    rutte = [entry for entry in found if entry["term"] == "mark-rutte"]
    assert [entry["form"] for entry in rutte] == ["مارك روته", "روته"]
    assert all(entry["name"] == "Mark Rutte" for entry in rutte)
    for entry in found:
        start, end = entry["source"]
        assert any(source[start:end] == entry["form"] for source in by_source)
        assert isinstance(entry["agrees"], bool)


def test_text_lists_the_names_by_kind(qari, write):
    done = qari("terms", str(write(ARTICLE)), "--to", "nl", "-q")
    assert done.code == 0, done.err
    assert done.err == ""
    lines = done.out.splitlines()
    assert lines[0] == "People"
    assert lines[1].startswith("  Mark Rutte · ")
    assert any(line.startswith("  Tokio · طوكيو · 1") for line in lines)


def test_names_that_the_glossary_lacks_are_listed_apart_as_guesses(qari, write):
    path = write("قال وزير المياه أحمد سالم إن الخطة ستبدأ غدا. وأضاف سالم أن الكلفة كبيرة.\n")
    document = json.loads(qari("terms", str(path), "--to", "en", "--format", "json").out)
    assert [entry["form"] for entry in document["probable"]] == ["أحمد سالم", "سالم"]
    assert set(document["probable"][0]) == {"form", "segment", "source", "rendered"}
    assert not any(entry["form"] == "سالم" for entry in document["occurrences"])
    text = qari("terms", str(path), "--to", "en", "-q").out.splitlines()
    heading = next(n for n, line in enumerate(text) if line.startswith("Perhaps names"))
    assert text[heading + 1].startswith("  أحمد سالم · 2")


def test_the_users_own_term_wins(qari, write):
    added = qari("glossary", "add", "بيروت", "--en", "Berytus", "--kind", "place")
    assert added.code == 0, added.err
    path = str(write("وصل الوفد إلى بيروت.\n"))
    for wish, agrees in (("keep", True), ("off", False), ("keep", True)):
        done = qari("terms", path, "--to", "en", "--format", "json", "--names", wish)
        (beirut,) = [e for e in json.loads(done.out)["occurrences"] if e["form"] == "بيروت"]
        assert (beirut["name"], beirut["agrees"]) == ("Berytus", agrees)


def test_translations_keep_names_unless_they_are_not_wanted(qari, write):
    added = qari("glossary", "add", "صنعاء", "--en", "Azal", "--kind", "place")
    assert added.code == 0, added.err
    path = str(write("وصل الوفد إلى صنعاء.\n"))
    assert "Azal" in qari("translate", path, "--to", "en").out
    assert "Azal" not in qari("translate", path, "--to", "en", "--names", "off").out
    preferences = qari.data / "config" / "preferences.json"
    preferences.parent.mkdir(exist_ok=True)
    preferences.write_text(json.dumps({"keep_names": False}), encoding="utf-8")
    try:
        assert "Azal" not in qari("translate", path, "--to", "en").out
        assert "Azal" in qari("translate", path, "--to", "en", "--names", "keep").out
    finally:
        preferences.unlink()


def test_a_text_without_terms_is_said_plainly(qari, write):
    done = qari("terms", str(write("كتاب جميل.\n")), "--to", "en", "-q")
    assert done.code == 0
    assert done.out == "No names or terms of the glossary stand in this text.\n"


def test_hostile_text_is_listed_all_the_same(qari, write):
    text = "قطر\u202e😀 وَقَـــطَر لقطر! \x1b[31m قطر ab\n"
    done = qari("terms", str(write(text)), "--to", "en", "--format", "json")
    assert done.code == 0, done.err
    found = json.loads(done.out)["occurrences"]
    assert len([entry for entry in found if entry["term"] == "qatar"]) == 4


def test_wrong_use_ends_with_2_and_a_missing_file_with_3(qari, tmp_path: Path):
    assert qari("terms", str(tmp_path / "x.txt")).code == 2
    assert qari("terms", str(tmp_path / "x.txt"), "--to", "de").code == 2
    assert qari("terms", str(tmp_path / "x.txt"), "--to", "en").code == 3
    assert qari("terms", "--format", "html", str(tmp_path / "x.txt"), "--to", "en").code == 2
