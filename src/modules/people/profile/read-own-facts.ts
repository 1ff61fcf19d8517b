import { actingMember, type Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { listMemberships } from "../../organisations/index.js"
import type { Weekday } from "../availability/availability.js"
import { findAvailability } from "../availability/availability.store.js"
import { findLanguages } from "../languages/languages.store.js"
import type { Knowledge, OfficialLanguage } from "../languages/spoken.js"
import { findPlaceCode } from "../place/place.store.js"
import { findPosition } from "../position/position.store.js"

/** What a member's own profile says that a form may begin with: codes, whatever she opens to others. */
export interface OwnFacts {
  readonly firstOfficial: OfficialLanguage | undefined
  readonly knowledge: readonly Knowledge[]
  /** Of the municipality. */
  readonly place: string | undefined
  readonly organisationId: string | undefined
  readonly unit: string | undefined
  readonly managementLevel: string | undefined
  readonly days: readonly Weekday[]
}

/** Read for nobody but herself. */
export async function readOwnFacts(reading: Reading, language: Language): Promise<OwnFacts> {
  const { personId } = actingMember(reading)
  const [languages, place, position, availability, memberships] = await Promise.all([
    findLanguages(reading, personId),
    findPlaceCode(reading, personId),
    findPosition(reading, personId),
    findAvailability(reading, personId),
    listMemberships(reading, personId),
  ])
  const membership = memberships.find(({ id }) => id === position?.membershipId) ?? memberships[0]
  const [own, other] = language === "en" ? [position?.unitEn, position?.unitFr] : [position?.unitFr, position?.unitEn]
  return {
    firstOfficial: languages?.firstOfficial,
    knowledge: languages?.knowledge ?? [],
    place,
    organisationId: membership?.organisationId,
    unit: own ?? other ?? undefined,
    managementLevel: position?.managementLevel ?? undefined,
    days: availability?.days ?? [],
  }
}
