/// Numbers that look like chance and are the same every time (SplitMix64, Steele, Lea and Flood, 2014).
struct DemoRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to, but not including, 1.
  mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Around 0, two times out of three within 1 (the sum of twelve shares is close to a normal law).
  mutating func bell() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + share() } }

  /// From 0 up to, but not including, `count`.
  mutating func index(below count: Int) -> Int { Int(share() * Double(count)) }
}
