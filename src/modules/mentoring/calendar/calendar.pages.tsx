import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { mentoringPaths } from "../home/home.paths.js"
import { homeWords } from "../home/home.words.js"
import { isOver } from "../meetings/meeting.js"
import { partnerNameFor } from "../pairings/partner-name.js"
import { namesForm } from "./calendar.forms.js"
import { calendarPaths } from "./calendar.paths.js"
import { findOwnCalendar } from "./calendar.store.js"
import { CalendarPage, NewAddress } from "./calendar.view.js"
import { calendarWords } from "./calendar.words.js"
import { chooseNames, closeCalendarAddress, renewCalendarAddress } from "./own-calendar.js"
import { listPlacedMeetings, readFeed } from "./read-calendar.js"

const crumbsIn = (language: PageRequest["language"]) => [
  { label: homeWords[language].title, href: to(mentoringPaths.home, language) },
]

async function showCalendar({ language, reading }: PageRequest): Promise<Answer> {
  const { personId, timeZone } = actingMember(reading)
  const placed = await listPlacedMeetings(reading, personId)
  const coming = placed.filter(({ meeting }) => meeting.status === "planned" && !isOver(meeting, reading.now))
  return page({
    title: calendarWords[language].title,
    crumbs: crumbsIn(language),
    body: (
      <CalendarPage
        language={language}
        zone={timeZone}
        coming={coming.map(({ meeting, pairing }) => ({ meeting, name: partnerNameFor(personId, pairing) }))}
        own={await findOwnCalendar(reading, personId)}
      />
    ),
  })
}

/** The answer to the form itself: what is stored only as a digest has no page to come back to. */
async function makeAddress({ language, publicUrl, act }: PageRequest): Promise<Answer> {
  const token = await act(renewCalendarAddress)
  return page({
    title: calendarWords[language].shownTitle,
    crumbs: crumbsIn(language),
    body: <NewAddress language={language} address={publicUrl + to(calendarPaths.feed, language, { token })} />,
  })
}

async function giveFeed({ language, reading, params, publicUrl }: PageRequest<"token">): Promise<Answer> {
  const text = await readFeed(reading, params.token, { language, publicUrl })
  if (text === undefined) throw new Refusal("not-found", "page-not-found")
  return { kind: "file", mediaType: "text/calendar; charset=utf-8", bytes: text }
}

export const calendarRoutes = [
  route({ path: calendarPaths.mine, access: "member", get: showCalendar }),
  route({
    path: calendarPaths.names,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: namesForm,
        command: chooseNames,
        done: () => redirect(to(calendarPaths.mine, request.language), { confirmation: "calendar-names-saved" }),
        again: () => showCalendar(request),
      }),
  }),
  route({ path: calendarPaths.renewal, access: "member", post: makeAddress }),
  route({
    path: calendarPaths.closing,
    access: "member",
    post: async ({ language, act }) => {
      await act(closeCalendarAddress)
      return redirect(to(calendarPaths.mine, language), { confirmation: "calendar-address-closed" })
    },
  }),
  route({ path: calendarPaths.feed, access: "everyone", get: giveFeed }),
]
