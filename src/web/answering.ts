import type { FastifyReply, FastifyRequest } from "fastify"
import { type Actor, type Reading, visitor } from "../platform/context.js"
import { act, reading } from "../platform/db.js"
import { orThrow, Refusal } from "../platform/refusal.js"
import type { Language } from "../platform/wording.js"
import { type Admission, admit } from "./access.js"
import { languageOfUrl, queryOf } from "./aliases.js"
import type { Assets } from "./assets.js"
import { readBody } from "./body.js"
import { cameFromReader } from "./came-from.js"
import { Cookies } from "./cookies.js"
import { errorPage } from "./error-page.view.js"
import { refusalIn } from "./fastify-refusal.js"
import { statusOf } from "./forms.js"
import { renderPage } from "./frame.js"
import { comesFromOurPages } from "./origin.js"
import type { Answer, Page, PageRequest, Route } from "./page.js"
import { to } from "./paths.js"
import type { ServerOptions } from "./server.js"
import { modulesOn } from "./site.js"
import type { Speeches } from "./speech.js"
import { webWords } from "./web.words.js"

type Options = ServerOptions & { readonly assets: Assets; readonly speeches: Speeches }

interface Asked {
  readonly route: Route
  readonly method: "get" | "post"
  readonly language: Language
  readonly actor: Actor
  readonly cookies: Cookies
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Takes one HTTP request through its stations: who asks, may she, what she sent, the handler, the answer. */
export class Answering {
  readonly #options: Options
  readonly #cameFrom: (referer: string | undefined) => string | undefined

  constructor(options: Options) {
    this.#options = options
    const routes = options.site.modules.flatMap((module) => module.routes)
    this.#cameFrom = cameFromReader(options.publicUrl, routes)
  }

  async answer(route: Route, method: "get" | "post", language: Language, request: FastifyRequest, reply: FastifyReply) {
    if (method === "post" && !route.fromAnywhere && !comesFromOurPages(request.headers, this.#options.publicUrl)) {
      throw new Refusal("forbidden", "foreign-form")
    }
    // PostgreSQL holds no U+0000 in text: nothing has such an address.
    if (request.url.includes("%00")) throw new Refusal("not-found", "page-not-found")
    const cookies = this.cookiesOf(request, reply)
    const actor = await this.#options.identify(cookies.session)
    // One for the whole request: what is read by it once need not be read again.
    const asked = reading(this.#options.doorway, actor)
    const modules = await modulesOn(this.#options.site, asked)
    if (!modules.some(({ routes }) => routes.includes(route))) throw new Refusal("not-found", "page-not-found")
    const admission = admit(actor, route)
    if (admission !== "admitted") {
      return this.#leadFirst(admission, { route, method, language, actor, cookies, request, reply })
    }
    const handler = route[method]
    if (!handler) throw new Refusal("not-found", "page-not-found")
    const answer = await handler(await this.#read(route, language, asked, cookies, request))
    return this.#send(answer, { route, language, reading: asked, cookies, request, reply })
  }

  /** Leads an actor whom the route does not admit to what comes first; what she posted is given back after it. */
  async #leadFirst(admission: Exclude<Admission, "admitted">, asked: Asked) {
    const { route, method, language, actor, cookies, request, reply } = asked
    const { doors } = this.#options.site
    if (admission === "already-signed-in") return reply.redirect(to(doors.dashboard, language), 303)
    const first = {
      "sign-in-first": doors.signIn,
      "second-factor-first": doors.secondFactor,
      "terms-first": doors.acceptTerms,
    }[admission]
    const kept = method === "post" ? await this.#keepForm(asked) : undefined
    const next = kept ?? (route.get ? request.url : undefined)
    if (cookies.session !== undefined && actor.kind === "visitor" && !actor.awaiting) {
      cookies.endSession()
      cookies.leaveConfirmation(kept === undefined ? "session-ended" : "session-ended-text-kept")
    }
    return reply.redirect(to(first, language) + (next === undefined ? "" : `?next=${encodeURIComponent(next)}`), 303)
  }

  async #keepForm({ route, language, actor, cookies, request }: Asked): Promise<string | undefined> {
    const { form } = await readBody(request, route)
    const { session: sessionSecret, browserKey } = cookies
    return this.#options.keepForm({ actor, sessionSecret, browserKey, language, path: request.url, form })
  }

  async #read(
    route: Route,
    language: Language,
    asked: Reading,
    cookies: Cookies,
    request: FastifyRequest,
  ): Promise<PageRequest> {
    const { doorway, publicUrl, speeches } = this.#options
    const { form, files } = await readBody(request, route)
    return {
      language,
      actor: asked.actor,
      params: request.params as Record<string, string>,
      query: onceEach(request.query as Record<string, string | string[]>),
      queryValues: asLists(request.query as Record<string, string | string[]>),
      form,
      files,
      browserKey: cookies.browserKey,
      browser: (request.headers["user-agent"] ?? "").slice(0, 300),
      networkAddress: request.ip,
      cameFrom: this.#cameFrom(request.headers.referer),
      publicUrl,
      reading: asked,
      speech: speeches[language],
      act: async (command) => orThrow(await act(doorway, asked.actor, command)),
    }
  }

  async #send(
    answer: Answer,
    to: {
      route: Route
      language: Language
      reading: Reading
      cookies: Cookies
      request: FastifyRequest
      reply: FastifyReply
    },
  ) {
    const { reply, cookies, route, language, reading } = to
    if (answer.kind === "file") {
      reply.header("cache-control", answer.isKept ? "public, max-age=31536000, immutable" : "no-store")
      if (answer.contentPolicy) reply.header("content-security-policy", answer.contentPolicy)
      if (answer.saveAs) reply.header("content-disposition", `attachment; filename="${answer.saveAs}"`)
      return reply.type(answer.mediaType).send(answer.bytes)
    }
    if (answer.kind === "redirect") {
      if (answer.session === null) cookies.endSession()
      else if (answer.session) cookies.beginSession(answer.session.token, answer.session.endsAt, answer.session.stays)
      if (answer.confirmation) cookies.leaveConfirmation(answer.confirmation)
      return reply.redirect(answer.location, 303)
    }
    cookies.rememberLanguage(language)
    const query = queryOf(to.request.url)
    const params = to.request.params as Record<string, string>
    const paths = answer.addresses ?? { en: fill(route.path.en, params), fr: fill(route.path.fr, params) }
    const addresses = { en: paths.en + query, fr: paths.fr + query }
    return this.sendPage(answer, { language, addresses, reading, cookies, reply, help: route.help })
  }

