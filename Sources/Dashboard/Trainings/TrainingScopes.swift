import Quality
import QualityStore

/// Everyone, then each site, bureau, post and course of which somebody is concerned, with what they are called.
struct TrainingScopes {
  private let deadlines: [TrainingDeadline]
  private let names: [TrainingScope: String]
  private let context: Context

  init(of deadlines: [TrainingDeadline], _ reader: Reader, _ context: Context) throws {
    (self.deadlines, self.context) = (deadlines, context)
    names = try TrainingScopes.names(reader, context)
  }

  /// What sites, bureaux, posts and courses are called.
  static func names(_ reader: Reader, _ context: Context) throws -> [TrainingScope: String] {
    var names: [TrainingScope: String] = [:]
    for site in try reader.sites() { names[.site(site.code)] = site.name }
    for bureau in try reader.bureaux() { names[.bureau(bureau.code)] = bureau.name }
    for post in try reader.posts() { names[.post(post.code)] = context.text(post.title).capitalizedFirst }
    for course in try reader.courses() { names[.course(course.code)] = context.text(course.title) }
    return names
  }

  var all: [TrainingCoverageList.Line] {
    let scopes =
      [.everyone] + sorted(Set(deadlines.map { .site($0.agent.site) }))
      + sorted(Set(deadlines.map { .bureau($0.agent.bureau) }))
      + sorted(Set(deadlines.lazy.flatMap(\.posts).map { .post($0) }))
      + sorted(Set(deadlines.map { .course($0.course.code) }))
    return scopes.map { scope -> TrainingCoverageList.Line in
      let members = deadlines.filter(scope.contains)
      return .scope(scope, title: title(of: scope), TrainingCoverage(of: members, on: context.today), members)
    }
  }

  // Those who belong to none come last.
  private func sorted(_ scopes: Set<TrainingScope>) -> [TrainingScope] {
    scopes.sorted { left, right in
      guard left.code != nil, right.code != nil else { return left.code != nil }
      return Folding.comesBefore(title(of: left), title(of: right))
    }
  }

  private func title(of scope: TrainingScope) -> String {
    names[scope] ?? scope.code ?? context.phrases(scope.unnamed)
  }
}

extension TrainingScope {
  /// Nil for everyone, and for those who belong to no site or bureau.
  var code: String? {
    switch self {
    case .everyone: nil
    case .site(let code), .bureau(let code): code
    case .post(let code), .course(let code): code
    }
  }

  /// The same in every language.
  var id: String {
    switch self {
    case .everyone: "everyone"
    case .site(let code): "site \(code ?? "")"
    case .bureau(let code): "bureau \(code ?? "")"
    case .post(let code): "post \(code)"
    case .course(let code): "course \(code)"
    }
  }

  var rank: Int {
    switch self {
    case .everyone: 0
    case .site: 2
    case .bureau: 3
    case .post: 4
    case .course: 5
    }
  }

  /// What such scopes are, as the heading over them.
  var kind: Phrase {
    switch self {
    case .everyone: Phrase("trainingCoverage.everyone")
    case .site: Phrase("trainingCoverage.sites")
    case .bureau: Phrase("trainingCoverage.bureaux")
    case .post: Phrase("trainingCoverage.posts")
    case .course: Phrase("trainingCoverage.courses")
    }
  }

  fileprivate var unnamed: Phrase {
    switch self {
    case .site: Phrase("group.site.none")
    case .bureau: Phrase("group.bureau.none")
    case .everyone, .post, .course: Phrase("trainingCoverage.everybody")
    }
  }

  // Words are parted by blanks.
  private static func typed(_ code: String) -> String { code.contains(" ") ? "\"\(code)\"" : code }

  /// What lets its agents through in the matrix, as it is typed in the language of the screen.
  func filter(_ context: Context) -> String {
    let isFrench = context.language == .french
    return switch self {
    case .everyone: ""
    case .site(nil): isFrench ? "sans:site" : "without:site"
    case .bureau(nil): isFrench ? "sans:bureau" : "without:bureau"
    case .site(let code?): "site:\(TrainingScope.typed(code))"
    case .bureau(let code?): "bureau:\(TrainingScope.typed(code))"
    case .post(let code): (isFrench ? "poste" : "post") + ":\(TrainingScope.typed(code))"
    case .course(let code): (isFrench ? "cours" : "course") + ":\(TrainingScope.typed(code))"
    }
  }
}

extension TrainingCoverage {
  /// « 14 sur 16 ».
  var told: Phrase { Phrase("training.coverage", ["trained": .count(trained), "of": .count(assigned)]) }

  /// How those stand who are worst off.
  var mark: Mark {
    if late > 0 { return .late }
    if tutored > 0 { return .tutored }
    return firstExpected > 0 ? .inProgress : .done
  }

  var phrase: Phrase {
    switch mark {
    case .late: Phrase("column.lateAgents")
    case .tutored: Phrase("column.tutoredAgents")
    case .inProgress: Phrase("column.expectedAgents")
    default: Phrase("column.trained")
    }
  }
}
