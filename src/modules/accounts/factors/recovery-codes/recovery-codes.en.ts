import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../../platform/wording.js"

const f = wording.en

export const recoveryCodes = {
  title: "Recovery codes",
  lead: "When you have neither app nor passkey at hand, one of these codes replaces them. Each works once.",
  left: (v: { n: number; madeAt: Temporal.Instant; timeZone: string }) =>
    f.plural(v.n, {
      one: `1 code is left of those made on ${f.dateTime(v.madeAt, v.timeZone)}.`,
      other: `${f.number(v.n)} codes are left of those made on ${f.dateTime(v.madeAt, v.timeZone)}.`,
    }),
  make: "Make my recovery codes",
  later: "Continue without codes",
  replaceTitle: "Replace the codes",
  replaceText: "The ten new codes are shown once, and the earlier ones no longer work.",
  replace: "Make new codes",
  shownTitle: "Your ten recovery codes",
  shown: "They are shown this once. Print this page, or write them down in a safe place, away from your phone.",
  goOn: "I have kept them: continue",
}

export type RecoveryCodesMessages = typeof recoveryCodes
