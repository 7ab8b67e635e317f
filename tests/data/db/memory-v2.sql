BEGIN TRANSACTION;
CREATE TABLE chore (name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE memory_import (
        number INTEGER PRIMARY KEY,
        file TEXT NOT NULL UNIQUE,
        made_at TEXT NOT NULL
    );
INSERT INTO "memory_import" VALUES(1,'/news/nile.tmx','2026-03-12T08:00:00+00:00');
CREATE TABLE memory_pair (
        number INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        UNIQUE (source, target)
    );
INSERT INTO "memory_pair" VALUES(1,'ar','en');
CREATE TABLE memory_shared (
        turn INTEGER NOT NULL REFERENCES memory_unit (turn) ON DELETE CASCADE,
        import_number INTEGER NOT NULL,
        PRIMARY KEY (turn, import_number)
    ) WITHOUT ROWID;
CREATE TABLE memory_unit (
        turn INTEGER PRIMARY KEY,
        place INTEGER NOT NULL,
        source_key INTEGER NOT NULL,
        target_key INTEGER NOT NULL,
        import_number INTEGER NOT NULL,
        article_id TEXT NOT NULL,
        segment_id TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        state TEXT NOT NULL,
        made_by TEXT NOT NULL,
        made_at TEXT NOT NULL,
        note TEXT NOT NULL,
        props TEXT NOT NULL
    );
INSERT INTO "memory_unit" VALUES(1,4100,4938518916009842611,2955444912495372336,1,'','','مكتبة عائمة تجوب النيل','A floating library on the Nile','confirmed','Noor','','','');
CREATE UNIQUE INDEX memory_unit_by_key
        ON memory_unit (source_key, target_key, article_id, segment_id);
CREATE INDEX memory_unit_by_article
        ON memory_unit (article_id, segment_id) WHERE article_id <> '';
CREATE INDEX memory_unit_by_import ON memory_unit (import_number) WHERE import_number > 0;
CREATE INDEX memory_shared_by_import ON memory_shared (import_number);
CREATE VIRTUAL TABLE memory_source
        USING fts5 (words, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE memory_target
        USING fts5 (words, content = '', tokenize = 'ascii');
COMMIT;
PRAGMA user_version = 2;
