import type { NoticeGroup } from "../notices/index.js"

/** The heading under which people choose the rhythm of all that the marketplace tells them. */
export const marketplaceNotices: NoticeGroup = {
  name: "marketplace",
  label: { en: "Career Marketplace", fr: "Carrefour de carrière" },
}
