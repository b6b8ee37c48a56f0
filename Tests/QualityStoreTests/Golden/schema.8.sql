CREATE TABLE label (
  id INTEGER PRIMARY KEY,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  prefecture TEXT NOT NULL CHECK (prefecture <> ''),
  begunOn TEXT NOT NULL CHECK (begunOn IS date(begunOn, '+0 days')),
  CHECK (id = 1)
) STRICT;
CREATE TRIGGER labelDeleted AFTER DELETE ON label BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'label',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'prefecture', OLD.prefecture, 'begunOn', OLD.begunOn));
END;
CREATE TRIGGER labelInserted AFTER INSERT ON label BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'label',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER labelUpdated AFTER UPDATE ON label BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'label',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'prefecture', OLD.prefecture, 'begunOn', OLD.begunOn));
END;

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
CREATE TRIGGER frameworkDeleted AFTER DELETE ON framework BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'framework',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'edition', OLD.edition, 'notice', OLD.notice, 'noticeEnglish', OLD.noticeEnglish));
END;
CREATE TRIGGER frameworkInserted AFTER INSERT ON framework BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'framework',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER frameworkUpdated AFTER UPDATE ON framework BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'framework',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'edition', OLD.edition, 'notice', OLD.notice, 'noticeEnglish', OLD.noticeEnglish));
END;

CREATE TABLE module (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  number INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL,
  titleEnglish TEXT
) STRICT;
CREATE TRIGGER moduleDeleted AFTER DELETE ON module BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'module',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'number', OLD.number, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish));
END;
CREATE TRIGGER moduleInserted AFTER INSERT ON module BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'module',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER moduleUpdated AFTER UPDATE ON module BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'module',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'number', OLD.number, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish));
END;

CREATE TABLE engagement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  module INTEGER NOT NULL REFERENCES module(id),
  text TEXT NOT NULL,
  textEnglish TEXT
) STRICT;
CREATE TRIGGER engagementDeleted AFTER DELETE ON engagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'engagement',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'number', OLD.number, 'module', OLD.module, 'text', OLD.text, 'textEnglish', OLD.textEnglish));
END;
CREATE TRIGGER engagementInserted AFTER INSERT ON engagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'engagement',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER engagementUpdated AFTER UPDATE ON engagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'engagement',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'number', OLD.number, 'module', OLD.module, 'text', OLD.text, 'textEnglish', OLD.textEnglish));
END;

CREATE TABLE family (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  titleEnglish TEXT
) STRICT;
CREATE TRIGGER familyDeleted AFTER DELETE ON family BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'family',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish));
END;
CREATE TRIGGER familyInserted AFTER INSERT ON family BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'family',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER familyUpdated AFTER UPDATE ON family BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'family',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish));
END;

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
CREATE TRIGGER indicatorDeleted AFTER DELETE ON indicator BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'indicator',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'family', OLD.family, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'formula', OLD.formula, 'formulaEnglish', OLD.formulaEnglish, 'unit', OLD.unit, 'isRatio', OLD.isRatio, 'direction', OLD.direction, 'frequency', OLD.frequency, 'basis', OLD.basis, 'basisEnglish', OLD.basisEnglish, 'isProposal', OLD.isProposal, 'isLocal', OLD.isLocal));
END;
CREATE TRIGGER indicatorInserted AFTER INSERT ON indicator BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'indicator',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER indicatorUpdated AFTER UPDATE ON indicator BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'indicator',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'family', OLD.family, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'formula', OLD.formula, 'formulaEnglish', OLD.formulaEnglish, 'unit', OLD.unit, 'isRatio', OLD.isRatio, 'direction', OLD.direction, 'frequency', OLD.frequency, 'basis', OLD.basis, 'basisEnglish', OLD.basisEnglish, 'isProposal', OLD.isProposal, 'isLocal', OLD.isLocal));
END;

CREATE TABLE target (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  indicator INTEGER NOT NULL REFERENCES indicator(id),
  validFrom TEXT CHECK (validFrom IS date(validFrom, '+0 days')),
  goal REAL NOT NULL CHECK (abs(goal) < 9e999),
  alert REAL CHECK (abs(alert) < 9e999)
) STRICT;
CREATE UNIQUE INDEX targetOnce ON target (indicator, ifnull(validFrom, ''));
CREATE TRIGGER targetDeleted AFTER DELETE ON target BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'target',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'validFrom', OLD.validFrom, 'goal', iif(OLD.goal IS NULL, NULL, json(printf('%!.18g', OLD.goal))), 'alert', iif(OLD.alert IS NULL, NULL, json(printf('%!.18g', OLD.alert)))));
END;
CREATE TRIGGER targetInserted AFTER INSERT ON target BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'target',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER targetUpdated AFTER UPDATE ON target BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'target',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'validFrom', OLD.validFrom, 'goal', iif(OLD.goal IS NULL, NULL, json(printf('%!.18g', OLD.goal))), 'alert', iif(OLD.alert IS NULL, NULL, json(printf('%!.18g', OLD.alert)))));
END;

CREATE TABLE indicatorEngagement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
  indicator INTEGER NOT NULL REFERENCES indicator(id),
  engagement INTEGER NOT NULL REFERENCES engagement(id)
) STRICT;
CREATE UNIQUE INDEX indicatorEngagementOnce ON indicatorEngagement (indicator, engagement);
CREATE TRIGGER indicatorEngagementDeleted AFTER DELETE ON indicatorEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'indicatorEngagement',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'engagement', OLD.engagement));
END;
CREATE TRIGGER indicatorEngagementInserted AFTER INSERT ON indicatorEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'indicatorEngagement',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER indicatorEngagementUpdated AFTER UPDATE ON indicatorEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'indicatorEngagement',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'engagement', OLD.engagement));
END;

CREATE TABLE site (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER siteDeleted AFTER DELETE ON site BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'site',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'name', OLD.name, 'address', OLD.address));
END;
CREATE TRIGGER siteInserted AFTER INSERT ON site BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'site',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER siteUpdated AFTER UPDATE ON site BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'site',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'name', OLD.name, 'address', OLD.address));
END;

CREATE TABLE service (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;
CREATE TRIGGER serviceDeleted AFTER DELETE ON service BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'service',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'name', OLD.name));
END;
CREATE TRIGGER serviceInserted AFTER INSERT ON service BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'service',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER serviceUpdated AFTER UPDATE ON service BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'service',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'name', OLD.name));
END;

CREATE TABLE bureau (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  site INTEGER REFERENCES site(id),
  service INTEGER REFERENCES service(id)
) STRICT;
CREATE TRIGGER bureauDeleted AFTER DELETE ON bureau BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'bureau',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'name', OLD.name, 'site', OLD.site, 'service', OLD.service));
END;
CREATE TRIGGER bureauInserted AFTER INSERT ON bureau BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'bureau',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER bureauUpdated AFTER UPDATE ON bureau BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'bureau',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'name', OLD.name, 'site', OLD.site, 'service', OLD.service));
END;

CREATE TABLE course (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  titleEnglish TEXT,
  renewalYears INTEGER NOT NULL CHECK (renewalYears > 0),
  firstWithinMonths INTEGER NOT NULL CHECK (firstWithinMonths >= 0)
, replacedBy INTEGER REFERENCES course(id) CHECK (replacedBy IS NOT id), replacedOn TEXT CHECK (
  replacedOn IS date(replacedOn, '+0 days') AND (replacedOn IS NULL) = (replacedBy IS NULL))) STRICT;
CREATE TRIGGER courseDeleted AFTER DELETE ON course BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'course',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'renewalYears', OLD.renewalYears, 'firstWithinMonths', OLD.firstWithinMonths, 'replacedBy', OLD.replacedBy, 'replacedOn', OLD.replacedOn));
END;
CREATE TRIGGER courseInserted AFTER INSERT ON course BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'course',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER courseUpdated AFTER UPDATE ON course BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'course',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'renewalYears', OLD.renewalYears, 'firstWithinMonths', OLD.firstWithinMonths, 'replacedBy', OLD.replacedBy, 'replacedOn', OLD.replacedOn));
END;

