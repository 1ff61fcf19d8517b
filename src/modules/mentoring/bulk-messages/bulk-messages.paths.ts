import { path } from "../../../web/paths.js"

export const bulkMessagesPaths = {
  list: path({ en: "/programs/:id/coordination/messages", fr: "/programmes/:id/coordination/messages" }),
  one: path({
    en: "/programs/:id/coordination/messages/:message",
    fr: "/programmes/:id/coordination/messages/:message",
  }),
  write: path({
    en: "/programs/:id/coordination/messages/to/:audience",
    fr: "/programmes/:id/coordination/messages/a/:audience",
  }),
  /** What one of its receivers reads. */
  received: path({ en: "/mentoring/messages/:message", fr: "/mentorat/messages/:message" }),
} as const
