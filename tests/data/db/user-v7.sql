BEGIN TRANSACTION;
CREATE TABLE article (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL,
        title_key TEXT NOT NULL,
        title_segments TEXT NOT NULL,
        translated_title TEXT NOT NULL,
        language TEXT NOT NULL,
        byline TEXT NOT NULL,
        date TEXT NOT NULL,
        site TEXT NOT NULL,
        location TEXT NOT NULL,
        part INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        words INTEGER NOT NULL,
        added_at TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        state TEXT NOT NULL,
        progress REAL NOT NULL,
        known REAL,
        place_segment TEXT NOT NULL,
        place_share REAL NOT NULL,
        searched TEXT NOT NULL,
        removed_at TEXT NOT NULL
    );
INSERT INTO "article" VALUES('a4','مكتبة عائمة تجوب النيل','مكتبه عايمه تجوب النيل','["s5"]','[["en", "A library on the Nile"]]','ar','ليلى حسن','2026-03-12','','/news/nile.txt',0,'75861f8575e3e76f0fffc14369bf9eac791954efd54385536f2ed5e72f283944',25,'2026-03-12T08:00:00+00:00','2026-03-12T08:00:00+00:00','unread',0.0,NULL,'',0.0,'مكتبه عايمه تجوب النيل a library on the nile ليلي حسن  النيل','');
CREATE TABLE article_tag (
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        tag TEXT NOT NULL,
        UNIQUE (article_id, key)
    );
INSERT INTO "article_tag" VALUES('a4','النيل','النيل');
CREATE TABLE article_version (
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        made_at TEXT NOT NULL,
        content BLOB NOT NULL,
        UNIQUE (article_id, number)
    );
