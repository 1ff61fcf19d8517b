import type { Place } from "../../../../engine/measuring/place.js"
import type { Pool } from "../../../../engine/scoring/participant.js"
import type { Reading } from "../../../../platform/context.js"
import { listConcepts, listRows } from "../../../classification/index.js"
import { listPersonsNamed, readReportingLines } from "../../../people/index.js"
import { type AgainWish, listAgainWishes } from "../../endings/ending.store.js"
import { listRoom } from "../../outside/room.store.js"
import type { Programme } from "../../programmes/programme.store.js"
import { listAnswers } from "../answers/answer.store.js"
import { listExclusions } from "../answers/exclusion.store.js"
import { type Exclusions, noExclusions } from "../answers/exclusions.js"
import type { Answers } from "../answers/registration-fields.js"
import type { Stream } from "../registration.js"
import { listActiveRegistrations, type Registration } from "../registration.store.js"
import { type KnownPair, listDisplayNames, listKnownPairs } from "./participant.store.js"
import { menteeOf, mentorOf, type PastPartner, type Surroundings } from "./participant-of.js"

/**
 * Everybody who may be paired in a programme, stream by stream, as the engine compares them: active registrations,
 * mentors with the places that nothing takes, mentees whom nobody has or is offered to. Keys are those of registrations.
 */
export async function listParticipants(
  reading: Reading,
  programme: Programme,
  { reportingLevels = 2 } = {},
): Promise<ReadonlyMap<Stream, Pool>> {
  const registrations = await listActiveRegistrations(reading, programme.id)
  const facts = await readFacts(reading, programme, registrations, reportingLevels)
  const pools = Map.groupBy(registrations, ({ stream }) => stream)
  return new Map([...pools].map(([stream, members]) => [stream, poolOf(reading, programme, members, facts)]))
}

interface Facts {
  readonly answers: ReadonlyMap<string, Answers>
  readonly pairs: readonly KnownPair[]
  /** Places left in all to mentors who have taken some outside programmes. */
  readonly room: ReadonlyMap<string, number>
  readonly around: (registration: Registration) => Surroundings
}

function poolOf(reading: Reading, programme: Programme, registrations: readonly Registration[], facts: Facts): Pool {
  const { answers, pairs, around, room } = facts
  const held = pairs.filter(({ isHeld }) => isHeld)
  const served = new Set(held.map(({ menteeRegistrationId }) => menteeRegistrationId))
  const taken = Map.groupBy(held, ({ mentorRegistrationId }) => mentorRegistrationId)
  // A service standard is counted in weeks, which no change of clocks makes longer.
  const overdueSince = reading.now.subtract({ hours: programme.settings.serviceWeeks * 7 * 24 })
  const of = (registration: Registration) =>
    [registration, answers.get(registration.id) ?? {}, around(registration)] as const
  return {
    mentors: registrations
      .filter(({ side }) => side === "mentor")
      .map((each) => {
        const free = each.places - (taken.get(each.id)?.length ?? 0)
        return mentorOf(...of(each), Math.max(0, Math.min(free, room.get(each.personId) ?? free)))
      }),
    mentees: registrations
      .filter(({ side, id }) => side === "mentee" && !served.has(id))
      .map((each) => menteeOf(...of(each), overdueSince)),
  }
}

async function readFacts(
  reading: Reading,
  programme: Programme,
  registrations: readonly Registration[],
  reportingLevels: number,
): Promise<Facts> {
  const ids = registrations.map(({ id }) => id)
  const persons = [...new Set(registrations.map(({ personId }) => personId))]
  const [answers, exclusions, pairs, names, wishes, room] = await Promise.all([
    listAnswers(reading, ids),
    listExclusions(reading, ids),
    listKnownPairs(reading, programme.id),
    listDisplayNames(reading, persons),
    listAgainWishes(reading, programme.id),
    listRoom(reading, persons),
  ])
  const [accounts, lines, ranks, places] = await Promise.all([
    listPersonsNamed(
      reading,
      [...exclusions.values()].flatMap((each) => each.persons),
    ),
    readReportingLines(reading, names, reportingLevels),
    readRanks(reading),
    readPlaces(reading, answers),
  ])
  const declared = exclusionsByPerson(registrations, exclusions)
  const past = pastByPerson(pairs, wishes)
  return {
    ...{ answers, pairs, room },
    around: ({ personId, side, consentedAt }) => {
      const excluded = declared.get(personId) ?? noExclusions
      const line = lines.get(personId) ?? []
      return {
        ...{ zone: programme.timeZone, now: reading.now, ranks, places, supervisors: line },
        blockedPersons: [
          ...excluded.persons.flatMap((name) => accounts.get(name) ?? []),
          // The engine counts levels, and where a name is borne by several there are more of them than levels.
          ...line.slice(reportingLevels),
        ],
        blockedOrganisations: excluded.organisations,
        blocksOwn: excluded.ownOrganisation,
        past: past.get(personId) ?? [],
        missingSteps:
          side === "mentor" && consentedAt === null && !programme.settings.asksMentorEachTime ? ["consent"] : [],
      }
    },
  }
}

/** What somebody excludes on one side holds on the other too. */
function exclusionsByPerson(
  registrations: readonly Registration[],
  exclusions: ReadonlyMap<string, Exclusions>,
): ReadonlyMap<string, Exclusions> {
  const joined = new Map<string, Exclusions>()
  for (const { id, personId } of registrations) {
    const [one, other] = [joined.get(personId) ?? noExclusions, exclusions.get(id) ?? noExclusions]
    joined.set(personId, {
      persons: [...one.persons, ...other.persons],
      organisations: [...one.organisations, ...other.organisations],
      ownOrganisation: one.ownOrganisation || other.ownOrganisation,
    })
  }
  return joined
}

/** Both ways: who was mentor of somebody is not proposed as her mentee either, unless both say “again”. */
function pastByPerson(
  pairs: readonly KnownPair[],
  wishes: readonly AgainWish[],
): ReadonlyMap<string, readonly PastPartner[]> {
  const wished = new Set(wishes.map(({ personId, partnerId }) => `${personId}/${partnerId}`))
  const past = new Map<string, Map<string, PastPartner>>()
  const remember = (own: string, person: string) => {
    const partners = past.get(own) ?? new Map<string, PastPartner>()
    past.set(own, partners.set(person, { person, again: wished.has(`${own}/${person}`) }))
  }
  for (const { isHeld, mentor, mentee } of pairs) {
    if (isHeld) continue
    remember(mentor, mentee)
    remember(mentee, mentor)
  }
  return new Map([...past].map(([own, partners]) => [own, [...partners.values()]]))
}

async function readRanks(reading: Reading): Promise<ReadonlyMap<string, number>> {
  const levels = await listConcepts(reading, "management-level")
  return new Map(levels.map(({ code }, rank) => [code, rank]))
}

async function readPlaces(
  reading: Reading,
  answers: ReadonlyMap<string, Answers>,
): Promise<ReadonlyMap<string, Place>> {
  const codes = [...new Set([...answers.values()].flatMap(({ place }) => (place ? [place.value as string] : [])))]
  const rows = codes.length === 0 ? [] : await listRows(reading, "municipality", { code: codes })
  return new Map(
    rows.flatMap(({ code, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [[code, { latitude, longitude }] as const],
    ),
  )
}
