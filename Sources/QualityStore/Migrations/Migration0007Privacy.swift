/// How long personal data is kept, and what was erased of it.
///
/// The journal still only grows, with one door: while a person is erased, its texts may be changed, so that the person
/// is in no image of a row and in no sentence any more. `erasure` opens the door with the number that the erasure's own
/// entry will have, and the entry closes it: outside of that one transaction the door is shut, and `vigie check` finds
/// a number that no erasure stands for. Even then only texts change: who decided what on which day stays, and no row of
/// the journal comes or goes. `erasedEntry` has the entries whose texts were changed: they are not undone any more.
enum Migration0007Privacy {
  static let tables = ["retention"]

  private static let isOpen = "EXISTS (SELECT 1 FROM erasure WHERE entry > (SELECT max(id) FROM journalEntry))"

  static let sql = """
    CREATE TABLE retention (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      months INTEGER NOT NULL CHECK (months > 0),
      basis TEXT NOT NULL DEFAULT '',
      basisEnglish TEXT
    ) STRICT;
    CREATE TABLE erasure (
      entry INTEGER PRIMARY KEY
    ) STRICT;
    CREATE TABLE erasedEntry (
      entry INTEGER PRIMARY KEY REFERENCES journalEntry(id),
      erasure INTEGER NOT NULL REFERENCES erasure(entry)
    ) STRICT;
    CREATE TRIGGER erasureIsOfTheNextEntry BEFORE INSERT ON erasure
    WHEN NEW.entry IS NOT (SELECT max(id) + 1 FROM journalEntry)
    BEGIN SELECT RAISE(ABORT, 'erasures are never changed'); END;
    CREATE TRIGGER erasureRefusesUpdate BEFORE UPDATE ON erasure
    BEGIN SELECT RAISE(ABORT, 'erasures are never changed'); END;
    CREATE TRIGGER erasureRefusesDelete BEFORE DELETE ON erasure
    BEGIN SELECT RAISE(ABORT, 'erasures are never removed'); END;
    CREATE TRIGGER erasedEntryRefusesInsert BEFORE INSERT ON erasedEntry WHEN NOT \(isOpen)
    BEGIN SELECT RAISE(ABORT, 'erased entries are never changed'); END;
    CREATE TRIGGER erasedEntryRefusesUpdate BEFORE UPDATE ON erasedEntry
    BEGIN SELECT RAISE(ABORT, 'erased entries are never changed'); END;
    CREATE TRIGGER erasedEntryRefusesDelete BEFORE DELETE ON erasedEntry
    BEGIN SELECT RAISE(ABORT, 'erased entries are never removed'); END;
    DROP TRIGGER journalEntryRefusesUpdate;
    CREATE TRIGGER journalEntryRefusesUpdate BEFORE UPDATE ON journalEntry
    WHEN NOT \(isOpen)
      OR (OLD.id, OLD.publicID, OLD.happenedOn, OLD.recordedAt, OLD.factName, OLD.changes, OLD.undoes, OLD.redoes)
        IS NOT (NEW.id, NEW.publicID, NEW.happenedOn, NEW.recordedAt, NEW.factName, NEW.changes, NEW.undoes, NEW.redoes)
    BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
    DROP TRIGGER rowChangeRefusesUpdate;
    CREATE TRIGGER rowChangeRefusesUpdate BEFORE UPDATE ON rowChange
    WHEN NOT \(isOpen)
      OR (OLD.id, OLD.entry, OLD.tableName, OLD.rowKey, OLD.operation)
        IS NOT (NEW.id, NEW.entry, NEW.tableName, NEW.rowKey, NEW.operation)
    BEGIN SELECT RAISE(ABORT, 'row changes are never changed'); END;

    """
}
