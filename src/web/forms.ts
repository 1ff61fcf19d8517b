import { z } from "zod"
import type { Context } from "../platform/context.js"
import { type FieldProblem, Refusal, type RefusalKind, refuseFields } from "../platform/refusal.js"
import type { FormState } from "../ui/form-state.js"
import { UnclearChoice } from "./choosing.js"
import type { Answer, Form, PageRequest } from "./page.js"

/** Reads what a form or a program sent by its schema; messages of the schema are refusal codes. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  refuseNul(input)
  const outcome = schema.safeParse(input)
  if (outcome.success) return outcome.data
  const first = new Map<string, FieldProblem>()
  for (const issue of outcome.error.issues) {
    const field = String(issue.path[0] ?? "")
    if (!first.has(field)) first.set(field, { field, code: codeOf(issue.message) })
  }
  throw refuseFields(inOrderOf(schema, [...first.values()]))
}

/** The summary follows the form, where the schema's own order is the page's. */
function inOrderOf(schema: z.ZodType, fields: readonly FieldProblem[]): readonly FieldProblem[] {
  const order = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  return [...fields].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** A schema that foresees no such answer speaks for itself, in English: only a form changed by hand sends one. */
function codeOf(message: string): string {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(message) ? message : "answer-unknown"
}

/** PostgreSQL holds no U+0000 in text: refused here, once for every form. */
function refuseNul(input: unknown): void {
  const fields = Object.entries(input ?? {})
    .filter(([, value]) => [value].flat().some((each) => typeof each === "string" && each.includes("\0")))
    .map(([field]) => ({ field, code: "answer-with-hidden-signs" }))
  if (fields.length > 0) throw refuseFields(fields)
}

/**
 * One posted form: read, run the command, answer. A refusal that the person can mend shows the same form again with
 * what was typed; one that she cannot (not found, forbidden) is left to the error pages.
 */
export async function answerForm<Input, Outcome, Prepared = undefined>(
  request: PageRequest,
  steps: {
    readonly schema: z.ZodType<Input>
    /** Work that must not hold a transaction open: drawing a picture again, reading what suggestion boxes stand for. */
    readonly prepare?: (input: Input) => Promise<Prepared>
    readonly command: (ctx: Context, input: Input, prepared: Prepared) => Promise<Outcome | Refusal>
    readonly done: (outcome: Outcome, input: Input) => Answer | Promise<Answer>
    readonly again: (form: FormState) => Answer | Promise<Answer>
    /** Fields never sent back to the browser. */
    readonly secret?: readonly string[]
    /** Passwords: never sent back either, and asked for again where another answer is at fault. */
    readonly passwords?: readonly string[]
  },
): Promise<Answer> {
  try {
    const input = parseInput(steps.schema, request.form)
    // Without this step, the command takes nothing from it.
    const prepared = (await steps.prepare?.(input)) as Prepared
    const outcome = await request.act((ctx) => steps.command(ctx, input, prepared))
    return await steps.done(outcome, input)
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === "not-found" || error.kind === "forbidden") throw error
    const answer = await steps.again(refusedForm(request, error, steps))
    return answer.kind === "page" ? { ...answer, status: statusOf(error) } : answer
  }
}

function refusedForm(
  request: PageRequest,
  refusal: Refusal,
  steps: {
    readonly schema: z.ZodType
    readonly secret?: readonly string[]
    readonly passwords?: readonly string[]
  },
): FormState {
  const { schema, secret = [], passwords = [] } = steps
  const emptied = [...secret, ...passwords]
  const values = Object.fromEntries(Object.entries(request.form).filter(([name]) => !emptied.includes(name)))
  if (refusal.fields.length === 0) {
    return { values, errors: {}, problem: request.speech.refusal(refusal.code, refusal.values) }
  }
  const fields = inOrderOf(schema, [...refusal.fields, ...passwordsAgain(request.form, passwords, refusal)])
  const errors = Object.fromEntries(
    fields.map(({ field, code, values: given }) => [field, request.speech.refusal(code, given ?? {})]),
  )
  return { values, errors, ...(refusal instanceof UnclearChoice && { choices: refusal.choices }) }
}

/** A password without fault comes back empty all the same: its field says so. */
function passwordsAgain(form: Form, passwords: readonly string[], { fields }: Refusal): readonly FieldProblem[] {
  return passwords
    .filter((name) => form[name] && !fields.some(({ field }) => field === name))
    .map((field) => ({ field, code: "password-again" }))
}

const statuses: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
  gone: 410,
  "too-many": 429,
  unavailable: 503,
}

export function statusOf(refusal: Refusal): number {
  return statuses[refusal.kind]
}
