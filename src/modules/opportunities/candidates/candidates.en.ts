import type { MatchGate } from "../../../engine/matching/gate.js"
import { wording } from "../../../platform/wording.js"

const f = wording.en

const gates: Readonly<Record<MatchGate, string>> = {
  "own-opportunity": "Manage this opportunity",
  "already-applied": "Have already applied",
  "not-opted-in": "Have not opted in to this type",
  "wrong-side": "Stand on the same side as you",
  "organisation-restricted": "Belong to another organization",
  "essential-skill-missing": "Do not have an essential skill",
  "language-below": "Are below the language level asked for",
  "security-below": "Are below the security level asked for",
  "group-level-outside": "Have another group or level",
  "too-far": "Live too far away",
  "not-free-in-time": "Are not free in time",
  "no-common-day": "Are not free on any of the days",
}

export const candidates = {
  title: "People who may be qualified",
  lead: (v: { title: string }) =>
    `For “${v.title}”. To be on this list does not mean to be qualified: read the profile, then invite.`,
  count: (v: { n: number }) => f.plural(v.n, { one: "1 person", other: `${f.number(v.n)} people` }),
  none: "Nobody yet",
  noneText:
    "No member who opted in to this type matches what you ask. See below what keeps people out, and what would bring some.",
  foundBy: "Found by",
  match: (v: { points: number }) => `Match: ${f.number(v.points)} out of 1,000`,
  reasons: {
    skills: (v: { names: readonly string[] }) => `Skills: ${f.list(v.names)}`,
    near: (v: { asked: string; held: string }) => `Near skill: ${v.held} for ${v.asked}`,
    experience: (v: { occupation: string; months: number }) =>
      `Experience: ${v.occupation}, ${f.plural(v.months, { one: "1 month", other: `${f.number(v.months)} months` })}`,
    title: (v: { occupation: string }) => `Position title: ${v.occupation}`,
    education: "Education: reaches what is asked",
    languages: "Languages: reaches the levels asked",
    remote: "Remote work suits",
    place: (v: { kilometres: number }) => `Location: ${f.number(v.kilometres)} km away`,
    groupLevel: (v: { group: string }) => `Group and level: ${v.group}`,
    hours: "Available hours suffice",
    time: "Free in time",
  },
  invite: "Invite to apply",
  inviteName: (v: { name: string }) => `Invite ${v.name} to apply`,
  invited: "Invited",
  whyNot: "Why others are not listed",
  whyNotText: "Members whose skills or experience come near, counted by what keeps them out. Nobody is named.",
  relax: "What would bring more people",
  relaxations: {
    "wish-skill": (v: { name: string }) => `Make “${v.name}” wished for instead of essential`,
    "lower-language": "Lower a language level by one step",
    "lower-security": "Lower the security level by one step",
    "prefer-group-levels": "Accept other groups and levels",
    "allow-remote": "Allow remote work",
    "reach-farther": "Reach farther",
    "start-later": "Start later",
    "any-day": "Leave the days open",
    "open-to-all-organisations": "Open it to all organizations",
  },
  changeLink: "Change the requirements",
  gates,
  open: "See who may be qualified",
}

export type CandidatesMessages = typeof candidates
