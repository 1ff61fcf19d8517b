import { path } from "../../../web/paths.js"

export const directoriesPaths = {
  start: path({ en: "/sign-in/directory/:id", fr: "/connexion/annuaire/:id" }),
  /** Where the directory sends the browser back: administrators give it to the directory, in both languages. */
  answer: path({ en: "/sign-in/directory", fr: "/connexion/annuaire" }),
  firstEntry: path({ en: "/sign-in/first-entry", fr: "/connexion/premiere-entree" }),
  list: path({ en: "/staff/directories", fr: "/personnel/annuaires" }),
  addition: path({ en: "/staff/directories/new", fr: "/personnel/annuaires/nouveau" }),
  one: path({ en: "/staff/directories/:id", fr: "/personnel/annuaires/:id" }),
}
