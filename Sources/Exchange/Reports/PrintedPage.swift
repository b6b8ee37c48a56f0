/// A report for people who do not use Vigie: a title, then headings, sentences and tables, all in words.
///
/// It is written as one page of HTML that prints on A4 and needs nothing beside it, or as Markdown.
public struct PrintedPage: Equatable, Sendable {
  /// As HTML names it: `fr`.
  public let language: String
  public let title: String
  public let blocks: [Block]

  public init(language: String, title: String, blocks: [Block]) {
    self.language = language
    self.title = title
    self.blocks = blocks
  }

  public enum Block: Equatable, Sendable {
    case heading(String)
    case paragraph(String)
    /// A label and its value.
    case field(String, String)
    case table([Column], rows: [[String]])
  }

  public struct Column: Equatable, Sendable {
    public let title: String
    /// Numbers stand under one another by their last digit.
    public let isTrailing: Bool

    public init(_ title: String, isTrailing: Bool = false) {
      self.title = title
      self.isTrailing = isTrailing
    }
  }
}
