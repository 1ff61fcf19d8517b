import { wording } from "../../../platform/wording.js"

const f = wording.en

export const memberships = {
  title: "My memberships",
  lead: "Say where you work or study. A declared membership opens nothing. A verified one shows that you do belong to the organization.",
  none: "No organization yet",
  noneText: "Add the one where you work or study.",
  standings: { declared: "declared, not verified", verified: "verified" },
  see: "See the organization",
  since: "Declared",
  verifiedAt: "Verified",
  way: "How",
  proposed:
    "You proposed this organization. Our staff will confirm it, or find the one of the list that you mean. You will receive a notice.",
  proposedAs: (v: { name: string }) => `You had written ${f.quote(v.name)}.`,
  over: "This organization has ended.",
  successor: (v: { name: string }) => `It was followed by: ${v.name}`,
  howTitle: "How to have it verified",
  byAddress: (v: { domains: readonly string[] }) =>
    `Confirm an email address that ends in ${f.either(v.domains.map((domain) => `@${domain}`))}.`,
  changeAddress: "Change my email address",
  byDirectory: (v: { name: string }) => `Sign in through ${f.quote(v.name)}.`,
  byPeople: "Ask those in charge of the organization here, or our staff.",
  ask: "Ask for verification",
  askedOn: "Verification asked for",
  askedText: "You will receive a notice when somebody answers.",
  declinedOn: "Not verified",
  declinedText: "The organization did not verify this membership. Leave us a message if that is a mistake.",
  end: "End this membership",
  ofWhich: (v: { name: string }) => `: ${v.name}`,
  addTitle: "Add an organization",
  organisation: "Department or organization",
  organisationHint: "Type part of the name, in English or French, or an acronym.",
  other: "Another organization: keep what I wrote, for staff to confirm",
  add: "Add",
  ending: {
    title: "End a membership",
    lead: "From now on, you no longer belong to this organization here. What the membership opened closes at once.",
    submit: "End this membership",
    keep: "Keep it",
  },
  confirmations: {
    "membership-declared": "The organization is added.",
    "membership-ended": "The membership has ended.",
    "verification-asked": "You have asked for verification. You will receive a notice when somebody answers.",
  },
}

export type MembershipsMessages = typeof memberships
