BEGIN TRANSACTION;
CREATE TABLE correction (
                fingerprint TEXT NOT NULL,
                original TEXT NOT NULL,
                corrected TEXT NOT NULL,
                made_at TEXT NOT NULL,
                PRIMARY KEY (fingerprint, original)
            ) WITHOUT ROWID;
INSERT INTO "correction" VALUES('ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','ذهب الى المدرسه.','ذهب إلى المدرسة.','2026-03-12T08:00:00+00:00');
COMMIT;
PRAGMA user_version = 1;
