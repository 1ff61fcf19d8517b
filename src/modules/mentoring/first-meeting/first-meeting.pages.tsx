import { randomUUID } from "node:crypto"
import { actingMember, type Reading } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findHolder } from "../../people/index.js"
import { listMeetings } from "../meetings/meeting.store.js"
import { pairingCrumb } from "../meetings/meetings.pages.js"
import { meetingsPaths } from "../meetings/meetings.paths.js"
import { findOwnPairing, type OwnPairing } from "../pairings/find-pairing-for.js"
import { acceptTime } from "./accept-time.js"
import { boxOf, mostTimes } from "./boxes.js"
import { findCommonTimes, usualMinutes } from "./find-common-times.js"
import { acceptanceForm, timesForm } from "./first-meeting.forms.js"
import { firstMeetingPaths } from "./first-meeting.paths.js"
import { FirstMeeting, type FirstMeetingState } from "./first-meeting.view.js"
import { firstMeetingWords } from "./first-meeting.words.js"
import { proposeTimes } from "./propose-times.js"
import { findOpenProposal } from "./time-proposal.store.js"

async function stateFor(reading: Reading, { pairing, own, side }: OwnPairing): Promise<FirstMeetingState> {
  const meetings = await listMeetings(reading, pairing.id)
  if (meetings.some(({ status }) => status === "planned" || status === "met")) return { kind: "set" }
  const open = await findOpenProposal(reading, pairing.id)
  if (open?.authorId === own.personId) return { kind: "waiting", times: open.times }
  if (open) return { kind: "choose", proposalId: open.id, times: open.times }
  return { kind: side === "mentor" && meetings.length === 0 ? "by-mentee" : "start" }
}

async function showFirstMeeting(request: PageRequest<"id">, refused?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const own = await findOwnPairing(reading, params.id)
  const { timeZone: zone, displayName } = actingMember(reading)
  const partnerLanguage = (await findHolder(reading, own.partner.personId))?.language ?? language
  const common = await findCommonTimes(reading, own)
  const draft = firstMeetingWords[partnerLanguage].draft({ partner: own.partner.name, name: displayName })
  const fresh = {
    ...{ key: randomUUID(), minutes: String(usualMinutes), message: own.side === "mentee" ? draft : "" },
    common: common.slice(0, mostTimes).map(boxOf),
  }
  return page({
    title: firstMeetingWords[language].title,
    crumbs: [pairingCrumb(language, own)],
    ...(refused && { form: refused }),
    body: (
      <FirstMeeting
        language={language}
        zone={zone}
        pairingId={own.pairing.id}
        name={own.partner.name}
        partnerLanguage={partnerLanguage}
        state={await stateFor(reading, own)}
        common={common}
        form={
          refused ? { ...refused, values: { ...fresh, common: [], ...refused.values } } : { values: fresh, errors: {} }
        }
      />
    ),
  })
}

export const firstMeetingRoutes = [
  route({
    path: firstMeetingPaths.one,
    access: "member",
    get: (request) => showFirstMeeting(request),
    post: (request) =>
      answerForm(request, {
        schema: timesForm,
        command: (ctx, input) => proposeTimes(ctx, request.params.id, input),
        done: () =>
          redirect(to(firstMeetingPaths.one, request.language, request.params), { confirmation: "times-proposed" }),
        again: (form) => showFirstMeeting(request, form),
      }),
  }),
  route({
    path: firstMeetingPaths.acceptance,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: acceptanceForm,
        command: (ctx, input) => acceptTime(ctx, request.params.id, input),
        done: (id) => redirect(to(meetingsPaths.one, request.language, { id }), { confirmation: "time-accepted" }),
        again: (form) => showFirstMeeting(request, form),
      }),
  }),
]
