import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Notice } from "../../../ui/notice.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { to } from "../../../web/paths.js"
import { WhyPairing } from "../proposals/why-pairing.view.js"
import type { SaidContribution } from "../reasons/read-reasons.js"
import type { EligibleMentor } from "./list-eligible.js"
import { runsPaths } from "./runs.paths.js"
import { runsWords } from "./runs.words.js"

export interface MenteePageProps {
  readonly language: Language
  readonly address: { readonly id: string; readonly number: number; readonly mentee: string }
  /** Undefined for who was left over. */
  readonly pair: { readonly mentor: string; readonly mentorName: string; readonly isPinned: boolean } | undefined
  readonly contributions: readonly SaidContribution[]
  readonly eligible: readonly (EligibleMentor & { readonly name: string })[]
}

/** The pair of one mentee: why, and what the coordination may decide of it. */
export function MenteePage(props: MenteePageProps) {
  const { language, pair, contributions } = props
  const words = runsWords[language]
  return (
    <>
      <Notice>
        <p>{words.mentee.look}</p>
      </Notice>
      {pair && (
        <>
          <p class="row">
            <strong>{pair.mentorName}</strong> {pair.isPinned && <Tag tone="info">{words.pinned}</Tag>}
          </p>
          <Decisions {...props} pair={pair} />
          <WhyPairing language={language} contributions={contributions} otherwise="" />
        </>
      )}
      <Swap {...props} />
    </>
  )
}

function Decisions({
  language,
  address,
  pair,
}: MenteePageProps & { readonly pair: NonNullable<MenteePageProps["pair"]> }) {
  const { mentee: words } = runsWords[language]
  return (
    <div class="halves">
      <Panel id="pin" title={words.pin} outlined>
        <p>{words.pinText}</p>
        <Form action={to(runsPaths.mentee, language, address)}>
          <input type="hidden" name="mentor" value={pair.mentor} />
          <Button name="decision" value={pair.isPinned ? "unpinned" : "pinned"} variant="second">
            {pair.isPinned ? words.unpin : words.pin}
          </Button>
        </Form>
      </Panel>
      <Panel id="refuse" title={words.refuse} outlined>
        <p>{words.refuseText}</p>
        <Form action={to(runsPaths.mentee, language, address)} class="row">
          <input type="hidden" name="mentor" value={pair.mentor} />
          <Button name="decision" value="not-now" variant="second">
            {words.notNow}
          </Button>
          <Button name="decision" value="never" variant="danger">
            {words.never}
          </Button>
        </Form>
      </Panel>
    </div>
  )
}

function Swap({ language, address, pair, eligible }: MenteePageProps) {
  const { mentee: words, pairs } = runsWords[language]
  if (eligible.length === 0) return <p>{words.noOther}</p>
  return (
    <section class="section" aria-labelledby="swap-title">
      <h2 id="swap-title">{words.swap}</h2>
      <p>{words.swapText}</p>
      <Table
        id="swap"
        caption={words.swapCaption}
        rows={eligible}
        rowKey={({ mentor }) => mentor}
        flip
        columns={[
          { heading: pairs.mentor, rowHeading: true, cell: ({ name }) => name },
          { heading: pairs.score, cell: ({ score }) => score },
          { heading: words.places, cell: ({ free }) => free },
          {
            heading: words.choose,
            headingHidden: true,
            cell: ({ mentor, name }) =>
              mentor === pair?.mentor ? (
                words.current
              ) : (
                <Form action={to(runsPaths.swap, language, address)}>
                  <Button
                    name="mentor"
                    value={mentor}
                    variant="second"
                    size="tight"
                    label={words.chooseNamed({ name })}
                  >
                    {words.choose}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
    </section>
  )
}
