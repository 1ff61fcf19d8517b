import { Refusal } from "../platform/refusal.js"

/** Fastify's own refusals of a request's form, in our words. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (!(error instanceof Error) || !("statusCode" in error)) return undefined
  const status = Number(error.statusCode)
  if (status === 413) return new Refusal("invalid", "form-too-large")
  return status >= 400 && status < 500 ? new Refusal("invalid", "form-unreadable") : undefined
}
