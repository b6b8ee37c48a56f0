internal import GRDB

/// The whole life of an action, the inbox of what users and agents tell, and working groups of their own.
enum Migration0005 {
  static func run(_ db: Database) throws {
    for sql in [actions, Migration0005Feedback.sql, Migration0005Groups.sql] { try db.execute(sql: sql) }
    for table in tables { try RowCapture.install(on: table, db) }
  }

  // Those that got new columns are captured anew.
  private static let tables = [
    "correctiveAction", "actionContributor", "actionStep", "actionEvidence", "actionPostponement", "effectCheck",
    "savedView", "feedback", "delay", "feedbackAction", "feedbackAttachment", "workingGroup", "groupMember",
    "groupMeeting", "groupCause", "groupAction",
  ]

  // A person is an agent, a bureau, or words; never two of them.
  private static let actions = """
    ALTER TABLE correctiveAction ADD COLUMN expectedEffect TEXT NOT NULL DEFAULT '';
    ALTER TABLE correctiveAction ADD COLUMN effectIndicator INTEGER REFERENCES indicator(id);
    ALTER TABLE correctiveAction ADD COLUMN checkOn TEXT CHECK (checkOn IS date(checkOn, '+0 days'));
    ALTER TABLE correctiveAction ADD COLUMN cancellation TEXT NOT NULL DEFAULT '';
    CREATE TABLE actionContributor (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      agent INTEGER REFERENCES agent(id),
      bureau INTEGER REFERENCES bureau(id),
      person TEXT NOT NULL DEFAULT '',
      CHECK ((agent IS NOT NULL) + (bureau IS NOT NULL) + (person <> '') = 1)
    ) STRICT;
    CREATE UNIQUE INDEX actionContributorOnce
      ON actionContributor (action, ifnull(agent, 0), ifnull(bureau, 0), person);
    CREATE TABLE actionStep (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      position INTEGER NOT NULL CHECK (position > 0),
      title TEXT NOT NULL CHECK (title <> ''),
      dueOn TEXT CHECK (dueOn IS date(dueOn, '+0 days')),
      doneOn TEXT CHECK (doneOn IS date(doneOn, '+0 days'))
    ) STRICT;
    CREATE INDEX actionStepByAction ON actionStep (action);
    CREATE TABLE actionEvidence (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      place TEXT NOT NULL CHECK (place <> ''),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      digest TEXT NOT NULL DEFAULT '' CHECK (digest = '' OR length(digest) = 64),
      checkedOn TEXT CHECK (checkedOn IS date(checkedOn, '+0 days')),
      state TEXT CHECK (state IN ('present', 'changed', 'missing')),
      CHECK ((checkedOn IS NULL) = (state IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX actionEvidenceOnce ON actionEvidence (action, place);
    CREATE TABLE actionPostponement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      decidedOn TEXT NOT NULL CHECK (decidedOn IS date(decidedOn, '+0 days')),
      fromDay TEXT NOT NULL CHECK (fromDay IS date(fromDay, '+0 days')),
      toDay TEXT NOT NULL CHECK (toDay IS date(toDay, '+0 days') AND toDay > fromDay),
      reason TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE INDEX actionPostponementByAction ON actionPostponement (action);
    CREATE TABLE effectCheck (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      verdict TEXT NOT NULL CHECK (verdict IN ('effective', 'partly', 'ineffective')),
      words TEXT NOT NULL CHECK (words <> ''),
      author TEXT NOT NULL,
      proposed TEXT CHECK (proposed IN ('effective', 'partly', 'ineffective')),
      indicator INTEGER REFERENCES indicator(id),
      pointsBefore INTEGER CHECK (pointsBefore >= 0),
      meanBefore REAL CHECK (abs(meanBefore) < 9e999),
      pointsAfter INTEGER CHECK (pointsAfter >= 0),
      meanAfter REAL CHECK (abs(meanAfter) < 9e999),
      variation TEXT CHECK (variation IN ('common', 'improvement', 'concern', 'neutral')),
      CHECK ((pointsBefore IS NULL) = (indicator IS NULL)),
      CHECK ((pointsAfter IS NULL) = (indicator IS NULL))
    ) STRICT;
    CREATE INDEX effectCheckByAction ON effectCheck (action);
    CREATE TABLE savedView (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      list TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      folded TEXT NOT NULL CHECK (folded <> ''),
      definition TEXT NOT NULL CHECK (json_valid(definition))
    ) STRICT;
    CREATE UNIQUE INDEX savedViewOnce ON savedView (list, folded);

    """
}
