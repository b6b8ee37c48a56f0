/// The decisions and the rows that each changed; both only ever grow.
///
/// `INSERT OR REPLACE` fires no trigger for the row it removes: hence the two that look before inserting. A list after
/// IN would cost each row that is written a table of its own: hence the OR.
enum Migration0001Journal {
  static let sql = """
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
    CREATE INDEX journalEntryUndoes ON journalEntry (undoes) WHERE undoes IS NOT NULL;
    CREATE INDEX journalEntryRedoes ON journalEntry (redoes) WHERE redoes IS NOT NULL;
    CREATE INDEX journalEntryByAuthor ON journalEntry (author, id);
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
    CREATE TRIGGER journalEntryRefusesUpdate BEFORE UPDATE ON journalEntry
    BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
    CREATE TRIGGER journalEntryRefusesDelete BEFORE DELETE ON journalEntry
    BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END;
    CREATE TRIGGER rowChangeRefusesUpdate BEFORE UPDATE ON rowChange
    BEGIN SELECT RAISE(ABORT, 'row changes are never changed'); END;
    CREATE TRIGGER rowChangeRefusesDelete BEFORE DELETE ON rowChange
    BEGIN SELECT RAISE(ABORT, 'row changes are never removed'); END;
    CREATE TRIGGER journalEntryRefusesReplacement BEFORE INSERT ON journalEntry
    WHEN EXISTS (SELECT 1 FROM journalEntry WHERE id = NEW.id OR publicID = NEW.publicID)
    BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
    CREATE TRIGGER rowChangeRefusesReplacement BEFORE INSERT ON rowChange
    WHEN EXISTS (SELECT 1 FROM rowChange WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'row changes are never changed'); END;

    """
}
