import { randomUUID } from "node:crypto"
import cookie from "@fastify/cookie"
import formbody from "@fastify/formbody"
import helmet from "@fastify/helmet"
import multipart from "@fastify/multipart"
import rateLimit from "@fastify/rate-limit"
import serveFiles from "@fastify/static"
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify"
import type { Actor } from "../platform/context.js"
import type { Doorway } from "../platform/db.js"
import type { Log } from "../platform/log.js"
import { Refusal } from "../platform/refusal.js"
import type { Language } from "../platform/wording.js"
import { addAliases } from "./aliases.js"
import { Answering } from "./answering.js"
import { addApi } from "./api/answer-api.js"
import type { ApiCaller } from "./api/caller.js"
import { assetsPrefix, openAssets } from "./assets.js"
import { addDoor } from "./door.js"
import { addHealth } from "./health.js"
import type { Form, Route } from "./page.js"
import { type Site, wordsOf } from "./site.js"
import { openSpeeches } from "./speech.js"

/** What a person posted to a page that does not admit her yet. */
export interface PostedForm {
  readonly actor: Actor
  /** Of a session that has ended, most often. */
  readonly sessionSecret: string | undefined
  readonly browserKey: string
  readonly language: Language
  /** Path and query that the form goes to. */
  readonly path: string
  readonly form: Form
}

import { addWaysBack } from "./ways-back.js"

export interface ServerOptions {
  readonly doorway: Doorway
  readonly log: Log
  readonly site: Site
  readonly publicUrl: string
  readonly publicFolder: string
  /** Who a session's secret stands for. */
  identify(token: string | undefined): Promise<Actor>
  /** Who an `Authorization` header stands for; undefined for a token that opens nothing. */
  identifyCaller(header: string | undefined): Promise<ApiCaller | undefined>
  /** Keeps what a person posted where she must first sign in; the page that gives it back, if it could be kept. */
  keepForm(posted: PostedForm): Promise<string | undefined>
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  /** Requests a minute from one network address before 429. */
  readonly requestsPerMinute: number
}

/** The HTTP server, complete: pages of every module, their safety, their error pages in both languages. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    genReqId: () => randomUUID(),
    bodyLimit: 256 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: "idle",
  })
  await addSafety(server, options)
  await server.register(cookie)
  await server.register(formbody)
  // A file that is too large is cut rather than refused: what was typed beside it is kept.
  await server.register(multipart, { throwFileSizeLimit: false })
  await server.register(serveFiles, { root: options.publicFolder, prefix: assetsPrefix, immutable: true, maxAge: "1y" })

  const routes = options.site.modules.flatMap((module) => module.routes)
  const speeches = openSpeeches(wordsOf(options.site))
  const answering = new Answering({ ...options, assets: openAssets(options.publicFolder), speeches })
  await addApi(server, { ...options, speeches })
  for (const route of routes) addRoute(server, route, answering)
  addWaysBack(server, routes)
  addAliases(server, routes)
  addDoor(server, answering)
  addIndexes(server, options)
  server.setNotFoundHandler((request, reply) =>
    answering.answerError(new Refusal("not-found", "page-not-found"), request, reply),
  )
  server.setErrorHandler((error, request, reply) => answering.answerError(error, request, reply))
  return server
}

async function addSafety(server: FastifyInstance, options: ServerOptions): Promise<void> {
  await server.register(helmet, {
    // Under helmet's default, no-referrer, Chromium posts our own forms with `Origin: null`.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: options.publicUrl.startsWith("https:") && { maxAge: 31_536_000, includeSubDomains: false },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
  })
  await server.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: "1 minute",
    errorResponseBuilder: () => new Refusal("too-many", "too-many-requests"),
  })
}

/** Filled once people can come, so that a start never waits; who asks before that, as a test does, has them filled. */
function addIndexes(server: FastifyInstance, { doorway, log, site }: ServerOptions): void {
  const indexes = site.modules.flatMap((module) => module.indexes ?? [])
  addHealth(server, doorway, indexes)
  server.addHook("onListen", async () => {
    for (const index of indexes) {
      await index
        .warm()
        .catch((error: unknown) => log.warn({ err: error, index: index.name }, "an index is not filled"))
    }
  })
  server.addHook("onClose", async () => {
    for (const index of indexes) await index.close()
  })
}

function addRoute(server: FastifyInstance, route: Route, answering: Answering): void {
  if (route.access === undefined) throw new Error(`${route.path.en} does not say who may call it`)
  for (const language of ["en", "fr"] as const) {
    const url = route.path[language]
    if (language === "fr" && url === route.path.en) continue
    if (route.get) server.get(url, (request, reply) => answering.answer(route, "get", language, request, reply))
    if (route.post) {
      const bodyLimit = route.uploads ? route.uploads.bytes * route.uploads.files + 256 * 1024 : 256 * 1024
      server.post(url, { bodyLimit }, (request, reply) => answering.answer(route, "post", language, request, reply))
    }
  }
}
