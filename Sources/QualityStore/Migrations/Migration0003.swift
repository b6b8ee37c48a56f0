internal import GRDB

/// The cases opened on indicators that got worse: working groups, causes, and the actions that answer them.
enum Migration0003 {
  static func run(_ db: Database) throws {
    try db.execute(sql: sql)
    for table in ["degradation", "workingGroupMember", "degradationCause", "degradationAction"] {
      try RowCapture.install(on: table, db)
    }
  }

  // A dismissed proposal is a row with its reason and nothing more; a case is open until it is closed.
  private static let sql = """
    CREATE TABLE degradation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      indicator INTEGER NOT NULL REFERENCES indicator(id),
      site INTEGER REFERENCES site(id),
      period TEXT NOT NULL CHECK (
        period GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-1[0-2]' OR
        period GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]' OR
        period GLOB '[0-9][0-9][0-9][0-9]-H[12]' OR period GLOB '[0-9][0-9][0-9][0-9]'),
      alertPassed INTEGER NOT NULL CHECK (alertPassed IN (0, 1)),
      specialCause INTEGER NOT NULL CHECK (specialCause IN (0, 1)),
      targetOutOfReach INTEGER NOT NULL CHECK (targetOutOfReach IN (0, 1)),
      openedOn TEXT NOT NULL CHECK (openedOn IS date(openedOn, '+0 days')),
      author TEXT NOT NULL,
      dismissal TEXT NOT NULL DEFAULT '',
      groupFormedOn TEXT CHECK (groupFormedOn IS date(groupFormedOn, '+0 days')),
      firstMeetingOn TEXT CHECK (firstMeetingOn IS date(firstMeetingOn, '+0 days')
        AND (firstMeetingOn IS NULL OR firstMeetingOn >= openedOn)),
      closedOn TEXT CHECK (closedOn IS date(closedOn, '+0 days')),
      conclusion TEXT NOT NULL DEFAULT '',
      lastPeriod TEXT,
      lastValue REAL CHECK (abs(lastValue) < 9e999),
      lastStanding TEXT CHECK (
        lastStanding IN ('met', 'near', 'missed', 'overdue', 'noData', 'accepted', 'informative')),
      lastVariation TEXT CHECK (lastVariation IN ('common', 'improvement', 'concern', 'neutral')),
      CHECK (alertPassed + specialCause + targetOutOfReach > 0),
      CHECK ((groupFormedOn IS NULL) = (firstMeetingOn IS NULL)),
      CHECK ((closedOn IS NULL) = (conclusion = '')),
      CHECK (closedOn IS NULL OR groupFormedOn IS NOT NULL),
      CHECK (dismissal = '' OR groupFormedOn IS NULL),
      CHECK ((lastPeriod IS NULL) + (lastValue IS NULL) + (lastStanding IS NULL) + (lastVariation IS NULL) IN (0, 4)),
      CHECK (lastPeriod IS NULL OR closedOn IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX degradationOpen ON degradation (indicator, ifnull(site, 0))
      WHERE dismissal = '' AND closedOn IS NULL;
    CREATE INDEX degradationByIndicator ON degradation (indicator);
    CREATE TABLE workingGroupMember (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      degradation INTEGER NOT NULL REFERENCES degradation(id),
      agent INTEGER REFERENCES agent(id),
      bureau INTEGER REFERENCES bureau(id),
      person TEXT NOT NULL DEFAULT '',
      CHECK ((agent IS NOT NULL) + (bureau IS NOT NULL) + (person <> '') = 1)
    ) STRICT;
    CREATE UNIQUE INDEX workingGroupMemberOnce
      ON workingGroupMember (degradation, ifnull(agent, 0), ifnull(bureau, 0), person);
    CREATE TABLE degradationCause (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      degradation INTEGER NOT NULL REFERENCES degradation(id),
      category TEXT NOT NULL CHECK (
        category IN ('method', 'people', 'equipment', 'environment', 'information', 'organisation', 'outside')),
      text TEXT NOT NULL CHECK (text <> ''),
      foundOn TEXT NOT NULL CHECK (foundOn IS date(foundOn, '+0 days'))
    ) STRICT;
    CREATE UNIQUE INDEX degradationCauseOnce ON degradationCause (degradation, category, text);
    CREATE TABLE degradationAction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      degradation INTEGER NOT NULL REFERENCES degradation(id),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      linkedOn TEXT NOT NULL CHECK (linkedOn IS date(linkedOn, '+0 days'))
    ) STRICT;
    CREATE UNIQUE INDEX degradationActionOnce ON degradationAction (degradation, action);
    CREATE INDEX degradationActionByAction ON degradationAction (action);

    """
}
