export const myAccount = {
  title: "My account",
  lead: "The details we use to write to you and to show your name.",
  name: "Name",
  username: "Username",
  emailAddress: "Email address",
  organisations: "Department or organization",
  noOrganisation: "None declared",
  standings: { declared: "declared, not verified", verified: "verified" },
  changeSignIn: "Change the email address or the password",
  changeMemberships: "Add an organization, or have a membership verified",
  since: "Member since",
  changeTitle: "Change your information",
  language: "Preferred language",
  languageHint: "For the messages that we send you.",
  languages: { en: "English", fr: "French" },
  timeZone: "Time zone",
  timeZoneHint: "Dates and hours are shown in this zone.",
  submit: "Save",
  refusals: {
    "time-zone-unknown": "Choose a time zone from the list.",
  },
  confirmations: {
    "account-saved": "Your information is saved.",
  },
}

export type MyAccountMessages = typeof myAccount
