import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"
import type { InvitationStatus } from "./invitation.store.js"

const f = wording.en

const statuses: Readonly<Record<InvitationStatus, string>> = {
  sent: "Sent",
  followed: "Followed",
  declined: "Declined",
  lapsed: "Lapsed",
}

export const invitations = {
  statuses,
  sent: {
    see: "Invitations sent",
    title: "Invitations sent",
    lead: "Each person receives what you posted, and can decline without giving a reason.",
    caption: "Invitations to this opportunity",
    name: "Name",
    status: "Status",
    when: "Sent",
    none: "You have not invited anybody yet",
    noneText: "Find people among members, and invite them to apply.",
    find: "Find members",
  },
  one: {
    title: "Invitation to apply",
    titleOptIn: "Invitation to opt in",
    from: (v: { name: string }) => `${v.name} invites you to apply.`,
    fromOptIn: (v: { name: string; type: string }) => `${v.name} invites you to opt in to the type “${v.type}”.`,
    message: "Message",
    skills: (v: { skills: readonly string[] }) => `Skills asked for that you have: ${f.list(v.skills)}.`,
    freely: "You can decline without giving a reason.",
    apply: "Apply",
    optIn: "Opt in",
    decline: "Decline",
    whatOptingInDoes:
      "Opting in is private: you hear of new opportunities of this type, and their authors can find you. You can change it at any time.",
    optIns: "See my opt-ins",
    posting: "The opportunity",
    over: {
      followed: "You have followed this invitation.",
      declined: "You have declined this invitation. You can still apply as long as the opportunity is open.",
      lapsed: "This invitation has lapsed: the opportunity is over.",
    },
  },
  block: {
    title: "Invitations to you",
    from: (v: { name: string; date: string }) => `${v.name} invites you, ${v.date}`,
  },
  posting: {
    title: "Opportunity",
    type: "Type",
    organisation: "Organization",
    dates: "Dates",
    time: "Time commitment",
    place: "Location",
    number: "Number",
  },
  notice: {
    label: "Invitations to apply or to opt in",
    title: (v: { title: string }) => `Invitation to apply: ${v.title}`,
    text: (v: { name: string; skills: readonly string[]; date: Temporal.PlainDate | undefined }) =>
      [
        `${v.name} invites you to apply.`,
        ...(v.skills.length > 0 ? [`Skills asked for that you have: ${f.list(v.skills)}.`] : []),
        ...(v.date ? [`The deadline is ${f.date(v.date)}.`] : []),
        "You can decline without giving a reason.",
      ].join(" "),
    titleOptIn: (v: { type: string }) => `Invitation to opt in: ${v.type}`,
    textOptIn: (v: { name: string; title: string }) =>
      `${v.name} posted “${v.title}”, and invites you to opt in to this type of opportunity. You can decline without giving a reason.`,
    link: "See the invitation",
  },
  confirmations: {
    "invitation-sent": "The invitation is sent.",
    "invitation-declined": "You have declined the invitation.",
    "opted-in": "You have opted in to this type of opportunity.",
  },
  refusals: {
    "invited-missing": "Choose the person whom you invite.",
    "invitation-message-too-long": "The message is too long: 1,000 characters at most.",
    "invited-unknown": "This person cannot receive an invitation from you.",
    "invited-is-author": "This person manages the opportunity. Choose somebody else.",
    "invited-has-applied": "This person has already applied. See the applications.",
    "already-invited": "This person has already received an invitation to this opportunity.",
    "invitations-closed": "People can no longer apply to this opportunity. Extend its deadline to invite somebody.",
    "too-many-invitations": "You have sent many invitations in the last hour. Try again later.",
    "invitation-answered": "This invitation no longer waits for an answer.",
  },
}

export type InvitationsMessages = typeof invitations