CREATE TABLE post (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  titleEnglish TEXT
) STRICT;
CREATE TRIGGER postDeleted AFTER DELETE ON post BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'post',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish));
END;
CREATE TRIGGER postInserted AFTER INSERT ON post BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'post',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER postUpdated AFTER UPDATE ON post BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'post',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish));
END;

CREATE TABLE postCourse (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
  post INTEGER NOT NULL REFERENCES post(id),
  course INTEGER NOT NULL REFERENCES course(id)
, since TEXT CHECK (since IS date(since, '+0 days')), until TEXT CHECK (
  until IS date(until, '+0 days') AND (until IS NULL OR since IS NULL OR until >= since)), firstWithinMonths INTEGER CHECK (firstWithinMonths >= 0), renewalYears INTEGER CHECK (renewalYears > 0)) STRICT;
CREATE UNIQUE INDEX postCourseOnce ON postCourse (post, course);
CREATE TRIGGER postCourseDeleted AFTER DELETE ON postCourse BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'postCourse',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'post', OLD.post, 'course', OLD.course, 'since', OLD.since, 'until', OLD.until, 'firstWithinMonths', OLD.firstWithinMonths, 'renewalYears', OLD.renewalYears));
END;
CREATE TRIGGER postCourseInserted AFTER INSERT ON postCourse BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'postCourse',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER postCourseUpdated AFTER UPDATE ON postCourse BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'postCourse',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'post', OLD.post, 'course', OLD.course, 'since', OLD.since, 'until', OLD.until, 'firstWithinMonths', OLD.firstWithinMonths, 'renewalYears', OLD.renewalYears));
END;

CREATE TABLE agent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  bureau INTEGER REFERENCES bureau(id),
  site INTEGER REFERENCES site(id),
  leftOn TEXT CHECK (leftOn IS date(leftOn, '+0 days'))
) STRICT;
CREATE TRIGGER agentDeleted AFTER DELETE ON agent BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'agent',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'name', OLD.name, 'bureau', OLD.bureau, 'site', OLD.site, 'leftOn', OLD.leftOn));
END;
CREATE TRIGGER agentInserted AFTER INSERT ON agent BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'agent',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER agentUpdated AFTER UPDATE ON agent BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'agent',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'name', OLD.name, 'bureau', OLD.bureau, 'site', OLD.site, 'leftOn', OLD.leftOn));
END;

CREATE TABLE assignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  agent INTEGER NOT NULL REFERENCES agent(id),
  post INTEGER NOT NULL REFERENCES post(id),
  since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days') AND (until IS NULL OR until >= since))
) STRICT;
CREATE UNIQUE INDEX assignmentOnce ON assignment (agent, post, since);
CREATE TRIGGER assignmentDeleted AFTER DELETE ON assignment BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'assignment',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'post', OLD.post, 'since', OLD.since, 'until', OLD.until));
END;
CREATE TRIGGER assignmentInserted AFTER INSERT ON assignment BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'assignment',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER assignmentUpdated AFTER UPDATE ON assignment BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'assignment',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'post', OLD.post, 'since', OLD.since, 'until', OLD.until));
END;

CREATE TABLE training (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  agent INTEGER NOT NULL REFERENCES agent(id),
  course INTEGER NOT NULL REFERENCES course(id),
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  evidence TEXT NOT NULL DEFAULT ''
, session INTEGER REFERENCES trainingSession(id)) STRICT;
CREATE INDEX trainingBySession ON training (session) WHERE session IS NOT NULL;
CREATE UNIQUE INDEX trainingOnce ON training (agent, course, day);
CREATE TRIGGER trainingDeleted AFTER DELETE ON training BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'training',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'course', OLD.course, 'day', OLD.day, 'evidence', OLD.evidence, 'session', OLD.session));
END;
CREATE TRIGGER trainingInserted AFTER INSERT ON training BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'training',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER trainingUpdated AFTER UPDATE ON training BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'training',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'course', OLD.course, 'day', OLD.day, 'evidence', OLD.evidence, 'session', OLD.session));
END;

CREATE TABLE tutoring (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  agent INTEGER NOT NULL REFERENCES agent(id),
  course INTEGER NOT NULL REFERENCES course(id),
  tutor INTEGER NOT NULL REFERENCES agent(id) CHECK (tutor <> agent),
  since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
  until TEXT NOT NULL CHECK (until IS date(until, '+0 days') AND until >= since)
, subject TEXT NOT NULL DEFAULT '') STRICT;
CREATE UNIQUE INDEX tutoringOnce ON tutoring (agent, course, since);
CREATE TRIGGER tutoringDeleted AFTER DELETE ON tutoring BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'tutoring',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'course', OLD.course, 'tutor', OLD.tutor, 'since', OLD.since, 'until', OLD.until, 'subject', OLD.subject));
END;
CREATE TRIGGER tutoringInserted AFTER INSERT ON tutoring BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'tutoring',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER tutoringUpdated AFTER UPDATE ON tutoring BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'tutoring',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'course', OLD.course, 'tutor', OLD.tutor, 'since', OLD.since, 'until', OLD.until, 'subject', OLD.subject));
END;

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
, plannedOn TEXT CHECK (plannedOn IS date(plannedOn, '+0 days')), follows INTEGER REFERENCES obligation(id) CHECK (follows IS NOT id), followsAfterMonths INTEGER CHECK (
  followsAfterMonths > 0 AND (followsAfterMonths IS NULL) = (follows IS NULL)), seriesFrom TEXT CHECK (
  seriesFrom IS date(seriesFrom, '+0 days') AND (seriesFrom IS NULL OR rule = 'sinceLast')), isOnce INTEGER NOT NULL DEFAULT 0 CHECK (
  isOnce IN (0, 1) AND (isOnce = 0 OR rule = 'sinceLast' AND seriesFrom IS NULL)), plannedAt TEXT CHECK (
  plannedAt IS strftime('%H:%M', plannedAt) AND (plannedAt IS NULL OR plannedOn IS NOT NULL))) STRICT;
CREATE TRIGGER obligationDeleted AFTER DELETE ON obligation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'obligation',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'short', OLD.short, 'shortEnglish', OLD.shortEnglish, 'everyMonths', OLD.everyMonths, 'rule', OLD.rule, 'plannedOn', OLD.plannedOn, 'follows', OLD.follows, 'followsAfterMonths', OLD.followsAfterMonths, 'seriesFrom', OLD.seriesFrom, 'isOnce', OLD.isOnce, 'plannedAt', OLD.plannedAt));
END;
CREATE TRIGGER obligationInserted AFTER INSERT ON obligation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'obligation',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER obligationUpdated AFTER UPDATE ON obligation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'obligation',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'short', OLD.short, 'shortEnglish', OLD.shortEnglish, 'everyMonths', OLD.everyMonths, 'rule', OLD.rule, 'plannedOn', OLD.plannedOn, 'follows', OLD.follows, 'followsAfterMonths', OLD.followsAfterMonths, 'seriesFrom', OLD.seriesFrom, 'isOnce', OLD.isOnce, 'plannedAt', OLD.plannedAt));
END;

CREATE TABLE obligationEvent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  obligation INTEGER NOT NULL REFERENCES obligation(id),
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  note TEXT NOT NULL DEFAULT ''
, decidedOn TEXT CHECK (
  decidedOn IS date(decidedOn, '+0 days') AND (decidedOn IS NULL OR decidedOn >= day))) STRICT;
