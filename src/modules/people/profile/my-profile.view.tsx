import type { ComponentChild } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Avatar } from "../../../ui/avatar.js"
import { Rows } from "../../../ui/containers.js"
import { Icon } from "../../../ui/icon.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { to } from "../../../web/paths.js"
import { SupervisorRow } from "../supervisor/supervisor.view.js"
import { CompletenessPanel, type ShownCompleteness } from "./completeness.view.js"
import { profilePaths } from "./profile.paths.js"
import { profileWords } from "./profile.words.js"
import type { SectionCode } from "./section.js"
import { canSee, relations, type SectionChoice } from "./visibility.js"

/** One section on her own page. */
export interface OwnSection {
  readonly code: SectionCode
  readonly title: string
  readonly href: string
  readonly choice: SectionChoice
  readonly state: "whole" | "partial" | "empty" | "optional"
  /** Undefined while it is empty. */
  readonly content: ComponentChild
}

interface MyProfileProps {
  readonly language: Language
  readonly displayName: string
  readonly completeness: ShownCompleteness
  readonly sections: readonly OwnSection[]
  /** Whom she declared as her manager. */
  readonly supervisor: string | undefined
}

export function MyProfile({ language, displayName, completeness, sections, supervisor }: MyProfileProps) {
  const words = profileWords[language]
  return (
    <>
      <div class="who">
        <Avatar displayName={displayName} />
        <h1>{displayName}</h1>
      </div>
      <CompletenessPanel language={language} completeness={completeness}>
        <a href={to(profilePaths.preview, language)}>{words.preview}</a>
      </CompletenessPanel>
      <section class="section" aria-labelledby="sections">
        <h2 id="sections">{words.sections}</h2>
        <Rows
          rows={sections.map((section) => ({
            key: section.code,
            content: <SectionRow language={language} section={section} />,
          }))}
        />
      </section>
      <SupervisorRow language={language} declared={supervisor} />
      <section class="section" aria-labelledby="who-sees-what">
        <h2 id="who-sees-what">{words.whoSeesWhat}</h2>
        <WhoSeesWhat language={language} sections={sections} />
        <p class="small muted">{words.whoSeesWhatText}</p>
        <p>
          <a href={to(profilePaths.consents, language)}>{words.consents}</a>
        </p>
      </section>
    </>
  )
}

const tones = { whole: "ok", partial: "warn", empty: undefined, optional: undefined } as const

function SectionRow({ language, section }: { readonly language: Language; readonly section: OwnSection }) {
  const words = profileWords[language]
  const { title, href, choice, state, content } = section
  return (
    <>
      <div class="row row-ends">
        <h3>{title}</h3>
        <span class="row">
          <Tag tone={tones[state]}>{words.states[state]}</Tag>
          <a href={href}>
            {words.edit}
            <span class="hide">{words.editSection({ section: title })}</span>
          </a>
        </span>
      </div>
      {content ?? <p class="small muted">{words.nothingYet}</p>}
      <p class="row small">
        <span>
          <Icon name={choice.seenBy === "self" ? "lock" : "eye"} />{" "}
          {words.visibleTo({ audience: words.choices.audiences[choice.seenBy] })}
        </span>
        <span class="muted">{choice.countsInMatching ? words.inMatching : words.notInMatching}</span>
      </p>
    </>
  )
}

function WhoSeesWhat({ language, sections }: Pick<MyProfileProps, "language" | "sections">) {
  const words = profileWords[language]
  return (
    <Table
      id="who-sees-what-table"
      caption={words.whoSeesWhatCaption}
      rows={sections}
      rowKey={({ code }) => code}
      columns={[
        { heading: words.section, rowHeading: true, cell: ({ title }) => title },
        ...relations.map((relation) => ({
          heading: words.readers[relation],
          align: "center" as const,
          cell: ({ choice }: OwnSection) => <Seen language={language} isSeen={canSee(relation, choice.seenBy)} />,
        })),
      ]}
    />
  )
}

function Seen({ language, isSeen }: { readonly language: Language; readonly isSeen: boolean }) {
  const words = profileWords[language]
  return (
    <>
      <Icon name={isSeen ? "tick" : "dash"} />
      <span class="hide">{isSeen ? words.yes : words.no}</span>
    </>
  )
}
