import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const locks = {
  refusals: {
    "account-locked": (v: { minutes: number }) =>
      `Too many tries. For safety, signing in is closed for ${f.number(v.minutes)} minutes. If an account has this name, instructions were sent to its address.`,
  },
  mail: {
    accountLocked: {
      subject: "Too many tries to sign in to your account",
      heading: "Your account is locked for a short time",
      text: (v: { lockedUntil: Temporal.Instant; timeZone: string }) =>
        `Ten wrong passwords in a row were entered for your account. It opens again at ${f.timeIn(v.lockedUntil, v.timeZone)}. If it was not you, nobody has entered; a longer password protects you better.`,
    },
  },
}

export type LocksMessages = typeof locks
