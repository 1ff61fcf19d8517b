import { path } from "../../web/paths.js"

export const supportPaths = {
  help: path({ en: "/help", fr: "/aide" }),
  question: path({ en: "/help/questions/:slug", fr: "/aide/questions/:slug" }),
  leaveMessage: path({ en: "/help/message", fr: "/aide/message" }),
  messageReceived: path({ en: "/help/message/:token", fr: "/aide/message/:token" }),
  problem: path({ en: "/help/problem", fr: "/aide/probleme" }),
  myMessages: path({ en: "/help/messages", fr: "/aide/messages" }),
  myMessage: path({ en: "/help/messages/:number", fr: "/aide/messages/:number" }),
  myScreenshot: path({
    en: "/help/messages/:number/screenshots/:position",
    fr: "/aide/messages/:number/captures/:position",
  }),
  desk: path({ en: "/staff/help", fr: "/personnel/aide" }),
  deskMessage: path({ en: "/staff/help/:number", fr: "/personnel/aide/:number" }),
  deskAnswers: path({ en: "/staff/help/:number/answers", fr: "/personnel/aide/:number/reponses" }),
  deskNotes: path({ en: "/staff/help/:number/notes", fr: "/personnel/aide/:number/notes" }),
  deskClosing: path({ en: "/staff/help/:number/closing", fr: "/personnel/aide/:number/fermeture" }),
  deskReopening: path({ en: "/staff/help/:number/reopening", fr: "/personnel/aide/:number/reouverture" }),
  deskScreenshot: path({
    en: "/staff/help/:number/screenshots/:position",
    fr: "/personnel/aide/:number/captures/:position",
  }),
  deskQuestions: path({ en: "/staff/help/questions", fr: "/personnel/aide/questions" }),
  newQuestion: path({ en: "/staff/help/questions/new", fr: "/personnel/aide/questions/nouvelle" }),
  deskQuestion: path({ en: "/staff/help/questions/:id", fr: "/personnel/aide/questions/:id" }),
  publication: path({ en: "/staff/help/questions/:id/publication", fr: "/personnel/aide/questions/:id/publication" }),
  rank: path({ en: "/staff/help/questions/:id/rank", fr: "/personnel/aide/questions/:id/rang" }),
  history: path({ en: "/staff/help/questions/:id/history", fr: "/personnel/aide/questions/:id/historique" }),
  version: path({
    en: "/staff/help/questions/:id/history/:number",
    fr: "/personnel/aide/questions/:id/historique/:number",
  }),
} as const
