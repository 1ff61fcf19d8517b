import { readFileSync } from "node:fs"
import type { Context } from "../../../platform/context.js"
import { projectPath } from "../../../platform/project.js"
import { record } from "../../../platform/record.js"
import { enqueueReviews } from "../verification/enqueue-reviews.js"
import {
  type Followed,
  giveListedDomains,
  insertListed,
  listFollowed,
  lockReferenceList,
  saveDigest,
  tieListed,
  updateListed,
} from "./reference.store.js"
import { type ListedOrganisation, readReferenceList } from "./reference-list.js"

const file = projectPath("db/reference/organisations.csv")

/**
 * Brings the organisations that come with the platform: new ones are added, and one that nobody here has edited follows
 * a new edition. What staff wrote stays, and history says so. Does nothing when it is all there.
 */
export function loadOrganisations(ctx: Context): Promise<void> {
  return loadList(ctx, readReferenceList(readFileSync(file, "utf8")))
}

export async function loadList(ctx: Context, listed: readonly ListedOrganisation[]): Promise<void> {
  await lockReferenceList(ctx)
  const followed = new Map((await listFollowed(ctx)).map((each) => [each.referenceKey, each]))
  const added = listed.filter(({ key }) => !followed.has(key))
  const changed = listed.flatMap((each) => {
    const present = followed.get(each.key)
    return present && present.referenceDigest !== each.digest ? [{ listed: each, present }] : []
  })
  if (added.length > 0) await insertListed(ctx, added)
  for (const each of changed) await follow(ctx, each)
  const touched = [...added, ...changed.filter(({ present }) => present.editedAt === null).map((each) => each.listed)]
  if (touched.length > 0) {
    await tieListed(ctx, touched)
    await giveListedDomains(ctx, touched)
    await enqueueReviews(ctx, {
      organisationIds: changed.map(({ present }) => present.id),
      domains: touched.flatMap(({ domains }) => domains),
    })
  }
  if (added.length > 0) {
    const subject = { kind: "list", key: "organisations" }
    await record(ctx, { act: "organisations.add-from-list", subject, to: String(added.length) })
  }
}

async function follow(
  ctx: Context,
  { listed, present }: { readonly listed: ListedOrganisation; readonly present: Followed },
): Promise<void> {
  const subject = { kind: "organisation", key: present.id }
  if (present.editedAt === null) {
    await updateListed(ctx, present.id, listed)
    await record(ctx, { act: "organisations.follow-list", subject })
  } else {
    await saveDigest(ctx, present.id, listed.digest)
    await record(ctx, { act: "organisations.keep-edited", subject })
  }
}