CREATE UNIQUE INDEX obligationEventOnce ON obligationEvent (obligation, day);
CREATE TRIGGER obligationEventDeleted AFTER DELETE ON obligationEvent BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'obligationEvent',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'obligation', OLD.obligation, 'day', OLD.day, 'note', OLD.note, 'decidedOn', OLD.decidedOn));
END;
CREATE TRIGGER obligationEventInserted AFTER INSERT ON obligationEvent BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'obligationEvent',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER obligationEventUpdated AFTER UPDATE ON obligationEvent BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'obligationEvent',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'obligation', OLD.obligation, 'day', OLD.day, 'note', OLD.note, 'decidedOn', OLD.decidedOn));
END;

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
CREATE TRIGGER measurementDeleted AFTER DELETE ON measurement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'measurement',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'period', OLD.period, 'site', OLD.site, 'numerator', iif(OLD.numerator IS NULL, NULL, json(printf('%!.18g', OLD.numerator))), 'denominator', iif(OLD.denominator IS NULL, NULL, json(printf('%!.18g', OLD.denominator))), 'value', iif(OLD.value IS NULL, NULL, json(printf('%!.18g', OLD.value))), 'note', OLD.note));
END;
CREATE TRIGGER measurementInserted AFTER INSERT ON measurement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'measurement',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER measurementUpdated AFTER UPDATE ON measurement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'measurement',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'period', OLD.period, 'site', OLD.site, 'numerator', iif(OLD.numerator IS NULL, NULL, json(printf('%!.18g', OLD.numerator))), 'denominator', iif(OLD.denominator IS NULL, NULL, json(printf('%!.18g', OLD.denominator))), 'value', iif(OLD.value IS NULL, NULL, json(printf('%!.18g', OLD.value))), 'note', OLD.note));
END;

CREATE TABLE columnName (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  name TEXT NOT NULL CHECK (name <> ''),
  folded TEXT NOT NULL UNIQUE,
  meaning TEXT NOT NULL CHECK (meaning IN ('indicator', 'period', 'site', 'numerator', 'denominator', 'value', 'note', 'ignored'))
) STRICT;
CREATE TRIGGER columnNameDeleted AFTER DELETE ON columnName BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'columnName',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'name', OLD.name, 'folded', OLD.folded, 'meaning', OLD.meaning));
END;
CREATE TRIGGER columnNameInserted AFTER INSERT ON columnName BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'columnName',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER columnNameUpdated AFTER UPDATE ON columnName BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'columnName',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'name', OLD.name, 'folded', OLD.folded, 'meaning', OLD.meaning));
END;

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
  effect TEXT NOT NULL DEFAULT '', expectedEffect TEXT NOT NULL DEFAULT '', effectIndicator INTEGER REFERENCES indicator(id), checkOn TEXT CHECK (checkOn IS date(checkOn, '+0 days')), cancellation TEXT NOT NULL DEFAULT '',
  CHECK ((owner <> '') + (ownerAgent IS NOT NULL) + (ownerBureau IS NOT NULL) <= 1),
  CHECK (stage NOT IN ('done', 'closed') OR (evidence <> '' AND doneOn IS NOT NULL)),
  CHECK (stage <> 'closed' OR effect <> '')
) STRICT;
CREATE TRIGGER correctiveActionDeleted AFTER DELETE ON correctiveAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'correctiveAction',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'kind', OLD.kind, 'origin', OLD.origin, 'stage', OLD.stage, 'priority', OLD.priority, 'owner', OLD.owner, 'ownerAgent', OLD.ownerAgent, 'ownerBureau', OLD.ownerBureau, 'bureau', OLD.bureau, 'site', OLD.site, 'indicator', OLD.indicator, 'cause', OLD.cause, 'createdOn', OLD.createdOn, 'dueOn', OLD.dueOn, 'doneOn', OLD.doneOn, 'progress', OLD.progress, 'notes', OLD.notes, 'evidence', OLD.evidence, 'effect', OLD.effect, 'expectedEffect', OLD.expectedEffect, 'effectIndicator', OLD.effectIndicator, 'checkOn', OLD.checkOn, 'cancellation', OLD.cancellation));
END;
CREATE TRIGGER correctiveActionInserted AFTER INSERT ON correctiveAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'correctiveAction',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER correctiveActionUpdated AFTER UPDATE ON correctiveAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'correctiveAction',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'kind', OLD.kind, 'origin', OLD.origin, 'stage', OLD.stage, 'priority', OLD.priority, 'owner', OLD.owner, 'ownerAgent', OLD.ownerAgent, 'ownerBureau', OLD.ownerBureau, 'bureau', OLD.bureau, 'site', OLD.site, 'indicator', OLD.indicator, 'cause', OLD.cause, 'createdOn', OLD.createdOn, 'dueOn', OLD.dueOn, 'doneOn', OLD.doneOn, 'progress', OLD.progress, 'notes', OLD.notes, 'evidence', OLD.evidence, 'effect', OLD.effect, 'expectedEffect', OLD.expectedEffect, 'effectIndicator', OLD.effectIndicator, 'checkOn', OLD.checkOn, 'cancellation', OLD.cancellation));
END;

CREATE TABLE actionEngagement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))),
  action INTEGER NOT NULL REFERENCES correctiveAction(id),
  engagement INTEGER NOT NULL REFERENCES engagement(id)
) STRICT;
CREATE INDEX actionEngagementByEngagement ON actionEngagement (engagement);
CREATE UNIQUE INDEX actionEngagementOnce ON actionEngagement (action, engagement);
CREATE TRIGGER actionEngagementDeleted AFTER DELETE ON actionEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionEngagement',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'engagement', OLD.engagement));
END;
CREATE TRIGGER actionEngagementInserted AFTER INSERT ON actionEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionEngagement',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER actionEngagementUpdated AFTER UPDATE ON actionEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionEngagement',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'engagement', OLD.engagement));
END;

CREATE TABLE journalEntry (
  id INTEGER PRIMARY KEY,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  happenedOn TEXT NOT NULL CHECK (happenedOn IS date(happenedOn, '+0 days')),
  recordedAt INTEGER NOT NULL,
  author TEXT NOT NULL,
  factName TEXT NOT NULL,
  fact TEXT NOT NULL CHECK (json_valid(fact)),
  changes INTEGER NOT NULL,
  undoes INTEGER REFERENCES journalEntry(id),
  redoes INTEGER REFERENCES journalEntry(id),
  CHECK (undoes IS NULL OR redoes IS NULL)
) STRICT;
CREATE INDEX journalEntryByAuthor ON journalEntry (author, id);
CREATE INDEX journalEntryRedoes ON journalEntry (redoes) WHERE redoes IS NOT NULL;
CREATE INDEX journalEntryUndoes ON journalEntry (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER journalEntryRefusesDelete BEFORE DELETE ON journalEntry
BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END;
CREATE TRIGGER journalEntryRefusesReplacement BEFORE INSERT ON journalEntry
WHEN EXISTS (SELECT 1 FROM journalEntry WHERE id = NEW.id OR publicID = NEW.publicID)
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
CREATE TRIGGER journalEntryRefusesUpdate BEFORE UPDATE ON journalEntry
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE entry > (SELECT max(id) FROM journalEntry))
  OR (OLD.id, OLD.publicID, OLD.happenedOn, OLD.recordedAt, OLD.factName, OLD.changes, OLD.undoes, OLD.redoes)
    IS NOT (NEW.id, NEW.publicID, NEW.happenedOn, NEW.recordedAt, NEW.factName, NEW.changes, NEW.undoes, NEW.redoes)
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;

