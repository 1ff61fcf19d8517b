import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const locks = {
  unlocking: {
    title: "Unlock your account",
    lead: (v: { minutes: number }) =>
      `After ten wrong passwords, signing in is closed for ${f.number(v.minutes)} minutes. Enter your email address: if its account is locked, we send instructions to open it now.`,
    emailAddress: "Email address",
    submit: "Send the instructions",
    linkTitle: "Unlock your account and sign in",
    linkLead: "Enter the password of your account. It opens again and your session begins.",
    password: "Password",
    linkSubmit: "Unlock and sign in",
    forgotten: "Forgot your password?",
  },
  refusals: {
    "account-not-locked": "This account is not locked.",
    "account-locked": (v: { minutes: number }) =>
      `Too many tries. For safety, signing in is closed for ${f.number(v.minutes)} minutes. If an account has this name, instructions were sent to its address.`,
  },
  confirmations: {
    "unlocking-sent": "If a locked account uses this address, instructions are on their way.",
  },
  mail: {
    accountLocked: {
      subject: "Your account is locked: too many tries to sign in",
      heading: "Your account is locked for a short time",
      text: (v: { lockedUntil: Temporal.Instant; timeZone: string }) =>
        `Ten wrong passwords were entered for your account. It opens again at ${f.timeIn(v.lockedUntil, v.timeZone)}.`,
      linkText: "To sign in before that, use this link. It opens a page that asks for your password.",
      link: "Unlock my account",
      notYou: "If it was not you, nobody has entered. A longer password protects you better.",
    },
  },
}

export type LocksMessages = typeof locks
