import { randomUUID } from "node:crypto"
import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { calendarScripts } from "../../../ui/date-field.js"
import type { FormState } from "../../../ui/form-state.js"
import { suggestionScripts } from "../../../ui/suggestion-field.js"
import { UnclearChoice } from "../../../web/choosing.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findHolder } from "../../people/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { numberIn } from "../opportunity/find-opportunity-for.js"
import { type ReadBoxes, readBoxes } from "./chosen.forms.js"
import type { Step } from "./content.js"
import { createDraft } from "./create-draft.js"
import { factsFor, isChangeable, openPosting } from "./open-posting.js"
import { type StepForm, stepForm } from "./posting.forms.js"
import type { Posting } from "./posting.store.js"
import { postingWords } from "./posting.words.js"
import { firstOpenStep } from "./posting-rules.js"
import { publishOpportunity } from "./publish-opportunity.js"
import { type PostingInput, savePostingContent } from "./save-posting.js"
import { readStep } from "./step.forms.js"
import { stepAddress } from "./step-frame.view.js"
import { drawStep, insertTemplate } from "./step-pages.js"
import { valuesOfStep } from "./values.forms.js"

interface Shown {
  readonly step: Step
  readonly posting?: Posting | undefined
  readonly form?: FormState | undefined
  /** Faults to show: a form that only received a template has none. */
  readonly isRefused?: boolean
}

async function showStep(request: PageRequest, { step, posting, form, isRefused = true }: Shown): Promise<Answer> {
  const { language, reading } = request
  const { personId } = actingMember(reading)
  const openStep = posting ? ((await openStepOf(request, posting)) ?? 3) : 1
  const values = form?.values ?? (await firstValues(request, step, posting))
  // After a conflict, saving again is the author’s decision.
  const revision = form?.problem !== undefined && posting ? { revision: String(posting.revision) } : {}
  const state: FormState = { errors: {}, ...form, values: { ...values, ...revision } }
  const isDraft = posting === undefined || posting.status === "draft"
  const words = postingWords[language]
  const props = { language, form: state, number: posting?.number, openStep, isDraft }
  return page({
    title: words.stepTitle({ n: step, name: words.steps[step] }),
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    scripts: [...suggestionScripts, ...calendarScripts],
    ...(form && isRefused && { form: state }),
    body: await drawStep[step]({ reading, props, personId, posting }),
  })
}

async function openStepOf({ reading }: PageRequest, posting: Posting): Promise<Step | undefined> {
  return firstOpenStep(posting.content, await factsFor(reading, posting.content, posting))
}

async function firstValues({ reading, language }: PageRequest, step: Step, posting: Posting | undefined) {
  if (posting) return valuesOfStep(reading, language, step, posting)
  const holder = await findHolder(reading, actingMember(reading).personId)
  return { key: randomUUID(), contactName: holder?.displayName, contactAddress: holder?.address }
}

/** A step opens once those before it are in order; what can no longer be changed leads to its page. */
async function showStepOf(request: PageRequest<"number">, step: Step): Promise<Answer> {
  const { language, reading, params } = request
  const number = numberIn(params)
  const posting = await openPosting(reading, number)
  if (!isChangeable(posting.status)) return redirect(to(marketplacePaths.one, language, { number }))
  const openStep = posting.status === "draft" ? await openStepOf(request, posting) : undefined
  if (openStep !== undefined && openStep < step) return redirect(stepAddress(language, number, openStep))
  return showStep(request, { step, posting })
}

type Command = (ctx: Context, input: PostingInput, sent: StepForm) => Promise<number | Refusal>

async function postStep(request: PageRequest, step: Step, find: () => Promise<Posting | undefined>, command: Command) {
  const sent = stepForm.safeParse(request.form).data
  if (sent?.next === "template") return showTemplate(request, await find())
  return answerForm(request, {
    schema: stepForm,
    prepare: () => readBoxes(request, step),
    command: async (ctx, input, boxes) => {
      const outcome = await command(ctx, inputOf(request, step, input, boxes), input)
      const isUnclear = outcome instanceof Refusal && outcome.fields.length > 0
      return isUnclear ? new UnclearChoice(outcome.fields, boxes.choices) : outcome
    },
    done: (number, { next }) => afterSaving(request, step, number, next),
    again: async (form) => showStep(request, { step, posting: await find(), form }),
  })
}

function inputOf(
  { form }: PageRequest,
  step: Step,
  { revision, next, agree }: StepForm,
  boxes: ReadBoxes,
): PostingInput {
  const { content, problems } = readStep(step, form, boxes.chosen)
  const goesOn = next === "on" || next === "publish"
  return {
    content,
    problems: [...problems, ...boxes.problems],
    revision,
    complete: goesOn ? [step] : [],
    agree: agree === "yes",
  }
}

async function showTemplate(request: PageRequest, posting: Posting | undefined): Promise<Answer> {
  const { reading, language, form } = request
  const filled = await insertTemplate(reading, form)
  if (filled) return showStep(request, { step: 2, posting, form: { values: filled, errors: {} }, isRefused: false })
  return showStep(request, {
    step: 2,
    posting,
    form: { values: form, errors: { type: postingWords[language].noTemplate } },
  })
}

async function afterSaving(request: PageRequest, step: Step, number: number, next: StepForm["next"]): Promise<Answer> {
  const { language, reading } = request
  const { status } = await openPosting(reading, number)
  if (status !== "draft") {
    return redirect(to(marketplacePaths.one, language, { number }), { confirmation: "opportunity-changed" })
  }
  if (next === "publish") return publish(request, number)
  if (next === "preview") return redirect(to(marketplacePaths.preview, language, { number }))
  if (next === "draft" || step === 3) {
    return redirect(stepAddress(language, number, step), { confirmation: "draft-saved" })
  }
  return redirect(stepAddress(language, number, (step + 1) as Step))
}

/** What keeps it from being published is said on its preview. */
export async function publish(request: PageRequest, number: number): Promise<Answer> {
  const { language } = request
  try {
    const status = await request.act((ctx) => publishOpportunity(ctx, number))
    return status === "published"
      ? redirect(to(marketplacePaths.candidates, language, { number }), { confirmation: "opportunity-published" })
      : redirect(to(marketplacePaths.one, language, { number }), { confirmation: "opportunity-submitted" })
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "conflict")) throw error
    return redirect(to(marketplacePaths.preview, language, { number }))
  }
}

const stepRoute = (step: Step, path: (typeof marketplacePaths)["authorStep"]) =>
  route({
    path,
    access: "member",
    get: (request) => showStepOf(request, step),
    post: (request) => {
      const number = numberIn(request.params)
      return postStep(
        request,
        step,
        () => openPosting(request.reading, number),
        (ctx, input) => savePostingContent(ctx, number, input),
      )
    },
  })

export const stepRoutes = [
  route({
    path: marketplacePaths.create,
    access: "member",
    get: (request) => showStep(request, { step: 1 }),
    post: (request) =>
      postStep(
        request,
        1,
        async () => undefined,
        (ctx, input, { key }) => createDraft(ctx, { key: key ?? randomUUID(), language: request.language }, input),
      ),
  }),
  stepRoute(1, marketplacePaths.authorStep),
  stepRoute(2, marketplacePaths.opportunityStep),
  stepRoute(3, marketplacePaths.requirementsStep),
]
