import logging

from reader.adapters.lexicon.frequency import FrequencyFile
from reader.adapters.system.locations import find_resources


def test_the_shipped_table_ranks_function_words_of_news_first():
    table = FrequencyFile(find_resources() / "dictionary" / "frequency.tsv")
    ranked = table.ranked()
    assert {"فِي", "مِنْ", "عَلَى"} <= set(ranked[:10])
    assert len(ranked) > 3500
    assert table.count("دَوْلَة") > table.count("مِنْطَاد")
    assert table.count("no word") == 0


def test_damaged_lines_are_passed_over(tmp_path):
    path = tmp_path / "frequency.tsv"
    path.write_text("فِي\t5\nبلا عدد\nx\t-3\ny\t99999999999\n\nمِنْ\t7\n", encoding="utf-8")
    assert FrequencyFile(path).ranked() == ("مِنْ", "فِي")


def test_a_missing_file_is_an_empty_table_and_logged(tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        table = FrequencyFile(tmp_path / "none.tsv")
        assert (table.count("فِي"), table.ranked()) == (0, ())
    assert "can't be read" in caplog.text
