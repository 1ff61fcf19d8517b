export const reminders = {
  quiet: {
    label: "A pairing without meetings",
    title: (v: { name: string }) => `Your next meeting with ${v.name}`,
    text: "No meeting has been held for three weeks and none is planned. If the two of you still wish to meet, choose a time. Nobody else receives this notice.",
  },
  cancellations: {
    label: "Meetings cancelled several times",
    title: (v: { name: string }) => `Finding a time with ${v.name}`,
    text: "Two meetings in a row were cancelled. Another day, another length or another way of meeting may suit you both better. Nobody else receives this notice.",
  },
  link: "Open the pairing",
}

export type RemindersMessages = typeof reminders
