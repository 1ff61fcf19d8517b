import type { Language } from "../platform/wording.js"
import { Icon } from "./icon.js"
import { nameOfLanguage, otherLanguage, useLanguage, useWords } from "./language.js"
import { Wordmark, type WordmarkProps } from "./mark.js"
import { MainNavigation, type NavigationItem } from "./navigation.js"

export interface SignedIn {
  readonly displayName: string
  readonly accountAddress: string
  readonly noticesAddress: string
  readonly unreadNotices: number
  /** Where the sign-out form is sent. */
  readonly signOutAddress: string
}

export interface MastheadProps extends WordmarkProps {
  /** Beside the mark: the organisation that offers the site, or the name of the desk. */
  readonly siteTagline?: string | undefined
  readonly homeAddress: string
  /** Path of this very page in each language. */
  readonly addresses: Readonly<Record<Language, string>>
  readonly navigation: readonly NavigationItem[]
  readonly signedIn?: SignedIn | undefined
  readonly signInAddress: string
}

export function Masthead(props: MastheadProps) {
  const words = useWords()
  const { siteName, logo, siteTagline, homeAddress, navigation } = props
  return (
    <header class="masthead">
      <div class="wrap row">
        <a class="wordmark" href={homeAddress} aria-label={words.homeLink({ siteName })}>
          <Wordmark siteName={siteName} logo={logo} />
        </a>
        {siteTagline !== undefined && <p class="host">{siteTagline}</p>}
        <ul class="tools">
          {props.signedIn === undefined ? (
            <li>
              <a href={props.signInAddress}>{words.signIn}</a>
            </li>
          ) : (
            <MemberTools {...props.signedIn} />
          )}
          <li>
            <LanguageSwitch addresses={props.addresses} />
          </li>
        </ul>
      </div>
      {navigation.length > 0 && <MainNavigation items={navigation} />}
    </header>
  )
}

function MemberTools({ displayName, accountAddress, noticesAddress, unreadNotices, signOutAddress }: SignedIn) {
  const words = useWords()
  return (
    <>
      <li>
        <a href={noticesAddress}>
          <Icon name="bell" /> {words.notices({ n: unreadNotices })}
        </a>
      </li>
      <li>
        <a href={accountAddress}>
          <Icon name="person" /> {displayName}
        </a>
      </li>
      <li>
        <form method="post" action={signOutAddress}>
          <button type="submit">{words.signOut}</button>
        </form>
      </li>
    </>
  )
}

/** A plain link to the same page, in the other language's own name. */
function LanguageSwitch({ addresses }: Pick<MastheadProps, "addresses">) {
  const other = otherLanguage(useLanguage())
  return (
    <a href={addresses[other]} lang={other} hreflang={other}>
      {nameOfLanguage(other)}
    </a>
  )
}
