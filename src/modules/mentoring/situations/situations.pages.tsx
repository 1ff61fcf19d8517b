import { randomUUID } from "node:crypto"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { pairingCrumb } from "../pairings/pairing-crumb.js"
import { findCoordinated } from "./find-coordinated.js"
import { wordsOf } from "./open-situation.js"
import { Raise } from "./raise.view.js"
import { raiseSituation } from "./raise-situation.js"
import { settleSituation } from "./settle-situation.js"
import { type RaisedKind, raisedKinds } from "./situation.js"
import { listSituationsOf } from "./situation.store.js"
import { pairActForm, raiseForm } from "./situations.forms.js"
import { situationsPaths } from "./situations.paths.js"
import { type ShownSituation, Situations } from "./situations.view.js"
import { situationsWords } from "./situations.words.js"

/** What she may see of what happens: a question and its answer are between her and the coordination. */
async function shownTo({ reading }: PageRequest, { pairing, own }: OwnPairing): Promise<readonly ShownSituation[]> {
  const all = await listSituationsOf(reading, pairing.id)
  return all
    .map((situation) => ({ situation, isOwn: situation.raisedBy === own.personId }))
    .filter(({ situation: { kind }, isOwn }) => isOwn || (kind !== "question" && kind !== "help-wished"))
    .map(({ situation, isOwn }) => ({ ...situation, isOwn, ...(isOwn && wordsOf(reading, situation)) }))
}

async function showSituations(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const own = await findCoordinated(reading, params.id)
  return page({
    title: situationsWords[language].title,
    crumbs: [pairingCrumb(language, own)],
    ...(form && { form }),
    body: (
      <Situations
        language={language}
        zone={actingMember(reading).timeZone}
        own={own}
        situations={await shownTo(request, own)}
      />
    ),
  })
}

function kindOf({ params }: PageRequest<"id" | "kind">): RaisedKind {
  const kind = raisedKinds.find((each) => each === params.kind)
  if (!kind) throw new Refusal("not-found", "page-not-found")
  return kind
}

async function showRaise(request: PageRequest<"id" | "kind">, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const kind = kindOf(request)
  const own = await findCoordinated(reading, params.id)
  const words = situationsWords[language]
  return page({
    title: words.kinds[kind],
    crumbs: [
      pairingCrumb(language, own),
      { label: words.title, href: to(situationsPaths.choose, language, { id: own.pairing.id }) },
    ],
    ...(form && { form }),
    body: (
      <Raise
        language={language}
        id={own.pairing.id}
        kind={kind}
        form={form ?? { values: { key: randomUUID() }, errors: {} }}
      />
    ),
  })
}

const back = ({ language }: PageRequest, id: string, confirmation: string) =>
  redirect(to(situationsPaths.choose, language, { id }), { confirmation })

function postRaise(request: PageRequest<"id" | "kind">): Promise<Answer> {
  const kind = kindOf(request)
  const { id } = request.params
  return answerForm(request, {
    schema: raiseForm,
    command: (ctx, input) => raiseSituation(ctx, { pairingId: id, kind, ...input }),
    done: () => back(request, id, "situation-raised"),
    again: (form) => showRaise(request, form),
  })
}

function postAct(request: PageRequest<"id" | "situationId">): Promise<Answer> {
  const { id, situationId } = request.params
  return answerForm(request, {
    schema: pairActForm,
    command: (ctx, { act }) => settleSituation(ctx, { situationId, act }),
    done: () => back(request, id, "situation-changed"),
    again: (form) => showSituations(request, form),
  })
}

export const situationsRoutes = [
  route({ path: situationsPaths.choose, access: "member", get: (request) => showSituations(request) }),
  route({
    path: situationsPaths.raise,
    access: "member",
    get: (request) => showRaise(request),
    post: postRaise,
  }),
  route({ path: situationsPaths.act, access: "member", post: postAct }),
]
