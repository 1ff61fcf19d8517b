import { wording } from "../../../platform/wording.js"
import type { Weekday } from "../../people/index.js"
import type { OpportunityStatus } from "./opportunity.js"

const f = wording.en

const hours = (n: number) => f.plural(n, { one: `${f.number(n)} hour`, other: `${f.number(n)} hours` })

const days: Readonly<Record<Weekday, string>> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
}

const statuses: Readonly<Record<OpportunityStatus, string>> = {
  draft: "Draft",
  "in-review": "In review",
  published: "Published",
  "closed-to-applications": "Closed to applications",
  filled: "Filled",
  "in-progress": "In progress",
  completed: "Completed",
  cancelled: "Cancelled",
  expired: "Expired",
  archived: "Archived",
}

export const opportunity = {
  statuses,
  days,
  time: {
    total: (v: { hours: number }) => `${hours(v.hours)} in all`,
    day: (v: { hours: number }) => `${hours(v.hours)} a day`,
    week: (v: { hours: number }) => `${hours(v.hours)} a week`,
    month: (v: { hours: number }) => `${hours(v.hours)} a month`,
  },
  places: (v: { n: number }) => f.plural(v.n, { one: `${f.number(v.n)} place`, other: `${f.number(v.n)} places` }),
  unlimitedPlaces: "Unlimited places",
  startsOn: (v: { on: string }) => `Starts on ${v.on}`,
  orRemote: (v: { place: string }) => `${v.place}, or remote`,
  remote: "Remote",
  placeIn: (v: { municipality: string; province: string }) => `${v.municipality}, ${v.province}`,
  number: (v: { number: number }) => `Number ${v.number}`,
  publishedOn: (v: { on: string }) => `published on ${v.on}`,
  applyUntil: (v: { on: string }) => `apply by ${v.on}`,
  untitled: "Untitled opportunity",
  older: "Older than the French",
  stale: "The French text is more recent. This one may not be up to date.",
  about: "The opportunity in brief",
  description: "Description of the opportunity",
  requirements: "Requirements of the opportunity",
  noRequirement: "No particular requirement.",
  schedule: "Specific time requirements",
  scheduleOn: (v: { day: string; time: string; length: string }) => `${v.day}: starts at ${v.time}, lasts ${v.length}`,
  wholeDay: (v: { zone: string }) => `until the end of the day; time zone: ${v.zone}`,
  facts: {
    side: "The author is",
    organisation: "Department or agency",
    contact: "Contact person",
    startOn: "Ideal start date",
    endOn: "Ideal end date",
    deadlineOn: "Application deadline",
    time: "Time commitment",
    place: "Location",
    places: "Number of places",
    workArea: "Program area",
    number: "Number",
    publishedOn: "Published",
    restriction: "Limited to",
  },
  asked: {
    essential: "Essential skills",
    wished: "Skills that would help",
    occupation: "Occupation",
    education: "Education level",
    groupLevels: "Groups and levels",
    languages: "Language requirements",
    security: "Security level",
  },
  askedLanguage: (v: { name: string; levels: readonly string[] }) => `${v.name}: ${f.list(v.levels)}`,
  everyLevel: (v: { group: string }) => `${v.group}, every level`,
  refusals: {
    "opportunity-changed-meanwhile":
      "This opportunity changed while you were reading it. Look at it again, then choose what to do.",
  },
}

export type OpportunityMessages = typeof opportunity
