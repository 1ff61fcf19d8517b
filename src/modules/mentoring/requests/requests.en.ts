export const requests = {
  title: "Ask a mentor",
  lead: "Mentors with a place to spare who match your registration, the best match first. You may ask one at a time; their yes begins the pairing.",
  ask: "Ask for this pairing",
  askNamed: (v: { name: string }) => `Ask for a pairing with ${v.name}`,
  none: "No mentor to ask at the moment",
  noneText: "Either nobody matches with a place to spare, or a proposal or a pairing of yours is already open.",
  confirmations: { "mentor-requested": "Your request is sent. You will receive a notice with the answer." },
}

export type RequestsMessages = typeof requests
