import { Temporal } from "temporal-polyfill"
import type { Stream } from "../../../../engine/scoring/rule-set.js"
import type { Language } from "../../../../platform/wording.js"
import { Histogram } from "../../../../ui/charts/histogram.js"
import { Panel } from "../../../../ui/containers.js"
import { Tabs } from "../../../../ui/navigation.js"
import { Table } from "../../../../ui/table.js"
import { Time } from "../../../../ui/time.js"
import { to } from "../../../../web/paths.js"
import { listsWords } from "../../lists/lists.words.js"
import { programmesPaths } from "../programmes.paths.js"
import type { ChangedPair, RulesPreview } from "./preview-rules.js"
import type { RuleSetVersion } from "./rule-set.store.js"
import { rulesWords } from "./rules.words.js"

interface StreamTabsProps {
  readonly language: Language
  readonly id: string
  readonly stream: Stream
  readonly streams: readonly Stream[]
}

const addressOf = (language: Language, id: string, stream: Stream) =>
  `${to(programmesPaths.rules, language, { id })}?stream=${stream}`

export function StreamTabs({ language, id, stream, streams }: StreamTabsProps) {
  if (streams.length < 2) return null
  return (
    <Tabs
      label={rulesWords[language].streams}
      items={streams.map((each) => ({
        label: listsWords[language].streams[each].name,
        href: addressOf(language, id, each),
        current: each === stream ? "page" : undefined,
      }))}
    />
  )
}

interface EffectProps {
  readonly language: Language
  readonly preview: RulesPreview | undefined
  /** Of the people whom a change touches, by their registrations. */
  readonly names: ReadonlyMap<string, string>
}

/** What the typed rules would do, before anything is saved. */
export function Effect({ language, preview, names }: EffectProps) {
  const words = rulesWords[language]
  return (
    <Panel id="effect" title={words.effect}>
      <p>{words.effectText}</p>
      {preview === undefined ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <p>{words.pool(preview)}</p>
          <Outcomes language={language} preview={preview} />
          <p>{words.scoresChange(preview.scores)}</p>
          <Distribution language={language} preview={preview} />
          <Changes language={language} changed={preview.changed} names={names} />
        </>
      )}
    </Panel>
  )
}

interface PreviewProps {
  readonly language: Language
  readonly preview: RulesPreview
}

const outcomes = ["paired", "eligiblePairs", "menteesWithout"] as const

function Outcomes({ language, preview: { before, after } }: PreviewProps) {
  const words = rulesWords[language]
  return (
    <Table
      id="outcomes"
      caption={words.effect}
      rows={outcomes}
      rowKey={(name) => name}
      columns={[
        { heading: words.measure, rowHeading: true, cell: (name) => words.measures[name] },
        { heading: words.before, align: "right", cell: (name) => before[name] },
        { heading: words.after, align: "right", cell: (name) => after[name] },
      ]}
    />
  )
}

function Distribution({ language, preview: { after } }: PreviewProps) {
  const words = rulesWords[language]
  return (
    <Histogram
      id="scores"
      caption={words.distribution}
      summary={words.distributionSummary({ pairs: after.eligiblePairs })}
      heads={{ label: words.score, value: words.pairs }}
      data={after.byHundred.map((value, hundred) => ({
        label: words.band({ from: hundred * 100 }),
        short: String(hundred * 100),
        value,
      }))}
    />
  )
}

const mostShown = 20

interface ChangesProps extends Pick<EffectProps, "language" | "names"> {
  readonly changed: readonly ChangedPair[]
}

function Changes({ language, changed, names }: ChangesProps) {
  const words = rulesWords[language]
  if (changed.length === 0) return <p>{words.noChange}</p>
  const nameOf = (key: string | null) => (key === null ? words.nobodyPaired : (names.get(key) ?? words.gone))
  return (
    <>
      <Table
        id="changes"
        caption={words.changes({ n: changed.length })}
        rows={changed.slice(0, mostShown)}
        rowKey={({ mentee }) => mentee}
        flip
        columns={[
          { heading: words.mentee, rowHeading: true, cell: ({ mentee }) => nameOf(mentee) },
          { heading: words.before, cell: ({ before }) => nameOf(before) },
          { heading: words.after, cell: ({ after }) => nameOf(after) },
        ]}
      />
      {changed.length > mostShown && <p>{words.more({ n: changed.length - mostShown })}</p>}
    </>
  )
}

interface VersionsProps extends Pick<StreamTabsProps, "language" | "id" | "stream"> {
  readonly versions: readonly RuleSetVersion[]
}

/** Every version that there was; one can be taken up again as the beginning of the next. */
export function Versions({ language, id, stream, versions }: VersionsProps) {
  const words = rulesWords[language]
  if (versions.length === 0) return null
  return (
    <Table
      id="versions"
      caption={words.versions}
      rows={versions}
      rowKey={({ version }) => String(version)}
      flip
      columns={[
        { heading: words.version, rowHeading: true, cell: ({ version }) => version },
        { heading: words.from, cell: ({ fromOn }) => <Time on={Temporal.PlainDate.from(fromOn)} /> },
        { heading: words.by, cell: ({ madeBy }) => madeBy ?? words.gone },
        {
          heading: words.takeUp,
          headingHidden: true,
          cell: ({ version }) => (
            <a href={`${addressOf(language, id, stream)}&version=${version}`}>
              {words.takeUp}
              <span class="hide">{words.takeUpOf({ version })}</span>
            </a>
          ),
        },
      ]}
    />
  )
}
