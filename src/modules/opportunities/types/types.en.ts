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
  typeOnSide: (v: { label: string; side: Side }) => {
    if (v.side === "both") return v.label
    return v.side === "seeking" ? `${v.label} (seeking)` : `${v.label} (offering)`
  },
}

export type TypesMessages = typeof types
