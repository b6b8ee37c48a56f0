import Quality
import Testing

private let today = day("2026-11-24")

@Suite("What proves an action")
struct EvidenceTests {
  @Test(
    "is a file where it looks like a path",
    arguments: [
      ("/srv/qualite/PV.pdf", true), ("~/PV 12.pdf", true), ("preuves/photo.jpeg", true), ("PV.pdf", true),
      ("https://intranet/PV.pdf", false), ("PV du 15/10", false), ("courriel du 20.11", false), ("registre", false),
      ("14.11.2026", false), ("", false),
    ])
  func paths(place: String, isPath: Bool) {
    #expect((Evidence(place, on: today).path != nil) == isPath)
  }

  @Test("is found, changed or lost; what others are compared to is the file as it was first seen")
  func looked() {
    let first = Evidence("PV.pdf", on: today).looked(on: today, digest: "aa")
    #expect((first.digest, first.lastLook) == ("aa", .init(on: today, .present)))
    let later = day("2027-01-04")
    #expect(first.looked(on: later, digest: "aa").lastLook == .init(on: later, .present))
    let changed = first.looked(on: later, digest: "bb")
    #expect((changed.digest, changed.lastLook) == ("aa", .init(on: later, .changed)))
    let lost = first.looked(on: later, digest: nil)
    #expect((lost.digest, lost.lastLook) == ("aa", .init(on: later, .missing)))
  }

  @Test("of an action is looked at piece by piece; what was not looked for stays")
  func ofAction() throws {
    let action = try action(.open).proved(by: ["PV.pdf", "photo.jpg", "registre"], on: today)
    let looked = action.looked(on: today, ["PV.pdf": "aa", "photo.jpg": nil])
    #expect(looked.evidence.map(\.lastLook?.state) == [.present, .missing, nil])
  }
}
