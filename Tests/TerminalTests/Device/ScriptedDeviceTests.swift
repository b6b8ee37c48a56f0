import Terminal
import Testing

struct ScriptedDeviceTests {
  @Test("a script is played in order and hangs up at its end")
  func script() {
    let size = Size(width: 20, height: 5)
    let device = ScriptedDevice(
      size: Size(width: 80, height: 24), playing: [.event(.key(.down)), .silence, .resize(size)])
    #expect(device.next(timeoutMilliseconds: nil) == .key(.down))
    #expect(device.next(timeoutMilliseconds: 10) == nil)
    #expect(device.next(timeoutMilliseconds: nil) == .resized)
    #expect(device.size == size)
    #expect(device.next(timeoutMilliseconds: 0) == nil)
    #expect(device.next(timeoutMilliseconds: nil) == .interrupted(signal: 1))
  }
}
