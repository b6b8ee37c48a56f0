import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add post VAG "Agent d’accueil volant" --course ACCUEIL DIFFICILE`.
struct AddPostCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "post", abstract: say("help.addPost"))
  static let places = ["code", "title"]

  @Argument(help: ArgumentHelp(say("argument.postCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.postTitle"), valueName: say("argument.title.name")))
  var title: String

  @Option(help: ArgumentHelp(say("option.english"), valueName: say("option.text")))
  var english: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.courses"), valueName: "CODE"))
  var course: [String] = []

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    AddPost(
      Post(
        code: typedCode(code), title: Wording(CleanText.line(title), english: english.map { CleanText.line($0) }),
        courses: course.map(typedCode)))
  }
}

/// `vigie edit post ACC --title "Accueil"`; what it asks for: `vigie add requirement`, `vigie close requirement`.
struct EditPostCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "post", abstract: say("help.editPost"))

  @Argument(help: ArgumentHelp(say("argument.postCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("argument.postTitle"), valueName: say("argument.title.name")))
  var title: String?

  @Option(help: ArgumentHelp(say("option.english"), valueName: say("option.text")))
  var english: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let before = try store.read { try $0.post(typedCode(code)) }
    return EditPost(
      before.code,
      title: Wording(
        title.map { CleanText.line($0) } ?? before.title.french,
        english: english.map { CleanText.line($0) } ?? before.title.english))
  }
}