CREATE TABLE rowChange (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL,
  tableName TEXT NOT NULL,
  rowKey INTEGER NOT NULL,
  operation TEXT NOT NULL CHECK (operation = 'insert' OR operation = 'update' OR operation = 'delete'),
  before TEXT CHECK ((before IS NULL) = (operation = 'insert'))
) STRICT;
CREATE INDEX rowChangeByEntry ON rowChange (entry);
CREATE INDEX rowChangeByRow ON rowChange (tableName, rowKey);
CREATE TRIGGER rowChangeRefusesDelete BEFORE DELETE ON rowChange
BEGIN SELECT RAISE(ABORT, 'row changes are never removed'); END;
CREATE TRIGGER rowChangeRefusesReplacement BEFORE INSERT ON rowChange
WHEN EXISTS (SELECT 1 FROM rowChange WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'row changes are never changed'); END;
CREATE TRIGGER rowChangeRefusesUpdate BEFORE UPDATE ON rowChange
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE entry > (SELECT max(id) FROM journalEntry))
  OR (OLD.id, OLD.entry, OLD.tableName, OLD.rowKey, OLD.operation)
    IS NOT (NEW.id, NEW.entry, NEW.tableName, NEW.rowKey, NEW.operation)
BEGIN SELECT RAISE(ABORT, 'row changes are never changed'); END;

CREATE TABLE delay (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 3660)
, unit TEXT CHECK (unit IN ('calendar', 'working', 'months')), basis TEXT NOT NULL DEFAULT '', basisEnglish TEXT) STRICT;
CREATE TRIGGER delayDeleted AFTER DELETE ON delay BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'delay',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'days', OLD.days, 'unit', OLD.unit, 'basis', OLD.basis, 'basisEnglish', OLD.basisEnglish));
END;
CREATE TRIGGER delayInserted AFTER INSERT ON delay BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'delay',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER delayUpdated AFTER UPDATE ON delay BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'delay',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'days', OLD.days, 'unit', OLD.unit, 'basis', OLD.basis, 'basisEnglish', OLD.basisEnglish));
END;

CREATE TABLE acceptedDeviation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  indicator INTEGER NOT NULL REFERENCES indicator(id),
  site INTEGER REFERENCES site(id),
  since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
  until TEXT NOT NULL CHECK (until IS date(until, '+0 days') AND until >= since),
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL
) STRICT;
CREATE INDEX acceptedDeviationByIndicator ON acceptedDeviation (indicator);
CREATE TRIGGER acceptedDeviationDeleted AFTER DELETE ON acceptedDeviation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'acceptedDeviation',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'site', OLD.site, 'since', OLD.since, 'until', OLD.until, 'reason', OLD.reason, 'author', OLD.author));
END;
CREATE TRIGGER acceptedDeviationInserted AFTER INSERT ON acceptedDeviation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'acceptedDeviation',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER acceptedDeviationUpdated AFTER UPDATE ON acceptedDeviation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'acceptedDeviation',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'site', OLD.site, 'since', OLD.since, 'until', OLD.until, 'reason', OLD.reason, 'author', OLD.author));
END;

CREATE TABLE annotation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  indicator INTEGER NOT NULL REFERENCES indicator(id),
  site INTEGER REFERENCES site(id),
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  text TEXT NOT NULL CHECK (text <> ''),
  isBreak INTEGER NOT NULL CHECK (isBreak IN (0, 1)),
  author TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX annotationOnce ON annotation (indicator, ifnull(site, 0), day);
CREATE TRIGGER annotationDeleted AFTER DELETE ON annotation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'annotation',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'site', OLD.site, 'day', OLD.day, 'text', OLD.text, 'isBreak', OLD.isBreak, 'author', OLD.author));
END;
CREATE TRIGGER annotationInserted AFTER INSERT ON annotation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'annotation',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER annotationUpdated AFTER UPDATE ON annotation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'annotation',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'site', OLD.site, 'day', OLD.day, 'text', OLD.text, 'isBreak', OLD.isBreak, 'author', OLD.author));
END;

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
  lastVariation TEXT CHECK (lastVariation IN ('common', 'improvement', 'concern', 'neutral')), firstMeetingAt TEXT CHECK (
  firstMeetingAt IS strftime('%H:%M', firstMeetingAt) AND (firstMeetingAt IS NULL OR firstMeetingOn IS NOT NULL)),
  CHECK (alertPassed + specialCause + targetOutOfReach > 0),
  CHECK ((groupFormedOn IS NULL) = (firstMeetingOn IS NULL)),
  CHECK ((closedOn IS NULL) = (conclusion = '')),
  CHECK (closedOn IS NULL OR groupFormedOn IS NOT NULL),
  CHECK (dismissal = '' OR groupFormedOn IS NULL),
  CHECK ((lastPeriod IS NULL) + (lastValue IS NULL) + (lastStanding IS NULL) + (lastVariation IS NULL) IN (0, 4)),
  CHECK (lastPeriod IS NULL OR closedOn IS NOT NULL)
) STRICT;
CREATE INDEX degradationByIndicator ON degradation (indicator);
CREATE UNIQUE INDEX degradationOpen ON degradation (indicator, ifnull(site, 0))
  WHERE dismissal = '' AND closedOn IS NULL;
CREATE TRIGGER degradationDeleted AFTER DELETE ON degradation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradation',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'indicator', OLD.indicator, 'site', OLD.site, 'period', OLD.period, 'alertPassed', OLD.alertPassed, 'specialCause', OLD.specialCause, 'targetOutOfReach', OLD.targetOutOfReach, 'openedOn', OLD.openedOn, 'author', OLD.author, 'dismissal', OLD.dismissal, 'groupFormedOn', OLD.groupFormedOn, 'firstMeetingOn', OLD.firstMeetingOn, 'closedOn', OLD.closedOn, 'conclusion', OLD.conclusion, 'lastPeriod', OLD.lastPeriod, 'lastValue', iif(OLD.lastValue IS NULL, NULL, json(printf('%!.18g', OLD.lastValue))), 'lastStanding', OLD.lastStanding, 'lastVariation', OLD.lastVariation, 'firstMeetingAt', OLD.firstMeetingAt));
END;
CREATE TRIGGER degradationInserted AFTER INSERT ON degradation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradation',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER degradationUpdated AFTER UPDATE ON degradation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradation',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'indicator', OLD.indicator, 'site', OLD.site, 'period', OLD.period, 'alertPassed', OLD.alertPassed, 'specialCause', OLD.specialCause, 'targetOutOfReach', OLD.targetOutOfReach, 'openedOn', OLD.openedOn, 'author', OLD.author, 'dismissal', OLD.dismissal, 'groupFormedOn', OLD.groupFormedOn, 'firstMeetingOn', OLD.firstMeetingOn, 'closedOn', OLD.closedOn, 'conclusion', OLD.conclusion, 'lastPeriod', OLD.lastPeriod, 'lastValue', iif(OLD.lastValue IS NULL, NULL, json(printf('%!.18g', OLD.lastValue))), 'lastStanding', OLD.lastStanding, 'lastVariation', OLD.lastVariation, 'firstMeetingAt', OLD.firstMeetingAt));
END;

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
CREATE TRIGGER workingGroupMemberDeleted AFTER DELETE ON workingGroupMember BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'workingGroupMember',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'degradation', OLD.degradation, 'agent', OLD.agent, 'bureau', OLD.bureau, 'person', OLD.person));
END;
CREATE TRIGGER workingGroupMemberInserted AFTER INSERT ON workingGroupMember BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'workingGroupMember',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER workingGroupMemberUpdated AFTER UPDATE ON workingGroupMember BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'workingGroupMember',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'degradation', OLD.degradation, 'agent', OLD.agent, 'bureau', OLD.bureau, 'person', OLD.person));
END;

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
CREATE TRIGGER degradationCauseDeleted AFTER DELETE ON degradationCause BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradationCause',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'degradation', OLD.degradation, 'category', OLD.category, 'text', OLD.text, 'foundOn', OLD.foundOn));
END;
CREATE TRIGGER degradationCauseInserted AFTER INSERT ON degradationCause BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradationCause',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER degradationCauseUpdated AFTER UPDATE ON degradationCause BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradationCause',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'degradation', OLD.degradation, 'category', OLD.category, 'text', OLD.text, 'foundOn', OLD.foundOn));
END;

