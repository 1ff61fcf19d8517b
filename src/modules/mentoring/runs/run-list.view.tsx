import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { listsWords } from "../lists/lists.words.js"
import type { Programme } from "../programmes/programme.store.js"
import type { MatchingRun } from "./matching-run.store.js"
import { runsPaths } from "./runs.paths.js"
import { runsWords } from "./runs.words.js"

interface RunListProps {
  readonly language: Language
  readonly zone: string
  readonly programme: Programme
  readonly runs: readonly MatchingRun[]
  readonly pairs: ReadonlyMap<string, number>
  readonly form: FormState
}

/** The runs of a programme, and the button that begins one. */
function stateOf({ solvedAt, failure }: MatchingRun): "solved" | "failed" | "solving" {
  if (solvedAt !== null) return "solved"
  return failure === null ? "solving" : "failed"
}

export function RunList({ language, zone, programme, runs, pairs, form }: RunListProps) {
  const { list: words } = runsWords[language]
  const { streams } = listsWords[language]
  const { id, settings } = programme
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Form action={to(runsPaths.list, language, { id })} class="inline">
        {settings.streams.length > 1 ? (
          <SelectField
            form={form}
            name="stream"
            label={words.stream}
            options={settings.streams.map((stream) => ({ value: stream, label: streams[stream].name }))}
          />
        ) : (
          <input type="hidden" name="stream" value={settings.streams[0]} />
        )}
        <Button>{words.begin}</Button>
      </Form>
      {runs.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Table
          id="runs"
          caption={words.caption}
          rows={runs}
          rowKey={(run) => run.id}
          flip
          columns={[
            {
              heading: words.run,
              rowHeading: true,
              cell: ({ number }) => (
                <a href={to(runsPaths.one, language, { id, number })}>{runsWords[language].title({ number })}</a>
              ),
            },
            { heading: words.stream, cell: ({ stream }) => streams[stream].name },
            { heading: words.asked, cell: ({ askedAt }) => <Time at={askedAt} zone={zone} /> },
            { heading: words.by, cell: ({ askedBy }) => (askedBy === null ? words.night : words.somebody) },
            { heading: words.state, cell: (run) => words[stateOf(run)] },
            { heading: words.pairs, cell: (run) => pairs.get(run.id) ?? 0, align: "right" },
          ]}
        />
      )}
    </>
  )
}
