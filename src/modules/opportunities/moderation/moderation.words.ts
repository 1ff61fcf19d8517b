import { moderation as english } from "./moderation.en.js"
import { moderation as french } from "./moderation.fr.js"

export const moderationWords = { en: english, fr: french } as const
