import Quality
import Testing

private let today = day("2026-11-24")
private let old = String(repeating: "a", count: 64)
private let new = String(repeating: "b", count: 64)

private func document(
  digest: String = "", look: Evidence.State? = nil, reviewed: String? = "2026-03-02", withdrawn: String? = nil
) -> Document {
  Document(
    code: "DOC-1", title: "Accueillir au guichet", link: "fiches/accueil.odt", addedOn: day("2020-01-06"),
    reviewedOn: reviewed.map(day), digest: digest,
    lastLook: look.map { Evidence.Look(on: day("2026-10-01"), $0) }, withdrawnOn: withdrawn.map(day))
}

private func version(_ name: String, _ day: String = "2026-11-24", _ note: String = "") -> DocumentVersion {
  DocumentVersion(document: "DOC-1", version: name, day: QualityTests.day(day), note: note)
}

@Suite("The life of a document")
struct DocumentLifeTests {
  @Test(
    "compares its file to the one that was reviewed, or else first looked at",
    arguments: [
      ("", .file(digest: old), .present, old), (old, .file(digest: old), .present, old),
      (old, .file(digest: new), .changed, old), (old, .nothing, .missing, old), ("", .nothing, .missing, ""),
    ] as [(String, FoundFile, Evidence.State, String)])
  func look(digest: String, found: FoundFile, state: Evidence.State, kept: String) {
    let looked = document(digest: digest).looked(on: today, found)
    #expect(looked.lastLook == Evidence.Look(on: today, state))
    #expect(looked.digest == kept)
  }

  @Test(
    "is reviewed with what is found: later looks compare to it; where nobody looked, nothing is said of the file",
    arguments: [
      (.file(digest: new), .present, new), (.nothing, .missing, old), (nil, .changed, old),
    ] as [(FoundFile?, Evidence.State, String)])
  func reviewed(found: FoundFile?, state: Evidence.State, digest: String) throws {
    let reviewed = try document(digest: old, look: .changed).reviewed(on: today, today: today, found: found)
    #expect(reviewed.reviewedOn == today)
    #expect((reviewed.lastLook?.state, reviewed.digest) == (state, digest))
  }

  @Test("says nothing of the file by a review of long ago")
  func reviewedLongAgo() throws {
    let before = document(digest: old, look: .changed)
    #expect(try before.reviewed(on: day("2025-03-02"), today: today, found: .file(digest: new)) == before)
  }

  @Test(
    "has the latest version in force, and a new one counts as a review",
    arguments: [
      ([], "2026-11-24", "2", "2026-11-24"), ([version("1", "2025-01-06")], "2026-11-20", "2", "2026-11-20"),
      ([version("1", "2026-05-06")], "2026-05-06", "2", "2026-05-06"),
      ([version("3", "2026-06-01")], "2026-05-06", "3", "2026-05-06"),
      ([version("1", "2025-01-06")], "2026-01-20", "2", "2026-03-02"),
    ] as [([DocumentVersion], String, String, String)])
  func issued(known: [DocumentVersion], day issued: String, inForce: String, reviewed: String) throws {
    let document = try document().issued(version("2", issued), after: known, today: today)
    #expect(document.version == inForce)
    #expect(document.reviewedOn == day(reviewed))
  }

  @Test("is issued with the file that is found")
  func issuedWithFile() throws {
    let issued = try document(digest: old, look: .changed).issued(
      version("2"), after: [], today: today, found: .file(digest: new))
    #expect((issued.digest, issued.lastLook) == (new, Evidence.Look(on: today, .present)))
  }

  @Test("has no version twice, none to come, none without a name, and none once it is withdrawn")
  func issueRefused() {
    let known = [version("1.4", "2026-03-02"), version("v2", "2026-06-01")]
    #expect(throws: Document.Refusal.versionKnown("1.4", day("2026-03-02"))) {
      try document().issued(version("1.4"), after: known, today: today)
    }
    #expect(throws: Document.Refusal.versionKnown("v2", day("2026-06-01"))) {
      try document().issued(version("V2"), after: known, today: today)
    }
    #expect(throws: Document.Refusal.versionNotYet(day("2026-11-25"))) {
      try document().issued(version("3", "2026-11-25"), after: known, today: today)
    }
    #expect(throws: Document.Refusal.versionMissing) { try document().issued(version(""), after: known, today: today) }
    #expect(throws: Document.Refusal.alreadyWithdrawn(day("2026-02-02"))) {
      try document(withdrawn: "2026-02-02").issued(version("3"), after: known, today: today)
    }
  }

  @Test("keeps its life when it is written anew; what was seen at another path is forgotten")
  func rewritten() {
    let before = document(digest: old, look: .missing)
    var given = Document(
      title: "Accueillir", kind: .poster, link: before.link, owner: .bureau("AG"), bureau: "AG", tasks: "Saluer.",
      concerned: [.post("ACC")], engagements: [2], isAccessibility: true, reviewMonths: 36, version: "9",
      addedOn: today)
    let after = before.rewritten(as: given)
    #expect((after.title, after.owner, after.tasks, after.posts) == ("Accueillir", .bureau("AG"), "Saluer.", ["ACC"]))
    #expect((after.code, after.addedOn, after.reviewedOn) == ("DOC-1", before.addedOn, before.reviewedOn))
    #expect((after.version, after.lastLook?.state, after.digest) == ("", .missing, old))
    given.link = "fiches/accueil-2.odt"
    let moved = before.rewritten(as: given)
    #expect((moved.lastLook, moved.digest) == (nil, ""))
  }
}
