import { path } from "../../web/paths.js"

export const accountsPaths = {
  createAccount: path({ en: "/create-account", fr: "/creer-un-compte" }),
  newCode: path({ en: "/create-account/new-code", fr: "/creer-un-compte/nouveau-code" }),
  confirmation: path({ en: "/confirmation", fr: "/confirmation" }),
  confirmationLink: path({ en: "/confirmation/:token", fr: "/confirmation/:token" }),
  account: path({ en: "/account", fr: "/compte" }),
  secondFactor: path({ en: "/sign-in/second-factor", fr: "/connexion/second-facteur" }),
  signIn: path({ en: "/sign-in", fr: "/connexion" }),
  signOut: path({ en: "/sign-out", fr: "/deconnexion" }),
  terms: path({ en: "/terms-of-use", fr: "/conditions-d-utilisation" }),
  privacy: path({ en: "/privacy", fr: "/confidentialite" }),
}
