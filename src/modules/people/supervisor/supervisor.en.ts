export const supervisor = {
  title: "Manager",
  lead: "We never suggest a mentor or a mentee who is in your line of command. This answer serves only for that.",
  promise: "Nobody else sees it: neither your manager, nor other members, nor staff. It is kept sealed.",
  declared: "Work email address or name of your manager",
  declaredHint: "The address is surer than the name. Leave empty to take your answer back.",
  submit: "Save",
  rowText: "Never shown to anybody. Serves only to keep you from being paired with this person.",
  none: "No answer.",
  edit: "Edit",
  refusals: {
    "supervisor-address-malformed": "Check the email address: it should look like name@example.ca.",
  },
  confirmations: {
    "supervisor-saved": "Your answer is saved.",
  },
}

export type SupervisorMessages = typeof supervisor
