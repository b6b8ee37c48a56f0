/// Whom a document concerns: whoever holds a post, or one agent.
public enum Concern: Hashable, Sendable {
  /// A code.
  case post(String)
  /// The name is personal data: it is kept with the agent, never with the document.
  case agent(code: String, name: String)
}
