import { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { type FieldProblem, Refusal, refuseFields } from "../../../platform/refusal.js"
import { type CurrentDates, datesAfter } from "../../../platform/text-pair.js"
import { readStanding } from "../life/standing.store.js"
import { closingMoment } from "../opportunity/closing-moment.js"
import { chooseContact } from "./choose-contact.js"
import type { ReadContent } from "./content.forms.js"
import { type Content, type ContentField, fieldsOfStep, type Step, steps } from "./content.js"
import { factsFor, isChangeable, lockOwnPosting } from "./open-posting.js"
import { type Posting, type SavedBeside, savePosting } from "./posting.store.js"
import { firstOpenStep, kept, problemsOf, type RuleFacts } from "./posting-rules.js"
import { tellOfChanges } from "./tell-of-changes.js"
import { findUnknownCodes } from "./unknown-codes.js"

export interface PostingInput extends ReadContent {
  /** Of the form that was filled in; a program that does not say overwrites. */
  readonly revision: number | undefined
  /** Steps that must be in order: those that the author leaves behind. None keeps what there is. */
  readonly complete: readonly Step[]
  /** Both languages say the same thing now. */
  readonly agree: boolean
}

/**
 * Saves what was said. A draft keeps what is clear, even incomplete; what is published is saved whole or not at all, and
 * those who applied are told of what matters to them. A refusal names everything that is wrong.
 */
export async function savePostingContent(
  ctx: Context,
  number: number,
  input: PostingInput,
): Promise<Posting["number"] | Refusal> {
  const posting = await lockOwnPosting(ctx, number)
  const { status, revision } = posting
  const isSeen = input.revision === undefined || input.revision === revision
  if (!isSeen || !isChangeable(status)) throw new Refusal("conflict", "opportunity-changed-meanwhile")
  const { content, facts } = await merged(ctx, posting, input.content)
  const contact = await chooseContact(ctx, posting, content.contactAddress ?? "")
  if (contact instanceof Refusal) return contact
  const problems = await problemsIn(ctx, { ...input, posting, content, facts, contact })
  // Returned, so that the tries that were counted stay.
  if (problems.length > 0) return refuseFields(problems)
  const { contactName, contactAddress } = content
  await savePosting(
    ctx,
    number,
    { ...content, contactName: contactName ?? "", contactAddress: contactAddress ?? "" },
    {
      ...(contact as Pick<SavedBeside, "contactId" | "contactAskedAt" | "contactAgreedAt">),
      step: firstOpenStep(content, facts) ?? 3,
      undertakenAt: content.undertaken ? (posting.undertakenAt ?? ctx.now) : null,
      dates: status === "draft" ? datesNow(content, ctx.now) : datesOf(posting, content, input.agree, ctx.now),
      closesAt: closingOf(content),
    },
  )
  if (status === "draft") return number
  await record(ctx, { act: "opportunities.edit", subject: { kind: "opportunity", key: number } })
  await tellOfChanges(ctx, posting, content)
  return number
}

async function merged(ctx: Context, posting: Posting, said: Partial<Content>) {
  const before = posting.content
  const all: Content = {
    ...before,
    ...said,
    contactAddress: said.contactAddress ?? before.contactAddress,
    contactName: said.contactName ?? before.contactName,
    // Once closed, another last day is an act of its own.
    ...(posting.status !== "draft" && posting.status !== "published" && { deadlineOn: before.deadlineOn }),
  }
  const facts = await factsFor(ctx, all, posting)
  return { content: kept(all, facts.type), facts }
}

interface Judged extends PostingInput {
  readonly posting: Posting
  readonly facts: RuleFacts
  readonly contact: object
}

/** What could not be read, then what is missing or does not go together: once for each field, in the form’s order. */
async function problemsIn(
  ctx: Context,
  { posting, content, problems, complete, facts, contact }: Judged & { readonly content: Content },
): Promise<readonly FieldProblem[]> {
  const asked = posting.status === "draft" ? complete : steps
  const ruled = asked.flatMap((step) => problemsOf(step, content, facts))
  // The table itself refuses an end before the start.
  const impossible = problemsOf(2, content, facts).filter(({ code }) => code === "end-before-start")
  const { offered, accepted } = await readStanding(ctx, posting.number)
  const found = [
    ...problems,
    ...("code" in contact ? [contact as FieldProblem] : []),
    ...(await findUnknownCodes(ctx, content)),
    ...ruled,
    ...impossible,
    ...(content.places !== null && offered + accepted > content.places
      ? [{ field: "places", code: "places-taken" }]
      : []),
  ]
  const first = new Map<string, FieldProblem>()
  for (const each of found) if (!first.has(each.field)) first.set(each.field, each)
  const order = steps.flatMap((step) => fieldsOfStep[step])
  return [...first.values()].sort(
    (a, b) => order.indexOf(a.field as ContentField) - order.indexOf(b.field as ContentField),
  )
}

/** Title and description of a language are one text: what is said in the other must follow both. */
const textOf = (title: string | null, description: string | null) =>
  title === null && description === null ? null : JSON.stringify([title, description])

const textsOf = ({ titleEn, titleFr, descriptionEn, descriptionFr }: Content) => ({
  en: textOf(titleEn, descriptionEn),
  fr: textOf(titleFr, descriptionFr),
})

function datesOf({ dates, content: before }: Posting, content: Content, agree: boolean, now: Temporal.Instant) {
  return datesAfter({ pair: textsOf(before), dates }, { pair: textsOf(content), agree }, now)
}

/** Until it is published, nobody reads one language before the other. */
function datesNow(content: Content, now: Temporal.Instant): CurrentDates {
  const { en, fr } = textsOf(content)
  return { en: en === null ? null : now, fr: fr === null ? null : now }
}

function closingOf({ deadlineOn, timeZone }: Content): Temporal.Instant | null {
  return deadlineOn === null ? null : closingMoment(Temporal.PlainDate.from(deadlineOn), timeZone)
}
