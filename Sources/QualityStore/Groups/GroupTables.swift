/// Where the parts of working groups are kept: of those of their own, and of those of degradations.
struct GroupTables {
  /// The column that refers to the group, or to the case.
  let owner: String
  let members, causes, actions: String
  /// Those of both.
  let meetings = "groupMeeting"

  static let own = GroupTables(
    owner: "workingGroup", members: "groupMember", causes: "groupCause", actions: "groupAction")
  static let degradation = GroupTables(
    owner: "degradation", members: "workingGroupMember", causes: "degradationCause", actions: "degradationAction")
}
