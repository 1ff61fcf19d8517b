import type { Audience, Family, Side } from "./opportunity-type.js"

const families: Readonly<Record<Family, string>> = {
  mobility: "At-level mobility",
  development: "Professional development opportunities",
  career: "Career opportunities",
}

const audiences: Readonly<Record<Audience, string>> = {
  federal: "The federal public service",
  open: "Everybody",
}

/** Where the kind's own words for its sides are too long or do not say which is meant. */
const sides: Readonly<Record<Side, string>> = {
  seeking: "Seeking",
  offering: "Offering",
  both: "All take part alike",
}

export const types = {
  families,
  audiences,
  sides,
  guide: {
    title: "Types of opportunity",
    lead: "What each type means, whom it brings together, and advice to write an opportunity that finds its people.",
    people: "Who takes part",
    audience: "Who may apply",
    advice: "Advice to the author",
    template: "Model text for the description",
    optIn: "Choose my opt-ins",
  },
  onSide: {
    seeking: (v: { label: string }) => `${v.label} (seeking)`,
    offering: (v: { label: string }) => `${v.label} (offering)`,
  },
}

export type TypesMessages = typeof types
