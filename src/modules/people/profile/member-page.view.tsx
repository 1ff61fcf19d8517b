import type { ComponentChild } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Avatar } from "../../../ui/avatar.js"
import { Empty } from "../../../ui/containers.js"
import { Tabs } from "../../../ui/navigation.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "./profile.paths.js"
import { profileWords } from "./profile.words.js"
import type { Relation } from "./visibility.js"

export interface ShownProfile {
  readonly displayName: string
  /** Absent when she has none, or none for this reader. */
  readonly photoAddress: string | undefined
  readonly sections: readonly { readonly code: string; readonly title: string; readonly content: ComponentChild }[]
}

interface MemberPageProps {
  readonly language: Language
  readonly profile: ShownProfile
  readonly isOwn: boolean
}

export function MemberPage({ language, profile, isOwn }: MemberPageProps) {
  const words = profileWords[language]
  return (
    <>
      {isOwn && (
        <Notice>
          <p>
            {words.own} <a href={to(profilePaths.mine, language)}>{words.open}</a>
          </p>
        </Notice>
      )}
      <div class="who">
        <Avatar displayName={profile.displayName} photoAddress={profile.photoAddress} />
        <h1>{profile.displayName}</h1>
      </div>
      <ShownSections profile={profile} level="h2" />
    </>
  )
}

function ShownSections({ profile, level: Level }: { readonly profile: ShownProfile; readonly level: "h2" | "h3" }) {
  return (
    <>
      {profile.sections.map(({ code, title, content }) => (
        <section class="section" aria-labelledby={code} key={code}>
          <Level id={code}>{title}</Level>
          {content}
        </section>
      ))}
    </>
  )
}

interface PreviewProps {
  readonly language: Language
  readonly relation: Exclude<Relation, "self">
  /** Undefined when these readers see nothing. */
  readonly profile: ShownProfile | undefined
}

export const previewed = ["colleague", "member", "visitor"] as const

export function Preview({ language, relation, profile }: PreviewProps) {
  const words = profileWords[language]
  const here = to(profilePaths.preview, language)
  return (
    <>
      <h1>{words.previewing.title}</h1>
      <p class="lead">{words.previewing.lead}</p>
      <Tabs
        label={words.previewing.readers}
        items={previewed.map((each) => ({
          label: words.readers[each],
          href: `${here}?reader=${each}`,
          ...(each === relation && { current: "true" as const }),
        }))}
      />
      {profile ? (
        <>
          <div class="who">
            <Avatar displayName={profile.displayName} photoAddress={profile.photoAddress} />
            <h2>{profile.displayName}</h2>
          </div>
          <ShownSections profile={profile} level="h3" />
        </>
      ) : (
        <Empty title={words.previewing.nothing}>
          <p>{words.previewing.nothingText}</p>
        </Empty>
      )}
    </>
  )
}
