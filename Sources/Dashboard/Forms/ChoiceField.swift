import Quality

extension Field {
  /// One of the members of a family, as the phrase files call them.
  init<Case: RawRepresentable<String> & CaseIterable>(
    _ id: String, _ label: Phrase, choosing proposed: Case, named phrase: KeyPath<Case, Phrase>, _ context: Context
  ) {
    self.init(
      id, label, text: context.phrases(proposed[keyPath: phrase]), style: .choice,
      options: Case.allCases.map { Option($0.rawValue, text: context.phrases($0[keyPath: phrase])) })
  }
}
