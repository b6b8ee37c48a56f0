internal import GRDB

/// How indicators are read: delays of the framework, deviations that were accepted, and what must be known of a series.
enum Migration0002 {
  static func run(_ db: Database) throws {
    try db.execute(sql: sql)
    for table in ["delay", "acceptedDeviation", "annotation"] { try RowCapture.install(on: table, db) }
  }

  private static let sql = """
    CREATE TABLE delay (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 3660)
    ) STRICT;
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

    """
}
