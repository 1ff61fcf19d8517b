import { visitor } from "../../../platform/context.js"
import { act, type Doorway, reading } from "../../../platform/db.js"
import { to } from "../../../web/paths.js"
import type { PostedForm } from "../../../web/server.js"
import { accountsPaths } from "../accounts.paths.js"
import { secretHash } from "../secret-hash.js"
import { findSessionHolder } from "../sessions/session.store.js"
import { keepForm } from "./keep-form.js"

/**
 * Keeps what was posted when a session had ended. Only a session that was there tells whose text it is: a stranger's
 * form is not kept, and nobody else gets this one.
 */
export async function keepPosted(doorway: Doorway, posted: PostedForm): Promise<string | undefined> {
  const accountId = await holderOf(doorway, posted)
  if (accountId === undefined) return undefined
  const id = await act(doorway, posted.actor, (ctx) => keepForm(ctx, { ...posted, accountId }))
  return id === undefined ? undefined : to(accountsPaths.keptForm, posted.language, { id })
}

async function holderOf(doorway: Doorway, { actor, sessionSecret }: PostedForm): Promise<string | undefined> {
  if (actor.kind === "member") return actor.accountId
  return sessionSecret === undefined
    ? undefined
    : findSessionHolder(reading(doorway, visitor), secretHash(sessionSecret))
}