CREATE TABLE degradationAction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  degradation INTEGER NOT NULL REFERENCES degradation(id),
  action INTEGER NOT NULL REFERENCES correctiveAction(id),
  linkedOn TEXT NOT NULL CHECK (linkedOn IS date(linkedOn, '+0 days'))
) STRICT;
CREATE INDEX degradationActionByAction ON degradationAction (action);
CREATE UNIQUE INDEX degradationActionOnce ON degradationAction (degradation, action);
CREATE TRIGGER degradationActionDeleted AFTER DELETE ON degradationAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradationAction',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'degradation', OLD.degradation, 'action', OLD.action, 'linkedOn', OLD.linkedOn));
END;
CREATE TRIGGER degradationActionInserted AFTER INSERT ON degradationAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradationAction',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER degradationActionUpdated AFTER UPDATE ON degradationAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'degradationAction',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'degradation', OLD.degradation, 'action', OLD.action, 'linkedOn', OLD.linkedOn));
END;

CREATE TABLE theme (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  titleEnglish TEXT,
  threshold REAL NOT NULL CHECK (threshold BETWEEN 0 AND 100)
) STRICT;
CREATE TRIGGER themeDeleted AFTER DELETE ON theme BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'theme',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'threshold', iif(OLD.threshold IS NULL, NULL, json(printf('%!.18g', OLD.threshold)))));
END;
CREATE TRIGGER themeInserted AFTER INSERT ON theme BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'theme',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER themeUpdated AFTER UPDATE ON theme BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'theme',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'threshold', iif(OLD.threshold IS NULL, NULL, json(printf('%!.18g', OLD.threshold)))));
END;

CREATE TABLE themeEngagement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  theme INTEGER NOT NULL REFERENCES theme(id),
  engagement INTEGER NOT NULL REFERENCES engagement(id)
) STRICT;
CREATE UNIQUE INDEX themeEngagementOnce ON themeEngagement (theme, engagement);
CREATE TRIGGER themeEngagementDeleted AFTER DELETE ON themeEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'themeEngagement',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'theme', OLD.theme, 'engagement', OLD.engagement));
END;
CREATE TRIGGER themeEngagementInserted AFTER INSERT ON themeEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'themeEngagement',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER themeEngagementUpdated AFTER UPDATE ON themeEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'themeEngagement',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'theme', OLD.theme, 'engagement', OLD.engagement));
END;

CREATE TABLE survey (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  heldOn TEXT NOT NULL UNIQUE CHECK (heldOn IS date(heldOn, '+0 days'))
) STRICT;
CREATE TRIGGER surveyDeleted AFTER DELETE ON survey BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'survey',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'heldOn', OLD.heldOn));
END;
CREATE TRIGGER surveyInserted AFTER INSERT ON survey BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'survey',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER surveyUpdated AFTER UPDATE ON survey BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'survey',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'heldOn', OLD.heldOn));
END;

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
CREATE TRIGGER themeResultDeleted AFTER DELETE ON themeResult BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'themeResult',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'survey', OLD.survey, 'theme', OLD.theme, 'site', OLD.site, 'satisfied', OLD.satisfied, 'expressed', OLD.expressed));
END;
CREATE TRIGGER themeResultInserted AFTER INSERT ON themeResult BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'themeResult',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER themeResultUpdated AFTER UPDATE ON themeResult BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'themeResult',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'survey', OLD.survey, 'theme', OLD.theme, 'site', OLD.site, 'satisfied', OLD.satisfied, 'expressed', OLD.expressed));
END;

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
  withdrawal TEXT NOT NULL DEFAULT '', owner TEXT NOT NULL DEFAULT '', ownerAgent INTEGER REFERENCES agent(id), ownerBureau INTEGER REFERENCES bureau(id), bureau INTEGER REFERENCES bureau(id), tasks TEXT NOT NULL DEFAULT '', isAccessibility INTEGER NOT NULL DEFAULT 0 CHECK (isAccessibility IN (0, 1)), digest TEXT NOT NULL DEFAULT '' CHECK (digest = '' OR length(digest) = 64), checkedOn TEXT CHECK (checkedOn IS date(checkedOn, '+0 days')), state TEXT CHECK (
  state IN ('present', 'changed', 'missing') AND (state IS NULL) = (checkedOn IS NULL)),
  CHECK ((withdrawnOn IS NULL) = (withdrawal = ''))
) STRICT;
CREATE TRIGGER documentDeleted AFTER DELETE ON document BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'document',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'kind', OLD.kind, 'link', OLD.link, 'reviewMonths', OLD.reviewMonths, 'addedOn', OLD.addedOn, 'withdrawnOn', OLD.withdrawnOn, 'withdrawal', OLD.withdrawal, 'owner', OLD.owner, 'ownerAgent', OLD.ownerAgent, 'ownerBureau', OLD.ownerBureau, 'bureau', OLD.bureau, 'tasks', OLD.tasks, 'isAccessibility', OLD.isAccessibility, 'digest', OLD.digest, 'checkedOn', OLD.checkedOn, 'state', OLD.state));
END;
CREATE TRIGGER documentInserted AFTER INSERT ON document BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'document',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER documentUpdated AFTER UPDATE ON document BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'document',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'kind', OLD.kind, 'link', OLD.link, 'reviewMonths', OLD.reviewMonths, 'addedOn', OLD.addedOn, 'withdrawnOn', OLD.withdrawnOn, 'withdrawal', OLD.withdrawal, 'owner', OLD.owner, 'ownerAgent', OLD.ownerAgent, 'ownerBureau', OLD.ownerBureau, 'bureau', OLD.bureau, 'tasks', OLD.tasks, 'isAccessibility', OLD.isAccessibility, 'digest', OLD.digest, 'checkedOn', OLD.checkedOn, 'state', OLD.state));
END;

CREATE TABLE documentEngagement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  document INTEGER NOT NULL REFERENCES document(id),
  engagement INTEGER NOT NULL REFERENCES engagement(id)
) STRICT;
CREATE UNIQUE INDEX documentEngagementOnce ON documentEngagement (document, engagement);
CREATE TRIGGER documentEngagementDeleted AFTER DELETE ON documentEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentEngagement',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'document', OLD.document, 'engagement', OLD.engagement));
END;
CREATE TRIGGER documentEngagementInserted AFTER INSERT ON documentEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentEngagement',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER documentEngagementUpdated AFTER UPDATE ON documentEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentEngagement',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'document', OLD.document, 'engagement', OLD.engagement));
END;

