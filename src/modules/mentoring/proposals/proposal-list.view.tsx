import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import type { Language } from "../../../platform/wording.js"
import { ButtonLink } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Pagination } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { Programme } from "../programmes/programme.store.js"
import { isOpen } from "./proposal.js"
import type { Proposal } from "./proposal.store.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"

interface ProposalListProps {
  readonly language: Language
  readonly zone: string
  readonly programme: Programme
  readonly proposals: readonly Proposal[]
  /** By proposal, the one proposed first in front. */
  readonly mentors: ReadonlyMap<string, readonly string[]>
  readonly page: number
  readonly pages: number
}

/** Every proposal of a programme, for its team. */
export function ProposalList({ language, zone, programme, proposals, mentors, page, pages }: ProposalListProps) {
  const { list: words, statuses } = proposalsWords[language]
  const { id, settings, timeZone } = programme
  const address = to(proposalsPaths.list, language, { id })
  return (
    <>
      <p class="lead">{words.lead}</p>
      {settings.modes.includes("by-hand") && (
        <p>
          <ButtonLink href={to(proposalsPaths.making, language, { id })}>{words.make}</ButtonLink>
        </p>
      )}
      {proposals.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Table
          id="proposals"
          caption={words.caption}
          rows={proposals}
          rowKey={(proposal) => proposal.id}
          flip
          columns={[
            {
              heading: words.mentee,
              rowHeading: true,
              cell: (proposal) => (
                <a href={to(proposalsPaths.one, language, { id: proposal.id })}>{proposal.menteeName}</a>
              ),
            },
            { heading: words.mentors, cell: (proposal) => (mentors.get(proposal.id) ?? []).join("; ") },
            {
              heading: words.status,
              cell: ({ status }) => <Tag tone={isOpen(status) ? "warn" : undefined}>{statuses[status]}</Tag>,
            },
            { heading: words.sent, cell: ({ sentAt }) => <Time at={sentAt} zone={zone} /> },
            {
              heading: words.due,
              cell: ({ status, answerBy }) => isOpen(status) && <Time on={lastAnswerDay(answerBy, timeZone)} />,
            },
          ]}
        />
      )}
      <Pagination label={words.pages} page={page} pages={pages} addressOf={(number) => `${address}?page=${number}`} />
    </>
  )
}
