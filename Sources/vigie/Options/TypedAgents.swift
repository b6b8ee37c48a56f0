import Dashboard
import Quality
import QualityStore

extension Reader {
  /// The code of the one agent that is meant by a code or a name; those who may have been meant are told by their codes
  /// where names are masked.
  func agentCode(typed text: String, _ context: Context) throws -> String {
    try AgentNames(agents(), proposesNames: !context.masksNames).agent(CleanText.line(text)).code
  }

  /// The codes of the agents that are meant: codes or names, several in one text separated by commas.
  ///
  /// What means nobody is refused, all at once: nobody is there to see how it was understood.
  func agentCodes(typed texts: [String], _ context: Context) throws -> Set<String> {
    let names = AgentNames(try agents(), proposesNames: !context.masksNames)
    var (codes, refusals): (Set<String>, [Phrase]) = ([], [])
    for text in texts.flatMap({ $0.split { $0 == "," || $0 == ";" } }).map({ CleanText.line(String($0)) })
    where !text.isEmpty {
      do { codes.insert(try names.agent(text).code) } catch { refusals.append(error.phrase) }
    }
    guard refusals.isEmpty else { throw Complaint(refusals, code: 65) }
    return codes
  }
}
