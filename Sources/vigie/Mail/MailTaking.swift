import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// Takes messages in, each once: first they are read, then all that are new are written together.
struct MailTaking {
  let store: QualityStore
  let context: Context
  let kind: Feedback.Kind
  let site: String?
  /// Nil where attachments stay in their messages.
  var folder: AttachmentFolder?
  private(set) var lines: [MailLine] = []
  private var seen: Set<String> = []

  init(_ store: QualityStore, _ context: Context, kind: Feedback.Kind, site: String?, folder: AttachmentFolder?) {
    self.store = store
    self.context = context
    self.kind = kind
    self.site = site
    self.folder = folder
  }

  /// What cannot be read is a line too, and keeps nothing else from being taken.
  mutating func read(_ file: RegularFile) throws {
    let messages: [[UInt8]]
    do {
      messages = try file.messages()
    } catch let refusal as FileRefusal {
      lines.append(MailLine(file: file.name, position: 0, .faulty, reason: refusal.phrase))
      return
    }
    for (index, bytes) in messages.enumerated() { try read(bytes, file.name, index + 1) }
  }

  private mutating func read(_ bytes: [UInt8], _ file: String, _ position: Int) throws {
    let message: MailMessage
    do {
      message = try MailMessage(bytes[...])
    } catch {
      lines.append(MailLine(file: file, position: position, .faulty, reason: error.phrase))
      return
    }
    let known = try store.read { try $0.feedbackCode(ofMessage: message.identifier) }
    let isNew = known == nil && seen.insert(message.identifier).inserted
    let received = message.received(today: context.today, offset: Clock.offset)
    func feedback(_ places: [String]) -> Feedback {
      message.feedback(
        kind, site: site, receivedOn: received.day, withoutSubject: context.phrases("mail.withoutSubject"),
        places: places)
    }
    do {
      let feedback = feedback(isNew ? try save(message, of: received.day) : [])
      // Of its day is told when it is taken in, not each time it is met again.
      lines.append(
        MailLine(
          file: file, position: position, isNew ? .new : .known, feedback, code: known ?? "",
          reason: isNew ? received.note : nil))
    } catch let refusal as FileRefusal {
      // Another copy of it, or another day, may have more luck.
      seen.remove(message.identifier)
      lines.append(
        MailLine(file: file, position: position, .faulty, feedback([]), reason: refusal.phrase))
    }
  }

  // All that came with it, or nothing: a message is not taken with half of its files.
  private mutating func save(_ message: MailMessage, of day: Day) throws -> [String] {
    var places: [String] = []
    do {
      for attachment in message.attachments { places.append(try folder?.save(attachment, of: day) ?? "") }
    } catch {
      AttachmentFolder.remove(places)
      throw error
    }
    return places
  }

  /// Everything that is new, in one transaction; each has its own entry in the journal.
  mutating func write() throws {
    var lines = lines
    try store.together { store in
      for index in lines.indices where lines[index].state == .new {
        guard let feedback = lines[index].feedback else { continue }
        do {
          let entry = try store.perform(AddFeedback(feedback), by: context.signature)
          lines[index].code = entry?.code ?? lines[index].code
        } catch let refusal as any Refusal {
          AttachmentFolder.remove(feedback.attachments.map(\.place))
          (lines[index].state, lines[index].reason) = (.faulty, refusal.phrase)
        }
      }
    }
    self.lines = lines
  }
}
