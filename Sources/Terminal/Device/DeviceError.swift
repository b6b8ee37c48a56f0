/// Why no dashboard can be drawn here; text can still be printed.
public enum DeviceError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is missing, unknown to this machine, or names a terminal whose cursor cannot be moved.
  case unknownTerminal(String)
}
