internal import GRDB
import Quality

extension ScrubbedTexts {
  /// Rewrites everything, within the transaction of the decision whose entry comes next.
  ///
  /// Rows first: what the journal then keeps of them is rewritten with the rest of it.
  func rewrite(_ progress: ProgressReport) throws {
    let erasure = try Journal.nextID(db)
    try db.run("INSERT INTO erasure (entry) VALUES (?)", [erasure])
    for text in try rows() {
      try db.run("UPDATE \(text.table) SET \(text.column) = ? WHERE id = ?", [text.after, text.key])
    }
    var erased: Set<Int64> = []
    for image in try images(progress) {
      try db.run("UPDATE rowChange SET before = ? WHERE id = ?", [image.after, image.id])
      erased.insert(image.entry)
    }
    for entry in try entries() {
      try db.run("UPDATE journalEntry SET author = ?, fact = ? WHERE id = ?", [entry.author, entry.fact, entry.id])
      erased.insert(entry.id)
    }
    for entry in erased.sorted() where entry < erasure {
      try db.run("INSERT OR IGNORE INTO erasedEntry (entry, erasure) VALUES (?, ?)", [entry, erasure])
    }
  }
}
