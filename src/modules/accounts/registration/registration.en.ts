import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const registration = {
  createAccount: {
    title: "Create an account",
    lead: "One account for the whole platform, whatever your role.",
    have: "You already have an account?",
    signIn: "Sign in",
    firstName: "First name",
    lastName: "Last name",
    nameHint: "As people know you at work. Pseudonyms are not allowed.",
    displayName: "Display name",
    displayNameHint: "Your real name as other members will see it.",
    emailAddress: "Email address",
    emailAddressHint: "We send a code to this address to confirm that it is yours.",
    emailAddressAgain: "Email address, once more",
    organisation: "Department or organization",
    organisationHint: "Where you work or study. It opens nothing until it is verified.",
    password: "Password",
    passwordHint: "12 characters or more. A sentence works well.",
    language: "Preferred language",
    languageHint: "For the messages that we send you.",
    languages: { en: "English", fr: "French" },
    terms: "I have read and I accept the terms of use and the privacy statement",
    readTerms: "Read the terms of use",
    readPrivacy: "Read the privacy statement",
    submit: "Create my account",
  },
  confirmation: {
    title: "Confirm your email address",
    lead: "We have sent you a message with a code of six digits. Enter it here, in the browser where you asked for it.",
    leadTo: (v: { emailAddress: string }) =>
      `We have sent a message with a code of six digits to ${v.emailAddress}. Enter the code here, in the browser where you asked for it.`,
    wrongAddress: "Not the right address?",
    startAgain: "Start again",
    code: "Confirmation code",
    codeHint: "Six digits, valid for 15 minutes after the message was sent.",
    submit: "Confirm my address",
    nothing: "No message after a few minutes? Look in the junk mail folder, then ask for a new code.",
    newCode: "Send a new code",
    linkTitle: "Confirm your account",
    linkLead: "Press the button to confirm your email address and open your account.",
    linkOtherBrowser:
      "This is not the browser where you created your account. Enter the password that you chose, so that nobody confirms it in your place.",
    password: "Password",
    linkSubmit: "Confirm my account",
  },
  refusals: {
    "first-name-missing": "Enter your first name.",
    "last-name-missing": "Enter your last name.",
    "display-name-missing": "Enter the name that other members will see.",
    "language-missing": "Choose the language of your messages.",
    "terms-not-accepted": "Read and accept the terms of use and the privacy statement to create an account.",
    "confirmation-link-over": "This link has already been used or is no longer valid. Sign in, or ask for a new code.",
    "confirmation-link-other-browser":
      "This link was tried too often in another browser. Open it in the browser where you created your account.",
    "too-many-registrations": "Many accounts were asked for in a short time. Wait an hour, then try again.",
  },
  confirmations: {
    "new-code-sent":
      "If this browser has a registration under way, a new code is on its way. The earlier one no longer counts.",
    "account-confirmed": "Your account is open. Welcome.",
    "confirm-first": "Your address is still to be confirmed: we have just sent you a new code.",
  },
  notices: {
    accountCreated: {
      label: "Creation of my account",
      title: "Your account is created",
      text: "Your email address is confirmed and your account is open.",
      link: "See my account",
    },
  },
  mail: {
    whyRegistration: "You receive this message because somebody asked to create an account with this address.",
    registrationCode: {
      subject: (v: { code: string }) => `Your confirmation code: ${v.code}`,
      heading: "Your confirmation code",
      text: (v: { validUntil: Temporal.Instant; timeZone: string }) =>
        `Enter this code to create your account. It is valid until ${f.timeIn(v.validUntil, v.timeZone)}. If you did not ask for it, do nothing: no account will be created.`,
      link: "Confirm my account",
      linkText: "You can also use this link. It opens a page with a button.",
    },
    accountExists: {
      subject: "You already have an account",
      heading: "You already have an account",
      text: "Somebody, perhaps you, asked to create an account with this address. You already have one: sign in. If it was not you, do nothing: nothing has changed.",
      link: "Sign in",
    },
    accountCreated: {
      subject: "Your account is created",
      heading: "Your account is created",
      text: "Your email address is confirmed and your account is open.",
      username: "Username",
      emailAddress: "Email address",
      link: "Sign in",
    },
  },
}

export type RegistrationMessages = typeof registration
