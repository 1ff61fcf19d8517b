export const links = {
  title: "Links to your work",
  lead: "Up to ten pages that show what you do: a publication, a portfolio, a project.",
  add: "Add a link",
  change: "Change a link",
  address: "Address of the page",
  addressHint: "For example https://example.org/report. The page must be open to the people whom you show it to.",
  titles: { en: "Title in English", fr: "Title in French" },
  titlesHint: "What people find there.",
  moveUp: "Move up",
  moving: ":",
  gaps: {
    "links-missing": {
      add: "Add a link to your work",
      why: "people see for themselves what you do",
    },
    "links-in-one-language": {
      add: "Write the titles of your links in both languages",
      why: "everyone knows what stands there before opening it",
    },
  },
  refusals: {
    "link-address-unclear":
      "Enter the public address of a page on the web. It begins with https:// or http://, its domain name has a dot (example.org) and it holds no password.",
    "link-title-missing": "Enter a title, in one language at least.",
    "link-there-already": "This address is already one of your links.",
  },
  confirmations: {
    "link-moved": "The link has moved up.",
  },
}

export type LinksMessages = typeof links
