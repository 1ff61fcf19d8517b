import { randomBytes } from "node:crypto"
import type { FastifyReply, FastifyRequest } from "fastify"
import type { Temporal } from "temporal-polyfill"
import type { Language } from "../platform/wording.js"

/** Every cookie that the site sets, and why. None is read by scripts or sent from other sites' forms. */
const names = {
  /** The session's secret. */
  session: "jumelage-session",
  /** Ties a confirmation code to the browser that asked for it. */
  browser: "jumelage-browser",
  /** The language chosen on the bilingual door. */
  language: "jumelage-language",
  /** The sentence that the next page shows once. */
  confirmation: "jumelage-confirmation",
} as const

const year = 365 * 24 * 60 * 60
const browserKeyForm = /^[\w-]{43}$/

export class Cookies {
  readonly #request: FastifyRequest
  readonly #reply: FastifyReply
  readonly #options: { path: "/"; httpOnly: true; sameSite: "lax"; secure: boolean }

  constructor(request: FastifyRequest, reply: FastifyReply, secure: boolean) {
    this.#request = request
    this.#reply = reply
    this.#options = { path: "/", httpOnly: true, sameSite: "lax", secure }
  }

  get session(): string | undefined {
    return this.#request.cookies[names.session]
  }

  /** A session that stays outlives the browser's closing; the other ends with it, or after its idle time. */
  beginSession(token: string, endsAt: Temporal.Instant, stays: boolean): void {
    const expires = stays ? { expires: new Date(endsAt.epochMilliseconds) } : {}
    this.#reply.setCookie(names.session, token, { ...this.#options, ...expires })
  }

  endSession(): void {
    this.#reply.clearCookie(names.session, this.#options)
  }

  get browserKey(): string {
    const known = this.#request.cookies[names.browser]
    if (known !== undefined && browserKeyForm.test(known)) return known
    const made = randomBytes(32).toString("base64url")
    // A second read in the same request must find the same key.
    this.#request.cookies[names.browser] = made
    this.#reply.setCookie(names.browser, made, { ...this.#options, maxAge: year })
    return made
  }

  get language(): Language | undefined {
    const language = this.#request.cookies[names.language]
    return language === "en" || language === "fr" ? language : undefined
  }

  rememberLanguage(language: Language): void {
    if (this.language !== language) this.#reply.setCookie(names.language, language, { ...this.#options, maxAge: year })
  }

  leaveConfirmation(code: string): void {
    this.#reply.setCookie(names.confirmation, code, { ...this.#options, maxAge: 60 })
  }

  takeConfirmation(): string | undefined {
    const code = this.#request.cookies[names.confirmation]
    if (code !== undefined) this.#reply.clearCookie(names.confirmation, this.#options)
    return code
  }
}
