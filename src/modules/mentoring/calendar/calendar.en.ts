export const calendar = {
  title: "My mentoring calendar",
  lead: "The meetings of all your pairings, in your time zone.",
  name: "Mentoring",
  organiser: "Mentoring",
  entry: "Mentoring meeting",
  entryWith: (v: { name: string }) => `Mentoring meeting with ${v.name}`,
  when: "When",
  with: "With",
  caption: "Coming meetings",
  none: "No meeting is planned",
  noneText: "Meetings are planned from the page of a pairing.",
  names: "What your other calendars show",
  namesText:
    "An entry is titled “Mentoring meeting”, because colleagues often see calendars. You can have it show the other person’s name.",
  showsNames: "Show the other person’s name in the entries",
  saveNames: "Save this choice",
  feed: "In your own calendar program",
  feedText:
    "A private address lets your calendar program read these meetings and follow every change. Whoever has the address can read them: give it to nobody, and make a new one if somebody else has seen it.",
  open: "Your calendar program can read these meetings at a private address. Making a new one stops it at once.",
  make: "Make a private address",
  renew: "Make a new address",
  close: "Close the address",
  shownTitle: "Your private address",
  shown: "Copy it now into your calendar program, under “subscribe” or “add by address”. It is not shown again.",
  goOn: "I have copied it",
  see: "See my mentoring calendar",
  confirmations: {
    "calendar-names-saved": "Your choice is saved. Your calendar takes it at its next reading.",
    "calendar-address-closed": "The private address is closed. Nobody can read your meetings there any more.",
  },
}

export type CalendarMessages = typeof calendar
