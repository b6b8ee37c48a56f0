import Quality

extension Document.State {
  var mark: Mark {
    switch self {
    case .missing: .missed
    case .expired: .late
    case .toReview: .soon
    case .upToDate: .done
    case .withdrawn: .cancelled
    }
  }

  /// What needs somebody first.
  var rank: Int { Document.State.allCases.firstIndex(of: self) ?? 0 }
}

extension Document {
  /// « retard 12 j », « dans 5 j », « introuvable · retard 12 j », or the state where no review is near.
  func stateText(_ context: Context) -> String {
    let state = state(on: context.today)
    return switch state {
    case .toReview where reviewedOn == nil: context.phrases("document.neverReviewed")
    case .expired, .toReview: reviewIn(context)
    case .missing where reviewState(on: context.today) == .expired:
      context.phrases(state.phrase) + " · " + reviewIn(context)
    case .missing, .upToDate, .withdrawn: context.phrases(state.phrase)
    }
  }

  private func reviewIn(_ context: Context) -> String {
    context.phrases(DueIn.phrase(days: context.today.days(until: due)))
  }

  func stateCell(_ context: Context) -> Cell {
    let state = state(on: context.today)
    return .mark(state.mark, context.phrases(state.phrase))
  }

  /// What somebody must do now, in a sentence.
  func toDo(_ context: Context) -> Phrase {
    switch state(on: context.today) {
    case .missing: Phrase("document.toDo.missing")
    case .expired: Phrase("document.toDo.expired", ["day": .day(due)])
    case .toReview where reviewedOn == nil: Phrase("document.toDo.never")
    case .toReview: Phrase("document.toDo.toReview", ["day": .day(due)])
    case .upToDate where isChanged: Phrase("document.toDo.changed")
    case .upToDate: Phrase("document.toDo.upToDate", ["day": .day(due)])
    case .withdrawn: Phrase("document.toDo.withdrawn")
    }
  }

  /// « tous les 12 mois ».
  static func rhythm(_ months: Int) -> Phrase {
    months == 1 ? Phrase("document.everyMonth") : Phrase("document.every", ["months": .count(months)])
  }

  /// The words for what was seen at its path; nil where nobody looked.
  var filePhrase: Phrase? { lastLook.map { Phrase("document.file.\($0.state.rawValue)") } }

  /// « ACC, AG-03 »: those whom it concerns, an agent by name unless names are masked.
  func concernedText(_ context: Context) -> String {
    concerned.map { concern in
      switch concern {
      case .post(let code): code
      case .agent(let code, let name): context.text(.agent(code: code, name: name))
      }
    }.joined(separator: ", ")
  }
}

/// What says that a document is to be brought up to date, in words.
enum ReportWording {
  /// « R-12 Formulaire périmé (en traitement) », each in a paragraph; nothing without any.
  static func remarks(_ reports: [Feedback], _ context: Context) -> [Detail.Block] {
    guard !reports.isEmpty else { return [] }
    return [.gap, .paragraph(context.phrases("document.toAnswer", ["count": .count(reports.count)]), .attention)]
      + reports.map { .paragraph(told($0, context), .plain) }
  }

  static func told(_ report: Feedback, _ context: Context) -> String {
    context.phrases(
      "document.report",
      ["code": .text(report.code), "subject": .text(report.subject), "stage": .phrase(report.stage.phrase)])
  }
}
