import { randomUUID } from "node:crypto"
import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { type ApiOperation, bilingual, operation, said } from "../../../web/api/operation.js"
import { askedLevels, languageComponents, securityLevels, timePeriods, workAreas } from "../lists/marketplace-lists.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import { isPublic, opportunityStatuses } from "../opportunity/opportunity.js"
import { sides } from "../types/opportunity-type.js"
import { contentFields } from "./content.forms.js"
import type { Content } from "./content.js"
import { createDraft } from "./create-draft.js"
import { openPosting } from "./open-posting.js"
import { listNumbersOf, type Posting } from "./posting.store.js"
import { publishOpportunity } from "./publish-opportunity.js"
import { findPosting } from "./read-posting.js"
import { savePostingContent } from "./save-posting.js"

const number = z.object({ number: z.coerce.number("answer-unknown").int("answer-unknown") })

/** What everybody who may read an opportunity reads of it: no address, no telephone. */
const asked = {
  title: bilingual,
  description: bilingual,
  type: z.string().nullable(),
  side: z.enum(sides).nullable(),
  organisation: z.uuid().nullable(),
  workArea: z.enum(workAreas).nullable(),
  workAreaOther: z.string().nullable(),
  places: said(z.int().nullable(), { en: "Null: unlimited.", fr: "Valeur nulle : illimité." }),
  startOn: z.string().nullable(),
  endOn: z.string().nullable(),
  deadlineOn: said(z.string().nullable(), {
    en: "The last day to apply, whole, on the clock of the zone.",
    fr: "Le dernier jour pour postuler, en entier, à l’horloge du fuseau.",
  }),
  timeZone: z.string(),
  timeMinutes: z.int().nullable(),
  timePeriod: z.enum(timePeriods).nullable(),
  isRemote: z.boolean(),
  municipality: z.string().nullable(),
  securityLevel: z.enum(securityLevels).nullable(),
  occupation: z.string().nullable(),
  educationLevel: z.string().nullable(),
  isRestricted: z.boolean(),
  restrictedTo: z.array(z.uuid()),
  skills: z.array(z.object({ skill: z.string(), isEssential: z.boolean() })),
  groupLevels: z.array(z.object({ group: z.string(), level: z.string() })),
  languages: z.array(
    z.object({ language: z.enum(["en", "fr"]), component: z.enum(languageComponents), level: z.enum(askedLevels) }),
  ),
  schedule: z.array(z.object({ day: z.string(), startsAt: z.string(), minutes: z.int() })),
}

const opportunity = z.object({
  number: z.int(),
  status: z.enum(opportunityStatuses),
  publishedAt: z.string().nullable(),
  ...asked,
})

const own = opportunity.extend({
  contactName: z.string().nullable(),
  contactAddress: z.string().nullable(),
  contactTelephone: z.string().nullable(),
  undertaken: z.boolean(),
  revision: z.int(),
  step: said(z.int(), {
    en: "The first step of the form that is not in order, or the last one.",
    fr: "La première étape du formulaire qui n’est pas terminée, ou la dernière.",
  }),
})

function asReadersSeeIt({ number: key, status, publishedAt, content }: Posting): z.input<typeof opportunity> {
  const { titleEn, titleFr, descriptionEn, descriptionFr, skills, groupLevels, languages, schedule, ...rest } = content
  return {
    ...{ number: key, status, publishedAt: publishedAt?.toString() ?? null, ...rest },
    title: { en: titleEn, fr: titleFr },
    description: { en: descriptionEn, fr: descriptionFr },
    restrictedTo: [...rest.restrictedTo],
    ...{ skills: [...skills], groupLevels: [...groupLevels], languages: [...languages], schedule: [...schedule] },
  }
}

function asItsAuthorSeesIt(posting: Posting): z.input<typeof own> {
  const { contactName, contactAddress, contactTelephone, undertaken } = posting.content
  const { revision, step } = posting
  return { ...asReadersSeeIt(posting), contactName, contactAddress, contactTelephone, undertaken, revision, step }
}

const readOwn = async (reading: Reading, key: number) => asItsAuthorSeesIt(await openPosting(reading, key))

const content = z.object(contentFields).partial()

/** Fields that are left out are not in the way of what there is. */
const given = (said: z.output<typeof content>) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<Content>

const agree = said(z.boolean("answer-unknown").default(false), {
  en: "Both languages say the same thing now.",
  fr: "Les deux langues disent maintenant la même chose.",
})

export const postingOperations: readonly ApiOperation[] = [
  operation({
    method: "get",
    path: "/opportunities/{number}",
    name: "readOpportunity",
    tag: "opportunities",
    summary: { en: "One opportunity", fr: "Une possibilité" },
    scope: "everyone",
    params: number,
    answer: opportunity,
    handle: async ({ params, reading }) => {
      const opened = await findOpportunityFor(reading, params.number)
      const posting = isPublic(opened.opportunity) ? await findPosting(reading, params.number) : undefined
      if (!posting) throw new Refusal("not-found", "api-nothing-to-see")
      return asReadersSeeIt(posting)
    },
  }),
  operation({
    method: "get",
    path: "/me/opportunities",
    name: "listMyOpportunities",
    tag: "opportunities",
    summary: { en: "The opportunities of which you are the author", fr: "Les possibilités que vous avez créées" },
    scope: "opportunities-read",
    answer: z.object({ items: z.array(own) }),
    handle: async ({ reading }) => {
      const numbers = await listNumbersOf(reading, actingMember(reading).personId)
      return { items: await Promise.all(numbers.map((each) => readOwn(reading, each))) }
    },
  }),
  operation({
    method: "post",
    path: "/me/opportunities",
    name: "beginOpportunity",
    tag: "opportunities",
    summary: {
      en: "Begin a draft; one key makes one draft",
      fr: "Commencer un brouillon; une clé en fait un seul",
    },
    scope: "opportunities-write",
    body: content.extend({ key: z.uuid("form-unreadable").optional() }),
    answer: own,
    handle: async ({ body: { key, ...said }, language, act, reading }) => {
      const input = { content: given(said), problems: [], revision: undefined, complete: [], agree: true }
      const made = await act((ctx) => createDraft(ctx, { key: key ?? randomUUID(), language }, input))
      return readOwn(reading, made)
    },
  }),
  operation({
    method: "put",
    path: "/me/opportunities/{number}",
    name: "changeOpportunity",
    tag: "opportunities",
    summary: {
      en: "Change what an opportunity says; what is left out stays as it is",
      fr: "Changer ce que dit une possibilité; ce qui est omis reste tel quel",
    },
    scope: "opportunities-write",
    params: number,
    body: content.extend({ revision: z.int("answer-unknown").optional(), agree }),
    answer: own,
    handle: async ({ params, body: { revision, agree: agrees, ...said }, act, reading }) => {
      const input = { content: given(said), problems: [], revision, complete: [], agree: agrees }
      await act((ctx) => savePostingContent(ctx, params.number, input))
      return readOwn(reading, params.number)
    },
  }),
  operation({
    method: "put",
    path: "/me/opportunities/{number}/publication",
    name: "publishOpportunity",
    tag: "opportunities",
    summary: {
      en: "Publish a draft, or send it to the review where the host asks for one",
      fr: "Publier un brouillon, ou l’envoyer en vérification si l’hôte en demande une",
    },
    scope: "opportunities-write",
    params: number,
    answer: own,
    handle: async ({ params, act, reading }) => {
      await act((ctx) => publishOpportunity(ctx, params.number))
      return readOwn(reading, params.number)
    },
  }),
]
