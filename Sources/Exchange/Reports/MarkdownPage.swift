extension PrintedPage {
  /// Markdown with the tables that most programs understand.
  public var markdown: String {
    (["# " + escaped(title)] + blocks.map(markdown)).joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: Block) -> String {
    switch block {
    case .heading(let text): "## " + escaped(text)
    case .paragraph(let text): escaped(text)
    case .field(let label, let value): "**\(escaped(label))** \(escaped(value))"
    case .table(let columns, let rows): markdown(columns, rows)
    }
  }

  private func markdown(_ columns: [Column], _ rows: [[String]]) -> String {
    let rule = columns.map { $0.isTrailing ? "---:" : "---" }
    let lines = [columns.map { escaped($0.title) }, rule] + rows.map { $0.map(escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  // What Markdown would take for a sign of its own; a line that begins like a heading or a list cannot come about.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "\\`*_[]<>|#".contains(character) { escaped.append("\\") }
      escaped.append(character.isNewline ? " " : character)
    }
  }
}
