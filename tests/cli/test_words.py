"""``qari lookup`` and ``qari words``, run as a user does."""

import json

from tests.cli.conftest import ARTICLE, Qari

KEYS = {"lemma", "vowelled", "root", "pos", "clitics", "transliteration", "en", "nl", "forms",
        "use", "chosen"}  # fmt: skip


def test_lookup_in_a_sentence_keeps_the_schema(qari: Qari):
    sentence = "ذهبت إلى المدرسة القريبة."
    done = qari("lookup", "المدرسة", "--in", sentence, "--format", "json")
    assert (done.code, done.err) == (0, "")
    document = json.loads(done.out)
    assert document["word"] == "المدرسة"
    first, *others = document["analyses"]
    assert first.keys() >= KEYS
    assert (first["lemma"], first["chosen"], first["clitics"]) == ("مَدْرَسَة", True, ["ال"])
    assert (first["en"], first["nl"], first["forms"]) == (["school"], ["school"], ["مَدَارِس"])
    assert not any(other["chosen"] for other in others)


def test_lookup_alone_by_letters_and_by_sound(qari: Qari):
    assert "school" in qari("lookup", "وبالمدرسة").out
    assert "وَ + بِ + ال" in qari("lookup", "وبالمدرسة").out
    assert "government" in qari("lookup", "hukuma").out


def test_lookup_of_bad_words(qari: Qari):
    assert qari("lookup", "").code == 2
    assert qari("lookup", "كتاب", "--in", "لا شيء هنا").code == 2
    assert "Nothing was found" in qari("lookup", "🙂").out
    assert "perhaps a name" in qari("lookup", "روتردام").out
    monster = qari("lookup", "م" * 500)
    assert (monster.code, monster.err) == (0, "")
    assert qari("lookup", "كتاب", "--format", "html").code == 2


def test_words_of_a_file_with_counts_and_states(qari: Qari, write):
    done = qari("words", str(write(ARTICLE)), "--format", "json")
    assert (done.code, done.err) == (0, "")
    document = json.loads(done.out)
    assert document["known_percent"] == 0
    counts = {one["lemma"]: one for one in document["words"]}
    assert counts["إِلَى"]["count"] == 2
    assert {one["status"] for one in document["words"]} == {"new"}
    assert document["words_counted"] == sum(one["count"] for one in document["words"])
    assert document["new_lemmas"] == len(document["words"])
    text = qari("words", str(write(ARTICLE))).out
    assert "You know 0 %" in text
    assert "كِتَاب" in text


def test_words_from_standard_input_and_of_no_file(qari: Qari, tmp_path):
    assert "سَفِينَة" in qari("words", "-", given="أبحرت السفينة صباح اليوم.\n").out
    assert qari("words", str(tmp_path / "none.txt")).code == 3
