import type { Reading } from "../../../platform/context.js"
import { holdsAny } from "../../../web/access.js"
import { administeredBy } from "../../organisations/index.js"

/** Administrators of the platform start a programme of any organisation. */
export const mayChooseAnyHost = ({ actor }: Reading): boolean => holdsAny(actor, ["administrator"])

/** Others start one of an organisation that they administer. */
export const mayStartProgrammes = (reading: Reading): boolean =>
  mayChooseAnyHost(reading) || administeredBy(reading.actor).length > 0
