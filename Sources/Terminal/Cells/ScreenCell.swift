/// A plain number for the letter, so that a whole screen is made and compared without counting references.
struct ScreenCell: Sendable {
  /// A Unicode scalar, or one of the values beyond Unicode below.
  var code: UInt32
  var role: Role

  static let firstCluster: UInt32 = 0x11_0000
  /// The second half of a wide letter.
  static let continuation: UInt32 = .max
  static let blank = ScreenCell(0x20, .plain)

  init(_ code: UInt32, _ role: Role) {
    self.code = code
    self.role = role
  }

  enum Content {
    case continuation
    case scalar(Unicode.Scalar)
    case cluster(Int)
  }

  var content: Content {
    if code == Self.continuation { return .continuation }
    guard code < Self.firstCluster else { return .cluster(Int(code - Self.firstCluster)) }
    return .scalar(Unicode.Scalar(code) ?? " ")
  }
}
