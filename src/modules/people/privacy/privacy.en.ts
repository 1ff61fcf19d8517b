export const privacy = {
  title: "Privacy statement",
  lead: "Which personal information this site keeps, for what, who sees it, for how long, and what you can do.",
  sections: [
    {
      title: "Who is responsible",
      paragraphs: [
        "The organization named at the end of this page decides how personal information is used here, and answers for it.",
        "This site keeps what it needs to bring people together, and nothing to advertise. It sells nothing, and gives nothing to anybody outside the organization but what you yourself send to other members.",
      ],
    },
    {
      title: "How it is protected",
      paragraphs: [
        "Passwords are kept as digests that cannot be read back. Secrets that open an account are sealed with keys that stand outside the database.",
        "Only the people named below see each thing. When staff look at your personal information, it leaves a trace that you can read on the page “Who looked at my data”.",
        "Acts are written down as numbers, dates and codes, so that nobody can rewrite what happened.",
      ],
    },
    {
      title: "Cookies",
      paragraphs: [
        "This site sets four cookies, all its own: your session, the language that you chose, a random key by which we know this browser when it asks for a code or signs in, and the sentence that the next page shows you once. None of them follows you.",
      ],
    },
    {
      title: "What you can do",
      paragraphs: [
        "You can see and correct your personal information in “My account”, take a copy of all of it, and have it erased, on the page “My data”. You do not have to give a reason.",
        "You can choose which messages you receive, and how often.",
        "If you think that your information was not treated as this statement says, write to us. You can also complain to the privacy commissioner of your jurisdiction.",
      ],
    },
  ],
  table: "What is kept, and why",
  tableText:
    "This list is made from the register that the program itself follows to copy and erase: it is complete, and always up to date.",
}

export type PrivacyMessages = typeof privacy
