import type { FastifyInstance } from "fastify"
import { type Doorway, isReached } from "../platform/db.js"
import type { IndexState, KeptIndex } from "../platform/live-index.js"

/** For whoever watches the installation: one process answers for itself, and says nothing about people. */
export function addHealth(server: FastifyInstance, doorway: Doorway, indexes: readonly KeptIndex[]): void {
  server.get("/health", async (_, reply) => {
    const isHere = await isReached(doorway)
    return reply
      .status(isHere ? 200 : 503)
      .header("cache-control", "no-store")
      .send({
        database: isHere ? "reached" : "away",
        indexes: Object.fromEntries(indexes.map(({ name, state }) => [name, told(state)])),
      })
  })
}

function told(state: IndexState) {
  if (state.kind === "ready") return { state: "ready", behindSeconds: Math.round(state.behind / 100) / 10 }
  return state.kind === "warming" ? { state: "warming", done: state.done, total: state.total } : { state: "resting" }
}
