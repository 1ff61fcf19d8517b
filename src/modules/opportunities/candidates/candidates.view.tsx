import type { Exclusions } from "../../../engine/matching/exclusions.js"
import type { Language } from "../../../platform/wording.js"
import { Avatar } from "../../../ui/avatar.js"
import { Button } from "../../../ui/button.js"
import { Empty, Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Reasons } from "../../../ui/matching.js"
import { Pagination } from "../../../ui/pagination.js"
import { PeopleCount } from "../../../ui/people-count.js"
import { Tag } from "../../../ui/tag.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "../../people/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { candidatesWords } from "./candidates.words.js"

export interface ShownCandidate {
  readonly personId: string
  readonly name: string
  /** Absent where nothing of her profile is open to the reader. */
  readonly username: string | undefined
  readonly title: string | undefined
  readonly points: number
  readonly reasons: readonly string[]
  readonly isInvited: boolean
}

interface CandidatesProps {
  readonly language: Language
  readonly number: number
  readonly title: string
  readonly count: number
  readonly shown: readonly ShownCandidate[]
  readonly exclusions: Pick<Exclusions, "gates">
  readonly relaxations: readonly { readonly text: string; readonly people: number }[]
  readonly page: number
  readonly pages: number
  /** The opportunity takes applications: people may be invited. */
  readonly isOpen: boolean
}

/** Who may be qualified for an opportunity, by what each is found, and why others are not listed. */
export function Candidates(props: CandidatesProps) {
  const { language, title, count, shown } = props
  const words = candidatesWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead({ title })}</p>
      {count === 0 ? (
        <Empty level={2} title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <>
          <p role="status">{words.count({ n: count })}</p>
          <ol class="stack plain">
            {shown.map((each) => (
              <li key={each.personId}>
                <CandidateCard {...props} candidate={each} />
              </li>
            ))}
          </ol>
          <Pagination
            page={props.page}
            pages={props.pages}
            label={words.title}
            addressOf={(page) => `${to(marketplacePaths.candidates, language, { number: props.number })}?page=${page}`}
          />
        </>
      )}
      <NotListed {...props} />
    </>
  )
}

function CandidateCard({
  language,
  number,
  isOpen,
  candidate,
}: CandidatesProps & { readonly candidate: ShownCandidate }) {
  const words = candidatesWords[language]
  const { personId, name, username, title, points, reasons, isInvited } = candidate
  return (
    <article class="card">
      <div class="who">
        <Avatar displayName={name} />
        <div>
          <h2 class="small">
            {username === undefined ? name : <a href={to(profilePaths.member, language, { username })}>{name}</a>}
          </h2>
          {title !== undefined && <p>{title}</p>}
        </div>
      </div>
      <p class="muted">{words.match({ points })}</p>
      <p>
        <strong>{words.foundBy}</strong>
      </p>
      <Reasons met={reasons} />
      {isInvited && <Tag tone="ok">{words.invited}</Tag>}
      {isOpen && !isInvited && (
        <Form action={to(marketplacePaths.invitations, language, { number })}>
          <input type="hidden" name="personId" value={personId} />
          <input type="hidden" name="purpose" value="apply" />
          <Button variant="second" label={words.inviteName({ name })}>
            {words.invite}
          </Button>
        </Form>
      )}
    </article>
  )
}

function NotListed({ language, number, exclusions, relaxations }: CandidatesProps) {
  const words = candidatesWords[language]
  if (exclusions.gates.length === 0) return null
  return (
    <section class="section" aria-labelledby="not-listed">
      <h2 id="not-listed">{words.whyNot}</h2>
      <p>{words.whyNotText}</p>
      <ul class="rows">
        {exclusions.gates.map(({ gate, people }) => (
          <li key={gate}>
            {words.gates[gate]} <PeopleCount n={people} />
          </li>
        ))}
      </ul>
      {relaxations.length > 0 && (
        <Panel id="relaxations" title={words.relax} outlined>
          <ul class="rows">
            {relaxations.map(({ text, people }) => (
              <li key={text}>
                {text} <PeopleCount n={people} />
              </li>
            ))}
          </ul>
          <p>
            <a href={to(marketplacePaths.requirementsStep, language, { number })}>{words.changeLink}</a>
          </p>
        </Panel>
      )}
    </section>
  )
}
