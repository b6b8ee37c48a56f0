/// Whether a survey's results on a theme can stand for the whole prefecture.
extension [Survey] {
  /// Those whose results on a theme stand for the whole, the earliest first: given for the whole, or for at least the
  /// sites that the one before told apart. A survey that is being entered site by site says nothing of the whole yet.
  public func complete(on theme: String) -> [Survey] {
    var complete: [Survey] = []
    var known: Set<String> = []
    for survey in sorted(by: { $0.heldOn < $1.heldOn }) where survey.result(on: theme)?.score != nil {
      let sites = survey.sites(on: theme)
      guard survey.isForTheWhole(on: theme) || sites.isSuperset(of: known) else { continue }
      if !sites.isEmpty { known = sites }
      complete.append(survey)
    }
    return complete
  }

  /// The latest one on a theme, where it is not complete yet, with how many of the sites it has.
  public func incomplete(on theme: String) -> (survey: Survey, sites: Int, expected: Int)? {
    let complete = complete(on: theme)
    let asked = sorted { $0.heldOn < $1.heldOn }.last { $0.result(on: theme)?.score != nil }
    guard let asked, !complete.contains(where: { $0.heldOn == asked.heldOn }) else { return nil }
    let known = complete.last { !$0.sites(on: theme).isEmpty }?.sites(on: theme) ?? []
    return (asked, asked.sites(on: theme).count, known.count)
  }
}

extension Survey {
  fileprivate func isForTheWhole(on theme: String) -> Bool {
    results.contains { $0.theme == theme && $0.site == nil }
  }

  fileprivate func sites(on theme: String) -> Set<String> {
    Set(results.filter { $0.theme == theme }.compactMap(\.site))
  }
}
