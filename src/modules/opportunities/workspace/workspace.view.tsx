import type { ComponentChildren } from "preact"
import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { type Column, Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { showProfile } from "../../people/index.js"
import { ApplicationStatusTag } from "../applications/application-facts.view.js"
import { addressOf } from "../applications/applications.paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { type Compared, type Comparison, type ComparisonOrder, inOrder } from "./compare-applicants.js"
import { workspacePaths } from "./workspace.paths.js"
import { workspaceWords } from "./workspace.words.js"

interface WorkspaceProps {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
  readonly comparison: Comparison
  readonly order: ComparisonOrder
  /** What other folders add below. */
  readonly children?: ComponentChildren
}

/** Applicants side by side, by what each chose to show. */
export function Workspace(props: WorkspaceProps) {
  const { language, comparison, order, children } = props
  const words = workspaceWords[language]
  const { opportunity, rows } = comparison
  const address = { number: String(opportunity.number) }
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{words.title}</h1>
      <p>
        <OpportunityTitle
          language={language}
          opportunity={opportunity}
          href={to(marketplacePaths.one, language, address)}
        />
      </p>
      {rows.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{words.lead}</p>
          <Table
            id="applicants"
            caption={words.caption}
            rows={inOrder(rows, order, language === "en" ? "en-CA" : "fr-CA")}
            rowKey={({ application }) => application.id}
            flip
            columns={columnsOf(props)}
          />
          <section class="section" aria-labelledby="file">
            <h2 id="file">{words.file.title}</h2>
            <p>{words.file.text}</p>
            <Form action={to(workspacePaths.file, language, address)}>
              <div class="actions">
                {(["csv", "xlsx"] as const).map((format) => (
                  <Button key={format} name="format" value={format} variant="second">
                    {words.file[format]}
                  </Button>
                ))}
              </div>
            </Form>
          </section>
        </>
      )}
      {children}
    </>
  )
}

function columnsOf({ language, zone, now, comparison, order }: WorkspaceProps): readonly Column<Compared>[] {
  const words = workspaceWords[language]
  const { opportunity, skillsAsked } = comparison
  const here = to(marketplacePaths.applications, language, { number: String(opportunity.number) })
  const sortBy = (name: ComparisonOrder) => ({
    href: `${here}?sort=${name}`,
    ...(name === order && { direction: "ascending" as const }),
  })
  const section = (heading: string, code: string): Column<Compared> => ({
    heading,
    cell: (row) => sectionOf(row, code, language) ?? <span class="muted">{words.notShown}</span>,
  })
  return [
    {
      heading: words.orders.name,
      rowHeading: true,
      sort: sortBy("name"),
      cell: ({ application }) => (
        <a href={to(marketplacePaths.application, language, addressOf(application))}>{application.displayName}</a>
      ),
    },
    {
      heading: words.orders.status,
      sort: sortBy("status"),
      cell: ({ application: { status } }) => <ApplicationStatusTag language={language} status={status} />,
    },
    {
      heading: words.orders.skills,
      sort: sortBy("skills"),
      cell: ({ skillsHeld }) => {
        if (skillsAsked === 0) return words.noSkills
        return skillsHeld === undefined ? (
          <span class="muted">{words.notShown}</span>
        ) : (
          words.skillsOf({ held: skillsHeld, n: skillsAsked })
        )
      },
    },
    {
      heading: words.orders.match,
      sort: sortBy("match"),
      cell: ({ matchPoints }) =>
        matchPoints === undefined ? <span class="muted">{words.noMatch}</span> : words.matchOf({ points: matchPoints }),
    },
    section(words.work, "position"),
    section(words.languages, "languages"),
    section(words.place, "place"),
    section(words.availability, "availability"),
    {
      heading: words.orders.sent,
      sort: sortBy("sent"),
      cell: ({ application: { appliedAt } }) => <Time at={appliedAt} zone={zone} now={now} />,
    },
    { heading: words.listed, cell: (row) => <ShortlistButton language={language} application={row.application} /> },
  ]
}

function sectionOf({ profile }: Compared, code: string, language: Language): ComponentChildren | undefined {
  return profile && showProfile(profile, language).sections.find((each) => each.code === code)?.content
}

type ShortlistProps = Pick<WorkspaceProps, "language"> & Pick<Compared, "application">

function ShortlistButton({ language, application }: ShortlistProps) {
  const words = workspaceWords[language]
  const { isShortlisted, displayName: name } = application
  const act = isShortlisted ? words.takeOffList : words.putOnList
  return (
    <Form action={to(workspacePaths.shortlist, language, addressOf(application))}>
      <Button
        name="listed"
        value={isShortlisted ? "no" : "yes"}
        variant="quiet"
        size="tight"
        label={words.ofPerson({ act, name })}
      >
        {act}
      </Button>
    </Form>
  )
}
