import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const grants = {
  title: "Roles",
  lead: "Who may do what for the whole platform. A role acts only after the second step of the sign-in.",
  listTitle: "Roles given",
  none: "No role is given",
  noneText: "The roles that you give are shown here.",
  person: "Person",
  username: "Username",
  role: "Role",
  state: "State",
  from: "From",
  until: "Until",
  noEnd: "No end",
  acts: "Acts",
  revoke: "Revoke",
  ofWhom: (v: { role: string; displayName: string }) => `: ${v.role}, ${v.displayName}`,
  revocation: {
    title: "Revoke a role",
    lead: "The role ends at once, and the person is told by email.",
    submit: "Revoke this role",
    keep: "Keep it",
  },
  giveTitle: "Give a role",
  name: "Email address or username of the person",
  fromOn: "First day",
  fromOnHint: "Left empty, the role starts at once.",
  untilOn: "Last day",
  untilOnHint: "This day is in. Left empty, the role lasts until it is revoked.",
  give: "Give the role",
  roles: {
    administrator: "Administration",
    help: "Help centre",
    moderation: "Moderation",
    verification: "Verification",
    "reference-data": "Reference data",
    audit: "Audit",
    coordinator: "Coordination",
  },
  scopedRole: {
    organisation: (v: { role: string }) => `${v.role} of an organization`,
    programme: (v: { role: string }) => `${v.role} of a program`,
  },
  rolesText: {
    administrator: "Gives and revokes roles, sets the platform up.",
    help: "Writes the questions and answers, answers messages.",
    moderation: "Looks at what members report.",
    verification: "Verifies organizations and memberships.",
    "reference-data": "Keeps the code lists.",
    audit: "Reads the history.",
  },
  states: { "in-force": "in force", "to-come": "to come", over: "over", revoked: "revoked" },
  refusals: {
    "grantee-missing": "Enter the email address or the username of the person.",
    "grantee-unknown":
      "We know no open account by this name. The person creates her account and confirms her address first.",
    "role-unknown": "Choose a role.",
    "role-not-in-scope":
      "This role does not exist there. An organization has administrators; a program has administrators and coordinators.",
    "role-already-granted": "This person already has this role, now or later. Revoke it first to change its dates.",
    "grant-ends-too-early": "The last day must come after the first day, and must not be over.",
    "role-not-given": "This person does not have this role.",
    "grant-revoked-already": "Somebody else has just revoked this role.",
    "last-administrator": "This is the last administrator. Give the role to somebody else first.",
  },
  confirmations: {
    "role-granted": "The role is given. The person is told by email.",
    "role-revoked": "The role is revoked. The person is told by email.",
  },
  mail: {
    granted: {
      subject: (v: { role: string }) => `You have a new role: ${v.role}`,
      text: (v: {
        role: string
        fromAt: Temporal.Instant
        lastDay: Temporal.PlainDate | undefined
        timeZone: string
      }) =>
        v.lastDay === undefined
          ? `You have the role ${f.quote(v.role)} from ${f.dateTime(v.fromAt, v.timeZone)}. It acts after the second step of the sign-in: add an authenticator app or a passkey if you have none.`
          : `You have the role ${f.quote(v.role)} from ${f.dateTime(v.fromAt, v.timeZone)} to ${f.date(v.lastDay)}, that day included. It acts after the second step of the sign-in: add an authenticator app or a passkey if you have none.`,
      link: "See how I sign in",
    },
    revoked: {
      subject: (v: { role: string }) => `A role of yours has ended: ${v.role}`,
      text: (v: { role: string }) =>
        `You no longer have the role ${f.quote(v.role)}. Your account and everything else in it stay as they are.`,
      link: "See my account",
    },
  },
}

export type GrantsMessages = typeof grants
