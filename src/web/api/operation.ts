import { z } from "zod"
import type { Actor, Context, Reading } from "../../platform/context.js"
import type { Refusal } from "../../platform/refusal.js"
import type { Language } from "../../platform/wording.js"
import type { Labels } from "../module.js"
import type { ApiScope } from "./scope.js"

/** Under which heading of the reference an operation stands. */
export const apiTags = ["me", "people", "organisations", "classification", "mentoring", "opportunities"] as const
export type ApiTag = (typeof apiTags)[number]

export interface ApiRequest<Params, Query, Body> {
  /** Of the sentences in the answer; names of things come in both languages always. */
  readonly language: Language
  readonly actor: Actor
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly reading: Reading
  readonly publicUrl: string
  act<T>(command: (ctx: Context) => Promise<T | Refusal>): Promise<T>
}

/** One operation of the API: what is checked, what is described and what is answered come from the same schemas. */
interface Described {
  readonly method: "get" | "put" | "post"
  /** After the prefix; parameters as in OpenAPI: `/skills/{code}`. */
  readonly path: `/${string}`
  /** Unique, as programs call it: `listOrganisations`. */
  readonly name: string
  readonly tag: ApiTag
  readonly summary: Labels
  /** What a token must open; `everyone` needs none. */
  readonly scope: ApiScope | "everyone"
  /** The most that the body may hold, where it is more than a form does. */
  readonly bytes?: number | undefined
}

export interface ApiOperation extends Described {
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  /** What a request carries, as JSON; nothing when it has no field. */
  readonly body: z.ZodObject
  readonly answer: z.ZodType
  handle(request: ApiRequest<never, never, never>): Promise<unknown>
}

type Fields = z.core.$ZodLooseShape

interface Typed<Params extends Fields, Query extends Fields, Body extends Fields, Answer extends z.ZodType>
  extends Described {
  readonly params?: z.ZodObject<Params>
  readonly query?: z.ZodObject<Query>
  readonly body?: z.ZodObject<Body>
  readonly answer: Answer
  handle(
    request: ApiRequest<z.output<z.ZodObject<Params>>, z.output<z.ZodObject<Query>>, z.output<z.ZodObject<Body>>>,
  ): Promise<z.input<Answer>> | z.input<Answer>
}

const nothing = z.object({})

/** States an operation; its handler takes and gives what the schemas say. */
export function operation<
  Answer extends z.ZodType,
  Params extends Fields = Record<never, never>,
  Query extends Fields = Record<never, never>,
  Body extends Fields = Record<never, never>,
>(typed: Typed<Params, Query, Body, Answer>): ApiOperation {
  const {
    method,
    path,
    name,
    tag,
    summary,
    scope,
    bytes,
    params = nothing,
    query = nothing,
    body = nothing,
    answer,
  } = typed
  const handle = async (request: ApiRequest<never, never, never>) => typed.handle(request)
  return { method, path, name, tag, summary, scope, bytes, params, query, body, answer, handle }
}

/** Says in both languages what a field is; the description for programs takes the words of its own language. */
export function said<Schema extends z.ZodType>(schema: Schema, words: Labels): Schema {
  return schema.meta({ said: words })
}

/** A name or a title as things bear it: in both languages, null where one is missing. */
export const bilingual = z.object({ en: z.string().nullable(), fr: z.string().nullable() })
