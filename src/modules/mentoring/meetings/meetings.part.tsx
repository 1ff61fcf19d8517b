import { actingMember } from "../../../platform/context.js"
import { Empty } from "../../../ui/containers.js"
import { to } from "../../../web/paths.js"
import type { PairingPart } from "../pairings/pairing-part.js"
import { isOver } from "./meeting.js"
import { listMeetings } from "./meeting.store.js"
import { meetingsPaths } from "./meetings.paths.js"
import { MeetingList } from "./meetings.view.js"
import { meetingsWords } from "./meetings.words.js"

const shown = 3

/** Meetings on the page of a pairing: the next ones, and what is to be said of the last. */
export const meetingsPart: PairingPart = {
  async nextStep(reading, language, { pairing, partner }) {
    const words = meetingsWords[language].next
    const meetings = await listMeetings(reading, pairing.id)
    // Until there is one, the first meeting says what comes next, and to whom.
    if (meetings.length === 0) return undefined
    const planned = meetings.filter(({ status }) => status === "planned")
    const over = planned.find((meeting) => isOver(meeting, reading.now))
    const zone = actingMember(reading).timeZone
    if (over) {
      return {
        text: words.outcome({ name: partner.name, at: over.startsAt, zone }),
        link: { label: words.answer, href: to(meetingsPaths.one, language, { id: over.id }) },
      }
    }
    const [next] = planned
    if (next) {
      return {
        text: words.text({ name: partner.name, at: next.startsAt, zone }),
        link: { label: words.open, href: to(meetingsPaths.one, language, { id: next.id }) },
      }
    }
    return {
      text: words.plan({ name: partner.name }),
      link: {
        label: meetingsWords[language].plan,
        href: to(meetingsPaths.planning, language, { id: pairing.id }),
      },
    }
  },
  async block(reading, language, { pairing }) {
    const words = meetingsWords[language]
    const meetings = await listMeetings(reading, pairing.id)
    const coming = meetings.filter((meeting) => meeting.status === "planned" && !isOver(meeting, reading.now))
    return {
      id: "meetings",
      title: words.title,
      body: (
        <>
          {coming.length === 0 ? (
            <Empty title={words.none} level={3}>
              <p>{words.noneText}</p>
            </Empty>
          ) : (
            <MeetingList
              language={language}
              zone={actingMember(reading).timeZone}
              id="coming-list"
              meetings={coming.slice(0, shown)}
            />
          )}
          <p>
            <a href={to(meetingsPaths.list, language, { id: pairing.id })}>{words.all}</a>
          </p>
        </>
      ),
    }
  },
}
