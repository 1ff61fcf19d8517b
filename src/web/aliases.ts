import type { FastifyInstance } from "fastify"
import type { Language } from "../platform/wording.js"
import type { Route } from "./page.js"

/**
 * Words of the other language under a prefix (`/en/connexion`) lead to the page for ever: 301, query kept. The same
 * path in both languages needs no alias.
 */
export function addAliases(server: FastifyInstance, routes: readonly Route[]): void {
  for (const { path, get } of routes) {
    if (!get) continue
    for (const [language, other] of [
      ["en", "fr"],
      ["fr", "en"],
    ] as const) {
      const alias = path[other].replace(`/${other}`, `/${language}`)
      if (alias === path[language] || server.hasRoute({ method: "GET", url: alias })) continue
      server.get<{ Params: Record<string, string> }>(alias, (request, reply) => {
        const target = path[language].replace(/:([a-zA-Z]+)/g, (_, name: string) =>
          encodeURIComponent(request.params[name] ?? ""),
        )
        return reply.redirect(target + queryOf(request.url), 301)
      })
    }
  }
}

export function queryOf(url: string): string {
  const start = url.indexOf("?")
  return start < 0 ? "" : url.slice(start)
}

/** The language of an address outside every route: its prefix, else English first and French beside it. */
export function languageOfUrl(url: string): Language {
  return url === "/fr" || url.startsWith("/fr/") || url.startsWith("/fr?") ? "fr" : "en"
}
