import Quality
import QualityStore

/// Whose label begins, after which framework, with which sites and services.
public struct WelcomeForm: DecisionForm {
  /// Reads the two files and makes the decision; the files are not this layer's business.
  public typealias Start =
    @Sendable (_ name: String, _ framework: String, _ establishment: String?) throws -> StartLabel

  private let path: String
  private let frameworks: [String]
  private let establishments: [String]
  private let start: Start

  /// `frameworks` and `establishments` are the names of the files built in.
  public init(path: String, frameworks: [String], establishments: [String], start: @escaping Start) {
    self.path = path
    self.frameworks = frameworks
    self.establishments = establishments
    self.start = start
  }

  /// It comes before there is a file, so that no draft of it is kept.
  public var kind: FormKind? { nil }
  public var title: Phrase { Phrase("welcome.form") }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("name", Phrase("field.prefecture"), hint: Phrase("hint.prefecture"), style: .prose, isRequired: true),
      Field(
        "framework", Phrase("field.framework"), text: frameworks.first ?? "", hint: Phrase("hint.framework"),
        style: .proposals, options: frameworks.map { Field.Option($0) }, isRequired: true),
      Field(
        "establishment", Phrase("field.establishment"), hint: Phrase("hint.establishment"), style: .proposals,
        options: establishments.map { Field.Option($0) }),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("welcome.path", ["path": .text(path)]), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let establishment = fields.text("establishment")
    return try start(
      fields.required("name"), fields.required("framework"), establishment.isEmpty ? nil : establishment)
  }
}
