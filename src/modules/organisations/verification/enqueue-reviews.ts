import { z } from "zod"
import type { Context } from "../../../platform/context.js"
import { addTask, type TaskKind } from "../../../platform/tasks.js"
import { withAbove } from "../domains/domain.js"
import { findOwners } from "../domains/domain.store.js"
import { listJoined } from "./review.store.js"

/** Everybody of one organisation. */
export const reviewTask: TaskKind<{ organisationId: string }> = {
  name: "organisations.review-memberships",
  payload: z.object({ organisationId: z.uuid() }),
}

/** One person. */
export const reviewPersonTask: TaskKind<{ personId: string }> = {
  name: "organisations.review-person",
  payload: z.object({ personId: z.uuid() }),
}

interface Changed {
  readonly organisationIds: readonly string[]
  /** Given, taken away or moved: those who own a domain further up are concerned too. */
  readonly domains: readonly string[]
}

/** Has the memberships looked at again that a change of domains or of a directory concerns. */
export async function enqueueReviews(ctx: Context, { organisationIds, domains }: Changed): Promise<void> {
  const owners = await findOwners(ctx, [...new Set(domains.flatMap(withAbove))])
  for (const organisationId of await listJoined(ctx, [...new Set([...organisationIds, ...owners.values()])])) {
    await addTask(ctx, reviewTask, { organisationId }, { key: `${reviewTask.name}:${organisationId}` })
  }
}
