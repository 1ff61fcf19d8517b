export const confirmations = {
  refusals: {
    "code-missing": "Enter the code of six digits that we sent you.",
    "code-not-six-digits": "Enter the six digits of the code.",
    "confirmation-code-unknown":
      "This code is not the one in our last email, or it is no longer valid. Check it or ask for a new code.",
    "confirmation-link-unknown": "This link is not complete. Copy the whole address from the message.",
  },
}

export type ConfirmationsMessages = typeof confirmations
