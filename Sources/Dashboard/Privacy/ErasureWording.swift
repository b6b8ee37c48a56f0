import Quality
import QualityStore

/// What erasing a person changes, in sentences: before it is done, and afterwards.
public struct ErasureWording {
  /// How many texts are named before « et 12 autres ».
  static let textLimit = 12

  private let erasure: Erasure
  private let context: Context

  public init(_ erasure: Erasure, _ context: Context) {
    self.erasure = erasure
    self.context = context
  }

  /// What will happen, and what will stay.
  public var announcement: [String] {
    [who] + service + texts + [journal] + common + kept + files + [context.phrases("erasure.lasting")]
  }

  private var who: String {
    guard let code = erasure.newCode, let name = erasure.newName else {
      return said("erasure.sender", ["code": .text(erasure.code)])
    }
    return said("erasure.agent", ["code": .text(erasure.code), "new": .text(code), "name": .text(name)])
  }

  // The name is still needed: what is due of them would be asked of a pseudonym.
  private var service: [String] {
    erasure.isInService ? [said("erasure.inService", ["code": .text(erasure.code)])] : []
  }

  // A figure may have counted the person again and again: what is told alike is told once, with how many.
  private var texts: [String] {
    guard !erasure.texts.isEmpty else { return [] }
    var (lines, counts) = ([String](), [String: Int]())
    for line in erasure.texts.map(told) {
      counts[line, default: 0] += 1
      if counts[line] == 1 { lines.append(line) }
    }
    let rest = lines.dropFirst(ErasureWording.textLimit).reduce(0) { $0 + (counts[$1] ?? 0) }
    return [said("erasure.texts", ["count": .count(erasure.texts.count)])]
      + lines.prefix(ErasureWording.textLimit).map { line in
        counts[line] == 1 ? "  \(line)" : "  \(line) (\(counts[line] ?? 0))"
      } + (rest > 0 ? ["  " + context.phrases("journal.more", ["count": .count(rest)])] : [])
  }

  private func told(_ text: Erasure.Text) -> String {
    context.phrases(
      "erasure.text",
      [
        "table": .phrase(Phrase("row.\(text.table)")), "row": .text(text.row),
        "column": .phrase(Phrase("row.column.\(text.column)")),
      ])
  }

  private var journal: String {
    said("erasure.journal", ["images": .count(erasure.images), "count": .count(erasure.decisions)])
  }

  // One name a line; where others look on, it is not said once more.
  private var common: [String] {
    erasure.commonNames.map { name in
      said("erasure.common", ["name": .text(context.masksNames ? "…" : name), "code": .text(erasure.code)])
    }
  }

  private var kept: [String] {
    guard !erasure.kept.isEmpty else { return [] }
    let tables = erasure.kept.map { context.phrases("row.\($0.table)") + " (\($0.count))" }.joined(separator: ", ")
    return [said("erasure.kept", ["tables": .text(tables)])]
  }

  private var files: [String] { erasure.files.map { said("erasure.file", ["path": .text($0)]) } }

  /// What still holds something of the person, and what is to be done about it.
  public static func leftovers(
    isPurged: Bool, copies: [String], drafts: String?, _ context: Context
  ) -> [String] {
    func said(_ key: String, _ path: String = "") -> String {
      context.phrases.capitalized(Phrase(key, ["path": .text(path)]))
    }
    return (isPurged ? [] : [said("erasure.notPurged")]) + copies.map { said("erasure.copy", $0) }
      + (drafts.map { [said("erasure.drafts", $0)] } ?? [])
  }

  /// What Vigie cannot look into.
  public static func elsewhere(_ context: Context) -> String {
    context.phrases.capitalized(Phrase("erasure.elsewhere"))
  }

  private func said(_ key: String, _ values: [String: PhraseValue]) -> String {
    context.phrases.capitalized(Phrase(key, values))
  }
}
