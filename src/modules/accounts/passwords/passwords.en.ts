import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const passwords = {
  newPasswordHint: "12 characters or more. A sentence works well.",
  forgotten: {
    title: "Forgotten password",
    lead: "Enter the email address of your account. If an account uses it, we send a code there to choose a new password.",
    emailAddress: "Email address",
    submit: "Send the code",
  },
  reset: {
    title: "Choose a new password",
    lead: "If an account uses this address, a message with a code of six digits is on its way. Enter the code here, in the browser where you asked for it.",
    code: "Code from the message",
    codeHint: "Six digits, valid for 15 minutes after the message was sent.",
    newPassword: "New password",
    submit: "Save the password",
    nothing:
      "No message after a few minutes? Look in the junk mail folder, check the address, then ask for another code.",
    again: "Ask for another code",
    linkLead: "Choose the new password of your account. All its sessions will end.",
    linkOtherBrowser:
      "This is not the browser where you asked for a new password. Enter also the six digits of the message that brought you here.",
  },
  change: {
    title: "Change your password",
    lead: "Your other sessions will end, and we will tell you by email.",
    currentPassword: "Current password",
    newPassword: "New password",
    submit: "Change the password",
    forgotten: "Forgot your current password?",
  },
  refusals: {
    "password-missing": "Enter your password.",
    "password-new-missing": "Choose a password.",
    "password-too-short": (v: { n: number }) => `Choose a password of at least ${f.number(v.n)} characters.`,
    "password-too-long": (v: { n: number }) => `Choose a password of at most ${f.number(v.n)} characters.`,
    "password-common": "Many people use this password, so it is easy to guess. Choose another one, such as a sentence.",
    "password-own-name": "This password is too close to your name or address. Choose another one, such as a sentence.",
    "password-unchanged": "This is already your password. Choose another one, such as a sentence.",
    "password-wrong": "This is not the password of this account. Check it.",
    "password-tries-over": (v: { minutes: number }) =>
      `Too many wrong passwords. Wait ${f.number(v.minutes)} minutes, then try again.`,
    "password-link-other-browser":
      "This link was tried too often in another browser. Open it in the browser where you asked for it, or ask for another code.",
  },
  confirmations: {
    "password-changed": "Your password has changed. Your other sessions have ended.",
    "password-reset": "Your new password is saved and all your sessions have ended. Sign in with the new password.",
  },
  mail: {
    passwordCode: {
      subject: (v: { code: string }) => `Your code to choose a new password: ${v.code}`,
      heading: "Your code to choose a new password",
      text: (v: { validUntil: Temporal.Instant; timeZone: string }) =>
        `Enter this code in the browser where you asked for it, and choose a new password. It is valid until ${f.timeIn(v.validUntil, v.timeZone)}. If you did not ask for it, do nothing: your password has not changed.`,
      linkText: "You can also use this link. In another browser, its page asks for the code as well.",
      link: "Choose a new password",
    },
    passwordChanged: {
      subject: "Your password has changed",
      heading: "Your password has changed",
      text: (v: { changedAt: Temporal.Instant; timeZone: string }) =>
        `The change was made on ${f.dateTime(v.changedAt, v.timeZone)}. Sessions open elsewhere have ended. If you did not make it, choose a new password now.`,
      link: "Choose a new password",
    },
  },
}

export type PasswordsMessages = typeof passwords
