internal import GRDB
import Quality

/// Where a person is named in the file: in rows, in the journal's images of rows, and in its entries.
struct ScrubbedTexts {
  let scrub: Scrub
  let db: Database

  init(_ scrub: Scrub, _ db: Database) {
    self.scrub = scrub
    self.db = db
  }

  struct RowText: Equatable {
    let table: String
    let key: Int64
    let column: String
    let before, after: String
  }

  struct Image {
    let id, entry: Int64
    let after: String
  }

  struct Entry {
    let id: Int64
    let author, fact: String
  }

  /// In the rows that there are, the person's own first.
  func rows() throws -> [RowText] {
    let columns = PersonalColumns(db)
    return try own()
      + columns.tables().flatMap { table in
        try columns.texts(of: table).flatMap { column in
          try db.rows("SELECT id, \(column) FROM \(table) WHERE \(column) <> ''") {
            (key: $0[0] as Int64, text: $0[1] as String)
          }
          .compactMap { row in
            guard !(scrub.own.isOne(table, row.key) && scrub.own.values[column] != nil) else { return nil }
            return scrub.rewritten(row.text, column, of: table, row.key).map {
              RowText(table: table, key: row.key, column: column, before: row.text, after: $0)
            }
          }
        }
      }
  }

  private func own() throws -> [RowText] {
    let own = scrub.own
    return try own.values.sorted { $0.key < $1.key }.compactMap { column, after in
      let before =
        try String.fetchOne(db, sql: "SELECT \(column) FROM \(own.table) WHERE id = ?", arguments: [own.key]) ?? ""
      return before == after
        ? nil : RowText(table: own.table, key: own.key, column: column, before: before, after: after)
    }
  }

  /// In the images of rows as they were before they changed.
  func images(_ progress: ProgressReport = { _ in }) throws -> [Image] {
    var (images, texts) = ([Image](), [String: Set<String>]())
    for table in try PersonalColumns(db).tables() { texts[table] = Set(try PersonalColumns(db).texts(of: table)) }
    texts[scrub.own.table]?.formUnion(scrub.own.values.keys)
    let (count, cursor) = (
      try Int.fetchOne(db, sql: "SELECT count(*) FROM rowChange") ?? 0,
      try Row.fetchCursor(
        db, sql: "SELECT id, entry, tableName, rowKey, before FROM rowChange WHERE before IS NOT NULL ORDER BY id")
    )
    var done = 0
    while let row = try cursor.next() {
      done += 1
      if done % 4096 == 0 { try progress(Double(done) / Double(max(count, done))) }
      let (table, key, before): (String, Int64, String) = (row[2], row[3], row[4])
      guard scrub.own.isOne(table, key) || scrub.mayConcern(before) else { continue }
      let after = try JSONTexts(db).rewriting(before) { path, text in
        let column = String(path.dropFirst(2))
        guard texts[table]?.contains(column) == true else { return nil }
        return scrub.rewritten(text, column, of: table, key)
      }
      if let after { images.append(Image(id: row[0], entry: row[1], after: after)) }
    }
    return images
  }

  /// In the facts of the journal, and among their authors.
  func entries() throws -> [Entry] {
    try db.rows("SELECT id, author, factName, fact FROM journalEntry ORDER BY id") { row in
      (id: row[0] as Int64, author: row[1] as String, name: row[2] as String, fact: row[3] as String)
    }
    .compactMap { entry in
      let (author, fact) = (scrub.rewritten(author: entry.author), try rewritten(entry.fact, entry.name, entry.id))
      guard author != nil || fact != nil else { return nil }
      return Entry(id: entry.id, author: author ?? entry.author, fact: fact ?? entry.fact)
    }
  }

  private func rewritten(_ fact: String, _ name: String, _ entry: Int64) throws -> String? {
    guard scrub.mayConcern(fact) else { return nil }
    let isAboutThem = try isAboutThem(entry)
    return try JSONTexts(db).rewriting(fact) { path, text in
      scrub.rewritten(text, at: name + path.dropFirst(), isAboutThem: isAboutThem)
    }
  }

  // Whether a row was changed that concerns the person.
  private func isAboutThem(_ entry: Int64) throws -> Bool {
    try db.rows("SELECT tableName, rowKey FROM rowChange WHERE entry = ?", [entry]) { scrub.concerns($0[0], $0[1]) }
      .contains(true)
  }
}

/// The texts in a JSON value. SQLite changes them in place: everything else stays as it is to the last digit.
struct JSONTexts {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// `other` gives a text's new wording by its path, `$.name`; nil where nothing is changed at all.
  func rewriting(_ json: String, _ other: (_ path: String, _ text: String) -> String?) throws -> String? {
    let texts = try db.rows("SELECT fullkey, atom FROM json_tree(?) WHERE type = 'text'", [json]) {
      (path: $0[0] as String, text: $0[1] as String)
    }
    var result: String?
    for (path, text) in texts {
      guard let new = other(path, text) else { continue }
      result = try String.fetchOne(db, sql: "SELECT json_set(?, ?, ?)", arguments: [result ?? json, path, new])
    }
    return result
  }
}
