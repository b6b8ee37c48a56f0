/// What is told about one thing: headings, fields, texts, charts and short tables, from top to bottom.
public struct Detail: Equatable, Sendable {
  public var title: String
  public var blocks: [Block]

  public init(title: String, blocks: [Block] = []) {
    self.title = title
    self.blocks = blocks
  }

  public enum Block: Equatable, Sendable {
    case heading(String)
    case paragraph(String, Tone)
    /// A label and its value.
    case field(String, Cell)
    case chart(Chart)
    case table(Table)
    case gap
  }
}
