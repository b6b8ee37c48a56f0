/// Who is away, sessions that many attend, what the training office was asked for, and what a newcomer is shown.
///
/// A post may require a course from a day on, with delays of its own; a course may take the place of another.
enum Migration0007Trainings {
  // Those that got new columns are captured anew.
  static let tables = [
    "course", "postCourse", "training", "tutoring", "absence", "trainingSession", "trainingRequest", "onboardingStep",
    "onboardingCheck",
  ]

  static let sql = """
    ALTER TABLE course ADD COLUMN replacedBy INTEGER REFERENCES course(id) CHECK (replacedBy IS NOT id);
    ALTER TABLE course ADD COLUMN replacedOn TEXT CHECK (
      replacedOn IS date(replacedOn, '+0 days') AND (replacedOn IS NULL) = (replacedBy IS NULL));
    ALTER TABLE postCourse ADD COLUMN since TEXT CHECK (since IS date(since, '+0 days'));
    ALTER TABLE postCourse ADD COLUMN until TEXT CHECK (
      until IS date(until, '+0 days') AND (until IS NULL OR since IS NULL OR until >= since));
    ALTER TABLE postCourse ADD COLUMN firstWithinMonths INTEGER CHECK (firstWithinMonths >= 0);
    ALTER TABLE postCourse ADD COLUMN renewalYears INTEGER CHECK (renewalYears > 0);
    CREATE TABLE absence (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      agent INTEGER NOT NULL REFERENCES agent(id),
      since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
      until TEXT CHECK (until IS date(until, '+0 days') AND (until IS NULL OR until >= since))
    ) STRICT;
    CREATE UNIQUE INDEX absenceOnce ON absence (agent, since);
    CREATE TABLE trainingSession (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      course INTEGER NOT NULL REFERENCES course(id),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      place TEXT NOT NULL DEFAULT '',
      provider TEXT NOT NULL DEFAULT '',
      evidence TEXT NOT NULL DEFAULT '',
      notes TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX trainingSessionByCourse ON trainingSession (course, day);
    ALTER TABLE training ADD COLUMN session INTEGER REFERENCES trainingSession(id);
    CREATE INDEX trainingBySession ON training (session) WHERE session IS NOT NULL;
    ALTER TABLE tutoring ADD COLUMN subject TEXT NOT NULL DEFAULT '';
    CREATE TABLE trainingRequest (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      agent INTEGER NOT NULL REFERENCES agent(id),
      course INTEGER NOT NULL REFERENCES course(id),
      year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
      quarter INTEGER CHECK (quarter BETWEEN 1 AND 4),
      requestedOn TEXT NOT NULL CHECK (requestedOn IS date(requestedOn, '+0 days')),
      state TEXT NOT NULL CHECK (state IN ('requested', 'scheduled', 'refused')),
      scheduledFor TEXT CHECK (scheduledFor IS date(scheduledFor, '+0 days')),
      place TEXT NOT NULL DEFAULT '',
      refusedOn TEXT CHECK (refusedOn IS date(refusedOn, '+0 days')),
      reason TEXT NOT NULL DEFAULT '',
      CHECK ((state = 'scheduled') = (scheduledFor IS NOT NULL)),
      CHECK ((state = 'refused') = (refusedOn IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX trainingRequestOnce ON trainingRequest (agent, course, year);
    CREATE TABLE onboardingStep (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL CHECK (title <> ''),
      titleEnglish TEXT,
      withinDays INTEGER NOT NULL CHECK (withinDays >= 0)
    ) STRICT;
    CREATE TABLE onboardingCheck (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      assignment INTEGER NOT NULL REFERENCES assignment(id),
      step INTEGER REFERENCES onboardingStep(id),
      document INTEGER REFERENCES document(id),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      CHECK ((step IS NULL) <> (document IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX onboardingCheckOnce ON onboardingCheck (assignment, ifnull(step, 0), ifnull(document, 0));

    """
}
