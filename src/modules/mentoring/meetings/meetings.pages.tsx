import { actingMember } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type Crumb, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { writeEntries } from "../calendar/describe-entries.js"
import { findOwnPairing, type OwnPairing } from "../pairings/find-pairing-for.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import { pairingsWords } from "../pairings/pairings.words.js"
import { cancelMeeting } from "./cancel-meeting.js"
import { getOwnMeeting } from "./enter-meeting.js"
import { isOver, openActs } from "./meeting.js"
import { listFollowing, listMeetings, type Meeting } from "./meeting.store.js"
import { Moving, Planning, valuesOfMeeting } from "./meeting-form.view.js"
import { cancellationForm, movingForm, outcomeForm, planningForm } from "./meetings.forms.js"
import { meetingsPaths } from "./meetings.paths.js"
import { Cancellation, MeetingPage, MeetingsPage } from "./meetings.view.js"
import { meetingsWords } from "./meetings.words.js"
import { moveMeeting } from "./move-meeting.js"
import { planMeetings } from "./plan-meetings.js"
import { sayHowItWent } from "./say-how-it-went.js"

export function pairingCrumb(language: Language, { pairing, partner }: OwnPairing): Crumb {
  return {
    label: pairingsWords[language].title({ name: partner.name }),
    href: to(pairingsPaths.one, language, { id: pairing.id }),
  }
}

const listCrumbs = (language: Language, own: OwnPairing): readonly Crumb[] => [
  pairingCrumb(language, own),
  { label: meetingsWords[language].title, href: to(meetingsPaths.list, language, { id: own.pairing.id }) },
]

const wasRefused = (form: FormState) => form.problem !== undefined || Object.keys(form.errors).length > 0

async function showMeetings({ language, reading, params }: PageRequest<"id">): Promise<Answer> {
  const own = await findOwnPairing(reading, params.id)
  const meetings = await listMeetings(reading, own.pairing.id)
  const isComing = (meeting: Meeting) => meeting.status === "planned" && !isOver(meeting, reading.now)
  return page({
    title: meetingsWords[language].title,
    crumbs: [pairingCrumb(language, own)],
    body: (
      <MeetingsPage
        language={language}
        zone={actingMember(reading).timeZone}
        pairingId={own.pairing.id}
        coming={meetings.filter(isComing)}
        past={meetings.filter((meeting) => !isComing(meeting)).toReversed()}
        isOpen={own.pairing.status === "active"}
      />
    ),
  })
}

const firstAnswers: FormState = { values: { minutes: "60", repeat: "once" }, errors: {} }

async function showPlanning({ language, reading, params }: PageRequest<"id">, form = firstAnswers): Promise<Answer> {
  const own = await findOwnPairing(reading, params.id)
  return page({
    title: meetingsWords[language].planTitle,
    crumbs: listCrumbs(language, own),
    ...(wasRefused(form) && { form }),
    body: (
      <Planning
        language={language}
        form={form}
        now={reading.now}
        zone={actingMember(reading).timeZone}
        address={to(meetingsPaths.planning, language, { id: own.pairing.id })}
      />
    ),
  })
}

async function showMeeting({ language, reading, params }: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { own, meeting } = await getOwnMeeting(reading, params.id)
  const zone = actingMember(reading).timeZone
  const { name } = own.partner
  return page({
    title: meetingsWords[language].onDay({ name, on: meeting.startsAt.toZonedDateTimeISO(zone).toPlainDate() }),
    crumbs: listCrumbs(language, own),
    ...(form && { form }),
    body: (
      <MeetingPage
        language={language}
        zone={zone}
        meeting={meeting}
        name={name}
        acts={openActs(meeting, { side: own.side, now: reading.now, isOpen: own.pairing.status === "active" })}
      />
    ),
  })
}

async function showMoving({ language, reading, params }: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { own, meeting } = await getOwnMeeting(reading, params.id)
  const zone = actingMember(reading).timeZone
  return page({
    title: meetingsWords[language].moveTitle,
    crumbs: listCrumbs(language, own),
    ...(form && { form }),
    body: (
      <Moving
        language={language}
        form={form ?? { values: valuesOfMeeting(meeting, zone, language), errors: {} }}
        now={reading.now}
        zone={zone}
        address={to(meetingsPaths.moving, language, { id: meeting.id })}
        name={own.partner.name}
      />
    ),
  })
}

async function showCancellation({ language, reading, params }: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { own, meeting } = await getOwnMeeting(reading, params.id)
  return page({
    title: meetingsWords[language].cancelTitle,
    crumbs: listCrumbs(language, own),
    ...(form && { form }),
    body: (
      <Cancellation
        language={language}
        zone={actingMember(reading).timeZone}
        meeting={meeting}
        name={own.partner.name}
        hasFollowing={(await listFollowing(reading, meeting)).length > 1}
      />
    ),
  })
}

async function giveFile({ language, reading, params, publicUrl }: PageRequest<"id">): Promise<Answer> {
  const { own, meeting } = await getOwnMeeting(reading, params.id)
  const reader = { personId: own.own.personId, language, publicUrl }
  const meetings = [{ meeting, pairing: own.pairing }]
  const { text } = await writeEntries(reading, reader, { method: "PUBLISH", meetings })
  return { kind: "file", mediaType: "text/calendar; charset=utf-8", bytes: text, saveAs: "jumelage.ics" }
}

const backTo = ({ language, params }: PageRequest<"id">, confirmation: string) =>
  redirect(to(meetingsPaths.one, language, { id: params.id }), { confirmation })

export const meetingsRoutes = [
  route({ path: meetingsPaths.list, access: "member", get: showMeetings }),
  route({
    path: meetingsPaths.planning,
    access: "member",
    get: (request) => showPlanning(request),
    post: (request) =>
      answerForm(request, {
        schema: planningForm,
        command: (ctx, input) => planMeetings(ctx, request.params.id, input),
        done: (id) => redirect(to(meetingsPaths.one, request.language, { id }), { confirmation: "meeting-planned" }),
        again: (form) => showPlanning(request, form),
      }),
  }),
  route({ path: meetingsPaths.one, access: "member", get: (request) => showMeeting(request) }),
  route({
    path: meetingsPaths.moving,
    access: "member",
    get: (request) => showMoving(request),
    post: (request) =>
      answerForm(request, {
        schema: movingForm,
        command: (ctx, input) => moveMeeting(ctx, request.params.id, input),
        done: () => backTo(request, "meeting-moved"),
        again: (form) => showMoving(request, form),
      }),
  }),
  route({
    path: meetingsPaths.cancellation,
    access: "member",
    get: (request) => showCancellation(request),
    post: (request) =>
      answerForm(request, {
        schema: cancellationForm,
        command: (ctx, input) => cancelMeeting(ctx, request.params.id, input),
        done: () => backTo(request, "meeting-cancelled"),
        again: (form) => showCancellation(request, form),
      }),
  }),
  route({
    path: meetingsPaths.outcome,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: outcomeForm,
        command: (ctx, input) => sayHowItWent(ctx, request.params.id, input),
        done: () => backTo(request, "meeting-outcome-saved"),
        again: (form) => showMeeting(request, form),
      }),
  }),
  route({ path: meetingsPaths.file, access: "member", get: giveFile }),
]
