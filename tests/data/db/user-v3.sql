BEGIN TRANSACTION;
CREATE TABLE correction (
                fingerprint TEXT NOT NULL,
                original TEXT NOT NULL,
                corrected TEXT NOT NULL,
                made_at TEXT NOT NULL,
                PRIMARY KEY (fingerprint, original)
            ) WITHOUT ROWID;
INSERT INTO "correction" VALUES('ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','ذهب الى المدرسه.','ذهب إلى المدرسة.','2026-03-12T08:00:00+00:00');
CREATE TABLE glossary_revision (
                one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
                number INTEGER NOT NULL
            );
INSERT INTO "glossary_revision" VALUES(1,1);
CREATE TABLE hidden_term (
                fingerprint TEXT NOT NULL,
                term_id TEXT NOT NULL,
                hidden_at TEXT NOT NULL,
                PRIMARY KEY (fingerprint, term_id)
            ) WITHOUT ROWID;
INSERT INTO "hidden_term" VALUES('ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','ruto','2026-03-12T08:00:00+00:00');
CREATE TABLE known_word (
                lemma TEXT NOT NULL PRIMARY KEY,
                state TEXT NOT NULL,
                changed_at TEXT NOT NULL
            , by_level INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
INSERT INTO "known_word" VALUES('فِي','known','2026-03-12T08:00:00+00:00',1);
INSERT INTO "known_word" VALUES('كِتاب','known','2026-03-12T08:00:00+00:00',0);
CREATE TABLE own_term (
                id TEXT NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL,
                form TEXT NOT NULL,
                folded TEXT NOT NULL,
                variants TEXT NOT NULL,
                names TEXT NOT NULL,
                notes TEXT NOT NULL,
                translit TEXT NOT NULL,
                domain TEXT NOT NULL,
                vowelled TEXT NOT NULL,
                english TEXT NOT NULL,
                dutch TEXT NOT NULL,
                searched TEXT NOT NULL,
                changed_at TEXT NOT NULL
            );
INSERT INTO "own_term" VALUES('own-1','person','مارك روته','مارك روته','["روته", "روتي"]','[["en", "Mark Rutte"], ["nl", "Mark Rutte"]]','[["en", "Secretary general."], ["nl", "Secretaris-generaal."]]','Mārk Rutta','politics','مارك رُوتِه','mark rutte','mark rutte','مارك روته روته روتي mark rutte mark rutte mark rutta politics','2026-03-12T08:00:00+00:00');
CREATE INDEX own_term_by_form ON own_term (folded, id);
CREATE INDEX own_term_by_kind ON own_term (kind, folded, id);
CREATE INDEX own_term_by_english ON own_term (english, id);
CREATE INDEX own_term_by_dutch ON own_term (dutch, id);
CREATE INDEX own_term_by_change ON own_term (changed_at, id);
COMMIT;
PRAGMA user_version = 3;
