import { actingMember } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { coordinationPage } from "../programmes/coordination/coordination-page.js"
import { ofTeam } from "../programmes/coordination/of-team.js"
import type { Programme } from "../programmes/programme.store.js"
import { listMentorsWithRoom } from "./list-mentors-with-room.js"
import { Making } from "./making.view.js"
import { countProposalsIn, listMentorNames, listProposalsIn } from "./proposal.store.js"
import { ProposalList } from "./proposal-list.view.js"
import { makingForm } from "./proposals.forms.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"
import { proposeByHand } from "./propose-by-hand.js"
import { listFreeMentees } from "./standing.store.js"

const perPage = 50

async function showProposals(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { reading, language, query } = request
  const total = await countProposalsIn(reading, programme.id)
  const { part, ...place } = pageOf(query.page, { total, perPage })
  const proposals = await listProposalsIn(reading, programme.id, part)
  return coordinationPage(request, programme, {
    ...{ title: proposalsWords[language].list.title, here: proposalsPaths.list },
    body: (
      <ProposalList
        language={language}
        zone={actingMember(reading).timeZone}
        programme={programme}
        proposals={proposals}
        mentors={
          await listMentorNames(
            reading,
            proposals.map(({ id }) => id),
          )
        }
        {...place}
      />
    ),
  })
}

async function showMaking(request: PageRequest<"id">, programme: Programme, form?: FormState): Promise<Answer> {
  const { reading, language, query } = request
  return coordinationPage(request, programme, {
    ...{ title: proposalsWords[language].making.title, here: proposalsPaths.list, form },
    body: (
      <Making
        language={language}
        programme={programme}
        mentees={await listFreeMentees(reading, programme.id)}
        mentors={await listMentorsWithRoom(reading, programme.id)}
        form={form ?? { ...emptyForm, values: { mentee: query.mentee } }}
      />
    ),
  })
}

function postMaking(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  return answerForm(request, {
    schema: makingForm,
    command: (ctx, { mentee, mentor, second, third }) =>
      proposeByHand(ctx, {
        ...{ programmeId: programme.id, menteeRegistrationId: mentee },
        choices: [mentor, second, third].flatMap((id) => (id === undefined ? [] : [{ mentorRegistrationId: id }])),
      }),
    done: () =>
      redirect(to(proposalsPaths.list, request.language, { id: programme.id }), { confirmation: "proposal-made" }),
    again: (form) => showMaking(request, programme, form),
  })
}

/** Where the team of a programme sees its proposals and makes one by hand. */
export const makingRoutes = [
  route({ path: proposalsPaths.list, access: "member", get: ofTeam(proposalsPaths.list, showProposals) }),
  route({
    path: proposalsPaths.making,
    access: "member",
    get: ofTeam(proposalsPaths.making, showMaking),
    post: ofTeam(proposalsPaths.making, postMaking),
  }),
]