CREATE TABLE documentReview (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  document INTEGER NOT NULL REFERENCES document(id),
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX documentReviewOnce ON documentReview (document, day);
CREATE TRIGGER documentReviewDeleted AFTER DELETE ON documentReview BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentReview',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'document', OLD.document, 'day', OLD.day, 'note', OLD.note));
END;
CREATE TRIGGER documentReviewInserted AFTER INSERT ON documentReview BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentReview',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER documentReviewUpdated AFTER UPDATE ON documentReview BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentReview',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'document', OLD.document, 'day', OLD.day, 'note', OLD.note));
END;

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
  answer TEXT NOT NULL DEFAULT '', details TEXT NOT NULL DEFAULT '', sender TEXT NOT NULL DEFAULT '', bureau INTEGER REFERENCES bureau(id), severity TEXT NOT NULL DEFAULT 'normal'
  CHECK (severity IN ('low', 'normal', 'serious')), isAccessibility INTEGER NOT NULL DEFAULT 0 CHECK (isAccessibility IN (0, 1)), delayReason TEXT NOT NULL DEFAULT '', acknowledgeBy TEXT CHECK (acknowledgeBy IS date(acknowledgeBy, '+0 days')), acknowledgedOn TEXT CHECK (
  acknowledgedOn IS date(acknowledgedOn, '+0 days') AND (acknowledgedOn IS NULL OR acknowledgedOn >= receivedOn)), owner TEXT NOT NULL DEFAULT '', ownerAgent INTEGER REFERENCES agent(id), ownerBureau INTEGER REFERENCES bureau(id), triage TEXT CHECK (triage IN ('nothing', 'answer', 'group', 'action')), triagedOn TEXT CHECK (
  triagedOn IS date(triagedOn, '+0 days') AND (triagedOn IS NULL) = (triage IS NULL)), triageReason TEXT NOT NULL DEFAULT '', closedOn TEXT CHECK (closedOn IS date(closedOn, '+0 days')), outcome TEXT NOT NULL DEFAULT '', messageID TEXT, document INTEGER REFERENCES document(id),
  CHECK ((answeredOn IS NULL) = (answer = ''))
) STRICT;
CREATE INDEX feedbackByDocument ON feedback (document) WHERE document IS NOT NULL;
CREATE UNIQUE INDEX feedbackMessageOnce ON feedback (messageID) WHERE messageID IS NOT NULL;
CREATE TRIGGER feedbackDeleted AFTER DELETE ON feedback BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedback',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'kind', OLD.kind, 'channel', OLD.channel, 'subject', OLD.subject, 'receivedOn', OLD.receivedOn, 'dueOn', OLD.dueOn, 'site', OLD.site, 'answeredOn', OLD.answeredOn, 'answer', OLD.answer, 'details', OLD.details, 'sender', OLD.sender, 'bureau', OLD.bureau, 'severity', OLD.severity, 'isAccessibility', OLD.isAccessibility, 'delayReason', OLD.delayReason, 'acknowledgeBy', OLD.acknowledgeBy, 'acknowledgedOn', OLD.acknowledgedOn, 'owner', OLD.owner, 'ownerAgent', OLD.ownerAgent, 'ownerBureau', OLD.ownerBureau, 'triage', OLD.triage, 'triagedOn', OLD.triagedOn, 'triageReason', OLD.triageReason, 'closedOn', OLD.closedOn, 'outcome', OLD.outcome, 'messageID', OLD.messageID, 'document', OLD.document));
END;
CREATE TRIGGER feedbackInserted AFTER INSERT ON feedback BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedback',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER feedbackUpdated AFTER UPDATE ON feedback BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedback',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'kind', OLD.kind, 'channel', OLD.channel, 'subject', OLD.subject, 'receivedOn', OLD.receivedOn, 'dueOn', OLD.dueOn, 'site', OLD.site, 'answeredOn', OLD.answeredOn, 'answer', OLD.answer, 'details', OLD.details, 'sender', OLD.sender, 'bureau', OLD.bureau, 'severity', OLD.severity, 'isAccessibility', OLD.isAccessibility, 'delayReason', OLD.delayReason, 'acknowledgeBy', OLD.acknowledgeBy, 'acknowledgedOn', OLD.acknowledgedOn, 'owner', OLD.owner, 'ownerAgent', OLD.ownerAgent, 'ownerBureau', OLD.ownerBureau, 'triage', OLD.triage, 'triagedOn', OLD.triagedOn, 'triageReason', OLD.triageReason, 'closedOn', OLD.closedOn, 'outcome', OLD.outcome, 'messageID', OLD.messageID, 'document', OLD.document));
END;

CREATE TABLE feedbackEngagement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  feedback INTEGER NOT NULL REFERENCES feedback(id),
  engagement INTEGER NOT NULL REFERENCES engagement(id)
) STRICT;
CREATE UNIQUE INDEX feedbackEngagementOnce ON feedbackEngagement (feedback, engagement);
CREATE TRIGGER feedbackEngagementDeleted AFTER DELETE ON feedbackEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackEngagement',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'feedback', OLD.feedback, 'engagement', OLD.engagement));
END;
CREATE TRIGGER feedbackEngagementInserted AFTER INSERT ON feedbackEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackEngagement',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER feedbackEngagementUpdated AFTER UPDATE ON feedbackEngagement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackEngagement',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'feedback', OLD.feedback, 'engagement', OLD.engagement));
END;

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
CREATE TRIGGER derivationDeleted AFTER DELETE ON derivation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'derivation',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'rule', OLD.rule, 'parameter', OLD.parameter, 'months', OLD.months));
END;
CREATE TRIGGER derivationInserted AFTER INSERT ON derivation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'derivation',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER derivationUpdated AFTER UPDATE ON derivation BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'derivation',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'indicator', OLD.indicator, 'rule', OLD.rule, 'parameter', OLD.parameter, 'months', OLD.months));
END;

CREATE TABLE derivedFigure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  measurement INTEGER NOT NULL UNIQUE REFERENCES measurement(id),
  frozenOn TEXT NOT NULL CHECK (frozenOn IS date(frozenOn, '+0 days'))
) STRICT;
CREATE TRIGGER derivedFigureDeleted AFTER DELETE ON derivedFigure BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'derivedFigure',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'measurement', OLD.measurement, 'frozenOn', OLD.frozenOn));
END;
CREATE TRIGGER derivedFigureInserted AFTER INSERT ON derivedFigure BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'derivedFigure',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER derivedFigureUpdated AFTER UPDATE ON derivedFigure BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'derivedFigure',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'measurement', OLD.measurement, 'frozenOn', OLD.frozenOn));
END;

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
CREATE TRIGGER countedItemDeleted AFTER DELETE ON countedItem BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'countedItem',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'figure', OLD.figure, 'code', OLD.code, 'site', OLD.site, 'state', OLD.state, 'day', OLD.day, 'course', OLD.course, 'dueOn', OLD.dueOn, 'numerator', iif(OLD.numerator IS NULL, NULL, json(printf('%!.18g', OLD.numerator))), 'denominator', iif(OLD.denominator IS NULL, NULL, json(printf('%!.18g', OLD.denominator)))));
END;
CREATE TRIGGER countedItemInserted AFTER INSERT ON countedItem BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'countedItem',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER countedItemUpdated AFTER UPDATE ON countedItem BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'countedItem',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'figure', OLD.figure, 'code', OLD.code, 'site', OLD.site, 'state', OLD.state, 'day', OLD.day, 'course', OLD.course, 'dueOn', OLD.dueOn, 'numerator', iif(OLD.numerator IS NULL, NULL, json(printf('%!.18g', OLD.numerator))), 'denominator', iif(OLD.denominator IS NULL, NULL, json(printf('%!.18g', OLD.denominator)))));
END;

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
CREATE TRIGGER actionContributorDeleted AFTER DELETE ON actionContributor BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionContributor',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'agent', OLD.agent, 'bureau', OLD.bureau, 'person', OLD.person));
END;
CREATE TRIGGER actionContributorInserted AFTER INSERT ON actionContributor BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionContributor',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER actionContributorUpdated AFTER UPDATE ON actionContributor BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionContributor',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'agent', OLD.agent, 'bureau', OLD.bureau, 'person', OLD.person));
END;

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
CREATE TRIGGER actionStepDeleted AFTER DELETE ON actionStep BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionStep',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'position', OLD.position, 'title', OLD.title, 'dueOn', OLD.dueOn, 'doneOn', OLD.doneOn));
END;
CREATE TRIGGER actionStepInserted AFTER INSERT ON actionStep BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionStep',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER actionStepUpdated AFTER UPDATE ON actionStep BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionStep',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'position', OLD.position, 'title', OLD.title, 'dueOn', OLD.dueOn, 'doneOn', OLD.doneOn));
END;

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
CREATE TRIGGER actionEvidenceDeleted AFTER DELETE ON actionEvidence BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionEvidence',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'place', OLD.place, 'day', OLD.day, 'digest', OLD.digest, 'checkedOn', OLD.checkedOn, 'state', OLD.state));
END;
CREATE TRIGGER actionEvidenceInserted AFTER INSERT ON actionEvidence BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionEvidence',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER actionEvidenceUpdated AFTER UPDATE ON actionEvidence BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionEvidence',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'place', OLD.place, 'day', OLD.day, 'digest', OLD.digest, 'checkedOn', OLD.checkedOn, 'state', OLD.state));
END;

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
CREATE TRIGGER actionPostponementDeleted AFTER DELETE ON actionPostponement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionPostponement',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'decidedOn', OLD.decidedOn, 'fromDay', OLD.fromDay, 'toDay', OLD.toDay, 'reason', OLD.reason));
END;
CREATE TRIGGER actionPostponementInserted AFTER INSERT ON actionPostponement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionPostponement',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER actionPostponementUpdated AFTER UPDATE ON actionPostponement BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'actionPostponement',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'decidedOn', OLD.decidedOn, 'fromDay', OLD.fromDay, 'toDay', OLD.toDay, 'reason', OLD.reason));
END;

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
CREATE TRIGGER effectCheckDeleted AFTER DELETE ON effectCheck BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'effectCheck',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'day', OLD.day, 'verdict', OLD.verdict, 'words', OLD.words, 'author', OLD.author, 'proposed', OLD.proposed, 'indicator', OLD.indicator, 'pointsBefore', OLD.pointsBefore, 'meanBefore', iif(OLD.meanBefore IS NULL, NULL, json(printf('%!.18g', OLD.meanBefore))), 'pointsAfter', OLD.pointsAfter, 'meanAfter', iif(OLD.meanAfter IS NULL, NULL, json(printf('%!.18g', OLD.meanAfter))), 'variation', OLD.variation));
END;
CREATE TRIGGER effectCheckInserted AFTER INSERT ON effectCheck BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'effectCheck',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER effectCheckUpdated AFTER UPDATE ON effectCheck BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'effectCheck',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'action', OLD.action, 'day', OLD.day, 'verdict', OLD.verdict, 'words', OLD.words, 'author', OLD.author, 'proposed', OLD.proposed, 'indicator', OLD.indicator, 'pointsBefore', OLD.pointsBefore, 'meanBefore', iif(OLD.meanBefore IS NULL, NULL, json(printf('%!.18g', OLD.meanBefore))), 'pointsAfter', OLD.pointsAfter, 'meanAfter', iif(OLD.meanAfter IS NULL, NULL, json(printf('%!.18g', OLD.meanAfter))), 'variation', OLD.variation));
END;

