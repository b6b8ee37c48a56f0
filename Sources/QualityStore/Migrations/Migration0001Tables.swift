/// What the label is made of.
///
/// Keys are never given twice (AUTOINCREMENT): the journal knows a row by its table and key for ever.
enum Migration0001Tables {
  static let sql = """
    CREATE TABLE label (
      id INTEGER PRIMARY KEY,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      prefecture TEXT NOT NULL CHECK (prefecture <> ''),
      begunOn TEXT NOT NULL CHECK (begunOn IS date(begunOn, '+0 days')),
      CHECK (id = 1)
    ) STRICT;
    CREATE TABLE framework (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      titleEnglish TEXT,
      edition TEXT NOT NULL,
      notice TEXT,
      noticeEnglish TEXT
    ) STRICT;
    CREATE TABLE module (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      number INTEGER NOT NULL UNIQUE,
      title TEXT NOT NULL,
      titleEnglish TEXT
    ) STRICT;
    CREATE TABLE engagement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      module INTEGER NOT NULL REFERENCES module(id),
      text TEXT NOT NULL,
      textEnglish TEXT
    ) STRICT;
    CREATE TABLE family (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      titleEnglish TEXT
    ) STRICT;
    CREATE TABLE indicator (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      family INTEGER NOT NULL REFERENCES family(id),
      title TEXT NOT NULL,
      titleEnglish TEXT,
      formula TEXT NOT NULL,
      formulaEnglish TEXT,
      unit TEXT NOT NULL CHECK (unit IN ('percent', 'perThousand', 'minutes', 'seconds', 'days', 'workingDays', 'count')),
      isRatio INTEGER NOT NULL CHECK (isRatio IN (0, 1)),
      direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower', 'neutral')),
      frequency TEXT NOT NULL CHECK (frequency IN ('monthly', 'quarterly', 'halfYearly', 'yearly')),
      basis TEXT NOT NULL,
      basisEnglish TEXT,
      isProposal INTEGER NOT NULL CHECK (isProposal IN (0, 1)),
      isLocal INTEGER NOT NULL CHECK (isLocal IN (0, 1))
    ) STRICT;
    CREATE TABLE target (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      indicator INTEGER NOT NULL REFERENCES indicator(id),
      validFrom TEXT CHECK (validFrom IS date(validFrom, '+0 days')),
      goal REAL NOT NULL CHECK (abs(goal) < 9e999),
      alert REAL CHECK (abs(alert) < 9e999)
    ) STRICT;
    CREATE UNIQUE INDEX targetOnce ON target (indicator, ifnull(validFrom, ''));
    CREATE TABLE indicatorEngagement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
      indicator INTEGER NOT NULL REFERENCES indicator(id),
      engagement INTEGER NOT NULL REFERENCES engagement(id)
    ) STRICT;
    CREATE UNIQUE INDEX indicatorEngagementOnce ON indicatorEngagement (indicator, engagement);
    CREATE TABLE site (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      address TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE TABLE service (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE bureau (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      site INTEGER REFERENCES site(id),
      service INTEGER REFERENCES service(id)
    ) STRICT;
    CREATE TABLE course (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      titleEnglish TEXT,
      renewalYears INTEGER NOT NULL CHECK (renewalYears > 0),
      firstWithinMonths INTEGER NOT NULL CHECK (firstWithinMonths >= 0)
    ) STRICT;
    CREATE TABLE post (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      titleEnglish TEXT
    ) STRICT;
    CREATE TABLE postCourse (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
      post INTEGER NOT NULL REFERENCES post(id),
      course INTEGER NOT NULL REFERENCES course(id)
    ) STRICT;
    CREATE UNIQUE INDEX postCourseOnce ON postCourse (post, course);
    CREATE TABLE agent (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      bureau INTEGER REFERENCES bureau(id),
      site INTEGER REFERENCES site(id),
      leftOn TEXT CHECK (leftOn IS date(leftOn, '+0 days'))
    ) STRICT;
    CREATE TABLE assignment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      agent INTEGER NOT NULL REFERENCES agent(id),
      post INTEGER NOT NULL REFERENCES post(id),
      since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
      until TEXT CHECK (until IS date(until, '+0 days') AND (until IS NULL OR until >= since))
    ) STRICT;
    CREATE UNIQUE INDEX assignmentOnce ON assignment (agent, post, since);
    CREATE TABLE training (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      agent INTEGER NOT NULL REFERENCES agent(id),
      course INTEGER NOT NULL REFERENCES course(id),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      evidence TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE UNIQUE INDEX trainingOnce ON training (agent, course, day);
    CREATE TABLE tutoring (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      agent INTEGER NOT NULL REFERENCES agent(id),
      course INTEGER NOT NULL REFERENCES course(id),
      tutor INTEGER NOT NULL REFERENCES agent(id) CHECK (tutor <> agent),
      since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
      until TEXT NOT NULL CHECK (until IS date(until, '+0 days') AND until >= since)
    ) STRICT;
    CREATE UNIQUE INDEX tutoringOnce ON tutoring (agent, course, since);
    CREATE TABLE obligation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      titleEnglish TEXT,
      short TEXT NOT NULL,
      shortEnglish TEXT,
      everyMonths INTEGER NOT NULL CHECK (everyMonths > 0),
      rule TEXT NOT NULL CHECK (rule IN ('calendarYear', 'sinceLast'))
    ) STRICT;
    CREATE TABLE obligationEvent (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      obligation INTEGER NOT NULL REFERENCES obligation(id),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      note TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE UNIQUE INDEX obligationEventOnce ON obligationEvent (obligation, day);
    CREATE TABLE measurement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
      indicator INTEGER NOT NULL REFERENCES indicator(id),
      period TEXT NOT NULL CHECK (
        period GLOB '[0-9][0-9][0-9][0-9]-0[1-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-1[0-2]' OR
        period GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]' OR
        period GLOB '[0-9][0-9][0-9][0-9]-H[12]' OR period GLOB '[0-9][0-9][0-9][0-9]'),
      site INTEGER REFERENCES site(id),
      numerator REAL CHECK (abs(numerator) < 9e999),
      denominator REAL CHECK (denominator >= 0 AND denominator < 9e999),
      value REAL CHECK (abs(value) < 9e999),
      note TEXT NOT NULL DEFAULT '',
      CHECK ((value IS NULL) <> (numerator IS NULL)),
      CHECK ((numerator IS NULL) = (denominator IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX measurementOnce ON measurement (indicator, period, ifnull(site, 0));
    CREATE TABLE columnName (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      name TEXT NOT NULL CHECK (name <> ''),
      folded TEXT NOT NULL UNIQUE,
      meaning TEXT NOT NULL CHECK (meaning IN ('indicator', 'period', 'site', 'numerator', 'denominator', 'value', 'note', 'ignored'))
    ) STRICT;
    CREATE TABLE correctiveAction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL CHECK (title <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('immediate', 'corrective', 'preventive', 'improvement')),
      origin TEXT NOT NULL CHECK (origin IN ('indicator', 'survey', 'complaint', 'suggestion', 'dysfunction', 'audit', 'clu', 'copil', 'other')),
      stage TEXT NOT NULL CHECK (stage IN ('open', 'analysed', 'inProgress', 'done', 'closed', 'cancelled')),
      priority TEXT NOT NULL CHECK (priority IN ('high', 'normal', 'low')),
      owner TEXT NOT NULL DEFAULT '',
      ownerAgent INTEGER REFERENCES agent(id),
      ownerBureau INTEGER REFERENCES bureau(id),
      bureau INTEGER REFERENCES bureau(id),
      site INTEGER REFERENCES site(id),
      indicator INTEGER REFERENCES indicator(id),
      cause TEXT NOT NULL DEFAULT '',
      createdOn TEXT NOT NULL CHECK (createdOn IS date(createdOn, '+0 days')),
      dueOn TEXT CHECK (dueOn IS date(dueOn, '+0 days') AND (dueOn IS NULL OR dueOn >= createdOn)),
      doneOn TEXT CHECK (doneOn IS date(doneOn, '+0 days')),
      progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
      notes TEXT NOT NULL DEFAULT '',
      evidence TEXT NOT NULL DEFAULT '',
      effect TEXT NOT NULL DEFAULT '',
      CHECK ((owner <> '') + (ownerAgent IS NOT NULL) + (ownerBureau IS NOT NULL) <= 1),
      CHECK (stage NOT IN ('done', 'closed') OR (evidence <> '' AND doneOn IS NOT NULL)),
      CHECK (stage <> 'closed' OR effect <> '')
    ) STRICT;
    CREATE TABLE actionEngagement (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      engagement INTEGER NOT NULL REFERENCES engagement(id)
    ) STRICT;
    CREATE UNIQUE INDEX actionEngagementOnce ON actionEngagement (action, engagement);
    CREATE INDEX actionEngagementByEngagement ON actionEngagement (engagement);

    """
}
