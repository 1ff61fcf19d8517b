import { path } from "../../web/paths.js"

export const noticesPaths = {
  notices: path({ en: "/notices", fr: "/avis" }),
  mailbox: path({ en: "/mailbox", fr: "/boite-aux-lettres" }),
  mailboxMessage: path({ en: "/mailbox/:id", fr: "/boite-aux-lettres/:id" }),
}
