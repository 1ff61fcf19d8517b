import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const sessions = {
  signIn: {
    title: "Sign in",
    lead: "One account for the whole platform, whatever your role.",
    identifier: "Email address or username",
    password: "Password",
    stays: "Keep me signed in on this device for 30 days",
    staysHint: "Not on a shared computer.",
    submit: "Sign in",
    forgotten: "Forgot your password?",
    noInstructions: "You did not receive the unlocking instructions?",
    none: "No account yet?",
    createAccount: "Create an account",
  },
  browser: {
    named: (v: { browser: string; system: string }) => `${v.browser} on ${v.system}`,
    unknown: "Unknown browser",
  },
  notices: {
    newBrowser: {
      label: "Sign-in from a new browser",
      title: "Sign-in from a new browser",
      text: (v: { startedAt: Temporal.Instant; timeZone: string; browser: string }) =>
        `Somebody, perhaps you, began to sign in on ${f.dateTime(v.startedAt, v.timeZone)} in a browser that your account did not know (${v.browser}). If it was not you, change your password now.`,
      textOfEnded: (v: { startedAt: Temporal.Instant; timeZone: string }) =>
        `Somebody, perhaps you, began to sign in on ${f.dateTime(v.startedAt, v.timeZone)} in a browser that your account did not know. That session has ended. If it was not you, change your password now.`,
      link: "See my sessions",
    },
  },
  refusals: {
    "sign-in-name-missing": "Enter your email address or your username.",
    "sign-in-unknown": "We do not know this name with this password. Check both.",
  },
  confirmations: {
    "signed-out": "Your session has ended.",
  },
}

export type SessionsMessages = typeof sessions
