import { actingMember, type Reading } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { mayJoin } from "../programmes/joining.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { type Expectation, readExpectation } from "../proposals/expectation.js"
import { copyProfile } from "./answers/copy-profile.js"
import { sectionsOf } from "./answers/registration-fields.js"
import { showSections } from "./answers/show-sections.js"
import { beginRegistration } from "./begin-registration.js"
import { BeginRegistration } from "./begin-registration.view.js"
import { changeConsent } from "./change-consent.js"
import { type Own, readOwn } from "./read-own.js"
import { RegistrationPage } from "./registration-page.view.js"
import { beginForm, consentForm, submissionForm } from "./registrations.forms.js"
import { registrationsPaths } from "./registrations.paths.js"
import { registrationsWords } from "./registrations.words.js"
import { submitRegistration } from "./submit-registration.js"

type Request = PageRequest<"programme">

const mineOf = ({ language, params }: Request) => to(registrationsPaths.mine, language, { programme: params.programme })

/** Begins a registration, or shows the one that she has. */
async function showMine(request: Request, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const own = await readOwn(reading, language, params.programme)
  const name = programmeName(own.programme, language)
  if (own.registrations.length === 0) return showBegin(request, own, form)
  return page({
    title: registrationsWords[language].title({ programme: name }),
    crumbs: [],
    ...(form && { form }),
    body: (
      <RegistrationPage
        language={language}
        programmeId={own.programme.id}
        programmeName={name}
        zone={own.programme.timeZone}
        asksMentorEachTime={own.programme.settings.asksMentorEachTime}
        serviceWeeks={own.programme.settings.serviceWeeks}
        registrations={own.registrations}
        expectations={await readExpectations(reading, own)}
        sections={showSections(language, own)}
        form={form ?? emptyForm}
      />
    ),
  })
}

async function readExpectations(reading: Reading, { registrations, programme }: Own) {
  const expectations = new Map<string, Expectation>()
  for (const each of registrations) expectations.set(each.id, await readExpectation(reading, each, programme.timeZone))
  return expectations
}

async function showBegin({ language, reading }: Request, { programme }: Own, form?: FormState): Promise<Answer> {
  const name = programmeName(programme, language)
  const isMine = await mayJoin(reading, programme, actingMember(reading).personId)
  return page({
    title: registrationsWords[language].begin.title({ programme: name }),
    crumbs: [],
    ...(form && { form }),
    body: (
      <BeginRegistration
        language={language}
        programmeId={programme.id}
        programmeName={name}
        streams={programme.settings.streams}
        obstacle={programme.status === "open" ? (isMine ? undefined : "not-for-you") : "closed"}
        form={form ?? emptyForm}
      />
    ),
  })
}

function postBegin(request: Request): Promise<Answer> {
  return answerForm(request, {
    schema: beginForm,
    command: (ctx, { role, stream }) =>
      beginRegistration(ctx, request.params.programme, {
        sides: role === "both" ? ["mentor", "mentee"] : [role],
        stream,
      }),
    done: (_, { role }) => {
      const [section = "ways"] = sectionsOf(role === "both" ? ["mentor", "mentee"] : [role])
      const { programme } = request.params
      return redirect(to(registrationsPaths.section, request.language, { programme, section }), {
        confirmation: "registration-begun",
      })
    },
    again: (form) => showMine(request, form),
  })
}

export const ownRoutes = [
  route({ path: registrationsPaths.mine, access: "member", get: (request) => showMine(request), post: postBegin }),
  route({
    path: registrationsPaths.submission,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: submissionForm,
        command: (ctx, statements) => submitRegistration(ctx, request.params.programme, statements),
        done: () => redirect(mineOf(request), { confirmation: "registration-sent" }),
        again: (form) => showMine(request, form),
      }),
  }),
  route({
    path: registrationsPaths.profileCopy,
    access: "member",
    post: async (request) => {
      await request.act((ctx) => copyProfile(ctx, request.params.programme))
      return redirect(mineOf(request), { confirmation: "registration-profile-copied" })
    },
  }),
  route({
    path: registrationsPaths.consent,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: consentForm,
        command: (ctx, input) => changeConsent(ctx, request.params.programme, input),
        done: (_, { agrees }) =>
          redirect(mineOf(request), {
            confirmation: agrees ? "registration-consent-given" : "registration-consent-taken-back",
          }),
        again: (form) => showMine(request, form),
      }),
  }),
]
