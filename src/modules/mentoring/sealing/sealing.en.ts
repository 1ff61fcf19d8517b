export const sealing = {
  refusals: {
    "confidences-unreadable":
      "What was written here was sealed with a key that is no longer there. Nobody can open it, neither the two of you nor our staff. Your meetings, dates and agreement stay. Leave us a message if you did not expect this.",
  },
}

export type SealingMessages = typeof sealing
