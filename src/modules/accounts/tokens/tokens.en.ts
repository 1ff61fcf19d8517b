import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"
import type { ApiScope } from "../../../web/api/scope.js"

const f = wording.en

export const tokens = {
  title: "Access tokens",
  lead: "A token lets a program of yours act in your place through the programming interface, and do only what you tick here. Whoever holds it can do the same: keep it as you would a password.",
  reference: "See what the programming interface offers",
  overview: {
    none: "No program acts in your place.",
    some: (v: { n: number }) =>
      f.plural(v.n, { one: "1 token is in force.", other: `${f.number(v.n)} tokens are in force.` }),
    link: "See the access tokens",
  },
  listTitle: "Tokens in force",
  none: "No token",
  noneText: "You need one only to use the programming interface.",
  name: "Name",
  scopesHeading: "What it opens",
  madeAt: "Made",
  endsAt: "Ends",
  lastUsedAt: "Last used",
  neverUsed: "never",
  acts: "Acts",
  see: "End",
  makeTitle: "Make a token",
  nameHint: "The program that will hold it, such as “spreadsheet of the team”.",
  scopes: "What the program may do",
  scope: {
    "profile-read": "Read my profile, and find members as I do",
    "profile-write": "Change my profile",
    "mentoring-read": "Read my mentoring registrations, and the figures of programs that I lead",
    "mentoring-write": "Change my mentoring registrations",
    "opportunities-read": "Read opportunities as I do, with my drafts and my applications",
    "opportunities-write": "Post opportunities, apply and answer in the Career Marketplace",
    "mentoring-coordination": "Coordinate the mentoring programs that I lead: registrations, runs and proposals",
  } satisfies Record<ApiScope, string>,
  coordinationHint: (v: { n: number }) =>
    `Only once you have given the second step of your sign-in, and for ${f.number(v.n)} days at most.`,
  days: "How long it lasts",
  lasts: (v: { n: number }) => f.plural(v.n, { one: "1 day", other: `${f.number(v.n)} days` }),
  make: "Make the token",
  shownTitle: "Your new token",
  shown: "It is shown this once. Copy it into the program that needs it.",
  header: "The program sends it with each request, in this header:",
  goOn: "I have copied it: continue",
  endTitle: (v: { name: string }) => `End the token “${v.name}”`,
  endLead:
    "The program that holds it can do nothing more in your place. This cannot be undone; you can make another token.",
  end: "End this token",
  keep: "Keep it",
  mail: {
    title: "An access token was made for your account",
    text: (v: { name: string; endsAt: Temporal.Instant; timeZone: string }) =>
      `The token “${v.name}” lets a program act in your place until ${f.dateTime(v.endsAt, v.timeZone)}. If it was not you, end it at once and change your password.`,
    link: "See your access tokens",
  },
  refusals: {
    "access-token-name-missing": "Give the token a name: the program that will hold it.",
    "access-token-name-long": "Shorten the name to 80 characters.",
    "access-token-scopes-missing": "Tick what the program may do.",
    "access-token-factor-first":
      "A program coordinates in your place only once you have given the second step of your sign-in. If you have none, add an authenticator app or a passkey; then sign in with it.",
    "access-token-coordination-long": (v: { n: number }) =>
      `A token that coordinates in your place lasts ${f.number(v.n)} days at most. Choose a shorter time.`,
    "access-token-days-missing": "Choose how long the token lasts.",
    "access-tokens-too-many": (v: { n: number }) =>
      `You have ${f.number(v.n)} tokens in force, the most there can be. End one that no program uses any more.`,
  },
  confirmations: {
    "access-token-ended": "The token is ended: it opens nothing any more.",
  },
}

export type TokensMessages = typeof tokens
