/// Feedback with its two clocks, its triage and what it became.
///
/// Without a unit, a delay is counted as its code says: working days to answer, calendar days otherwise.
enum Migration0005Feedback {
  static let sql = """
    ALTER TABLE delay ADD COLUMN unit TEXT CHECK (unit IN ('calendar', 'working', 'months'));
    ALTER TABLE feedback ADD COLUMN details TEXT NOT NULL DEFAULT '';
    ALTER TABLE feedback ADD COLUMN sender TEXT NOT NULL DEFAULT '';
    ALTER TABLE feedback ADD COLUMN bureau INTEGER REFERENCES bureau(id);
    ALTER TABLE feedback ADD COLUMN severity TEXT NOT NULL DEFAULT 'normal'
      CHECK (severity IN ('low', 'normal', 'serious'));
    ALTER TABLE feedback ADD COLUMN isAccessibility INTEGER NOT NULL DEFAULT 0 CHECK (isAccessibility IN (0, 1));
    ALTER TABLE feedback ADD COLUMN delayReason TEXT NOT NULL DEFAULT '';
    ALTER TABLE feedback ADD COLUMN acknowledgeBy TEXT CHECK (acknowledgeBy IS date(acknowledgeBy, '+0 days'));
    ALTER TABLE feedback ADD COLUMN acknowledgedOn TEXT CHECK (
      acknowledgedOn IS date(acknowledgedOn, '+0 days') AND (acknowledgedOn IS NULL OR acknowledgedOn >= receivedOn));
    ALTER TABLE feedback ADD COLUMN owner TEXT NOT NULL DEFAULT '';
    ALTER TABLE feedback ADD COLUMN ownerAgent INTEGER REFERENCES agent(id);
    ALTER TABLE feedback ADD COLUMN ownerBureau INTEGER REFERENCES bureau(id);
    ALTER TABLE feedback ADD COLUMN triage TEXT CHECK (triage IN ('nothing', 'answer', 'group', 'action'));
    ALTER TABLE feedback ADD COLUMN triagedOn TEXT CHECK (
      triagedOn IS date(triagedOn, '+0 days') AND (triagedOn IS NULL) = (triage IS NULL));
    ALTER TABLE feedback ADD COLUMN triageReason TEXT NOT NULL DEFAULT '';
    ALTER TABLE feedback ADD COLUMN closedOn TEXT CHECK (closedOn IS date(closedOn, '+0 days'));
    ALTER TABLE feedback ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
    ALTER TABLE feedback ADD COLUMN messageID TEXT;
    CREATE UNIQUE INDEX feedbackMessageOnce ON feedback (messageID) WHERE messageID IS NOT NULL;
    CREATE TABLE feedbackAction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      feedback INTEGER NOT NULL REFERENCES feedback(id),
      action INTEGER NOT NULL REFERENCES correctiveAction(id),
      linkedOn TEXT NOT NULL CHECK (linkedOn IS date(linkedOn, '+0 days'))
    ) STRICT;
    CREATE UNIQUE INDEX feedbackActionOnce ON feedbackAction (feedback, action);
    CREATE INDEX feedbackActionByAction ON feedbackAction (action);
    CREATE TABLE feedbackAttachment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      feedback INTEGER NOT NULL REFERENCES feedback(id),
      name TEXT NOT NULL CHECK (name <> ''),
      mediaType TEXT NOT NULL DEFAULT '',
      size INTEGER NOT NULL CHECK (size >= 0),
      place TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX feedbackAttachmentByFeedback ON feedbackAttachment (feedback);

    """
}
