import type { Route } from "../../../web/page.js"
import { copiesRoutes } from "./copies.pages.js"
import { stepRoutes } from "./posting.pages.js"
import { previewRoutes } from "./preview.pages.js"

export const postingRoutes: readonly Route[] = [...stepRoutes, ...previewRoutes, ...copiesRoutes]
