import type { NoticeGroup } from "../notices/index.js"
import { accountsWords } from "./accounts.words.js"

/** The heading that notices about one's account share on the settings page. */
export const accountNotices: NoticeGroup = {
  name: "account",
  label: { en: accountsWords.en.noticeGroup, fr: accountsWords.fr.noticeGroup },
}
