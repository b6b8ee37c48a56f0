/// What typing does to a form, but for leaving it.
extension Form {
  mutating func type(_ typing: Typing, _ context: Context) {
    switch typing {
    case .insert(let text): insert(text, context)
    case .edit(let edit): self.edit(edit, context)
    case .accept: accept(context)
    case .next: next(context)
    case .previous: previous()
    case .pageUp where page(-5): break
    case .pageDown where page(5): break
    case .pageUp where scroll(-5, context): break
    case .pageDown where scroll(5, context): break
    case .up, .pageUp: up(context)
    case .down, .pageDown: down(context)
    case .save, .cancel, .discard, .editOutside: break
    }
  }
}
