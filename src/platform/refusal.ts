/**
 * The one expected error. Rules return it, commands throw it, edges translate it:
 * page → same form and 422, API → problem document, CLI → sentence and exit code.
 */
export type RefusalKind = "invalid" | "not-found" | "forbidden" | "conflict" | "gone" | "too-many" | "unavailable"

export type RefusalValues = Readonly<Record<string, unknown>>

export interface FieldProblem {
  readonly field: string
  readonly code: string
  readonly values?: RefusalValues
}

export class Refusal extends Error {
  override readonly name = "Refusal"
  readonly code: string
  readonly kind: RefusalKind
  readonly values: RefusalValues
  /** Fields of the form that the refusal is about; empty when it concerns the whole act. */
  readonly fields: readonly FieldProblem[]

  constructor(kind: RefusalKind, code: string, values: RefusalValues = {}, fields: readonly FieldProblem[] = []) {
    super(code)
    this.kind = kind
    this.code = code
    this.values = values
    this.fields = fields
  }
}

/** A refusal that names one field of the form: it is shown beside that field. */
export function refuseField(field: string, code: string, values: RefusalValues = {}): Refusal {
  return new Refusal("invalid", code, values, [{ field, code, values }])
}

/** Several fields at once, in the order of the form. */
export function refuseFields(fields: readonly FieldProblem[]): Refusal {
  return new Refusal("invalid", "fields-to-correct", { n: fields.length }, fields)
}

export function orThrow<T>(outcome: T | Refusal): T {
  if (outcome instanceof Refusal) throw outcome
  return outcome
}
