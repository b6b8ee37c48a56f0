/// A value in a script of decisions: what can be typed after an option.
enum ScriptValue: Decodable {
  case nothing
  case flag(Bool)
  case text(String)
  case list([ScriptValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let list = try? container.decode([ScriptValue].self) {
      self = .list(list)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// As it would be typed.
  var texts: [String] {
    switch self {
    case .nothing: []
    case .flag(let flag): [String(flag)]
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    }
  }
}
