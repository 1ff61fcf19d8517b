import { randomUUID } from "node:crypto"
import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { pairingCrumb } from "../meetings/meetings.pages.js"
import { findOwnPairing, type OwnPairing } from "../pairings/find-pairing-for.js"
import { programmeName } from "../programmes/programme-name.js"
import { programmeText } from "../programmes/texts/find-programme-text.js"
import { fillPlaceholders } from "../programmes/texts/programme-text.js"
import { openForPairing } from "../sealing/pairing-seal.js"
import { agreementForm, signatureForm } from "./agreement.forms.js"
import { type Agreement, placeOfTerms, standingOf } from "./agreement.js"
import { agreementPaths } from "./agreement.paths.js"
import { listVersions } from "./agreement.store.js"
import { AgreementPage, Editing, type ReadAgreement } from "./agreement.view.js"
import { agreementWords } from "./agreement.words.js"
import { proposeAgreement } from "./propose-agreement.js"
import { keepAgreement, signAgreement } from "./sign-agreement.js"

const sealedTerms = z.object({ goals: z.string(), commitments: z.string() })

async function readVersion(
  reading: Reading,
  { pairing }: OwnPairing,
  version: Agreement | undefined,
): Promise<ReadAgreement | undefined> {
  if (!version) return undefined
  const open = await openForPairing(reading, pairing.id)
  return { version, terms: sealedTerms.parse(JSON.parse(open(version.sealedTerms, placeOfTerms(version.id)))) }
}

async function showAgreement({ language, reading, params }: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const own = await findOwnPairing(reading, params.id)
  const { inForce, waiting } = standingOf(await listVersions(reading, own.pairing.id))
  const signature = own.side === "mentor" ? waiting?.mentorSignedAt : waiting?.menteeSignedAt
  return page({
    title: agreementWords[language].title,
    crumbs: [pairingCrumb(language, own)],
    ...(form && { form }),
    body: (
      <AgreementPage
        language={language}
        zone={actingMember(reading).timeZone}
        pairingId={own.pairing.id}
        inForce={await readVersion(reading, own, inForce)}
        waiting={await readVersion(reading, own, waiting)}
        isToSign={signature === null}
        isOpen={own.pairing.status === "active"}
      />
    ),
  })
}

/** What the latest version says, or the programme's usual text. */
async function firstAnswers(
  { language, reading }: PageRequest,
  own: OwnPairing,
  latest: Agreement | undefined,
): Promise<FormState["values"]> {
  const key = randomUUID()
  const read = await readVersion(reading, own, latest)
  if (!read) {
    const { text } = await programmeText(reading, own.programme, "agreement", language)
    const { contactName, contactAddress } = own.programme
    const values = { programName: programmeName(own.programme, language), contactName, contactAddress }
    return { key, seen: "0", minutes: "60", commitments: fillPlaceholders(text, values) }
  }
  const { number, rhythm, minutes, mode, untilOn } = read.version
  const [year = "", month = "", day = ""] = untilOn?.split("-").map((part) => String(Number(part))) ?? []
  return {
    ...{ key, seen: String(number), rhythm, minutes: String(minutes), mode, ...read.terms },
    ...{ "untilOn-day": day, "untilOn-month": month, "untilOn-year": year },
  }
}

async function showEditing(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const own = await findOwnPairing(reading, params.id)
  const [latest] = await listVersions(reading, own.pairing.id)
  return page({
    title: agreementWords[language].changeTitle,
    crumbs: [
      pairingCrumb(language, own),
      { label: agreementWords[language].title, href: to(agreementPaths.one, language, { id: own.pairing.id }) },
    ],
    ...(form && { form }),
    body: (
      <Editing
        language={language}
        pairingId={own.pairing.id}
        form={form ?? { values: await firstAnswers(request, own, latest), errors: {} }}
      />
    ),
  })
}

const backTo = ({ language, params }: PageRequest<"id">, confirmation: string) =>
  redirect(to(agreementPaths.one, language, { id: params.id }), { confirmation })

export const agreementRoutes = [
  route({ path: agreementPaths.one, access: "member", get: (request) => showAgreement(request) }),
  route({
    path: agreementPaths.editing,
    access: "member",
    get: (request) => showEditing(request),
    post: (request) =>
      answerForm(request, {
        schema: agreementForm,
        command: (ctx, input) => proposeAgreement(ctx, request.params.id, input),
        done: () => backTo(request, "agreement-proposed"),
        again: (form) => showEditing(request, form),
      }),
  }),
  route({
    path: agreementPaths.signature,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: signatureForm,
        command: (ctx, input) => signAgreement(ctx, request.params.id, input),
        done: () => backTo(request, "agreement-signed"),
        again: (form) => showAgreement(request, form),
      }),
  }),
  route({
    path: agreementPaths.keeping,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: z.object({}),
        command: (ctx) => keepAgreement(ctx, request.params.id),
        done: () => backTo(request, "agreement-kept"),
        again: (form) => showAgreement(request, form),
      }),
  }),
]
