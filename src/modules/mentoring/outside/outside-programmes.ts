import type { Reading } from "../../../platform/context.js"
import { readSettings } from "../../host/index.js"
import { findProgramme, type Programme } from "../programmes/programme.store.js"
import { defaultProgrammeSettings } from "../programmes/programme-settings.js"

/**
 * Stands where the key of a programme would, for a pairing that none brought together. No row has this key: nobody leads
 * it, nothing is set up for it and no page is at its address.
 */
export const outsideProgrammes = "00000000-0000-0000-0000-000000000000"

export function isOutside({ programmeId }: { readonly programmeId: string }): boolean {
  return programmeId === outsideProgrammes
}

/** The programme of a pairing; outside all of them, what the host says and the usual settings. */
export async function findProgrammeOf(
  reading: Reading,
  pairing: { readonly programmeId: string },
): Promise<Programme | undefined> {
  return isOutside(pairing) ? readOutside(reading) : findProgramme(reading, pairing.programmeId)
}

async function readOutside(reading: Reading): Promise<Programme> {
  const { hostName, contact, timeZone } = await readSettings(reading)
  return {
    ...{ id: outsideProgrammes, organisationId: outsideProgrammes, sourceLanguage: "fr", status: "open" },
    // The words of the marketplace: a person knows from where the two met.
    ...{ nameEn: "Career Marketplace", nameFr: "Carrefour de carrière", purposeEn: null, purposeFr: null },
    ...{ contactName: hostName.fr, contactAddress: contact.emailAddress, timeZone },
    ...{ enCurrentAt: null, frCurrentAt: null, decisionNote: null, openedAt: null },
    ...{ settings: defaultProgrammeSettings, revision: 1, createdAt: reading.now },
  }
}
