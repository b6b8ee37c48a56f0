import Quality
import QualityStore

extension QualityStore {
  /// A site's code as the label writes it, whatever its case; one that is unknown passes, to be refused by its decision.
  func siteCode(_ text: String?) throws -> String? {
    guard let code = text.map({ CleanText.line($0) }) else { return nil }
    let folded = Folding.fold(code)
    let sites = try read { try $0.sites() }.map(\.code)
    return sites.contains(code) ? code : sites.first { Folding.fold($0) == folded } ?? code
  }
}
