import { z } from "zod"
import { Refusal } from "../../platform/refusal.js"
import { cutAt, listOf, paging } from "../../web/api/cursor.js"
import { bilingual, operation, said } from "../../web/api/operation.js"
import { typing } from "../../web/api/typing.js"
import { organisationList } from "./choosing/organisation-list.js"
import { sectors } from "./organisation.js"
import { findOrganisation, listConfirmedFrom, type Organisation } from "./organisation.store.js"

const organisation = z.object({
  id: z.uuid(),
  key: said(z.string().nullable(), {
    en: "Of the published list; it never changes. Null for one that members have proposed.",
    fr: "De la liste publiée; elle ne change jamais. Nulle si des membres l’ont proposé.",
  }),
  name: bilingual,
  abbreviation: bilingual,
  sector: z.enum(sectors).nullable(),
  province: z.string().nullable(),
  parentId: said(z.uuid().nullable(), { en: "What it is part of.", fr: "Ce dont il fait partie." }),
  validUntil: said(z.string().nullable(), { en: "Civil day when it ended.", fr: "Jour civil de sa fin." }),
  successorId: said(z.uuid().nullable(), { en: "What followed it.", fr: "Ce qui l’a remplacé." }),
})

function asProgramsReadIt(row: Organisation): z.input<typeof organisation> {
  const { id, referenceKey, sector, province, parentId, validUntil, successorId } = row
  return {
    ...{ id, key: referenceKey, sector, province, parentId, validUntil, successorId },
    name: { en: row.nameEn, fr: row.nameFr },
    abbreviation: { en: row.abbreviationEn, fr: row.abbreviationFr },
  }
}

export const organisationsOperations = [
  operation({
    method: "get",
    path: "/organisations",
    name: "listOrganisations",
    tag: "organisations",
    summary: {
      en: "Organizations that are confirmed, those that have ended too",
      fr: "Organismes confirmés, y compris ceux qui ont pris fin",
    },
    scope: "everyone",
    query: paging.extend({ sector: z.enum(sectors, "answer-unknown").optional() }),
    answer: listOf(organisation),
    handle: async ({ reading, query: { limit, cursor, sector } }) => {
      // A cursor is the key of an organisation; another one is not ours.
      if (cursor !== undefined && !z.uuid().safeParse(cursor).success) throw new Refusal("invalid", "cursor-unknown")
      const rows = await listConfirmedFrom(reading, { sector, after: cursor, limit: limit + 1 })
      return cutAt(rows.map(asProgramsReadIt), limit, ({ id }) => id)
    },
  }),
  operation({
    method: "get",
    path: "/organisations/{id}",
    name: "getOrganisation",
    tag: "organisations",
    summary: { en: "One organization", fr: "Un organisme" },
    scope: "everyone",
    params: z.object({ id: z.uuid("answer-unknown") }),
    answer: organisation,
    handle: async ({ reading, params }) => {
      const found = await findOrganisation(reading, params.id)
      if (found?.standing !== "confirmed") throw new Refusal("not-found", "api-nothing-to-see")
      return asProgramsReadIt(found)
    },
  }),
  operation({
    method: "get",
    path: "/suggestions/organisations",
    name: "suggestOrganisations",
    tag: "organisations",
    summary: {
      en: "Organizations that somebody who types may mean, best first",
      fr: "Organismes que peut vouloir dire la personne qui écrit, le plus probable d’abord",
    },
    scope: "everyone",
    query: typing,
    answer: z.object({ items: z.array(z.object({ id: z.uuid(), text: z.string(), hint: z.string().optional() })) }),
    handle: async ({ reading, query: { q, language, limit } }) => ({
      items: (await organisationList.suggest(reading, { typed: q, language, limit })).map(({ code, text, hint }) => ({
        id: code,
        text,
        hint,
      })),
    }),
  }),
]
