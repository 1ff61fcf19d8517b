import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { bilingual, operation, said } from "../../../web/api/operation.js"
import { findProgramme } from "../programmes/programme.store.js"
import { listAnswers } from "./answers/answer.store.js"
import {
  type Answers,
  audiences,
  choosableCriteria,
  fieldCodes,
  fieldNamed,
  type Given,
} from "./answers/registration-fields.js"
import { saveSection } from "./answers/save-section.js"
import { beginRegistration } from "./begin-registration.js"
import { moveRegistration } from "./move-registration.js"
import { registrationMoves, registrationSideCodes, registrationStatuses, streams } from "./registration.js"
import { findRegistration, listRegistrationsOf, type Registration } from "./registration.store.js"
import { submitRegistration } from "./submit-registration.js"

const answer = z.object({
  value: said(z.unknown(), {
    en: "As the question takes it: a code, a list of codes or a group of them. Null leaves the question open.",
    fr: "Selon la question : un code, une liste de codes ou un groupe de codes. Une valeur nulle la laisse sans réponse.",
  }),
  seenBy: said(z.enum(audiences, "answer-unknown"), {
    en: "The coordination only; also the partner; also the person to whom one is proposed.",
    fr: "La coordination seulement; aussi la personne jumelée; aussi la personne à qui l’on est proposé.",
  }),
  counts: said(z.boolean("answer-unknown"), {
    en: "Whether it counts in pairing, where that is a choice.",
    fr: "Si elle compte dans le jumelage, lorsque c’est un choix.",
  }),
})

const registration = z.object({
  id: z.uuid(),
  programme: z.object({ id: z.uuid(), name: bilingual }),
  side: z.enum(registrationSideCodes),
  stream: z.enum(streams),
  status: z.enum(registrationStatuses),
  places: z.int(),
  mostImportant: z.enum(choosableCriteria).nullable(),
  waitingSince: z.string().nullable(),
  awayUntil: said(z.string().nullable(), {
    en: "Last civil day of a pause or an absence, where it is known.",
    fr: "Dernier jour civil d’une pause ou d’une absence, s’il est connu.",
  }),
  consentedAt: z.string().nullable(),
  answers: z.record(z.string(), answer),
})

async function asProgramsReadIt(
  reading: Reading,
  row: Registration,
  answers: Answers,
): Promise<z.input<typeof registration>> {
  const { id, programmeId, side, stream, status, places, mostImportant, waitingSince, awayUntil, consentedAt } = row
  const programme = await findProgramme(reading, programmeId)
  return {
    ...{ id, side, stream, status, places, awayUntil },
    programme: { id: programmeId, name: { en: programme?.nameEn ?? null, fr: programme?.nameFr ?? null } },
    mostImportant: mostImportant === "identity" ? null : mostImportant,
    waitingSince: waitingSince?.toString() ?? null,
    consentedAt: consentedAt?.toString() ?? null,
    answers: { ...answers },
  }
}

async function readMine(reading: Reading): Promise<readonly z.input<typeof registration>[]> {
  const rows = await listRegistrationsOf(reading, actingMember(reading).personId)
  const answers = await listAnswers(
    reading,
    rows.map(({ id }) => id),
  )
  return Promise.all(rows.map((row) => asProgramsReadIt(reading, row, answers.get(row.id) ?? {})))
}

const mine = z.object({ items: z.array(registration) })
const ofProgramme = z.object({ programme: z.uuid("answer-unknown") })

export const registrationsOperations = [
  operation({
    method: "get",
    path: "/me/registrations",
    name: "listMyRegistrations",
    tag: "mentoring",
    summary: { en: "Your mentoring registrations", fr: "Vos inscriptions au mentorat" },
    scope: "mentoring-read",
    answer: mine,
    handle: async ({ reading }) => ({ items: [...(await readMine(reading))] }),
  }),
  operation({
    method: "put",
    path: "/me/registrations/{programme}/sides/{side}",
    name: "beginRegistration",
    tag: "mentoring",
    summary: {
      en: "Begin a registration on a side of a program; one that is there stays as it is",
      fr: "Commencer une inscription d’un côté d’un programme; celle qui existe reste telle quelle",
    },
    scope: "mentoring-write",
    params: ofProgramme.extend({ side: z.enum(registrationSideCodes, "answer-unknown") }),
    body: z.object({ stream: z.enum(streams, "answer-unknown").optional() }),
    answer: mine,
    handle: async ({ params: { programme, side }, body: { stream }, act, reading }) => {
      await act((ctx) => beginRegistration(ctx, programme, { sides: [side], stream }))
      return { items: [...(await readMine(reading))] }
    },
  }),
  operation({
    method: "put",
    path: "/me/registrations/{programme}/answers/{field}",
    name: "answerRegistration",
    tag: "mentoring",
    summary: {
      en: "Your answer to one question, on each side that is asked it",
      fr: "Votre réponse à une question, de chaque côté où elle est posée",
    },
    scope: "mentoring-write",
    params: ofProgramme.extend({ field: z.enum(fieldCodes, "answer-unknown") }),
    body: answer,
    answer: mine,
    handle: async ({ params: { programme, field }, body, act, reading }) => {
      const { value, fixed, seenBy, counts } = fieldNamed(field)
      const parsed = body.value === null ? undefined : value.safeParse(body.value)
      if (parsed && !parsed.success) throw refuseField("value", "answer-unknown")
      const chosen = {
        seenBy: fixed ? seenBy : body.seenBy,
        counts: counts === "always" || (counts === "chosen" && body.counts),
      }
      const given = parsed ? ({ value: parsed.data, ...chosen } as Given) : null
      await act((ctx) => saveSection(ctx, programme, { changes: [{ field, given }] }))
      return { items: [...(await readMine(reading))] }
    },
  }),
  operation({
    method: "put",
    path: "/me/registrations/{programme}/submission",
    name: "submitRegistration",
    tag: "mentoring",
    summary: { en: "Send your registration", fr: "Envoyer votre inscription" },
    scope: "mentoring-write",
    params: ofProgramme,
    body: z.object({
      adult: said(z.boolean("answer-unknown"), { en: "You are 18 or older.", fr: "Vous avez 18 ans ou plus." }),
      consent: said(z.boolean("answer-unknown"), {
        en: "As a mentor, you agree to proposals made in your name.",
        fr: "À titre de mentore ou mentor, vous acceptez les propositions faites en votre nom.",
      }),
    }),
    answer: mine,
    handle: async ({ params: { programme }, body, act, reading }) => {
      await act((ctx) => submitRegistration(ctx, programme, body))
      return { items: [...(await readMine(reading))] }
    },
  }),
  operation({
    method: "put",
    path: "/me/registrations/{id}/status",
    name: "moveRegistration",
    tag: "mentoring",
    summary: {
      en: "Pause a registration, announce an absence, come back or withdraw",
      fr: "Mettre une inscription en pause, annoncer une absence, revenir ou se retirer",
    },
    scope: "mentoring-write",
    params: z.object({ id: z.uuid("answer-unknown") }),
    body: z.object({
      act: z.enum(registrationMoves, "registration-act-missing"),
      awayUntil: z.iso.date("date-unknown").nullable().default(null),
    }),
    answer: mine,
    handle: async ({ params: { id }, body, act, reading }) => {
      const found = await findRegistration(reading, id)
      if (found?.personId !== actingMember(reading).personId) throw new Refusal("not-found", "api-nothing-to-see")
      await act((ctx) => moveRegistration(ctx, { registrationId: id, ...body }))
      return { items: [...(await readMine(reading))] }
    },
  }),
]
