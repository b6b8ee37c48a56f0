import Quality
import QualityStore

/// The accessibility statement of the site: put into the base on the first day, issued anew every three years.
struct DemoAccessibility {
  let statements: [Document]
  let today: Day

  var events: [DemoEvent] { statements.flatMap(events(of:)) }

  private func events(of statement: Document) -> [DemoEvent] {
    var linked = statement
    linked.link = "https://www.coteaux.gouv.fr/accessibilite"
    linked.owner = .bureau("BCOM")
    linked.bureau = "BCOM"
    let found = DemoEvent(statement.addedOn, EditDocument(statement, to: linked))
    return [found] + issues.map { DemoEvent($0, IssueVersion(version(of: statement, $0))) }
  }

  // Nearly three years apart; the last of them a little more than one year ago.
  private var issues: [Day] {
    (0...2).reversed().map { WorkingDays.onOrAfter(today.adding(days: -400 - $0 * 1080)) }
  }

  private func version(of statement: Document, _ day: Day) -> DocumentVersion {
    DocumentVersion(
      document: statement.code, version: String(day.year), day: day, note: "Audit du site, déclaration republiée")
  }
}
