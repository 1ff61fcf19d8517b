import type { Reading } from "../../../platform/context.js"
import type { Entry } from "../profile/entries.js"
import type { PortfolioLink } from "./links.js"
import { listLinks } from "./links.store.js"

export async function listPortfolioLinks(
  reading: Reading,
  personId: string,
): Promise<readonly (PortfolioLink & Entry)[]> {
  const rows = await listLinks(reading, personId)
  return rows.map(({ id, titleEn, titleFr, address }) => ({ key: id, title: { en: titleEn, fr: titleFr }, address }))
}

export async function readLinks(reading: Reading, personId: string): Promise<readonly PortfolioLink[] | undefined> {
  const links = await listPortfolioLinks(reading, personId)
  return links.length === 0 ? undefined : links
}
