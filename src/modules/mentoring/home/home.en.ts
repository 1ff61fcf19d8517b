export const home = {
  title: "Mentoring",
  lead: "Somebody who has been there, and somebody who is on the way. You register at any time; a pairing comes as profiles match.",
  open: "Programs that are open",
  all: "See all programs",
  doorText: "Find a mentor, or be one, in a program of the public sector.",
}

export type HomeMessages = typeof home
