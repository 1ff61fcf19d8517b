import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const copy = {
  run: "Copy of personal data",
  title: "A copy of your data",
  lead: "One file with everything that is kept about you, named in English and in French. It is written for programs: ask us if you need it in another form.",
  ask: "Prepare my copy",
  askAgain: "Prepare a new copy",
  failed: "The last copy could not be finished. You can ask for another one.",
  ready: (v: { until: Temporal.Instant; timeZone: string }) =>
    `Your copy is ready. You can download it until ${f.dateTime(v.until, v.timeZone)}; it is then erased.`,
  download: "Download my copy",
  downloadTitle: "Download your copy",
  downloadLead: "Your session was opened a while ago. Show that it is you before this file leaves the site.",
  proof: "Your password, or a code of your authenticator app",
  files: "Your files",
  filesText: "Files that you gave, each as it is kept.",
  fileName: (v: { kind: string; added: Temporal.Instant; timeZone: string; bytes: number }) =>
    `${v.kind}, added on ${f.dateTime(v.added, v.timeZone)}, ${f.fileSize(v.bytes)}`,
  fileKinds: { "profile-photo": "Photo of your profile", "help-screenshot": "Screenshot", other: "File" },
  downloadFile: "Download",
  refusals: {
    "copy-under-way": "Your copy is already being prepared. Wait until it is ready.",
    "copy-gone": "This copy is no longer kept. Ask for a new one on the page “My data”.",
  },
  confirmations: {
    "copy-asked": "Your copy is being prepared.",
  },
}

export type CopyMessages = typeof copy