CREATE TABLE savedView (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  list TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  folded TEXT NOT NULL CHECK (folded <> ''),
  definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT;
CREATE UNIQUE INDEX savedViewOnce ON savedView (list, folded);
CREATE TRIGGER savedViewDeleted AFTER DELETE ON savedView BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'savedView',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'list', OLD.list, 'name', OLD.name, 'folded', OLD.folded, 'definition', OLD.definition));
END;
CREATE TRIGGER savedViewInserted AFTER INSERT ON savedView BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'savedView',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER savedViewUpdated AFTER UPDATE ON savedView BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'savedView',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'list', OLD.list, 'name', OLD.name, 'folded', OLD.folded, 'definition', OLD.definition));
END;

CREATE TABLE feedbackAction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  feedback INTEGER NOT NULL REFERENCES feedback(id),
  action INTEGER NOT NULL REFERENCES correctiveAction(id),
  linkedOn TEXT NOT NULL CHECK (linkedOn IS date(linkedOn, '+0 days'))
) STRICT;
CREATE INDEX feedbackActionByAction ON feedbackAction (action);
CREATE UNIQUE INDEX feedbackActionOnce ON feedbackAction (feedback, action);
CREATE TRIGGER feedbackActionDeleted AFTER DELETE ON feedbackAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackAction',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'feedback', OLD.feedback, 'action', OLD.action, 'linkedOn', OLD.linkedOn));
END;
CREATE TRIGGER feedbackActionInserted AFTER INSERT ON feedbackAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackAction',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER feedbackActionUpdated AFTER UPDATE ON feedbackAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackAction',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'feedback', OLD.feedback, 'action', OLD.action, 'linkedOn', OLD.linkedOn));
END;

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
CREATE TRIGGER feedbackAttachmentDeleted AFTER DELETE ON feedbackAttachment BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackAttachment',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'feedback', OLD.feedback, 'name', OLD.name, 'mediaType', OLD.mediaType, 'size', OLD.size, 'place', OLD.place));
END;
CREATE TRIGGER feedbackAttachmentInserted AFTER INSERT ON feedbackAttachment BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackAttachment',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER feedbackAttachmentUpdated AFTER UPDATE ON feedbackAttachment BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'feedbackAttachment',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'feedback', OLD.feedback, 'name', OLD.name, 'mediaType', OLD.mediaType, 'size', OLD.size, 'place', OLD.place));
END;

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
CREATE TRIGGER workingGroupDeleted AFTER DELETE ON workingGroup BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'workingGroup',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'formedOn', OLD.formedOn, 'feedback', OLD.feedback, 'finding', OLD.finding, 'closedOn', OLD.closedOn, 'conclusion', OLD.conclusion));
END;
CREATE TRIGGER workingGroupInserted AFTER INSERT ON workingGroup BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'workingGroup',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER workingGroupUpdated AFTER UPDATE ON workingGroup BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'workingGroup',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'formedOn', OLD.formedOn, 'feedback', OLD.feedback, 'finding', OLD.finding, 'closedOn', OLD.closedOn, 'conclusion', OLD.conclusion));
END;

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
CREATE TRIGGER groupMemberDeleted AFTER DELETE ON groupMember BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupMember',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'workingGroup', OLD.workingGroup, 'agent', OLD.agent, 'bureau', OLD.bureau, 'person', OLD.person));
END;
CREATE TRIGGER groupMemberInserted AFTER INSERT ON groupMember BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupMember',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER groupMemberUpdated AFTER UPDATE ON groupMember BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupMember',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'workingGroup', OLD.workingGroup, 'agent', OLD.agent, 'bureau', OLD.bureau, 'person', OLD.person));
END;

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
CREATE TRIGGER groupMeetingDeleted AFTER DELETE ON groupMeeting BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupMeeting',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'workingGroup', OLD.workingGroup, 'degradation', OLD.degradation, 'day', OLD.day, 'notes', OLD.notes));
END;
CREATE TRIGGER groupMeetingInserted AFTER INSERT ON groupMeeting BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupMeeting',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER groupMeetingUpdated AFTER UPDATE ON groupMeeting BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupMeeting',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'workingGroup', OLD.workingGroup, 'degradation', OLD.degradation, 'day', OLD.day, 'notes', OLD.notes));
END;

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
CREATE TRIGGER groupCauseDeleted AFTER DELETE ON groupCause BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupCause',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'workingGroup', OLD.workingGroup, 'category', OLD.category, 'text', OLD.text, 'foundOn', OLD.foundOn));
END;
CREATE TRIGGER groupCauseInserted AFTER INSERT ON groupCause BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupCause',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER groupCauseUpdated AFTER UPDATE ON groupCause BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupCause',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'workingGroup', OLD.workingGroup, 'category', OLD.category, 'text', OLD.text, 'foundOn', OLD.foundOn));
END;

CREATE TABLE groupAction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  workingGroup INTEGER NOT NULL REFERENCES workingGroup(id),
  action INTEGER NOT NULL REFERENCES correctiveAction(id),
  linkedOn TEXT NOT NULL CHECK (linkedOn IS date(linkedOn, '+0 days'))
) STRICT;
CREATE INDEX groupActionByAction ON groupAction (action);
CREATE UNIQUE INDEX groupActionOnce ON groupAction (workingGroup, action);
CREATE TRIGGER groupActionDeleted AFTER DELETE ON groupAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupAction',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'workingGroup', OLD.workingGroup, 'action', OLD.action, 'linkedOn', OLD.linkedOn));
END;
CREATE TRIGGER groupActionInserted AFTER INSERT ON groupAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupAction',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER groupActionUpdated AFTER UPDATE ON groupAction BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'groupAction',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'workingGroup', OLD.workingGroup, 'action', OLD.action, 'linkedOn', OLD.linkedOn));
END;

