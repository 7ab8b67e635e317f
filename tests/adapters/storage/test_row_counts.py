import sqlite3

from reader.adapters.storage.row_counts import row_counts


def test_rows_are_counted_and_inner_tables_are_not(tmp_path):
    path = tmp_path / "a.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE note (body TEXT)")
        database.execute("CREATE TABLE index_data (body TEXT)")
        database.execute("INSERT INTO note VALUES ('secret')")
    database.close()
    said = row_counts([path])["a.sqlite"]
    assert said.endswith("bytes, version 0, note 1")


def test_what_is_missing_or_damaged_is_told(tmp_path):
    damaged = tmp_path / "b.sqlite"
    damaged.write_bytes(b"no database at all" * 100)
    said = row_counts([tmp_path / "a.sqlite", damaged])
    assert said == {"a.sqlite": "not there", "b.sqlite": "can't be read (DatabaseError)"}
