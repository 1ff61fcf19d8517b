import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { operation, said } from "../../../web/api/operation.js"
import { chooseSection } from "./choose-section.js"
import { type Profile, readProfileAs, readProfileFor } from "./read-profile-for.js"
import type { SectionCode } from "./section.js"
import { listSectionChoices } from "./section-choice.store.js"
import { listedSections } from "./sections.js"
import { findShownPersonByUsername } from "./shown-person.store.js"
import { audiences, untouchedChoice } from "./visibility.js"

const perSection = <Schema extends z.ZodType>(schemaOf: (section: (typeof listedSections)[number]) => Schema) =>
  z.object(Object.fromEntries(listedSections.map((section) => [section[0], schemaOf(section)])))

/** Sections that the reader may see and that hold something; the others are absent, as if nothing stood there. */
const profile = z.object({
  username: z.string(),
  displayName: z.string(),
  sections: perSection(([, { answer, words }]) => said(answer, { en: words.en.title, fr: words.fr.title }).optional()),
})

const choice = z.object({
  seenBy: said(z.enum(audiences, "readers-missing"), { en: "Who sees the section.", fr: "Qui voit la section." }),
  countsInMatching: said(z.boolean("matching-answer-missing"), {
    en: "Whether it may count in matching.",
    fr: "Si elle peut servir au jumelage.",
  }),
})

const codes = listedSections.map(([code]) => code)
const byCode = new Map(listedSections)

function sectionOf(code: SectionCode) {
  const section = byCode.get(code)
  if (!section) throw new Error(`no section “${code}” is registered`)
  return section
}

const asProgramsReadIt = ({ username, displayName, contents }: Profile) => ({
  username,
  displayName,
  sections: contents as Record<string, unknown>,
})

export const profileOperations = [
  operation({
    method: "get",
    path: "/me/profile",
    name: "getMyProfile",
    tag: "me",
    summary: {
      en: "Your profile, with your two answers for each section",
      fr: "Votre profil, avec vos deux réponses pour chaque section",
    },
    scope: "profile-read",
    answer: profile.extend({ choices: perSection(() => choice) }),
    handle: async ({ reading }) => {
      const { personId } = actingMember(reading)
      const own = await readProfileAs(reading, "self", personId)
      if (!own) throw new Refusal("not-found", "page-not-found")
      const choices = await listSectionChoices(reading, personId)
      return {
        ...asProgramsReadIt(own),
        choices: Object.fromEntries(listedSections.map(([code]) => [code, choices.get(code) ?? untouchedChoice])),
      }
    },
  }),
  operation({
    method: "put",
    path: "/me/profile/choices/{section}",
    name: "chooseSection",
    tag: "me",
    summary: {
      en: "Your two answers for a section: neither follows from the other",
      fr: "Vos deux réponses pour une section : aucune ne découle de l’autre",
    },
    scope: "profile-write",
    params: z.object({ section: z.enum(codes, "answer-unknown") }),
    body: choice,
    answer: choice,
    handle: async ({ params: { section }, body, act }) => {
      const counts = sectionOf(section).neverCounts ? false : body.countsInMatching
      const chosen = { seenBy: body.seenBy, countsInMatching: counts }
      await act((ctx) => chooseSection(ctx, section, chosen))
      return chosen
    },
  }),
  operation({
    method: "get",
    path: "/people/{username}",
    name: "getPerson",
    tag: "people",
    summary: {
      en: "What a person lets you see of her profile",
      fr: "Ce qu’une personne vous laisse voir de son profil",
    },
    scope: "everyone",
    params: z.object({ username: z.string() }),
    answer: profile,
    handle: async ({ reading, actor, params }) => {
      const person = await findShownPersonByUsername(reading, params.username)
      const seen = person && (await readProfileFor(reading, actor, person.id))
      if (!seen) throw new Refusal("not-found", "api-nothing-to-see")
      return asProgramsReadIt(seen)
    },
  }),
]