CREATE TABLE absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  agent INTEGER NOT NULL REFERENCES agent(id),
  since TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
  until TEXT CHECK (until IS date(until, '+0 days') AND (until IS NULL OR until >= since))
) STRICT;
CREATE UNIQUE INDEX absenceOnce ON absence (agent, since);
CREATE TRIGGER absenceDeleted AFTER DELETE ON absence BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'absence',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'since', OLD.since, 'until', OLD.until));
END;
CREATE TRIGGER absenceInserted AFTER INSERT ON absence BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'absence',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER absenceUpdated AFTER UPDATE ON absence BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'absence',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'since', OLD.since, 'until', OLD.until));
END;

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
CREATE TRIGGER trainingSessionDeleted AFTER DELETE ON trainingSession BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'trainingSession',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'course', OLD.course, 'day', OLD.day, 'place', OLD.place, 'provider', OLD.provider, 'evidence', OLD.evidence, 'notes', OLD.notes));
END;
CREATE TRIGGER trainingSessionInserted AFTER INSERT ON trainingSession BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'trainingSession',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER trainingSessionUpdated AFTER UPDATE ON trainingSession BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'trainingSession',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'course', OLD.course, 'day', OLD.day, 'place', OLD.place, 'provider', OLD.provider, 'evidence', OLD.evidence, 'notes', OLD.notes));
END;

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
CREATE TRIGGER trainingRequestDeleted AFTER DELETE ON trainingRequest BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'trainingRequest',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'course', OLD.course, 'year', OLD.year, 'quarter', OLD.quarter, 'requestedOn', OLD.requestedOn, 'state', OLD.state, 'scheduledFor', OLD.scheduledFor, 'place', OLD.place, 'refusedOn', OLD.refusedOn, 'reason', OLD.reason));
END;
CREATE TRIGGER trainingRequestInserted AFTER INSERT ON trainingRequest BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'trainingRequest',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER trainingRequestUpdated AFTER UPDATE ON trainingRequest BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'trainingRequest',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'agent', OLD.agent, 'course', OLD.course, 'year', OLD.year, 'quarter', OLD.quarter, 'requestedOn', OLD.requestedOn, 'state', OLD.state, 'scheduledFor', OLD.scheduledFor, 'place', OLD.place, 'refusedOn', OLD.refusedOn, 'reason', OLD.reason));
END;

CREATE TABLE onboardingStep (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  titleEnglish TEXT,
  withinDays INTEGER NOT NULL CHECK (withinDays >= 0)
) STRICT;
CREATE TRIGGER onboardingStepDeleted AFTER DELETE ON onboardingStep BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'onboardingStep',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'withinDays', OLD.withinDays));
END;
CREATE TRIGGER onboardingStepInserted AFTER INSERT ON onboardingStep BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'onboardingStep',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER onboardingStepUpdated AFTER UPDATE ON onboardingStep BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'onboardingStep',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'title', OLD.title, 'titleEnglish', OLD.titleEnglish, 'withinDays', OLD.withinDays));
END;

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
CREATE TRIGGER onboardingCheckDeleted AFTER DELETE ON onboardingCheck BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'onboardingCheck',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'assignment', OLD.assignment, 'step', OLD.step, 'document', OLD.document, 'day', OLD.day));
END;
CREATE TRIGGER onboardingCheckInserted AFTER INSERT ON onboardingCheck BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'onboardingCheck',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER onboardingCheckUpdated AFTER UPDATE ON onboardingCheck BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'onboardingCheck',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'assignment', OLD.assignment, 'step', OLD.step, 'document', OLD.document, 'day', OLD.day));
END;

CREATE TABLE documentConcern (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  document INTEGER NOT NULL REFERENCES document(id),
  agent INTEGER REFERENCES agent(id),
  post INTEGER REFERENCES post(id),
  CHECK ((agent IS NULL) <> (post IS NULL))
) STRICT;
CREATE UNIQUE INDEX documentConcernOnce ON documentConcern (document, ifnull(agent, 0), ifnull(post, 0));
CREATE TRIGGER documentConcernDeleted AFTER DELETE ON documentConcern BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentConcern',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'document', OLD.document, 'agent', OLD.agent, 'post', OLD.post));
END;
CREATE TRIGGER documentConcernInserted AFTER INSERT ON documentConcern BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentConcern',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER documentConcernUpdated AFTER UPDATE ON documentConcern BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentConcern',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'document', OLD.document, 'agent', OLD.agent, 'post', OLD.post));
END;

CREATE TABLE documentVersion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  document INTEGER NOT NULL REFERENCES document(id),
  version TEXT NOT NULL CHECK (version <> ''),
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX documentVersionOnce ON documentVersion (document, version);
CREATE TRIGGER documentVersionDeleted AFTER DELETE ON documentVersion BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentVersion',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'document', OLD.document, 'version', OLD.version, 'day', OLD.day, 'note', OLD.note));
END;
CREATE TRIGGER documentVersionInserted AFTER INSERT ON documentVersion BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentVersion',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER documentVersionUpdated AFTER UPDATE ON documentVersion BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'documentVersion',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'document', OLD.document, 'version', OLD.version, 'day', OLD.day, 'note', OLD.note));
END;

CREATE TABLE retention (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
  code TEXT NOT NULL UNIQUE,
  months INTEGER NOT NULL CHECK (months > 0),
  basis TEXT NOT NULL DEFAULT '',
  basisEnglish TEXT
) STRICT;
CREATE TRIGGER retentionDeleted AFTER DELETE ON retention BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'retention',
    OLD.id, 'delete', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'months', OLD.months, 'basis', OLD.basis, 'basisEnglish', OLD.basisEnglish));
END;
CREATE TRIGGER retentionInserted AFTER INSERT ON retention BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'retention',
    NEW.id, 'insert', NULL);
END;
CREATE TRIGGER retentionUpdated AFTER UPDATE ON retention BEGIN
  INSERT INTO rowChange (entry, tableName, rowKey, operation, before)
  VALUES ((SELECT ifnull(max(id), 0) + 1 FROM journalEntry), 'retention',
    OLD.id, 'update', json_object('id', OLD.id, 'publicID', OLD.publicID, 'code', OLD.code, 'months', OLD.months, 'basis', OLD.basis, 'basisEnglish', OLD.basisEnglish));
END;

CREATE TABLE erasure (
  entry INTEGER PRIMARY KEY
) STRICT;
CREATE TRIGGER erasureIsOfTheNextEntry BEFORE INSERT ON erasure
WHEN NEW.entry IS NOT (SELECT max(id) + 1 FROM journalEntry)
BEGIN SELECT RAISE(ABORT, 'erasures are never changed'); END;
CREATE TRIGGER erasureRefusesDelete BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'erasures are never removed'); END;
CREATE TRIGGER erasureRefusesUpdate BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'erasures are never changed'); END;

CREATE TABLE erasedEntry (
  entry INTEGER PRIMARY KEY REFERENCES journalEntry(id),
  erasure INTEGER NOT NULL REFERENCES erasure(entry)
) STRICT;
CREATE TRIGGER erasedEntryRefusesDelete BEFORE DELETE ON erasedEntry
BEGIN SELECT RAISE(ABORT, 'erased entries are never removed'); END;
CREATE TRIGGER erasedEntryRefusesInsert BEFORE INSERT ON erasedEntry WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE entry > (SELECT max(id) FROM journalEntry))
BEGIN SELECT RAISE(ABORT, 'erased entries are never changed'); END;
CREATE TRIGGER erasedEntryRefusesUpdate BEFORE UPDATE ON erasedEntry
BEGIN SELECT RAISE(ABORT, 'erased entries are never changed'); END;
