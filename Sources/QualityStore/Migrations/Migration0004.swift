internal import GRDB

/// What Vigie computes indicators from, beside trainings: documents and their reviews, surveys, what users say; and the
/// figures made of them, with everything that was counted.
enum Migration0004 {
  static func run(_ db: Database) throws {
    try db.execute(sql: holdings)
    try db.execute(sql: derivations)
    for table in tables { try RowCapture.install(on: table, db) }
  }

  private static let tables = [
    "theme", "themeEngagement", "survey", "themeResult", "document", "documentEngagement", "documentReview",
    "feedback", "feedbackEngagement", "derivation", "derivedFigure", "countedItem",
  ]

  private static let holdings = """
    CREATE TABLE theme (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      titleEnglish TEXT,
      threshold REAL NOT NULL CHECK (threshold BETWEEN 0 AND 100)
    ) STRICT;
    CREATE TABLE themeEngagement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      theme INTEGER NOT NULL REFERENCES theme(id),
      engagement INTEGER NOT NULL REFERENCES engagement(id)
    ) STRICT;
    CREATE UNIQUE INDEX themeEngagementOnce ON themeEngagement (theme, engagement);
    CREATE TABLE survey (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      heldOn TEXT NOT NULL UNIQUE CHECK (heldOn IS date(heldOn, '+0 days'))
    ) STRICT;
    CREATE TABLE themeResult (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      survey INTEGER NOT NULL REFERENCES survey(id),
      theme INTEGER NOT NULL REFERENCES theme(id),
      site INTEGER REFERENCES site(id),
      satisfied INTEGER NOT NULL CHECK (satisfied >= 0),
      expressed INTEGER NOT NULL CHECK (expressed >= satisfied)
    ) STRICT;
    CREATE UNIQUE INDEX themeResultOnce ON themeResult (survey, theme, ifnull(site, 0));
    CREATE TABLE document (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL CHECK (title <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('procedure', 'poster', 'webPage', 'form', 'other')),
      link TEXT NOT NULL DEFAULT '',
      reviewMonths INTEGER NOT NULL CHECK (reviewMonths BETWEEN 1 AND 120),
      addedOn TEXT NOT NULL CHECK (addedOn IS date(addedOn, '+0 days')),
      withdrawnOn TEXT CHECK (withdrawnOn IS date(withdrawnOn, '+0 days')),
      withdrawal TEXT NOT NULL DEFAULT '',
      CHECK ((withdrawnOn IS NULL) = (withdrawal = ''))
    ) STRICT;
    CREATE TABLE documentEngagement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      document INTEGER NOT NULL REFERENCES document(id),
      engagement INTEGER NOT NULL REFERENCES engagement(id)
    ) STRICT;
    CREATE UNIQUE INDEX documentEngagementOnce ON documentEngagement (document, engagement);
    CREATE TABLE documentReview (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      document INTEGER NOT NULL REFERENCES document(id),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      note TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE UNIQUE INDEX documentReviewOnce ON documentReview (document, day);
    CREATE TABLE feedback (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('complaint', 'suggestion', 'dysfunction', 'remark')),
      channel TEXT NOT NULL CHECK (
        channel IN ('email', 'letter', 'counter', 'phone', 'website', 'committee', 'other')),
      subject TEXT NOT NULL CHECK (subject <> ''),
      receivedOn TEXT NOT NULL CHECK (receivedOn IS date(receivedOn, '+0 days')),
      dueOn TEXT CHECK (dueOn IS date(dueOn, '+0 days') AND (dueOn IS NULL OR dueOn >= receivedOn)),
      site INTEGER REFERENCES site(id),
      answeredOn TEXT CHECK (
        answeredOn IS date(answeredOn, '+0 days') AND (answeredOn IS NULL OR answeredOn >= receivedOn)),
      answer TEXT NOT NULL DEFAULT '',
      CHECK ((answeredOn IS NULL) = (answer = ''))
    ) STRICT;
    CREATE TABLE feedbackEngagement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      feedback INTEGER NOT NULL REFERENCES feedback(id),
      engagement INTEGER NOT NULL REFERENCES engagement(id)
    ) STRICT;
    CREATE UNIQUE INDEX feedbackEngagementOnce ON feedbackEngagement (feedback, engagement);

    """

  // The parameter of a rule is one text: the codes of courses, of a theme, or the kind of a document.
  private static let derivations = """
    CREATE TABLE derivation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      indicator INTEGER NOT NULL UNIQUE REFERENCES indicator(id),
      rule TEXT NOT NULL CHECK (
        rule IN ('agentsTrained', 'feedbackAnswered', 'themeSatisfaction', 'documentsReviewed')),
      parameter TEXT NOT NULL DEFAULT '',
      months INTEGER CHECK (months > 0),
      CHECK ((rule = 'documentsReviewed') = (months IS NOT NULL)),
      CHECK ((rule = 'feedbackAnswered') = (parameter = ''))
    ) STRICT;
    CREATE TABLE derivedFigure (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      measurement INTEGER NOT NULL UNIQUE REFERENCES measurement(id),
      frozenOn TEXT NOT NULL CHECK (frozenOn IS date(frozenOn, '+0 days'))
    ) STRICT;
    CREATE TABLE countedItem (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      figure INTEGER NOT NULL REFERENCES derivedFigure(id),
      code TEXT NOT NULL,
      site INTEGER REFERENCES site(id),
      state TEXT NOT NULL CHECK (state IN (
        'trained', 'firstExpected', 'trainingLate', 'tutored', 'inTime', 'late', 'unanswered', 'surveyed',
        'reviewed', 'reviewedLongAgo', 'neverReviewed')),
      day TEXT CHECK (day IS date(day, '+0 days')),
      course TEXT NOT NULL DEFAULT '',
      dueOn TEXT CHECK (dueOn IS date(dueOn, '+0 days')),
      numerator REAL NOT NULL CHECK (numerator >= 0),
      denominator REAL NOT NULL CHECK (denominator >= numerator)
    ) STRICT;
    CREATE UNIQUE INDEX countedItemOnce ON countedItem (figure, code, ifnull(site, 0));

    """
}
