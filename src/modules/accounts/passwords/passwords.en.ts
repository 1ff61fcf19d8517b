import { wording } from "../../../platform/wording.js"

const f = wording.en

export const passwords = {
  refusals: {
    "password-missing": "Enter your password.",
    "password-new-missing": "Choose a password.",
    "password-too-short": (v: { n: number }) => `Choose a password of at least ${f.number(v.n)} characters.`,
    "password-too-long": (v: { n: number }) => `Choose a password of at most ${f.number(v.n)} characters.`,
    "password-common": "Many people use this password, so it is easy to guess. Choose another one, such as a sentence.",
    "password-own-name": "This password is too close to your name or address. Choose another one, such as a sentence.",
    "password-wrong": "This is not the password chosen for this account. Check it.",
  },
}

export type PasswordsMessages = typeof passwords
