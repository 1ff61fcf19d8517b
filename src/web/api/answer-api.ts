import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import type { z } from "zod"
import { act, reading } from "../../platform/db.js"
import { orThrow, Refusal, refuseFields } from "../../platform/refusal.js"
import type { Language } from "../../platform/wording.js"
import { refusalIn } from "../fastify-refusal.js"
import { parseInput } from "../forms.js"
import type { Form } from "../page.js"
import type { ServerOptions } from "../server.js"
import { modulesOn } from "../site.js"
import type { Speeches } from "../speech.js"
import { apiPrefix } from "./api.paths.js"
import type { ApiCaller } from "./caller.js"
import type { ApiOperation } from "./operation.js"
import { problemOf, unexpectedProblem } from "./problem.js"

export type ApiOptions = Pick<ServerOptions, "doorway" | "log" | "site" | "publicUrl" | "identifyCaller"> & {
  readonly speeches: Speeches
}

/** A caller without a token in force: 401, and not 403, tells a program what would help. */
class TokenProblem extends Refusal {}

/** Puts the operations of every module under the prefix. Cookies count for nothing here, so no other site can use them. */
export async function addApi(server: FastifyInstance, options: ApiOptions): Promise<void> {
  await server.register(
    async (api) => {
      api.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, options))
      api.setNotFoundHandler((request, reply) =>
        answerProblem(new Refusal("not-found", "api-address-unknown"), request, reply, options),
      )
      for (const operation of options.site.modules.flatMap((module) => module.api ?? [])) {
        const url = operation.path.replace(/\{(\w+)\}/g, ":$1")
        const limit = operation.bytes === undefined ? {} : { bodyLimit: operation.bytes }
        api[operation.method](url, limit, async (request, reply) => {
          const answer = await carryOut(operation, request, options)
          return reply.header("cache-control", "no-store").send(answer)
        })
      }
    },
    { prefix: apiPrefix },
  )
}

async function carryOut(operation: ApiOperation, request: FastifyRequest, options: ApiOptions): Promise<unknown> {
  const { doorway, site, publicUrl } = options
  const caller = await options.identifyCaller(request.headers.authorization)
  if (!caller) throw new TokenProblem("forbidden", "token-unknown")
  const { actor } = caller
  const asked = reading(doorway, actor)
  const modules = await modulesOn(site, asked)
  if (!modules.some(({ api }) => api?.includes(operation))) throw new Refusal("not-found", "api-address-unknown")
  admitCaller(caller, operation)
  const answer = await operation.handle({
    language: languageOf(request),
    actor,
    params: read(operation.params, request.params) as never,
    query: readQuery(operation, request.query) as never,
    body: parseInput(operation.body, request.body ?? {}) as never,
    reading: asked,
    publicUrl,
    act: async (command) => orThrow(await act(doorway, actor, command)),
  })
  // Parsed by its own schema: nothing leaves that the description does not name.
  return operation.answer.parse(answer)
}

function admitCaller({ actor, scopes }: ApiCaller, { scope }: ApiOperation): void {
  if (scope === "everyone") return
  if (actor.kind !== "member") throw new TokenProblem("forbidden", "token-missing")
  if (!scopes.includes(scope)) throw new Refusal("forbidden", "token-scope-missing")
  if (actor.areTermsDue) throw new Refusal("forbidden", "terms-due")
}

/** A parameter that stands several times in an address counts once: the first. */
function read(schema: z.ZodType, given: unknown): unknown {
  const once = Object.entries((given ?? {}) as Form).map(([name, value]) => [name, [value].flat()[0]])
  return parseInput(schema, Object.fromEntries(once))
}

/** A parameter that the operation does not know is refused: left aside, it would answer another question than the one asked. */
function readQuery({ query }: ApiOperation, given: unknown): unknown {
  const unknown = Object.keys((given ?? {}) as object).filter((name) => !(name in query.shape))
  if (unknown.length > 0) throw refuseFields(unknown.map((field) => ({ field, code: "parameter-unknown" })))
  return read(query, given)
}

/** French or English, whichever the header names first; English for a program that does not say. */
function languageOf(request: FastifyRequest): Language {
  const header = request.headers["accept-language"] ?? ""
  return /\b(en|fr)\b/i.exec(header)?.[1]?.toLowerCase() === "fr" ? "fr" : "en"
}

async function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, options: ApiOptions) {
  const { log, speeches } = options
  const refusal = refusalIn(error)
  const language = languageOf(request)
  const reference = request.id
  if (!refusal) log.error({ err: error, reference, url: request.routeOptions.url }, "unexpected")
  const speech = speeches[language]
  const status = error instanceof TokenProblem ? { status: 401 } : {}
  const answer = refusal
    ? problemOf(refusal, { language, speech, reference, ...status })
    : unexpectedProblem(language, reference)
  if (answer.status === 503) reply.header("retry-after", "5")
  if (answer.status === 401) reply.header("www-authenticate", "Bearer")
  return reply
    .status(answer.status)
    .header("cache-control", "no-store")
    .header("content-language", language)
    .type("application/problem+json; charset=utf-8")
    .send(answer)
}
