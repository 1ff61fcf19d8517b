export const data = {
  title: "My data",
  lead: "What this site keeps about you, why, who sees it and for how long.",
  held: "What is kept about you",
  what: "What",
  why: "Why",
  who: "Who sees it",
  howLong: "How long",
  erased: "How it goes",
  privacy: "Read the privacy statement",
  consultations: "See who looked at my data",
}

export type DataMessages = typeof data
