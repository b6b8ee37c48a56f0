/// Working groups that something else than a degradation called for, and the meetings of all of them.
///
/// The group of a degradation stays in its case, as does what it found.
enum Migration0005Groups {
  static let sql = """
    CREATE TABLE workingGroup (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL CHECK (title <> ''),
      formedOn TEXT NOT NULL CHECK (formedOn IS date(formedOn, '+0 days')),
      feedback INTEGER REFERENCES feedback(id),
      finding TEXT NOT NULL DEFAULT '',
      closedOn TEXT CHECK (closedOn IS date(closedOn, '+0 days') AND (closedOn IS NULL OR closedOn >= formedOn)),
      conclusion TEXT NOT NULL DEFAULT '',
      CHECK ((closedOn IS NULL) = (conclusion = '')),
      CHECK (feedback IS NULL OR finding = '')
    ) STRICT;
    CREATE TABLE groupMember (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      workingGroup INTEGER NOT NULL REFERENCES workingGroup(id),
      agent INTEGER REFERENCES agent(id),
      bureau INTEGER REFERENCES bureau(id),
      person TEXT NOT NULL DEFAULT '',
      CHECK ((agent IS NOT NULL) + (bureau IS NOT NULL) + (person <> '') = 1)
    ) STRICT;
    CREATE UNIQUE INDEX groupMemberOnce ON groupMember (workingGroup, ifnull(agent, 0), ifnull(bureau, 0), person);
    CREATE TABLE groupMeeting (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      workingGroup INTEGER REFERENCES workingGroup(id),
      degradation INTEGER REFERENCES degradation(id),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      notes TEXT NOT NULL DEFAULT '',
      CHECK ((workingGroup IS NULL) <> (degradation IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX groupMeetingOnce ON groupMeeting (ifnull(workingGroup, 0), ifnull(degradation, 0), day);
    CREATE TABLE groupCause (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      workingGroup INTEGER NOT NULL REFERENCES workingGroup(id),
      category TEXT NOT NULL CHECK (
        category IN ('method', 'people', 'equipment', 'environment', 'information', 'organisation', 'outside')),
      text TEXT NOT NULL CHECK (text <> ''),
      foundOn TEXT NOT NULL CHECK (foundOn IS date(foundOn, '+0 days'))
    ) STRICT;
    CREATE UNIQUE INDEX groupCauseOnce ON groupCause (workingGroup, category, text);
    CREATE TABLE groupAction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      workingGroup INTEGER NOT NULL REFERENCES workingGroup(id),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      linkedOn TEXT NOT NULL CHECK (linkedOn IS date(linkedOn, '+0 days'))
    ) STRICT;
    CREATE UNIQUE INDEX groupActionOnce ON groupAction (workingGroup, action);
    CREATE INDEX groupActionByAction ON groupAction (action);

    """
}
