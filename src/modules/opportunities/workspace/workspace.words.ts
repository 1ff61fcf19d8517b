import { workspace as english } from "./workspace.en.js"
import { workspace as french } from "./workspace.fr.js"

export const workspaceWords = { en: english, fr: french } as const
