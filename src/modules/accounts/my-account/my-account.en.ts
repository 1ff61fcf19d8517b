export const myAccount = {
  title: "My account",
  lead: "What the platform knows of you to write to you and to name you.",
  name: "Name",
  username: "Username",
  emailAddress: "Email address",
  changeSignIn: "Change the email address or the password",
  since: "Member since",
  changeTitle: "Change your information",
  displayName: "Display name",
  displayNameHint: "Your real name as other members will see it.",
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
