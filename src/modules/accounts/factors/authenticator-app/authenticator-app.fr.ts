import type { AuthenticatorAppMessages } from "./authenticator-app.en.js"

export const authenticatorApp: AuthenticatorAppMessages = {
  title: "Application d’authentification",
  lead: "Une application d’authentification affiche un code de six chiffres qui change toutes les 30 secondes. Toute application de ce genre convient.",
  begin: "Ajouter une application",
  scanTitle: "1. Donner le secret à votre application",
  scan: "Dans l’application, choisissez d’ajouter un compte, puis dirigez l’appareil photo vers cette image.",
  picture: "Image (code QR) qui contient le secret; le même secret est écrit plus bas",
  open: "Ouvrir l’application de cet appareil",
  type: "Ou tapez ce secret dans l’application",
  codeTitle: "2. Entrer le code que l’application affiche",
  code: "Code de six chiffres",
  confirm: "Mettre l’application en service",
  again: "Créer un autre secret",
  inService: "L’application est en service. La connexion demande son code.",
  remove: "Retirer l’application",
  removalTitle: "Retirer l’application d’authentification",
  removalLead:
    "La connexion ne demandera plus son code. S’il n’y a pas d’autre seconde étape, vos codes de secours cessent aussi.",
  keep: "Garder l’application",
  refusals: {
    "authenticator-app-exists":
      "Une application d’authentification est déjà en service. Retirez-la avant d’en ajouter une autre.",
    "authenticator-app-not-begun": "Ce secret n’attend plus de code. Ouvrez de nouveau la page.",
    "authenticator-code-unknown":
      "Ce n’est pas le code que l’application devrait afficher. Vérifiez l’heure de l’appareil, puis entrez le code affiché maintenant.",
  },
  confirmations: {
    "authenticator-app-added":
      "L’application est en service. Créez maintenant vos codes de secours : ils la remplacent si vous la perdez.",
    "authenticator-app-removed": "L’application est retirée. La connexion ne demande plus son code.",
  },
}
