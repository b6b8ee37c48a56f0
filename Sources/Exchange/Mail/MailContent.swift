import Quality

/// What a message says, and the files that come with it.
struct MailContent {
  private(set) var text = ""
  private(set) var attachments: [MailAttachment] = []

  init(_ part: MailPart) {
    // Pages of HTML make room with empty lines.
    text = CleanText.text(part.text).replacing(/\n{3,}/, with: "\n\n")
    for leaf in part.leaves where !leaf.isText { attach(leaf) }
  }

  private mutating func attach(_ leaf: MailLeaf) {
    let name = CleanText.line(leaf.name)
    attachments.append(
      MailAttachment(
        name: name.isEmpty ? unnamed(leaf.mediaType) : name, mediaType: CleanText.line(leaf.mediaType),
        content: leaf.content))
  }

  // `image-2.png`, `message-1.eml`
  private func unnamed(_ mediaType: String) -> String {
    let (number, parts) = (attachments.count + 1, mediaType.split(separator: "/"))
    let ending = mediaType == "message/rfc822" ? "eml" : String(parts.last ?? "bin")
    return CleanText.line("\(parts.first ?? "file")-\(number).\(ending)")
  }
}

extension MailPart {
  /// Of several forms of the same text the plain one is taken; texts that follow one another are all kept.
  fileprivate var text: String {
    switch self {
    case .leaf(let leaf): return leaf.isText ? leaf.text : ""
    case .several("alternative", let parts):
      let texts = parts.filter(\.isPlain).map(\.text) + parts.map(\.text)
      return texts.first { !CleanText.text($0).isEmpty } ?? ""
    case .several(_, let parts): return parts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
  }

  private var isPlain: Bool {
    guard case .leaf(let leaf) = self else { return false }
    return leaf.mediaType == "text/plain"
  }

  fileprivate var leaves: [MailLeaf] {
    switch self {
    case .leaf(let leaf): [leaf]
    case .several(_, let parts): parts.flatMap(\.leaves)
    }
  }
}
