import { wording } from "../../../platform/wording.js"
import type { MailboxMessages } from "./mailbox.en.js"

const f = wording.fr

export const mailbox: MailboxMessages = {
  title: "Boîte aux lettres d’essai",
  lead: "Pendant un essai, aucun message ne quitte cet ordinateur : chacun est conservé ici.",
  empty: "Aucun message pour le moment",
  emptyText: "Les messages paraissent ici dès que la plateforme les envoie, par exemple à la création d’un compte.",
  caption: "Messages, du plus récent au plus ancien",
  subject: "Objet",
  to: "Destinataire",
  received: "Réception",
  sent: (v) => `À ${v.address}, le ${f.dateTime(v.receivedAt, v.timeZone)}`,
  asText: "Version en texte",
  asHtml: "Voir la version HTML, comme les logiciels de courriel la montrent",
  refresh: "Actualiser",
}
