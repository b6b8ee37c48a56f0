import Quality

/// A message that was looked at, and what became of it.
public struct MailLine: Equatable, Sendable {
  /// As the user named it, or as it stands in the folder that was named.
  public let file: String
  /// Of the message in its file, 1 for the first; 0 is the file itself.
  public let position: Int
  public var state: State
  /// What it becomes; nil where it cannot be read.
  public let feedback: Feedback?
  /// What it became: `R-12`; empty before.
  public var code: String
  /// Why it cannot be taken; of one that can be, what is taken otherwise than it says.
  public var reason: Phrase?

  public enum State: String, CaseIterable, Sendable {
    case new, known, faulty
    public var phrase: Phrase { Phrase("mail.state.\(rawValue)") }
  }

  public init(
    file: String, position: Int, _ state: State, _ feedback: Feedback? = nil, code: String = "", reason: Phrase? = nil
  ) {
    self.file = file
    self.position = position
    self.state = state
    self.feedback = feedback
    self.code = code
    self.reason = reason
  }

  /// As it is told: who wrote, and what they named after themselves, is personal data and hidden where others look on.
  public func told(_ context: Context) -> MailLine {
    guard context.masksNames else { return self }
    func masked(_ text: String) -> String { text.isEmpty ? "" : "…" }
    let hiding = feedback.map { feedback in
      var feedback = feedback
      (feedback.sender, feedback.subject) = (context.name(ofSender: feedback.sender), masked(feedback.subject))
      return feedback
    }
    let reason = reason.map { reason in
      Phrase(reason.key, reason.values.merging(["path": "…"]) { _, hidden in hidden })
    }
    return MailLine(file: masked(file), position: position, state, hiding, code: code, reason: reason)
  }
}

/// The messages of an import, as every output shows them.
public enum MailTable {
  public static func table(of lines: [MailLine], _ context: Context) -> Table {
    let phrases = context.phrases
    let columns = [
      Table.Column("state", phrases("column.state"), width: .fixed(10)),
      Table.Column("code", phrases("column.code"), width: .fixed(6)),
      Table.Column("day", phrases("column.day"), width: .fixed(14)),
      Table.Column("sender", phrases("column.sender"), width: .flexible(least: 14)),
      Table.Column("subject", phrases("column.subject"), width: .flexible(least: 16)),
      Table.Column("attachments", phrases("column.attachments"), alignment: .trailing, width: .fixed(6)),
      Table.Column("file", phrases("field.file"), width: .flexible(least: 10)),
      Table.Column("message", phrases("column.message"), alignment: .trailing, width: .fixed(8)),
      Table.Column("reason", phrases("column.reason"), width: .flexible(least: 10)),
    ]
    return Table(
      columns: columns,
      rows: lines.map { Table.Row(id: "\($0.file) \($0.position)", cells: cells(of: $0.told(context), context)) })
  }

  private static func cells(of line: MailLine, _ context: Context) -> [Cell] {
    let (phrases, feedback) = (context.phrases, line.feedback)
    let day = feedback?.receivedOn
    let count = feedback.map { Double($0.attachments.count) }
    return [
      .text(phrases(line.state.phrase), line.state == .faulty ? .bad : .plain), .text(line.code, .accent),
      .day(day, day.map(context.notation.day) ?? "", .quiet),
      .text(feedback?.sender ?? ""), .text(feedback?.subject ?? ""),
      .number(count, count.map { context.notation.number($0) } ?? "", .quiet), .text(line.file, .quiet),
      line.position == 0
        ? .number(nil, "", .quiet) : .number(Double(line.position), String(line.position), .quiet),
      .text(line.reason.map { phrases.capitalized($0) } ?? "", line.state == .faulty ? .bad : .attention),
    ]
  }
}
