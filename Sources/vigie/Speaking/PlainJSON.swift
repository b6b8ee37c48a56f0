import Foundation

/// JSON as every command writes it: keys in order, one per line, links as they are.
enum PlainJSON {
  /// `value` is made of texts, numbers, flags, nothing, and lists and objects of them.
  static func text(_ value: Any) -> String {
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: value, options: options) else {
      preconditionFailure("what is written holds only texts, numbers and lists of them")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
