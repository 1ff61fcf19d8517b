import { wording } from "../../../platform/wording.js"

const f = wording.en

export const verification = {
  people: {
    title: "People of the organization",
    titleOf: (v: { organisation: string }) => `People: ${v.organisation}`,
    lead: "Verify those who belong to the organization. Only a verified membership opens anything to them.",
    tabs: "Memberships to show",
    waiting: "Waiting for an answer",
    verified: "Verified",
    declared: "Declared",
    none: "Nobody is here",
    noneText: "When somebody asks to be verified, the request is shown here.",
    person: "Person",
    organisation: "Organization",
    since: "Declared",
    asked: "Asked",
    verifiedAt: "Verified",
    way: "How",
    caption: (v: { n: number }) => f.plural(v.n, { one: "1 membership", other: `${f.number(v.n)} memberships` }),
    pages: "Pages of memberships",
  },
  desk: {
    title: "Verification requests",
    lead: "Requests of all organizations, those that have waited longest first. An organization’s own administrators see theirs too.",
  },
  one: {
    title: "Membership of a person",
    person: "Person",
    emailAddress: "Email address",
    organisation: "Organization",
    state: "State",
    asked: "Asked",
    declinedAt: "Last declined",
    look: "This page holds personal information. Your visit is written down, and the person can see it.",
    verify: "Verify the membership",
    verifyText:
      "You know that this person belongs to the organization. Colleagues will see what the person lets them see.",
    decline: "Decline",
    declineText: "The membership stays declared and opens nothing. The person is told.",
    withdraw: "Withdraw the verification",
    withdrawText: "What the verified membership opened closes at once. The person is told.",
  },
  block: {
    title: "People of my organization",
    waiting: (v: { n: number; organisation: string }) =>
      f.plural(v.n, {
        one: `${v.organisation}: 1 person waits for an answer`,
        other: `${v.organisation}: ${f.number(v.n)} people wait for an answer`,
      }),
    nobody: (v: { organisation: string }) => `${v.organisation}: nobody waits for an answer`,
  },
  ways: {
    address: "by an email address",
    directory: "by the organization’s sign-in",
    administrator: "by an administrator of the organization",
    staff: "by the platform’s staff",
  },
  states: { declared: "declared", verified: "verified", ended: "ended" },
  refusals: {
    "membership-changed-meanwhile": "This membership has changed meanwhile. Look at it again.",
    "organisation-not-confirmed": "Our staff have not confirmed this organization yet.",
    "verification-asked-already": "You have already asked. You will receive a notice when somebody answers.",
    "verification-declined":
      "The organization did not verify this membership. Leave us a message if that is a mistake.",
  },
  confirmations: {
    "membership-verified": "The membership is verified. The person is told.",
    "membership-declined": "The membership is not verified. The person is told.",
    "verification-withdrawn": "The verification is withdrawn. The person is told.",
  },
  notices: {
    group: "My memberships",
    labels: {
      decided: "Verification of a membership",
      moved: "An organization that I proposed",
    },
    link: "See my memberships",
    verified: (v: { organisation: string }) => `Membership verified: ${v.organisation}`,
    verifiedText: "What is limited to the members of this organization is open to you.",
    declined: (v: { organisation: string }) => `Membership not verified: ${v.organisation}`,
    declinedText: "The membership stays declared. If that is a mistake, leave us a message.",
    ended: (v: { organisation: string }) => `Membership no longer verified: ${v.organisation}`,
    endedText: "What verified it is no longer there. The membership stays declared; you can have it verified again.",
    confirmed: (v: { organisation: string }) => `Organization confirmed: ${v.organisation}`,
    confirmedText: "Our staff confirmed the organization that you proposed. You can now have your membership verified.",
    merged: (v: { organisation: string }) => `Your organization is in the list: ${v.organisation}`,
    mergedText: (v: { proposedAs: string }) =>
      `You had written ${f.quote(v.proposedAs)}. Our staff tied your membership to the organization of the list.`,
  },
}

export type VerificationMessages = typeof verification
