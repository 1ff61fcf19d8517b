import { wording } from "../platform/wording.js"

const f = wording.en

export const web = {
  home: "Home",
  account: "My account",
  staff: "Staff desk",
  waiting: (v: { n: number }) =>
    v.n === 0
      ? "Nothing to do for now"
      : f.plural(v.n, { one: "1 thing to do", other: `${f.number(v.n)} things to do` }),
  dashboard: "Dashboard",
  homeTitle: "Find the right person.",
  homeSecondTitle: "Find the right work.",
  homeLead:
    "Jumelage brings together people, mentoring programs and work in the public sector, in English and in French.",
  createAccount: "Create an account",
  signIn: "Sign in",
  welcome: (v: { displayName: string }) => `Hello, ${v.displayName}`,
  doors: "Where to begin",
  promises: "What you can count on",
  promiseList: [
    "Two equal languages: every page, message and answer exists in English and in French.",
    "Your choice: you decide which emails you receive, and how often.",
    "Your data: you see what is kept and why, you take a copy, you have it erased.",
    "People: the team answers every message left in the help centre.",
  ],
  refusals: {
    "fields-to-correct": (v: { n: number }) =>
      f.plural(v.n, {
        one: "1 answer needs a correction. What you entered is kept.",
        other: `${f.number(v.n)} answers need a correction. What you entered is kept.`,
      }),
    "page-not-found": "This page does not exist or is no longer published. Check the address, or search the help.",
    "role-missing": "This page is for the staff in charge of it. If you need it for your work, ask an administrator.",
    "foreign-form":
      "This form did not come from this site, so nothing was saved. Open the page from here and start again.",
    "form-too-large": "What you sent is too large. Remove a file or choose a smaller one, then try again.",
    "image-unreadable": "This file is not an image that we can read. Choose a JPEG, PNG or WebP image.",
    "image-too-large": "This image is too large. Choose one of at most 8 MB and 24 million pixels.",
    "answer-unknown": "This answer is not one of those proposed. Choose again.",
    "date-incomplete": "Check the date: it needs a day, a month and a year of four digits.",
    "date-unknown": "Check the date: this month has no such day.",
    "choice-unclear":
      "This could mean several things, or is not in our list. Choose one of the answers below, or type another word.",
    "choice-unknown": "We found nothing under these words. Check the spelling, or try another word.",
    "answer-with-hidden-signs": "This answer holds signs that cannot be seen. Type it again.",
    "password-again": "Enter your password again.",
    "form-unreadable": "We could not read what was sent. Open the page again and fill in the form once more.",
    "too-many-requests": "Many requests came from your network in a short time. Wait a minute, then try again.",
    "index-warming": (v: { share: number }) =>
      `We have just restarted and are preparing the search: ${f.percent(v.share)} is done. Try again in a few seconds.`,
  },
  confirmations: {
    "session-ended": "Your session has ended. Sign in to go on.",
    "session-ended-text-kept": "Your session has ended. Sign in: your text is kept.",
  },
  errorTitles: {
    403: "You do not have access to this page",
    404: "Page not found",
    409: "Something has changed in the meantime",
    410: "This can no longer be opened",
    422: "This request cannot be carried out",
    429: "Too many requests",
    500: "A problem on our side",
    503: "In a moment",
  },
  unexpected: (v: { reference: string }) =>
    `Something went wrong on our side: nothing was saved. Try again in a few minutes. If it happens again, leave us a message with this number: ${v.reference}.`,
  searchHelp: "Search the help",
  leaveMessage: "Leave a message",
  backHome: "Go to the home page",
  pageHelp: "Questions about this page",
  doorTitle: "Choose your language",
  doorButton: "Continue in English",
}

export type WebMessages = typeof web
