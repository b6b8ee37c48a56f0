import Testing

@testable import QualityStore

@Suite("Shared disks")
struct NetworkShareTests {
  private let local = """
    sysfs /sys sysfs rw,nosuid 0 0
    /dev/sda1 / ext4 rw,relatime 0 0
    /dev/sdb1 /srv/nfs ext4 rw,relatime 0 0

    """
  private let shared = """
    /dev/sda1 / ext4 rw,relatime 0 0
    files:/label /srv/label nfs4 rw,vers=4.2 0 0
    //files/q /srv/Bureau\\040qualité cifs rw 0 0
    /dev/sdb1 /srv/label/local ext4 rw 0 0

    """

  @Test("are told by their kind, not by the name of a folder")
  func mentioned() {
    #expect(!NetworkShare.mentionsShares([UInt8](local.utf8)))
    #expect(NetworkShare.mentionsShares([UInt8](shared.utf8)))
    #expect(!NetworkShare.mentionsShares([]))
  }

  @Test(
    "hold what is below their mount point, and not what is mounted below them",
    arguments: [
      ("/srv/label/label.vigie", "nfs4"), ("/srv/Bureau qualité/label.vigie", "cifs"), ("/srv/labels/a.vigie", "ext4"),
      ("/srv/label/local/label.vigie", "ext4"), ("/home/label.vigie", "ext4"),
    ])
  func kind(path: String, kind: String) {
    #expect(NetworkShare.kind(of: path, among: shared) == kind)
  }
}
