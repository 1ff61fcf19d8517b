import type { VNode } from "preact"
import type { Stream } from "../../../../engine/scoring/rule-set.js"
import { orThrow } from "../../../../platform/refusal.js"
import type { FormState } from "../../../../ui/form-state.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { coordinationPage } from "../coordination/coordination-page.js"
import { ofTeam } from "../coordination/of-team.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"
import { previewRules } from "./preview-rules.js"
import { listRegisteredNames } from "./registered-names.store.js"
import { listRuleSetVersions, type RuleSetVersion } from "./rule-set.store.js"
import { defaultRulesOf, problemOfRules, type RuleSetData, streamIn } from "./rule-set-data.js"
import { rulesForm, rulesValues } from "./rules.forms.js"
import { rulesWords } from "./rules.words.js"
import { RulesForm } from "./rules-form.view.js"
import { Effect, StreamTabs, Versions } from "./rules-page.view.js"
import { saveRuleSet } from "./save-rule-set.js"

type OfTeam = PageRequest<"id">

interface Shown {
  /** Refused: the page says so. */
  readonly refused?: FormState
  /** As it was typed, beside its effect. */
  readonly typed?: FormState
  readonly effect?: VNode
}

const streamOf = ({ query }: OfTeam, { settings }: Programme): Stream => streamIn(query.stream, settings.streams)

/** The version that the address asks to take up again, else the latest, else the platform's rules. */
function startOf({ query }: OfTeam, stream: Stream, versions: readonly RuleSetVersion[]): FormState {
  const asked = versions.find(({ version }) => String(version) === query.version) ?? versions[0]
  return {
    values: rulesValues(asked?.data ?? defaultRulesOf(stream), versions[0]?.version ?? 0),
    errors: {},
  }
}

/** After somebody else's version, the form is sent back with that one: saving again is her decision. */
function again(form: FormState, versions: readonly RuleSetVersion[]): FormState {
  if (form.problem === undefined) return form
  return { ...form, values: { ...form.values, version: String(versions[0]?.version ?? 0) } }
}

async function showRules(request: OfTeam, programme: Programme, shown: Shown = {}): Promise<Answer> {
  const { language, reading } = request
  const { id } = programme
  const stream = streamOf(request, programme)
  const versions = await listRuleSetVersions(reading, id, stream)
  const words = rulesWords[language]
  const refused = shown.refused && again(shown.refused, versions)
  return coordinationPage(request, programme, {
    title: words.title,
    here: programmesPaths.rules,
    form: refused,
    body: (
      <>
        <p class="lead">{words.lead}</p>
        <StreamTabs language={language} id={id} stream={stream} streams={programme.settings.streams} />
        <p>{words.inForce({ version: versions[0]?.version ?? 0 })}</p>
        {shown.effect}
        <RulesForm
          language={language}
          form={refused ?? shown.typed ?? startOf(request, stream, versions)}
          action={`${to(programmesPaths.rules, language, { id })}?stream=${stream}`}
        />
        <Versions language={language} id={id} stream={stream} versions={versions} />
      </>
    ),
  })
}

async function showEffect(request: OfTeam, programme: Programme, data: RuleSetData): Promise<Answer> {
  const { language, reading, form } = request
  const preview = await previewRules(reading, programme, { stream: streamOf(request, programme), data })
  const touched = (preview?.changed ?? []).flatMap(({ mentee, before, after }) => [mentee, before, after])
  const names = await listRegisteredNames(reading, [...new Set(touched.flatMap((key) => key ?? []))])
  return showRules(request, programme, {
    typed: { values: form, errors: {} },
    effect: <Effect language={language} preview={preview} names={names} />,
  })
}

function postRules(request: OfTeam, programme: Programme): Promise<Answer> {
  const { language, form } = request
  const { id: programmeId } = programme
  const stream = streamOf(request, programme)
  const isPreview = form.act === "preview"
  return answerForm(request, {
    schema: rulesForm,
    async command(ctx, { version, data }) {
      if (!isPreview) return saveRuleSet(ctx, { programmeId, stream, version, data })
      const problem = problemOfRules(data)
      if (problem) orThrow(problem)
    },
    done: (_, { data }) =>
      isPreview
        ? showEffect(request, programme, data)
        : redirect(`${to(programmesPaths.rules, language, { id: programmeId })}?stream=${stream}`, {
            confirmation: "rules-saved",
          }),
    again: (refused) => showRules(request, programme, { refused }),
  })
}

export const rulesRoutes = [
  route({
    path: programmesPaths.rules,
    access: "member",
    get: ofTeam(programmesPaths.rules, (request, programme) => showRules(request, programme)),
    post: ofTeam(programmesPaths.rules, postRules),
  }),
]
