import { wording } from "../../../platform/wording.js"

const f = wording.en

export const factors = {
  give: {
    title: "Confirm that it is you",
    lead: "Your account asks for a second step.",
    leadAgain: "This page asks for a second step given in the last 12 hours.",
    codeTitle: "With a code",
    code: "Code from your authenticator app, or recovery code",
    codeHint: "Six digits from the app, or one of your ten recovery codes.",
    recoveryCode: "Recovery code",
    recoveryCodeHint: "One of the ten codes that you kept. Each works once.",
    submit: "Continue",
    passkeyTitle: "With a passkey",
    passkey: "Use a passkey",
    lostTitle: "You have lost your phone and your recovery codes?",
    lost: "Leave a message to the help centre. Staff check that the account is yours, then remove the second step.",
  },
  enrol: {
    title: "Add a second step to your sign-in",
    lead: "Staff pages open only to people who prove in two ways that it is them. Choose the second way: it takes two minutes.",
  },
  overview: {
    title: "Two-step sign-in",
    lead: "A second step protects your account even when somebody knows your password.",
    off: "Your account has no second step yet.",
    on: "Your account asks for a second step at each sign-in.",
    appTitle: "Authenticator app",
    appText: "An app on your phone or computer shows a code of six digits, also without a network.",
    appOn: "The app is in service.",
    addApp: "Add an authenticator app",
    seeApp: "See the authenticator app",
    passkeysTitle: "Passkeys",
    passkeysText:
      "Your phone, your computer or a security key confirms that it is you. A passkey can also replace the password.",
    passkeys: (v: { n: number }) =>
      f.plural(v.n, {
        one: "1 passkey is in service.",
        other: `${f.number(v.n)} passkeys are in service.`,
      }),
    addPasskey: "Add a passkey",
    seePasskeys: "See the passkeys",
    codesTitle: "Recovery codes",
    codesText: "Ten codes to print or keep in a safe place, for the day when you have neither app nor passkey at hand.",
    codes: (v: { n: number }) =>
      f.plural(v.n, {
        one: "1 recovery code is left.",
        other: `${f.number(v.n)} recovery codes are left.`,
      }),
    noCodes: "You have no recovery codes.",
    seeCodes: "See the recovery codes",
  },
  proof: "Your password, or a code from your app",
  proofHint: "A recovery code works too. This makes sure that nobody else changes your account.",
  refusals: {
    "code-of-factor-missing": "Enter the code.",
    "factor-code-unknown":
      "This code is not the one expected, or it has already been used. Wait for the next code, then try again.",
    "factor-tries-over": (v: { minutes: number }) =>
      `Too many tries. For safety, this step is closed for ${f.number(v.minutes)} minutes. A passkey still works.`,
    "factor-first": "Confirm first that it is you, by the second step of your sign-in. Then open this page again.",
    "factor-missing": "This account has no second step. Add an authenticator app or a passkey first.",
    "session-not-fresh": "Your session was opened a while ago. Sign out, sign in again, then open this page once more.",
    "proof-missing": "Enter your password, or a code from your app.",
    "proof-wrong": "This is neither your password nor a code that can still be used. Check it.",
    "session-over": "You waited a long time, so the sign-in has ended. Sign in again.",
  },
  confirmations: {
    "session-over": "You waited a long time, so the sign-in has ended. Sign in again.",
  },
  mail: {
    link: "See how I sign in",
    codesLink: "See my recovery codes",
    added: {
      app: {
        subject: "An authenticator app protects your account",
        text: "An authenticator app was added to your account. From now on, signing in asks for its code. If you did not add it, change your password now and leave us a message.",
      },
      passkey: {
        subject: "A passkey was added to your account",
        text: "A passkey was added to your account. It serves as a second step, or in place of the password. If you did not add it, remove it now and change your password.",
      },
    },
    removed: {
      app: {
        subject: "The authenticator app was removed from your account",
        text: "Signing in no longer asks for the code of your authenticator app. If you did not remove it, change your password now and leave us a message.",
      },
      passkey: {
        subject: "A passkey was removed from your account",
        text: "This passkey no longer opens your account. If you did not remove it, change your password now and leave us a message.",
      },
    },
    takenAway: {
      subject: "The second step of your sign-in was removed",
      text: "At your request, staff removed your authenticator app, your passkeys and your recovery codes, and ended your sessions and your access tokens. Your password now suffices to sign in. If you did not ask for it, change your password now and leave us a message.",
    },
    codesMade: {
      subject: "You have new recovery codes",
      text: "Ten new recovery codes were made for your account; the earlier ones no longer work. If you did not make them, change your password now and leave us a message.",
    },
    codeUsed: {
      subject: "A recovery code was used for your account",
      text: (v: { n: number }) =>
        f.plural(v.n, {
          one: "One of your recovery codes has just been used. 1 is left: make new ones. If you did not use it, change your password now.",
          other: `One of your recovery codes has just been used. ${f.number(v.n)} are left. If you did not use it, change your password now.`,
        }),
    },
  },
}

export type FactorsMessages = typeof factors
