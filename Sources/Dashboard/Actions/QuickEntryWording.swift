import Quality

/// How a quick entry was understood, in words.
enum QuickEntryWording {
  /// Nothing where the line is a title and nothing more.
  static func remarks(_ entry: QuickEntry?, _ fields: [Field], _ context: Context) -> [Detail.Block] {
    guard let entry else { return [] }
    let phrases = context.phrases
    let unknown = entry.unknown.map { word -> Detail.Block in
      let key = word.near.isEmpty ? "quick.unknown" : "quick.unknownNear"
      let near = word.near.joined(separator: ", ")
      return .paragraph(phrases(key, ["word": .text(word.word), "near": .text(near)]), .attention)
    }
    guard entry.saysMore else { return unknown }
    return unknown + [.paragraph(phrases("quick.understood", ["text": .text(told(entry, context))]), .quiet)]
  }

  /// « Rappeler les appels → SIDSIC · mer. 9 déc. 2026 · E10 · TEL-01 »
  static func told(_ entry: QuickEntry, _ context: Context) -> String {
    let parts = [
      entry.owner.map { context.text($0) }, entry.dueOn.map(context.notation.longDay),
      entry.engagements.isEmpty ? nil : entry.engagements.engagementCodes, entry.indicator, entry.site,
      entry.priority.map { context.phrases($0.phrase) },
    ]
    return "\(entry.title) → " + parts.compactMap(\.self).joined(separator: " · ")
  }
}
