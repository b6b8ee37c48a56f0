extension PrintedPage {
  /// A whole page: its style is in it, it runs nothing and asks nothing of the network.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title>
    <style>
    \(PrintedPage.style)
    </style>
    </head>
    <body>
    <h1>\(escaped(title))</h1>
    \(blocks.map(html).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  // Rows are not cut by the end of a sheet, and the titles of the columns come again on the next.
  private static let style = """
    @page { size: A4; margin: 18mm 15mm; }
    body { font: 10.5pt/1.4 "Marianne", "Liberation Sans", Arial, sans-serif; color: #161616; max-width: 180mm;
      margin: 0 auto; padding: 4mm; }
    h1 { font-size: 18pt; margin: 0 0 4mm; border-bottom: 1.5pt solid #000091; padding-bottom: 2mm; }
    h2 { font-size: 12.5pt; margin: 7mm 0 2mm; color: #000091; break-after: avoid; }
    p { margin: 0 0 2mm; }
    table { border-collapse: collapse; width: 100%; margin: 0 0 4mm; font-size: 9.5pt; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th { text-align: left; background: #f0f0f5; }
    th, td { border: 0.5pt solid #929292; padding: 1mm 1.8mm; vertical-align: top; }
    .number { text-align: right; white-space: nowrap; }
    @media print { body { padding: 0; max-width: none; } }
    """

  private func html(_ block: Block) -> String {
    switch block {
    case .heading(let text): "<h2>\(escaped(text))</h2>"
    case .paragraph(let text): "<p>\(escaped(text))</p>"
    case .field(let label, let value): "<p><strong>\(escaped(label))</strong> \(escaped(value))</p>"
    case .table(let columns, let rows): html(columns, rows)
    }
  }

  private func html(_ columns: [Column], _ rows: [[String]]) -> String {
    let head = columns.map { "<th scope=\"col\"\(style($0))>\(escaped($0.title))</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + zip(columns, row).map { "<td\(style($0))>\(escaped($1))</td>" }.joined() + "</tr>"
    }
    return """
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private func style(_ column: Column) -> String { column.isTrailing ? " class=\"number\"" : "" }

  // What is written may hold anything; quotes matter inside attributes.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
  }
}
