import { type ComponentChildren, Fragment } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Avatar } from "../../../ui/avatar.js"
import { Icon } from "../../../ui/icon.js"
import { PairText } from "../../../ui/pair-text.js"
import { to } from "../../../web/paths.js"
import { photoAddress } from "../photo/photo.view.js"
import { placeInWords } from "../place/place.view.js"
import { PositionOrganisation } from "../position/position.view.js"
import { profilePaths } from "../profile/profile.paths.js"
import type { FoundBy, FoundMember } from "./find-members.js"
import { findingWords } from "./finding.words.js"
import { keyOf, type Place } from "./member-index.js"

interface FoundMembersProps {
  readonly language: Language
  readonly members: readonly FoundMember[]
  /** Of the sections, and of the name. */
  readonly titles: ReadonlyMap<Place, string>
  /** What the reader may do about each. */
  readonly actFor?: ((member: FoundMember) => ComponentChildren) | undefined
}

export function FoundMembers({ language, members, titles, actFor }: FoundMembersProps) {
  return (
    <ul class="plain">
      {members.map((member) => (
        <li class="result" key={member.profile.personId}>
          <div>
            <Member language={language} member={member} />
            {actFor?.(member)}
          </div>
          <Reasons language={language} foundBy={member.foundBy} titles={titles} />
        </li>
      ))}
    </ul>
  )
}

interface MemberProps {
  readonly language: Language
  readonly member: FoundMember
}

/** What the reader may see of her, and no line where there is nothing. */
function Member({ language, member: { profile } }: MemberProps) {
  const { username, displayName, contents } = profile
  const { photo, position, place } = contents
  return (
    <div class="who">
      <Avatar displayName={displayName} photoAddress={photo && photoAddress(photo, language)} />
      <div>
        <h3>
          <a href={to(profilePaths.member, language, { username })}>{displayName}</a>
        </h3>
        {position && (
          <p class="small">
            <PairText {...position.title} />
          </p>
        )}
        {(position?.organisation || place) && (
          <ul class="meta">
            {position?.organisation && (
              <li>
                <Icon name="building" />
                <span>
                  <PositionOrganisation language={language} {...position.organisation} />
                </span>
              </li>
            )}
            {place && (
              <li>
                <Icon name="place" />
                {placeInWords(language, place)}
              </li>
            )}
          </ul>
        )}
      </div>
    </div>
  )
}

interface ReasonsProps extends Pick<FoundMembersProps, "language" | "titles"> {
  readonly foundBy: readonly FoundBy[]
}

function Reasons({ language, foundBy, titles }: ReasonsProps) {
  const words = findingWords[language]
  return (
    <div class="fit">
      <p class="small">{words.foundBy}</p>
      <ul class="reasons">
        {[...Map.groupBy(foundBy, ({ place }) => place)].map(([place, found]) => (
          <li key={place}>
            <Icon name="tick" />
            <span>
              {words.reason({ place: titles.get(place) ?? "" })}
              {found.map(({ text }, index) => (
                <Fragment key={keyOf(place, { text })}>
                  {index > 0 && ", "}
                  <PairText {...text} />
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
