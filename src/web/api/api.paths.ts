import { path } from "../paths.js"

export const apiPaths = {
  /** The browsable page. */
  reference: path({ en: "/api", fr: "/api" }),
  /** The description that programs read. */
  description: path({ en: "/api/openapi.json", fr: "/api/openapi.json" }),
}

/** Every operation's address begins with it; another version will stand beside it, never in its place. */
export const apiPrefix = "/api/v1"
