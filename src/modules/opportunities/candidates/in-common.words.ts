import { inCommon as en } from "./in-common.en.js"
import { inCommon as fr } from "./in-common.fr.js"

export const inCommonWords = { en, fr } as const
