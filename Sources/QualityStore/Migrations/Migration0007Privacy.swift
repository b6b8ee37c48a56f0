/// How long personal data is kept.
enum Migration0007Privacy {
  static let tables = ["retention"]

  static let sql = """
    CREATE TABLE retention (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      publicID TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(8)))),
      code TEXT NOT NULL UNIQUE,
      months INTEGER NOT NULL CHECK (months > 0),
      basis TEXT NOT NULL DEFAULT '',
      basisEnglish TEXT
    ) STRICT;

    """
}
