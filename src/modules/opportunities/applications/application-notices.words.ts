import { type ApplicationNoticesMessages, applicationNotices as english } from "./application-notices.en.js"
import { applicationNotices as french } from "./application-notices.fr.js"

export type NoticeWords = ApplicationNoticesMessages
export const noticesWords = { en: english, fr: french } as const
