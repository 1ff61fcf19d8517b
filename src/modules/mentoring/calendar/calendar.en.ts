export const calendar = {
  title: "Mentoring calendar",
  name: "Mentoring",
  organiser: "Mentoring",
  entry: "Mentoring meeting",
  entryWith: (v: { name: string }) => `Mentoring meeting with ${v.name}`,
}

export type CalendarMessages = typeof calendar
