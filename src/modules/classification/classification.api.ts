import { z } from "zod"
import { Refusal } from "../../platform/refusal.js"
import { cutAt, listOf, paging } from "../../web/api/cursor.js"
import { bilingual, operation, said } from "../../web/api/operation.js"
import { typing } from "../../web/api/typing.js"
import { listEditions } from "./editions/edition.store.js"
import { type Concept, conceptLists } from "./lists/concept.js"
import { findConcepts, listConceptsFrom } from "./lists/list.store.js"
import { choiceLists } from "./suggestions/choice-lists.js"
import { suggestionLists } from "./suggestions/suggestibles.js"

const code = said(z.string(), { en: "The code of the list.", fr: "Le code de la liste." })

const concept = z.object({
  code,
  titles: bilingual,
  validFrom: said(z.string().nullable(), { en: "Civil day.", fr: "Jour civil." }),
  validUntil: said(z.string().nullable(), { en: "Civil day.", fr: "Jour civil." }),
  successor: said(z.string().nullable(), {
    en: "Code that stands in its place.",
    fr: "Code qui le remplace.",
  }),
  isListed: said(z.boolean(), {
    en: "False for a code that only earlier editions have.",
    fr: "Faux pour un code que seules des éditions précédentes contiennent.",
  }),
})

const list = z.object({ list: z.enum(conceptLists, "answer-unknown") })

const suggestion = z.object({
  code,
  text: said(z.string(), { en: "The name to show.", fr: "Le nom à montrer." }),
  hint: said(z.string().optional(), {
    en: "What tells it from another of the same name.",
    fr: "Ce qui le distingue d’un autre du même nom.",
  }),
})

const edition = z.object({
  number: z.int(),
  list: z.string(),
  publisher: z.string(),
  source: said(z.string(), { en: "The release.", fr: "La version." }),
  status: z.enum(["loading", "current", "past", "abandoned"]),
  currentFrom: said(z.string().nullable(), { en: "Instant.", fr: "Instant." }),
})

function orNotFound(found: Concept | undefined): Concept {
  if (!found) throw new Refusal("not-found", "api-nothing-to-see")
  return found
}

export const classificationOperations = [
  operation({
    method: "get",
    path: "/lists/{list}",
    name: "listConcepts",
    tag: "classification",
    summary: {
      en: "What a list names, by code: occupations, skills, places, levels …",
      fr: "Ce que nomme une liste, par code : professions, compétences, lieux, niveaux…",
    },
    scope: "everyone",
    params: list,
    query: paging,
    answer: listOf(concept),
    handle: async ({ reading, params, query: { limit, cursor } }) =>
      cutAt(
        await listConceptsFrom(reading, params.list, { after: cursor, limit: limit + 1 }),
        limit,
        ({ code: of }) => of,
      ),
  }),
  operation({
    method: "get",
    path: "/lists/{list}/{code}",
    name: "getConcept",
    tag: "classification",
    summary: {
      en: "What a code names, as its list is now or was at an edition",
      fr: "Ce que nomme un code, dans sa liste actuelle ou dans une édition",
    },
    scope: "everyone",
    params: list.extend({ code: z.string() }),
    query: z.object({
      edition: said(z.coerce.number("answer-unknown").int("answer-unknown").positive("answer-unknown").optional(), {
        en: "Number of an edition of this list.",
        fr: "Numéro d’une édition de cette liste.",
      }),
    }),
    answer: concept,
    handle: async ({ reading, params, query }) =>
      orNotFound((await findConcepts(reading, params.list, [params.code], query.edition)).get(params.code)),
  }),
  operation({
    method: "get",
    path: "/suggestions/{list}",
    name: "suggest",
    tag: "classification",
    summary: {
      en: "What somebody who types may mean, best first",
      fr: "Ce que peut vouloir dire la personne qui écrit, le plus probable d’abord",
    },
    scope: "everyone",
    params: z.object({ list: z.enum(suggestionLists, "answer-unknown") }),
    query: typing,
    answer: z.object({ items: z.array(suggestion) }),
    handle: async ({ reading, params, query: { q, language, limit } }) => ({
      items: [...(await choiceLists[params.list].suggest(reading, { typed: q, language, limit }))],
    }),
  }),
  operation({
    method: "get",
    path: "/editions",
    name: "listEditions",
    tag: "classification",
    summary: { en: "Editions of the lists, the latest first", fr: "Éditions des listes, la plus récente d’abord" },
    scope: "everyone",
    answer: z.object({ items: z.array(edition) }),
    handle: async ({ reading }) => ({
      items: (await listEditions(reading)).map(({ currentFrom, ...each }) => ({
        ...each,
        currentFrom: currentFrom?.toString() ?? null,
      })),
    }),
  }),
]
