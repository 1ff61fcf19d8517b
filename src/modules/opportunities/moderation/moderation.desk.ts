import type { Link } from "../../../web/module.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { byModeration } from "./moderation.pages.js"
import { moderationWords } from "./moderation.words.js"
import { countReported } from "./report.store.js"
import { listInReview } from "./review-queue.store.js"

const { en, fr } = moderationWords

/** Pages of the staff desk that wait for moderation. */
export const moderationDesk: readonly Link[] = [
  {
    path: marketplacePaths.reviewQueue,
    label: { en: en.desk.queue.title, fr: fr.desk.queue.title },
    access: byModeration,
    count: async (reading) => (await listInReview(reading)).length,
  },
  {
    path: marketplacePaths.reportsDesk,
    label: { en: en.desk.reports.title, fr: fr.desk.reports.title },
    access: byModeration,
    count: (reading) => countReported(reading, "open"),
  },
]
