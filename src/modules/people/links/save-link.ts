import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { refuseFull, refuseGone } from "../profile/entries.js"
import { writeSection } from "../profile/save-section.js"
import { mostLinks } from "./links.js"
import { deleteLink, insertLink, type LinkRow, listLinks, placeLink, updateLink } from "./links.store.js"

/** Adds a link after the others, or changes one; gives its key. */
export async function saveLink(ctx: Context, key: string | undefined, link: LinkRow): Promise<string> {
  return writeSection(ctx, "links", async (personId) => {
    const links = await listLinks(ctx, personId)
    if (links.some(({ id, address }) => id !== key && address === link.address)) {
      throw refuseField("address", "link-there-already")
    }
    if (key === undefined) {
      refuseFull(links.length, mostLinks)
      return insertLink(ctx, personId, link, (links.at(-1)?.place ?? 0) + 1)
    }
    refuseGone(await updateLink(ctx, personId, key, link))
    return key
  })
}

/** Before the link that it follows; the first one stays where it is. */
export async function moveLinkUp(ctx: Context, key: string): Promise<void> {
  await writeSection(ctx, "links", async (personId) => {
    const keys = (await listLinks(ctx, personId)).map(({ id }) => id)
    const from = keys.indexOf(key)
    refuseGone(from >= 0)
    keys.splice(from, 1)
    keys.splice(Math.max(0, from - 1), 0, key)
    for (const [index, each] of keys.entries()) await placeLink(ctx, personId, each, index + 1)
  })
}

export async function removeLink(ctx: Context, key: string): Promise<void> {
  await writeSection(ctx, "links", async (personId) => refuseGone(await deleteLink(ctx, personId, key)))
}
