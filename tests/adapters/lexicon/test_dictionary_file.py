"""The dictionary's reader, on the shipped file and on hostile ones."""

import logging

import pytest

from reader.adapters.lexicon.dictionary_file import DictionaryFile
from reader.adapters.system.locations import find_resources

HEAD = "lemma\tbare\troot\tpos\tforms\ten\tnl\tuse\n"
BOOK = "كِتَاب\tكتاب\tك ت ب\tn.m\tكُتُب\tbook; letter\tboek; brief\t\n"


@pytest.fixture(scope="module")
def shipped():
    return DictionaryFile(find_resources() / "dictionary" / "dictionary.tsv")


def of(tmp_path, text):
    path = tmp_path / "dictionary.tsv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return DictionaryFile(path)


def test_an_entry_has_its_senses_in_both_languages(tmp_path):
    (entry,) = of(tmp_path, HEAD + BOOK).entries("كتاب")
    assert (entry.en, entry.nl) == (("book", "letter"), ("boek", "brief"))
    assert (entry.root, entry.pos) == ("ك ت ب", "n.m")


def test_any_form_leads_to_its_entry(shipped):
    def kinds(form):
        return {(entry.lemma, kind) for entry, kind, _ in shipped.by_form(form)}

    assert ("مَدْرَسَة", "plural") in kinds("مدارس")
    assert ("أَكَّدَ", "imperfect") in kinds("يؤكد")
    assert ("وَصَلَ", "masdar") in kinds("وصول")
    assert ("كِتَاب", "lemma") in kinds("كتاب")


def test_a_root_has_its_family_and_foreign_words_have_none(shipped):
    assert {"دَرَسَ", "مَدْرَسَة"} <= {entry.lemma for entry in shipped.by_root("د ر س")}
    assert shipped.by_root("-") == shipped.by_root("") == ()
    assert shipped.counted("د ر س") == len(shipped.by_root("د ر س"))
    assert shipped.counted("") == 0


def test_a_typed_transliteration_finds_the_word(shipped):
    assert "حُكُومَة" in {entry.lemma for entry in shipped.by_latin("hukuma")}
    assert shipped.by_latin("zzzz") == shipped.by_latin("") == ()


def test_every_shipped_line_is_read(shipped, caplog):
    with caplog.at_level(logging.WARNING):
        count = sum(1 for _ in shipped.all_entries())
    path = find_resources() / "dictionary" / "dictionary.tsv"
    assert count == len(path.read_text(encoding="utf-8").splitlines()) - 1
    assert "damaged" not in caplog.text


@pytest.mark.parametrize(
    "line",
    [
        "كِتَاب\tكتاب\n",
        "كِتَاب\tكتاب\t\tn.m\t\tbook\tboek\t\textra\n",
        "book\tbook\t\tn.m\t\tbook\tboek\t\n",
        "\t\t\t\t\t\t\t\n",
        "كِتَاب\tكتاب\t\tn.m\t\t" + "x" * 10_000 + "\tboek\t\n",
        b"\xff\xfe\tx\t\tn.m\t\tbook\tboek\t\n",
    ],
)
def test_a_damaged_line_is_left_out_and_the_rest_kept(tmp_path, caplog, line):
    raw = line if isinstance(line, bytes) else line.encode()
    dictionary = of(tmp_path, HEAD.encode() + raw + BOOK.encode())
    with caplog.at_level(logging.WARNING):
        assert [entry.lemma for entry in dictionary.all_entries()] == ["كِتَاب"]
    assert "1 damaged" in caplog.text


def test_a_doubled_entry_is_found_twice_and_harms_nothing(tmp_path):
    assert len(of(tmp_path, HEAD + BOOK + BOOK).entries("كتاب")) == 2


@pytest.mark.parametrize("text", ["", "\n\n\n", HEAD, "\ufeff" + HEAD])
def test_an_empty_file_is_an_empty_dictionary(tmp_path, text):
    assert of(tmp_path, text).entries("كتاب") == ()


def test_a_missing_file_and_a_folder_are_empty_dictionaries(tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        assert DictionaryFile(tmp_path / "none.tsv").by_form("كتاب") == ()
        assert DictionaryFile(tmp_path).by_root("ك ت ب") == ()
    assert "can't be read" in caplog.text


def test_a_file_that_is_far_too_large_is_not_read(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr("reader.adapters.lexicon.dictionary_file.LARGEST_BYTES", 10)
    with caplog.at_level(logging.WARNING):
        assert of(tmp_path, HEAD + BOOK).entries("كتاب") == ()
    assert "larger" in caplog.text
