/// Who sees to a document and whom it concerns, its versions, and what was found where it is kept.
enum Migration0007Documents {
  // Those that got new columns are captured anew.
  static let tables = ["document", "documentConcern", "documentVersion", "feedback"]

  static let sql = """
    ALTER TABLE document ADD COLUMN owner TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN ownerAgent INTEGER REFERENCES agent(id);
    ALTER TABLE document ADD COLUMN ownerBureau INTEGER REFERENCES bureau(id);
    ALTER TABLE document ADD COLUMN bureau INTEGER REFERENCES bureau(id);
    ALTER TABLE document ADD COLUMN tasks TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN isAccessibility INTEGER NOT NULL DEFAULT 0 CHECK (isAccessibility IN (0, 1));
    ALTER TABLE document ADD COLUMN digest TEXT NOT NULL DEFAULT '' CHECK (digest = '' OR length(digest) = 64);
    ALTER TABLE document ADD COLUMN checkedOn TEXT CHECK (checkedOn IS date(checkedOn, '+0 days'));
    ALTER TABLE document ADD COLUMN state TEXT CHECK (
      state IN ('present', 'changed', 'missing') AND (state IS NULL) = (checkedOn IS NULL));
    CREATE TABLE documentConcern (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      document INTEGER NOT NULL REFERENCES document(id),
      agent INTEGER REFERENCES agent(id),
      post INTEGER REFERENCES post(id),
      CHECK ((agent IS NULL) <> (post IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX documentConcernOnce ON documentConcern (document, ifnull(agent, 0), ifnull(post, 0));
    CREATE TABLE documentVersion (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      document INTEGER NOT NULL REFERENCES document(id),
      version TEXT NOT NULL CHECK (version <> ''),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      note TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE UNIQUE INDEX documentVersionOnce ON documentVersion (document, version);
    ALTER TABLE feedback ADD COLUMN document INTEGER REFERENCES document(id);
    CREATE INDEX feedbackByDocument ON feedback (document) WHERE document IS NOT NULL;

    """
}
