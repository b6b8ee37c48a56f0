import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Beginning a label")
struct StartLabelTests {
  @Test("everything of the framework and the establishment is read back as it was given")
  func whole() throws {
    let store = try SampleLabel.store()
    let framework = SampleLabel.framework
    try store.read { reader in
      expectNoDifference(try reader.modules(), framework.modules)
      expectNoDifference(try reader.engagements(), framework.engagements)
      expectNoDifference(try reader.families(), framework.families)
      expectNoDifference(try reader.indicators(), framework.indicators)
      expectNoDifference(try reader.courses(), framework.courses)
      expectNoDifference(try reader.posts(), framework.posts)
      expectNoDifference(try reader.obligations(), framework.obligations)
      expectNoDifference(try reader.onboardingSteps(), framework.onboarding)
      expectNoDifference(try reader.sites(), SampleLabel.establishment.sites)
      expectNoDifference(try reader.services(), SampleLabel.establishment.services)
      expectNoDifference(try reader.bureaux(), SampleLabel.establishment.bureaux)
    }
    let label = try store.read { try $0.label() }
    #expect((label.prefecture, label.begunOn) == ("Préfecture des Coteaux", SampleLabel.today))
    #expect((label.frameworkCode, label.frameworkTitle) == ("sample-2026", framework.title))
    #expect((label.edition, label.notice) == ("2026", framework.notice))
  }

  @Test("the journal begins with it, and nobody can take it back")
  func entry() throws {
    let store = try SampleLabel.store()
    let entries = try store.read { try $0.journal(limit: 10) }
    #expect(entries.map(\.fact) == ["labelStarted"])
    #expect(entries[0].details == ["prefecture": "Préfecture des Coteaux", "framework": "sample-2026"])
    #expect(throws: UndoRefusal.nothingToUndo) { try store.undo(by: SampleLabel.signature()) }
  }

  @Test("a label without a name is refused")
  func nameless() throws {
    let start = StartLabel(prefecture: "", framework: SampleLabel.framework, establishment: nil)
    #expect(throws: StartLabel.Refusal.prefectureMissing) {
      try QualityStore.inMemory(start, by: SampleLabel.signature())
    }
  }

  private func refusal(_ change: (inout Framework) -> Void) -> (any Error)? {
    var framework = SampleLabel.framework
    change(&framework)
    let start = StartLabel(prefecture: "P", framework: framework, establishment: nil)
    do {
      _ = try QualityStore.inMemory(start, by: SampleLabel.signature())
      return nil
    } catch {
      return error
    }
  }

  @Test("codes of a framework that come twice are refused by name")
  func twice() throws {
    #expect(refusal { $0.modules.append($0.modules[0]) } as? DuplicateCode == DuplicateCode(kind: .module, code: "1"))
    #expect(
      refusal { $0.engagements.append($0.engagements[1]) } as? DuplicateCode
        == DuplicateCode(kind: .engagement, code: "2"))
    #expect(
      refusal { $0.indicators.append($0.indicators[0]) } as? DuplicateCode
        == DuplicateCode(kind: .indicator, code: "TEL-01"))
    #expect(
      refusal { $0.families.append($0.families[0]) } as? DuplicateCode == DuplicateCode(kind: .family, code: "TEL"))
    #expect(
      refusal { $0.courses.append($0.courses[0]) } as? DuplicateCode == DuplicateCode(kind: .course, code: "FRAUDE"))
    #expect(refusal { $0.posts.append($0.posts[0]) } as? DuplicateCode == DuplicateCode(kind: .post, code: "GUICHET"))
    #expect(
      refusal { $0.obligations.append($0.obligations[0]) } as? DuplicateCode
        == DuplicateCode(kind: .obligation, code: "COPIL"))
  }

  @Test("references of a framework to nothing are refused with the nearest codes")
  func dangling() throws {
    #expect(
      refusal { $0.indicators[0].family = "TELE" } as? UnknownCode
        == UnknownCode(kind: .family, code: "TELE", near: ["TEL"]))
    #expect(
      refusal { $0.indicators[0].engagements = [9] } as? UnknownCode
        == UnknownCode(kind: .engagement, code: "E9", near: ["E1", "E2", "E3"]))
    #expect(
      refusal { $0.posts.append(Post(code: "X", title: Wording("X"), courses: ["FRAUD"])) } as? UnknownCode
        == UnknownCode(kind: .course, code: "FRAUD", near: ["FRAUDE"]))
    #expect(
      refusal { $0.engagements.append(Engagement(number: 9, module: 7, text: Wording("x"))) } as? UnknownCode
        == UnknownCode(kind: .module, code: "7", near: ["1", "2"]))
  }

  @Test("requirements with days and delays of their own are kept, as are courses that take the place of others")
  func requirements() throws {
    var framework = SampleLabel.framework
    framework.courses[1].replacement = Course.Replacement(course: "FRAUDE", since: SampleLabel.day("2026-07-01"))
    framework.posts[0].requirements = [
      Requirement(
        course: "FRAUDE", since: SampleLabel.day("2025-01-01"), until: SampleLabel.day("2026-12-31"),
        firstWithinMonths: 3, renewalYears: 2)
    ]
    let store = try QualityStore.inMemory(
      StartLabel(prefecture: "P", framework: framework, establishment: nil), by: SampleLabel.signature())
    #expect(try store.read { try $0.courses() } == framework.courses)
    #expect(try store.read { try $0.posts() } == framework.posts)
  }

  @Test("courses that replace each other in a circle, and a post that asks in two ways, are refused")
  func impossibleTrainings() throws {
    let day = SampleLabel.day("2026-07-01")
    #expect(
      refusal {
        $0.courses[0].replacement = Course.Replacement(course: "ACCUEIL", since: day)
        $0.courses[1].replacement = Course.Replacement(course: "FRAUDE", since: day)
      } as? Course.Refusal == .replacedInCircle(["FRAUDE", "ACCUEIL", "FRAUDE"]))
    #expect(
      refusal { $0.courses[0].replacement = Course.Replacement(course: "ACCUEL", since: day) } as? UnknownCode
        == UnknownCode(kind: .course, code: "ACCUEL", near: ["ACCUEIL"]))
    #expect(
      refusal { $0.posts[0].requirements.append($0.posts[0].requirements[0]) } as? Post.Refusal
        == .askedTwice(course: "ACCUEIL", post: "GUICHET"))
    #expect(
      refusal {
        $0.posts[0].requirements = [Requirement(course: "ACCUEIL", since: day, until: day.adding(days: -1))]
      } as? Post.Refusal == .endBeforeStart(course: "ACCUEIL", day))
  }

  @Test("a bureau of a service that is not there is refused")
  func danglingBureau() throws {
    let establishment = Establishment(
      code: "x", name: "X", bureaux: [Bureau(code: "B", name: "B", service: "DCL")])
    let start = StartLabel(prefecture: "P", framework: SampleLabel.framework, establishment: establishment)
    #expect(throws: UnknownCode(kind: .service, code: "DCL", near: [])) {
      try QualityStore.inMemory(start, by: SampleLabel.signature())
    }
  }
}
