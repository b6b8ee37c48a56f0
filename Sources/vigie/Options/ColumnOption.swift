import Exchange
import Foundation
import Quality
import QualityStore

/// `"Code indicateur=indicateur"`: what a column of a file holds.
struct ColumnOption {
  let name: String
  let meaning: ColumnMeaning

  /// A name may hold `=`; a meaning may not.
  init(_ text: String) throws {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
      let meaning = ColumnMeaning(columnName: String(text[text.index(after: sign)...]))
    else { throw Complaint(Phrase("import.badColumn", ["text": .text(CleanText.line(text))])) }
    name = String(text[..<sign])
    self.meaning = meaning
  }
}
