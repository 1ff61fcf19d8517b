import type { NoticeGroup } from "../notices/index.js"

/** The heading under which people choose the rhythm of all that mentoring tells them. */
export const mentoringNotices: NoticeGroup = { name: "mentoring", label: { en: "Mentoring", fr: "Mentorat" } }