  async sendPage(
    page: Page,
    to: {
      language: Language
      addresses: Record<Language, string>
      reading: Reading
      cookies: Cookies
      reply: FastifyReply
      help?: string | undefined
    },
  ) {
    const { site, assets, publicUrl, speeches } = this.#options
    const confirmation = to.cookies.takeConfirmation()
    const html = await renderPage(page, {
      site,
      assets,
      publicUrl,
      language: to.language,
      addresses: to.addresses,
      reading: to.reading,
      help: to.help,
      confirmation: confirmation && speeches[to.language].confirmation(confirmation),
    })
    if (page.status === 503) to.reply.header("retry-after", "5")
    // Pages hold personal information: no cache keeps them.
    return to.reply.status(page.status).header("cache-control", "no-store").type("text/html; charset=utf-8").send(html)
  }

  /** What a page outside the frame is drawn with. */
  async outside() {
    const { site, assets, doorway } = this.#options
    return { assets, identity: await site.identity(reading(doorway, visitor)) }
  }

  cookiesOf(request: FastifyRequest, reply: FastifyReply): Cookies {
    return new Cookies(request, reply, this.#options.publicUrl.startsWith("https:"))
  }

  /** Any error as a page in the address's language; one that is not a refusal is logged whole and shown neutrally. */
  async answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
    const refusal = refusalIn(error)
    if (!refusal)
      this.#options.log.error({ err: error, reference: request.id, url: request.routeOptions.url }, "unexpected")
    const language = languageOfUrl(request.url)
    const cookies = this.cookiesOf(request, reply)
    const page = errorPage(
      language,
      {
        status: refusal ? statusOf(refusal) : 500,
        sentence: refusal && this.#options.speeches[language].refusal(refusal.code, refusal.values),
        reference: request.id,
      },
      this.#options.site.doors,
    )
    const addresses = { en: "/en", fr: "/fr" }
    try {
      const actor = refusal ? await this.#options.identify(cookies.session) : visitor
      return await this.sendPage(page, {
        language,
        addresses,
        reading: reading(this.#options.doorway, actor),
        cookies,
        reply,
      })
    } catch (again) {
      // The frame itself needs the database: without it, two plain sentences are all that is left.
      this.#options.log.error({ err: again, reference: request.id }, "the error page failed too")
      const sentences = (["en", "fr"] as const).map((each) => webWords[each].unexpected({ reference: request.id }))
      return reply.status(500).type("text/plain; charset=utf-8").send(sentences.join("\n\n"))
    }
  }
}

/** A parameter that stands several times in an address counts once: the first. */
function onceEach(query: Readonly<Record<string, string | string[]>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]]))
}

function asLists(query: Readonly<Record<string, string | string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()]))
}

function fill(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""))
}
