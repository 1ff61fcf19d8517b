export const terms = {
  accept: {
    title: "Accept the new version to continue",
    lead: "The text has changed since you accepted it. Read it, then accept it to go on.",
    read: { terms: "Read the terms of use", privacy: "Read the privacy statement" },
    submit: "Accept and continue",
    later: "Sign out without accepting",
  },
}

export type TermsMessages = typeof terms
