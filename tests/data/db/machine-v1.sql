BEGIN TRANSACTION;
CREATE TABLE unit (
                id INTEGER PRIMARY KEY,
                key BLOB NOT NULL UNIQUE,
                source TEXT NOT NULL,
                source_language TEXT NOT NULL,
                target_language TEXT NOT NULL,
                packages TEXT NOT NULL,
                settings TEXT NOT NULL,
                names TEXT NOT NULL,
                target TEXT NOT NULL,
                origin TEXT NOT NULL,
                alignment TEXT NOT NULL,
                doubts TEXT NOT NULL,
                score REAL,
                used_on TEXT NOT NULL
            );
INSERT INTO "unit" VALUES(1,X'C3E14995B43AD8C1E9923A54C9CDCFFC9377715DA07B782CBC0A0D2F4ADC5A82','غادر الوفد القاهرة.','ar','en','["translate-ar_en-0_3@0.3"]','beam=4 length_penalty=1 repetition_penalty=1 no_repeat_ngram=0 max_decoding_length=256','','The delegation left Cairo.','{"package":"translate-ar_en-0_3","version":"0.3","route":["ar","en"],"settings":"beam=4 length_penalty=1 repetition_penalty=1 no_repeat_ngram=0 max_decoding_length=256","bridge":"","bridge_package":"","names_put_in":[],"mended":[],"by":"machine","made_at":"2026-03-12T08:00:00+00:00","seconds":0.1}','[[0,4,15,19,0.9]]','[["unknown_piece","target",0,3,"T","Cut at {n}.",[["n","3"]]]]',-0.3,'2026-03-12');
CREATE INDEX unit_by_use ON unit (used_on, id);
COMMIT;
PRAGMA user_version = 1;
