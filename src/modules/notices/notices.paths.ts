import { path } from "../../web/paths.js"

export const noticesPaths = {
  notices: path({ en: "/notices", fr: "/avis" }),
  notice: path({ en: "/notices/:id", fr: "/avis/:id" }),
  settings: path({ en: "/account/notices", fr: "/compte/avis" }),
  unsubscription: path({ en: "/notices/unsubscription/:kind/:token", fr: "/avis/desabonnement/:kind/:token" }),
  mailbox: path({ en: "/mailbox", fr: "/boite-aux-lettres" }),
  mailboxMessage: path({ en: "/mailbox/:id", fr: "/boite-aux-lettres/:id" }),
  mailboxHtml: path({ en: "/mailbox/:id/html", fr: "/boite-aux-lettres/:id/html" }),
}
