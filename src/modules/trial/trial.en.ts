export const trial = {
  title: "Trial",
  lead: "This is a trial on your own machine. Create an account as anybody would, or sign in as one of these invented people.",
  mailbox: "Trial mailbox",
  mailboxText: "No message leaves this machine: each one is kept in the trial mailbox.",
  people: "Invented people",
  password: (v: { password: string }) => `They all have the same password: ${v.password}`,
  name: "Name",
  emailAddress: "Email address",
  roles: "Roles",
  roleNames: {
    administrator: "Administration",
    help: "Help centre",
    moderation: "Moderation",
    verification: "Verification",
    "reference-data": "Reference data",
    audit: "Audit",
  },
  noRole: "Member",
  profiles: (v: { n: number }) => `${v.n} other members, whose profiles are full`,
  profilesCaption: "Members whose profiles are full",
  position: "Position",
  code: "Code of the staff’s authenticator app",
  codeText: (v: { code: string }) => `${v.code} (it changes every 30 seconds and serves once for each person)`,
  refresh: "Show the present code",
}

export type TrialMessages = typeof trial