INSERT INTO "article_version" VALUES('a4',1,'75861f8575e3e76f0fffc14369bf9eac791954efd54385536f2ed5e72f283944','2026-03-12T08:00:00+00:00',X'789C9592C18EDA3010865F25F2D9CB26769C109EA337C4C124361B356B9013D456AB3D2C054A798B6AD5B2A55B218A56156F327E9B8E93ADB4AAAA4ACD81F89F19FEF93C931BA2A7F65A36641051D2944DA5C880B8957B0F7B7880AF019C61075FDCCA1FF7F0E836F010C0CE2DDDDA6DDD925052493399CB89FF9BB4A8C7EFAAD2B4264B5FE13E06F01D4E6E8DA942363EC142965C84FC226218ABCB368627591456D57527F2A9B52A6F544106C31125BA34136567B634084A52D14F22DD17A9505CA5890EB5D67914F3241BEB4CC93CCDA24CC44A1722E67D2178A2992A844A99667D9EC531FACFA4452733AF2A4498CE6D8E10436C83D7A7E4D2A837F5A541D16BDE36848654CBAA5694104431D3A6CC15620E87E495AA314D6ECC6D60D5AC9239F2528C1B0C7232C207E7514DF3D75DF938C2F89592453B21FA5F63B64D459E315AEAA813238AB6ACBB909C5839BBF2BE1B78724BD8770E2F9A7CEEF68151B8770B7882632FC037EAE75238B82D1C7DE1BA8B2CE088609F02F4F8E6536EE3D63D8FF8E016BFAD4EEE0E21D7BEC13D9C30B3F1B7E9FD053A7C01CDFF80861FD8E8E83EC00E6DB0F35D003FD1781978F7001B6CDC2A40EB1D7E4E879E3FEDE18CBF87AEA0253962F32D9CFFD51A3752ABC9B5324DB7935AF8FD8694314F552704278B2A6E55EA158BA9E0ADEC7B29384DBB6C4628F3B549ABA2D04B96D0988F46B7BF00862C6B8C');
CREATE TABLE chore (name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE correction (
                fingerprint TEXT NOT NULL,
                original TEXT NOT NULL,
                corrected TEXT NOT NULL,
                made_at TEXT NOT NULL,
                PRIMARY KEY (fingerprint, original)
            ) WITHOUT ROWID;
INSERT INTO "correction" VALUES('ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff','ذهب الى المدرسه.','ذهب إلى المدرسة.','2026-03-12T08:00:00+00:00');
CREATE TABLE dismissed_doubt (
        article_id TEXT NOT NULL,
        language TEXT NOT NULL,
        segment_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        side TEXT NOT NULL,
        words TEXT NOT NULL,
        dismissed_at TEXT NOT NULL,
        UNIQUE (article_id, language, segment_id, kind, side, words)
    );
CREATE TABLE feed (
        id TEXT NOT NULL PRIMARY KEY,
        address TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        site TEXT NOT NULL,
        folder TEXT NOT NULL,
        added_at TEXT NOT NULL,
        refreshed_at TEXT NOT NULL,
        error TEXT NOT NULL,
        etag TEXT NOT NULL,
        last_modified TEXT NOT NULL
    );
INSERT INTO "feed" VALUES('f1','https://alwadi.example/economy/feed','الوادي — اقتصاد','https://alwadi.example/','أخبار/اقتصاد','2026-03-12T08:00:00+00:00','2026-03-12T08:00:00+00:00','','"v1"','Thu, 12 Mar 2026 07:00:00 GMT');
CREATE TABLE feed_entry (
        number INTEGER PRIMARY KEY,
        feed_id TEXT NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
        entry_id TEXT NOT NULL,
        title TEXT NOT NULL,
        link TEXT NOT NULL,
        summary TEXT NOT NULL,
        content TEXT NOT NULL,
        author TEXT NOT NULL,
        published TEXT NOT NULL,
        listed_at TEXT NOT NULL,
        is_read INTEGER NOT NULL,
        UNIQUE (feed_id, entry_id)
    );
INSERT INTO "feed_entry" VALUES(1,'f1','0aee0c191376e4f25b2e332d9035be63','الميناء يستقبل أول سفينة','https://alwadi.example/economy/port','استقبل الميناء السفينة صباحاً.','','هدى سالم','2026-03-12T06:30:00+00:00','2026-03-12T06:30:00+00:00',1);
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
CREATE TABLE kept_unit (
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        segment_id TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        state TEXT NOT NULL,
        origin TEXT NOT NULL,
        alignment TEXT NOT NULL,
        doubts TEXT NOT NULL,
        score REAL,
        why TEXT NOT NULL, draft TEXT NOT NULL DEFAULT '', offer TEXT NOT NULL DEFAULT '',
        UNIQUE (article_id, language, segment_id)
    );
INSERT INTO "kept_unit" VALUES('a4','en','s5','مكتبة عائمة تجوب النيل','A library on the Nile','machine','{"package":"translate-ar_en","version":"1.0","route":["ar","en"],"settings":"","bridge":"","bridge_package":"","names_put_in":["NATO"],"mended":[],"by":"machine","made_at":"","seconds":0.0}','[[0,3,0,2,0.5]]','[["name","target",0,2,"Test","Look twice.",[]]]',-0.25,'','','');
CREATE TABLE known_word (
                lemma TEXT NOT NULL PRIMARY KEY,
                state TEXT NOT NULL,
                changed_at TEXT NOT NULL
            , by_level INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
INSERT INTO "known_word" VALUES('كِتاب','known','2026-03-12T08:00:00+00:00',0);
CREATE TABLE memory_import (
        number INTEGER PRIMARY KEY,
        file TEXT NOT NULL UNIQUE,
        made_at TEXT NOT NULL
    );
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
INSERT INTO "memory_unit" VALUES(1,4100,4938518916009842611,2955444912495372336,0,'a4','s5','مكتبة عائمة تجوب النيل','A floating library on the Nile','confirmed','Noor','','','');
CREATE TABLE note (
        number INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        article_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        colour TEXT NOT NULL,
        side TEXT NOT NULL,
        scope TEXT NOT NULL,
        language TEXT NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        position INTEGER NOT NULL,
        home TEXT NOT NULL,
        body TEXT NOT NULL,
        searched TEXT NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        removed_at TEXT NOT NULL,
        with_article INTEGER NOT NULL
    );
INSERT INTO "note" VALUES(1,'n11','a4','note','none','source','sentence','','قال المدير','قبل ',' بعد',7,'["قال المدير","","",3]','رأي #سياسة','راي #سياسه قال المدير','2026-03-12T08:00:00+00:00','2026-03-12T08:00:00+00:00','',0);
CREATE TABLE note_tag (
        note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        tag TEXT NOT NULL,
        UNIQUE (note_id, key)
    );
INSERT INTO "note_tag" VALUES('n11','سياسة','سياسة');
CREATE TABLE note_version (
        note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        body TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        UNIQUE (note_id, number)
    );
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
CREATE TABLE review_effort (
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        seconds REAL NOT NULL,
        UNIQUE (article_id, language)
    );
CREATE TABLE search_article (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL
        );
CREATE TABLE search_form (
        spelled TEXT NOT NULL PRIMARY KEY,
        lemmas TEXT NOT NULL
    ) WITHOUT ROWID;
CREATE TABLE search_passage (
            number INTEGER PRIMARY KEY,
            segment_id TEXT NOT NULL,
            language TEXT NOT NULL,
            note_id TEXT NOT NULL,
            text TEXT NOT NULL
        );
CREATE TABLE site_rule (
        host TEXT NOT NULL,
        place TEXT NOT NULL,
        taken INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        UNIQUE (host, place)
    );
CREATE INDEX own_term_by_form ON own_term (folded, id);
CREATE INDEX own_term_by_kind ON own_term (kind, folded, id);
CREATE INDEX own_term_by_english ON own_term (english, id);
CREATE INDEX own_term_by_dutch ON own_term (dutch, id);
CREATE INDEX own_term_by_change ON own_term (changed_at, id);
CREATE INDEX article_by_fingerprint ON article (fingerprint);
CREATE INDEX article_by_location ON article (location, part);
CREATE INDEX article_by_opening ON article (removed_at, opened_at, id);
CREATE INDEX article_by_adding ON article (removed_at, added_at, id);
CREATE INDEX article_by_date ON article (removed_at, date, id);
CREATE INDEX article_by_title ON article (removed_at, title_key, id);
CREATE INDEX article_by_site ON article (removed_at, site, id);
CREATE INDEX article_by_progress ON article (removed_at, progress, id);
CREATE INDEX article_by_length ON article (removed_at, words, id);
CREATE INDEX article_by_known ON article (removed_at, known, id);
CREATE INDEX article_version_by_fingerprint ON article_version (fingerprint);
CREATE INDEX article_tag_by_key ON article_tag (key, article_id);
CREATE INDEX note_by_article ON note (article_id, removed_at, with_article);
CREATE INDEX note_by_change ON note (removed_at, changed_at, number);
CREATE INDEX note_tag_by_key ON note_tag (key, note_id);
CREATE INDEX search_passage_by_note ON search_passage (note_id) WHERE note_id <> '';
CREATE UNIQUE INDEX memory_unit_by_key
        ON memory_unit (source_key, target_key, article_id, segment_id);
CREATE INDEX memory_unit_by_article
        ON memory_unit (article_id, segment_id) WHERE article_id <> '';
CREATE INDEX memory_unit_by_import ON memory_unit (import_number) WHERE import_number > 0;
CREATE INDEX memory_shared_by_import ON memory_shared (import_number);
CREATE INDEX feed_entry_by_date ON feed_entry (feed_id, listed_at, number);
CREATE INDEX feed_entry_by_reading ON feed_entry (feed_id, is_read, listed_at, number);
CREATE INDEX feed_entry_by_time ON feed_entry (listed_at, number);
CREATE VIRTUAL TABLE search_index
            USING fts5 (norm, lemma, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE memory_source
        USING fts5 (words, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE memory_target
        USING fts5 (words, content = '', tokenize = 'ascii');
COMMIT;
PRAGMA user_version = 7;
PRAGMA application_id = 1365340777;
