import { describe, expect, test } from "vitest"
import { cataloguePaths, type Message, readCatalogues } from "./catalogues.js"
import { refusedInEnglish, refusedInFrench } from "./refused-wording.js"

interface Exception {
  readonly message: string
  readonly reason: string
}

/** Texts that a rule refuses although they are right. */
const acceptedWords: readonly Exception[] = []

/** Messages that say in one language a value that the other has no need of. */
const acceptedValues: readonly Exception[] = []

const catalogues = await readCatalogues()

const isExcepted = (exceptions: readonly Exception[], { name }: Message) =>
  exceptions.some((exception) => exception.message === name)

function refusals(messages: readonly Message[], rules: typeof refusedInFrench): readonly string[] {
  return messages
    .filter((message) => !isExcepted(acceptedWords, message))
    .flatMap(({ file, name, rendered }) =>
      rules.flatMap(([pattern, instead]) => {
        const text = rendered.find((candidate) => pattern.test(candidate))
        return text === undefined ? [] : [`${file}: ${name}: ${instead}: ${text}`]
      }),
    )
}

test("every catalogue exists in both languages", () => {
  expect(cataloguePaths.fr).toEqual(cataloguePaths.en)
  expect(catalogues.length).toBeGreaterThan(0)
})

test.each(catalogues)("$path has the same messages in both languages", ({ en, fr }) => {
  expect(fr.map(({ name }) => name).sort()).toEqual(en.map(({ name }) => name).sort())
})

test.each(catalogues)("$path reads the same values in both languages", ({ en, fr }) => {
  const english = new Map(en.map(({ name, used }) => [name, used]))
  const different = fr
    .filter((message) => !isExcepted(acceptedValues, message))
    .filter(({ name, used }) => {
      return used.join() !== english.get(name)?.join()
    })
  expect(different.map(({ name, used }) => `${name}: ${used.join(", ")} or ${english.get(name)?.join(", ")}`)).toEqual(
    [],
  )
})

test.each(catalogues)("$path is written as French is written here", ({ fr }) => {
  expect(refusals(fr, refusedInFrench)).toEqual([])
})

test.each(catalogues)("$path is written as English is written here", ({ en }) => {
  expect(refusals(en, refusedInEnglish)).toEqual([])
})

test("every exception still has its message", () => {
  const names = new Set(catalogues.flatMap(({ en }) => en.map(({ name }) => name)))
  const stale = [...acceptedWords, ...acceptedValues].filter(({ message }) => !names.has(message))
  expect(stale).toEqual([])
})

describe("the rules see what they are made for", () => {
  const refused = (text: string, rules: typeof refusedInFrench) => rules.some(([pattern]) => pattern.test(text))

  test.each([
    "l'adresse",
    "« x »",
    "Lieu : Laval",
    "Besoin d’aide ?",
    "12 500 offres",
    "14 h 30",
    "9\u00a0h\u00a000",
    "le 1 mars",
    "candidat(e)",
    "En cours...",
    "DEMANDE D’ACCÈS",
    "Veuillez entrer votre nom",
    "Vous êtes inscrit",
    "la main-d’oeuvre",
  ])("French: %s", (text) => expect(refused(text, refusedInFrench)).toBe(true))

  test.each(["the programme", "the organisation", "don't", "Please enter", "12/01/2026", "your e-mail"])(
    "English: %s",
    (text) => expect(refused(text, refusedInEnglish)).toBe(true),
  )

  test.each([
    "Le bouton «\u00a0Enregistrer\u00a0»\u00a0: deux effets",
    "Toujours besoin d’aide?",
    "12\u00a0500 offres à 14\u00a0h\u00a030 le 1er mars",
    "Vous êtes ici",
    "Définissez DATABASE_URL",
  ])("French that stays: %s", (text) => expect(refused(text, refusedInFrench)).toBe(false))

  test("English that stays: the name of an option", () => {
    expect(refused("jumelage account grant --programme <key>", refusedInEnglish)).toBe(false)
  })
})
