-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dossier: one SQLite file, *.vigie. application_id is 1447642953 (« VIGI »), user_version the number of
-- this schema; migrations.cpp holds the steps that lead here from every earlier one.
--
-- Three kinds of tables:
--   evidence   what came in, never changed: source, problem, record, pack, pack_file
--   log        what people and the program did, only ever added to: log, log_head
--   derived    recomputed from the two at will: post, post_words, finding, check_run, decision, sample_post
--
-- Texts are UTF-8, times RFC 3339 in UTC, hashes SHA-256 as 64 lower-case hex digits.

-- A file whose posts were added. Its entry in the log (kind « import ») names it by `key`.
CREATE TABLE source (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,     -- 32 random hex digits, the same in every copy of the dossier
    file     TEXT NOT NULL,            -- as the user named it
    format   TEXT NOT NULL,
    sha256   TEXT NOT NULL,            -- of the whole file; empty for a stream
    records  INTEGER NOT NULL,         -- what the file held = read + skipped + set_aside
    read     INTEGER NOT NULL,
    skipped  INTEGER NOT NULL,
    set_aside INTEGER NOT NULL,        -- records that are no posts to check
    notices  TEXT NOT NULL,            -- JSON: how many records each Notice of core/import/post_reader.h concerns
    time     TEXT NOT NULL             -- of the import
);

-- What could not be read in it, in the words that the importer found.
CREATE TABLE problem (
    source   INTEGER NOT NULL REFERENCES source (id),
    code     INTEGER NOT NULL,         -- ErrorCode of core/base/error.h
    record   INTEGER NOT NULL,         -- 0: the file as a whole
    line     INTEGER NOT NULL,
    position INTEGER NOT NULL,         -- column within the line
    field    TEXT NOT NULL,
    message  TEXT NOT NULL,
    hint     TEXT NOT NULL
);
CREATE INDEX problem_source ON problem (source);

-- A post, by which it is known and found. The filter columns repeat what its version and findings say.
CREATE TABLE post (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE,  -- « instagram/p1 »; « instagram/=<hash> » where the file gave no id
    version       INTEGER REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED, -- the one that counts
    platform      TEXT NOT NULL,
    author        TEXT NOT NULL,
    published     INTEGER NOT NULL,      -- seconds since 1970 UTC; -1000000000000: unknown, before all others
    same_text     INTEGER NOT NULL,      -- 63 bits of the SHA-256 of title and text: equal for equal texts
    check_run     INTEGER REFERENCES check_run (id), -- NULL: not checked yet
    verdict       TEXT,                  -- « non_compliant » … (contract.md)
    verdict_today TEXT,
    worst         INTEGER NOT NULL DEFAULT 0, -- of its findings that nobody dismissed: 0 none … 4 critical
    findings      INTEGER NOT NULL DEFAULT 0,
    creator       TEXT NOT NULL DEFAULT '',   -- author folded, by which it is looked for
    law           TEXT,                       -- version in force on the day of publication
    status        TEXT NOT NULL DEFAULT 'nothing' -- « open », « decided » … (core/model/review.h)
);
CREATE INDEX post_version ON post (version); -- asked for each record that is added
CREATE INDEX post_same_text ON post (same_text);
-- The orders of the list, with the columns that filters look at, so that the table need not be read …
CREATE INDEX post_worst ON post (worst, published, id, verdict, status, platform, law, creator);
CREATE INDEX post_published ON post (published, id, verdict, status, platform, law, creator, worst);
CREATE INDEX post_creator ON post (creator, id);
-- … and the posts of one value together, the worst last.
CREATE INDEX post_verdict ON post (verdict, worst, published, id);
CREATE INDEX post_status ON post (status, worst, published, id);
CREATE INDEX post_platform ON post (platform, worst, published, id);
CREATE INDEX post_unchecked ON post (id) WHERE check_run IS NULL;

