import { z } from "zod"
import { spreadsheetFormats } from "../../../platform/spreadsheets.js"
import { rosterKinds } from "./export-roster.js"

export const rosterForm = z.object({
  kind: z.enum(rosterKinds, "roster-unknown"),
  format: z.enum(spreadsheetFormats).catch("csv"),
})
