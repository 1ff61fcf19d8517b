import { wording } from "../../../../platform/wording.js"
import type { PasskeysMessages } from "./passkeys.en.js"

const f = wording.fr

export const passkeys: PasskeysMessages = {
  title: "Clés d’accès",
  lead: "Une clé d’accès reste dans votre téléphone, votre ordinateur ou une clé de sécurité. Un faux site ne peut pas la copier et personne ne peut la deviner.",
  listTitle: "Vos clés d’accès",
  none: "Aucune clé d’accès",
  noneText: "Les clés d’accès que vous ajoutez s’affichent ici.",
  name: "Nom",
  nameHint: "Pour la distinguer des autres, par exemple « portable du bureau ».",
  unnamed: (v) => `Clé d’accès ajoutée le ${f.dateTime(v.addedAt, v.timeZone)}`,
  addedAt: "Ajout",
  lastUsedAt: "Dernière utilisation",
  neverUsed: "Pas encore utilisée",
  acts: "Actions",
  see: "Retirer",
  addTitle: "Ajouter une clé d’accès",
  add: "Ajouter une clé d’accès",
  removalTitle: (v) => `Retirer la clé d’accès ${f.quote(v.name)}`,
  removalLead:
    "Elle n’ouvrira plus votre compte. Retirez-la aussi de votre appareil : la plateforme ne peut pas le faire à votre place.",
  remove: "Retirer la clé d’accès",
  keep: "Garder la clé d’accès",
  needsJavaScript: "Les clés d’accès ont besoin de JavaScript. Tout le reste fonctionne sans lui.",
  unable: "Ce navigateur ne peut pas utiliser de clés d’accès ici. Un plus récent le peut.",
  stopped:
    "La clé d’accès n’a pas répondu : vous avez annulé, le temps est écoulé, ou cet appareil n’en a pas pour ce site. Réessayez.",
  signIn: "Utiliser une clé d’accès",
  signInTitle: "Sans mot de passe",
  refusals: {
    "passkey-unknown": "Nous ne connaissons pas cette clé d’accès. Utilisez-en une autre, ou votre mot de passe.",
    "passkey-known": "Cette clé d’accès est déjà en service.",
    "passkey-asked-again": "La clé d’accès a répondu trop tard, ou dans une autre fenêtre. Réessayez.",
    "passkeys-too-many":
      "Votre compte contient autant de clés d’accès qu’il le peut. Retirez-en une avant d’en ajouter une autre.",
  },
  confirmations: {
    "passkey-added": "La clé d’accès est en service. Créez vos codes de secours si vous n’en avez pas.",
    "passkey-removed": "La clé d’accès est retirée.",
  },
}