-- A post as it stood in a file. One that is corrected and imported again is a further version.
CREATE TABLE record (
    id       INTEGER PRIMARY KEY,
    post     INTEGER NOT NULL REFERENCES post (id),
    source   INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    number   INTEGER NOT NULL,         -- of the record in the file, from 1
    raw      TEXT,                     -- the record as it stood there; NULL once purged
    content  TEXT,                     -- what was read of it, as vigie-ndjson; NULL once purged
    sha256   TEXT NOT NULL             -- of the netstrings of raw and content: « 5:{"a…,12:{"text"…, »
);
CREATE INDEX record_post ON record (post);
CREATE INDEX record_source ON record (source);

-- Each post with the version that counts and where that stood.
CREATE VIEW stored_post AS
    SELECT post.*, content, raw, file, number, format, source.sha256 AS source_sha256
    FROM post JOIN record ON record.id = version JOIN source ON source.id = source;

-- Words of the version that counts, folded. Holds no text of its own.
CREATE VIRTUAL TABLE post_words USING fts5 (
    author, words, content = '', tokenize = 'unicode61 remove_diacritics 2'
);

-- A rule pack as its files were, named by what is in it (RulePack::sha256).
CREATE TABLE pack (
    sha256  TEXT PRIMARY KEY,
    id      TEXT NOT NULL,
    version TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE pack_file (
    pack    TEXT NOT NULL REFERENCES pack (sha256),
    number  INTEGER NOT NULL,          -- order in which the files are read, from 1
    name    TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (pack, number)
) WITHOUT ROWID;

-- By what findings were made. The last one is the one that counts.
CREATE TABLE check_run (
    id      INTEGER PRIMARY KEY,
    pack    TEXT NOT NULL REFERENCES pack (sha256),
    program TEXT NOT NULL,             -- version of Vigie
    as_of   TEXT NOT NULL,             -- the « today » of the check, YYYY-MM-DD
    house   TEXT REFERENCES pack (sha256) -- the house pack that was laid over; NULL: none
);

CREATE TABLE finding (
    post     INTEGER NOT NULL REFERENCES post (id),
    key      TEXT NOT NULL,            -- names rule, post and words (contract.md)
    rule     TEXT NOT NULL,
    severity INTEGER NOT NULL,         -- 1 info, 2 minor, 3 major, 4 critical
    PRIMARY KEY (post, key)
) WITHOUT ROWID;
CREATE INDEX finding_rule ON finding (rule, post);

-- What the log says about findings: a row for each finding that an entry decides on.
CREATE TABLE decision (
    post    TEXT NOT NULL,             -- post.name
    key     TEXT NOT NULL,             -- finding.key; empty: the post as a whole
    entry   INTEGER NOT NULL REFERENCES log (number),
    rule    TEXT NOT NULL,
    reading TEXT NOT NULL,             -- first, second, adjudication, sample; merge: two copies disagree
    kind    TEXT NOT NULL,             -- « confirmed », « dismissed » … (core/model/review.h)
    undone  INTEGER,                   -- the entry that took it back
    PRIMARY KEY (post, key, entry)
) WITHOUT ROWID;
CREATE INDEX decision_entry ON decision (entry);

-- Posts without findings that were drawn for a person to read.
CREATE TABLE sample_post (
    entry INTEGER NOT NULL REFERENCES log (number),
    post  TEXT NOT NULL,
    PRIMARY KEY (entry, post)
) WITHOUT ROWID;

-- The chain of everything that was done. An entry's hash is the SHA-256 of the netstrings (« length:bytes, »,
-- length in bytes) of: vigie-entry-1, seq, time, who, kind, details, previous. The first entry has an empty
-- `previous`. Two copies of a dossier that were worked on apart have chains that part; merged, all entries
-- stand here and keep their hashes, and a « merge » entry joins the ends. Afterwards an entry is named by its
-- hash, for `number` holds in this file only.
CREATE TABLE log (
    number   INTEGER PRIMARY KEY,      -- 1, 2, 3 … in this file, none left out; previous ones come first
    seq      INTEGER NOT NULL,         -- 1 + that of the entry before it in its chain
    time     TEXT NOT NULL,
    who      TEXT NOT NULL,
    kind     TEXT NOT NULL,
    details  TEXT NOT NULL,            -- a JSON object
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL UNIQUE
);
-- How long the log is and how it ends, so that a missing tail is seen. One row.
CREATE TABLE log_head (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    entries INTEGER NOT NULL,
    hash    TEXT NOT NULL
);

-- Nothing in normal use changes evidence or log. This keeps mistakes away; against intent there are the hashes.
CREATE TRIGGER source_no_update BEFORE UPDATE ON source
    BEGIN SELECT RAISE(ABORT, 'sources are never changed'); END;
CREATE TRIGGER source_no_delete BEFORE DELETE ON source
    BEGIN SELECT RAISE(ABORT, 'sources are never removed'); END;
CREATE TRIGGER problem_no_update BEFORE UPDATE ON problem
    BEGIN SELECT RAISE(ABORT, 'problems are never changed'); END;
CREATE TRIGGER problem_no_delete BEFORE DELETE ON problem
    BEGIN SELECT RAISE(ABORT, 'problems are never removed'); END;
CREATE TRIGGER record_no_update BEFORE UPDATE ON record
    BEGIN SELECT RAISE(ABORT, 'records are never changed'); END;
CREATE TRIGGER record_no_delete BEFORE DELETE ON record
    BEGIN SELECT RAISE(ABORT, 'records are never removed'); END;
CREATE TRIGGER pack_no_update BEFORE UPDATE ON pack
    BEGIN SELECT RAISE(ABORT, 'packs are never changed'); END;
CREATE TRIGGER pack_no_delete BEFORE DELETE ON pack
    BEGIN SELECT RAISE(ABORT, 'packs are never removed'); END;
CREATE TRIGGER pack_file_no_update BEFORE UPDATE ON pack_file
    BEGIN SELECT RAISE(ABORT, 'packs are never changed'); END;
CREATE TRIGGER pack_file_no_delete BEFORE DELETE ON pack_file
    BEGIN SELECT RAISE(ABORT, 'packs are never removed'); END;
CREATE TRIGGER log_no_update BEFORE UPDATE ON log
    BEGIN SELECT RAISE(ABORT, 'entries of the log are never changed'); END;
CREATE TRIGGER log_no_delete BEFORE DELETE ON log
    BEGIN SELECT RAISE(ABORT, 'entries of the log are never removed'); END;
