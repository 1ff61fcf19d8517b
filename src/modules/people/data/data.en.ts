export const data = {
  title: "My data",
  lead: "What this site keeps about you, why, who sees it and for how long.",
  held: "What is kept about you",
  what: "What",
  caption: "Each thing, what it is for and how long it stays",
  why: "Why, and who sees it",
  howLong: "How long",
  privacy: "Read the privacy statement",
  consultations: "See who looked at my data",
}

export type DataMessages = typeof data
