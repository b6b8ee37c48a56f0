import Exchange
import Quality
import TestSupport
import Testing

private func read(_ text: String) throws -> Establishment {
  try EstablishmentFile.read((text, "essai.yaml"))
}

@Suite("Establishments")
struct EstablishmentFileTests {
  @Test("sites, services and bureaux are read")
  func reads() throws {
    let establishment = try read(
      """
      code: essai
      name: Préfecture d’essai
      sites:
        - { code: CITE, name: "Cité administrative", address: "place Bonet" }
        - { code: SB54, name: "54 rue Saint Blaise" }
      services:
        - { code: PREF, name: "Préfecture" }
      bureaux:
        - { code: BSR, name: "Sécurité routière", site: CITE, service: PREF }
        - { code: BII, name: "Immigration" }
      """)
    #expect(
      establishment
        == Establishment(
          code: "essai", name: "Préfecture d’essai",
          sites: [
            Site(code: "CITE", name: "Cité administrative", address: "place Bonet"),
            Site(code: "SB54", name: "54 rue Saint Blaise"),
          ], services: [Service(code: "PREF", name: "Préfecture")],
          bureaux: [
            Bureau(code: "BSR", name: "Sécurité routière", site: "CITE", service: "PREF"),
            Bureau(code: "BII", name: "Immigration"),
          ]))
  }

  @Test("courses and posts of its own complete those of the framework, or stand in their place")
  func trainings() throws {
    let establishment = try EstablishmentFile.read(
      (
        """
        code: essai
        name: Essai
        courses:
          - { code: ACCUEIL, title: Accueil local, renewalYears: 3, firstWithinMonths: 2 }
          - { code: CONFLITS, title: Conflits, renewalYears: 4, firstWithinMonths: 6, replacedBy: ACCUEIL, replacedOn: 2027-01-01 }
        posts:
          - code: VOLANT
            title: Volant
            courses: [FRAUDE, { course: ACCUEIL, since: 2026-09-01, until: 2026-12-31, firstWithinMonths: 3, renewalYears: 2 }]
        """, "essai.yaml"
      ), completing: SampleLabel.framework)
    let framework = SampleLabel.framework.completed(by: establishment)
    #expect(framework.courses.map(\.code) == ["FRAUDE", "ACCUEIL", "CONFLITS"])
    #expect(framework.courses.map(\.renewalYears) == [4, 3, 4])
    #expect(
      framework.courses[2].replacement
        == Course.Replacement(course: "ACCUEIL", since: SampleLabel.day("2027-01-01")))
    #expect(framework.posts.map(\.code) == ["GUICHET", "TITRES", "VOLANT"])
    #expect(
      framework.posts[2].requirements == [
        Requirement(course: "FRAUDE"),
        Requirement(
          course: "ACCUEIL", since: SampleLabel.day("2026-09-01"), until: SampleLabel.day("2026-12-31"),
          firstWithinMonths: 3, renewalYears: 2),
      ])
  }

  @Test("faults of courses and posts are told by line")
  func faultyTrainings() {
    let text = """
      code: essai
      name: Essai
      courses:
        - { code: A, title: A, renewalYears: 4, firstWithinMonths: 6, replacedBy: B, replacedOn: 2027-01-01 }
        - { code: B, title: B, renewalYears: 4, firstWithinMonths: 6, replacedBy: A, replacedOn: demain }
        - { code: C, title: C, renewalYears: 4, firstWithinMonths: 6, replacedBy: D }
      posts:
        - { code: P, title: P, courses: [A, Z, { course: B, renewalYears: 0 }] }
        - { code: Q, title: Q, courses: [A, A] }
        - { code: R, title: R, courses: [{ course: A, since: 2026-02-01, until: 2026-01-01 }] }
      """
    #expect(
      faults(in: text) { _ = try read($0) } == [
        "5 yaml.notADay key=replacedOn", "6 yaml.missing key=replacedOn",
        "8 yaml.notInRange high=50 key=renewalYears low=1", "8 framework.unknownCourse course=Z",
        "9 refusal.post.askedTwice course=A post=Q", "10 refusal.post.endBeforeStart course=A day=2026-02-01",
      ])
    let circle = """
      code: essai
      name: Essai
      courses:
        - { code: A, title: A, renewalYears: 4, firstWithinMonths: 6, replacedBy: B, replacedOn: 2027-01-01 }
        - { code: B, title: B, renewalYears: 4, firstWithinMonths: 6, replacedBy: A, replacedOn: 2027-01-01 }
      """
    #expect(
      faults(in: circle) { _ = try read($0) } == ["4 refusal.course.replacedInCircle courses=A → B → A"])
  }

  @Test("every fault of a file is told, by line")
  func faulty() {
    let text = """
      code: essai
      sites:
        - { code: CITE, name: A }
        - { code: CITE, name: B }
        - { name: C }
        - { name: D }
      services:
        - { code: PREF, name: A }
        - { code: PREF, name: B, chef: C }
      bureaux:
        - { code: BSR, name: A, site: CITÉ, service: SGCD }
        - { code: BSR, name: B, site: [CITE] }
      """
    #expect(
      faults(in: text) { _ = try read($0) } == [
        "1 yaml.missing key=name", "4 framework.twice code=CITE", "5 yaml.missing key=code", "6 yaml.missing key=code",
        "9 yaml.unknownKey key=chef", "9 framework.twice code=PREF", "11 establishment.unknownSite site=CITÉ",
        "11 establishment.unknownService service=SGCD", "12 yaml.notAText key=site", "12 framework.twice code=BSR",
      ])
  }
}

@Suite("The Orne prefecture, as the source document describes it")
struct OrneTests {
  private func orne() throws -> Establishment {
    try EstablishmentFile.read((try Sample.resource("Establishments/orne.yaml"), "orne.yaml"))
  }

  @Test("three sites receive the public")
  func sites() throws {
    let sites = try orne().sites
    #expect(sites.map(\.code) == ["CITE", "SB54", "SB39"])
    #expect(sites.map(\.address) == ["place Bonet", "54 rue Saint Blaise", "39 rue Saint Blaise"])
  }

  @Test(
    "each bureau is on its site, in its service",
    arguments: [
      ("PAN", "CITE", "PREF"), ("CERT", "CITE", "PREF"), ("BSR", "CITE", "PREF"), ("SIDSIC", "CITE", "SGCD"),
      ("BRH", "CITE", "SGCD"), ("BIM", "CITE", "SGCD"), ("BII", "SB54", "PREF"), ("AG", "SB39", "PREF"),
      ("SCI", "SB39", "PREF"), ("BER", "SB39", "PREF"), ("BSI", "SB39", "PREF"), ("BCLI", "SB39", "PREF"),
      ("BFC", "SB39", "PREF"), ("SIDPC", "SB39", "PREF"), ("BRECI", "SB39", "PREF"),
    ])
  func bureaux(code: String, site: String, service: String) throws {
    let bureau = try #require(try orne().bureaux.first { $0.code == code })
    #expect(bureau.site == site)
    #expect(bureau.service == service)
  }

  @Test("there are no other bureaux, and their names are the document's")
  func names() throws {
    let document = Folding.fold(try Sample.text("sites-orne-2022.md"))
    let bureaux = try orne().bureaux
    #expect(bureaux.count == 15)
    for bureau in bureaux { #expect(document.contains(Folding.fold(bureau.name)), "\(bureau.name)") }
    for service in try orne().services { #expect(document.contains(Folding.fold(service.name)), "\(service.name)") }
    for site in try orne().sites { #expect(document.contains(Folding.fold(site.name)), "\(site.name)") }
  }
}
