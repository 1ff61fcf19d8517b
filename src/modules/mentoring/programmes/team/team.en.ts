export const team = {
  title: "Team",
  lead: "Who leads this program. Administrators of the host organization lead it too, without standing here.",
  caption: "People of the team",
  person: "Person",
  role: "Role",
  from: "From",
  until: "Until",
  noEnd: "No end",
  acts: "Acts",
  remove: "End the role",
  ofWhom: (v: { role: string; displayName: string }) => `: ${v.role}, ${v.displayName}`,
  roles: { coordinator: "Coordination", administrator: "Administration" },
  rolesText: {
    coordinator: "Does the daily work: registrations, pairing, follow-up, settings and texts.",
    administrator: "Does the same, and says who is in the team.",
  },
  addTitle: "Add somebody",
  name: "Email address or username of the person",
  roleLabel: "Role in the program",
  fromOn: "First day",
  fromOnHint: "Left empty, the role starts at once.",
  untilOn: "Last day",
  untilOnHint: "This day is in. Left empty, the role lasts until somebody ends it.",
  add: "Add to the team",
  departure: {
    title: "End a role",
    lead: "The role ends at once, and the person is told by email.",
    submit: "End this role",
    keep: "Keep it",
  },
  refusals: {
    "last-programme-administrator":
      "This is the last administrator of the program. Give the role to somebody else first.",
  },
  confirmations: {
    "team-joined": "The role is given. The person is told by email.",
    "team-left": "The role has ended. The person is told by email.",
  },
}

export type TeamMessages = typeof team
