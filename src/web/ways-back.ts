import type { FastifyInstance } from "fastify"
import type { Route } from "./page.js"

/**
 * An address that only takes a form is still an address: somebody reloads it, or switches the language after a refusal.
 * It leads to the nearest page above it, in the same language.
 */
export function addWaysBack(server: FastifyInstance, routes: readonly Route[]): void {
  for (const language of ["en", "fr"] as const) {
    const pages = new Set(routes.filter(({ get }) => get).map(({ path }) => path[language]))
    for (const { path, get } of routes) {
      const act = path[language]
      if (get || server.hasRoute({ method: "GET", url: act })) continue
      const above = pageAbove(act, pages) ?? `/${language}`
      server.get<{ Params: Record<string, string> }>(act, (request, reply) =>
        reply.redirect(
          above.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(request.params[name] ?? "")),
          303,
        ),
      )
    }
  }
}

function pageAbove(address: string, pages: ReadonlySet<string>): string | undefined {
  const above = address.slice(0, address.lastIndexOf("/"))
  if (above === "") return undefined
  return pages.has(above) ? above : pageAbove(above, pages)
}
