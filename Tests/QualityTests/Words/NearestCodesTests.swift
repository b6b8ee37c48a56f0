import Quality
import Testing

@Suite("Nearest codes")
struct NearestCodesTests {
  private let codes = ["TEL-01", "TEL-02", "TEL-03", "TEL-04", "CC-01", "AP-01", "TIT-01"]

  @Test(
    "at most three, the nearest first, then in order",
    arguments: [
      ("TEL-1", ["TEL-01"]), ("tel-01", ["TEL-01", "TEL-02", "TEL-03"]), ("TEL01", ["TEL-01"]),
      ("TEL-09", ["TEL-01", "TEL-02", "TEL-03"]), ("CC01", ["CC-01"]), ("TÉL-04", ["TEL-04", "TEL-01", "TEL-02"]),
      ("TLE-01", ["TEL-01", "TIT-01"]), ("WEB-05", []), ("", []), ("X", []),
    ])
  func nearest(typed: String, near: [String]) { #expect(NearestCodes.to(typed, among: codes) == near) }

  @Test("a short code allows one letter")
  func short() { #expect(NearestCodes.to("BR", among: ["BER", "BRH", "BFC", "AG"]) == ["BER", "BRH"]) }

  @Test("none among none")
  func none() { #expect(NearestCodes.to("TEL-01", among: []).isEmpty) }
}
