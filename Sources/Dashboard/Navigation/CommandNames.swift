/// The commands that every place has.
extension Command.Name {
  public static let quit = Command.Name("quit")
  public static let back = Command.Name("back")
  public static let open = Command.Name("open")
  public static let help = Command.Name("help")
  public static let palette = Command.Name("palette")
  public static let filter = Command.Name("filter")
  public static let sort = Command.Name("sort")
  public static let reverse = Command.Name("reverse")
  public static let undo = Command.Name("undo")
  public static let redo = Command.Name("redo")
  /// Takes up again the form that was left last.
  public static let resumeDraft = Command.Name("resumeDraft")
  public static let redraw = Command.Name("redraw")
  public static let suspend = Command.Name("suspend")
  public static let travel = Command.Name("travel")
  public static let mask = Command.Name("mask")

  public static let up = Command.Name("up")
  public static let down = Command.Name("down")
  public static let left = Command.Name("left")
  public static let right = Command.Name("right")
  public static let pageUp = Command.Name("pageUp")
  public static let pageDown = Command.Name("pageDown")
  public static let first = Command.Name("first")
  public static let last = Command.Name("last")
  public static let nextZone = Command.Name("nextZone")
  public static let previousZone = Command.Name("previousZone")

  public static func panel(_ digit: Int) -> Command.Name { Command.Name("panel\(digit)") }
}

extension Command.Name {
  public static let addAction = Command.Name("addAction")
  /// Something is added to the list one looks at.
  public static let new = Command.Name("new")
  /// What is selected is changed: an action, a figure, a document.
  public static let edit = Command.Name("edit")
  public static let moveAction = Command.Name("moveAction")
  public static let closeAction = Command.Name("closeAction")
  public static let record = Command.Name("record")
  public static let enterFigures = Command.Name("enterFigures")
  public static let changeTarget = Command.Name("changeTarget")
  public static let acceptDeviation = Command.Name("acceptDeviation")
  public static let annotate = Command.Name("annotate")
  public static let closer = Command.Name("closer")
  public static let further = Command.Name("further")
  public static let nextSide = Command.Name("nextSide")
  public static let previousSide = Command.Name("previousSide")
  public static let compareSites = Command.Name("compareSites")
  public static let screenOutliers = Command.Name("screenOutliers")
}

extension Command.Name {
  public static let coverage = Command.Name("coverage")
  public static let standingRule = Command.Name("standingRule")
}
