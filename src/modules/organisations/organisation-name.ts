import type { Language } from "../../platform/wording.js"

interface Named {
  readonly nameEn: string | null
  readonly nameFr: string | null
}

/** A name and its language: the reader's where there is one, else the other. */
export function namedIn(
  language: Language,
  { nameEn, nameFr }: Named,
): { readonly name: string; readonly in: Language } {
  const other = language === "en" ? "fr" : "en"
  const names = { en: nameEn, fr: nameFr }
  const own = names[language]
  return own === null ? { name: names[other] ?? "", in: other } : { name: own, in: language }
}

/** For sentences, where the name's own language cannot be marked. */
export function nameIn(language: Language, names: Named): string {
  return namedIn(language, names).name
}
