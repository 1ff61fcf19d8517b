import { wording } from "../../../platform/wording.js"

const f = wording.en

export const availability = {
  title: "Availability",
  lead: "The time that you can give to a mentoring relationship or to an opportunity.",
  weeklyHours: "Hours a week",
  weeklyHoursHint: "By half hours, for example 2 or 1.5.",
  fromOn: "Available from",
  fromOnHint: "Leave empty if you are available now.",
  days: "Days that suit you",
  daysHint: "Tick none if any day will do.",
  weekdays: {
    monday: "Monday",
    tuesday: "Tuesday",
    wednesday: "Wednesday",
    thursday: "Thursday",
    friday: "Friday",
    saturday: "Saturday",
    sunday: "Sunday",
  },
  times: { en: "Hours that suit you, in English", fr: "Hours that suit you, in French" },
  timesHint: "In your own words, for example “mornings before 10:00”.",
  hours: "Hours",
  aWeek: (v: { hours: number }) =>
    f.plural(v.hours, { one: `${f.number(v.hours)} hour a week`, other: `${f.number(v.hours)} hours a week` }),
  anyDay: "Any day",
  someDays: (v: { days: readonly string[] }) => f.list(v.days),
  gaps: {
    "availability-missing": {
      add: "Say when you are available",
      why: "what is suggested to you fits in your weeks",
    },
  },
  refusals: {
    "weekly-hours-missing": "Enter how many hours a week you can give.",
    "weekly-hours-malformed": "Check the hours a week: from half an hour to 60 hours, by half hours.",
    "weekday-unknown": "Choose days from the list.",
  },
}

export type AvailabilityMessages = typeof availability
