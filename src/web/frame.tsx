import type { Reading } from "../platform/context.js"
import type { Language } from "../platform/wording.js"
import { Document, renderDocument } from "../ui/document.js"
import { ErrorSummary } from "../ui/error-summary.js"
import type { SignedIn } from "../ui/masthead.js"
import { type NavigationItem, SideNav } from "../ui/navigation.js"
import { Notice } from "../ui/notice.js"
import { holdsAny } from "./access.js"
import type { Assets } from "./assets.js"
import type { Link } from "./module.js"
import type { Page } from "./page.js"
import { PageHelp } from "./page-help.js"
import { to } from "./paths.js"
import { type HostIdentity, modulesOn, type Site } from "./site.js"
import { webWords } from "./web.words.js"

export interface Framing {
  readonly site: Site
  readonly assets: Assets
  readonly publicUrl: string
  readonly language: Language
  /** Path and query of this very page in each language. */
  readonly addresses: Readonly<Record<Language, string>>
  readonly reading: Reading
  /** The task whose questions stand at the end of the page. */
  readonly help?: string | undefined
  /** The sentence that follows the last act, shown once. */
  readonly confirmation?: string | undefined
}

/** Puts a page into the site's frame: header, navigation, breadcrumb, what the last act did, footer. */
export async function renderPage(page: Page, framing: Framing): Promise<string> {
  const { site, reading, language } = framing
  const identity = await site.identity(reading)
  const of = (section: "navigation" | "account" | "desk") => linksOf(section, framing)
  const navigation = await of(page.section === "desk" ? "desk" : "navigation")
  const refused =
    page.form !== undefined && (page.form.problem !== undefined || Object.values(page.form.errors).some(Boolean))
  const content = (
    <>
      {page.form && <ErrorSummary form={page.form} />}
      {page.body}
      <PageHelp questions={framing.help ? await site.helpFor(reading, framing.help, language) : []} wide={page.wide} />
    </>
  )
  return renderDocument(
    <Document
      language={language}
      title={page.title}
      refused={refused}
      origin={framing.publicUrl}
      addresses={framing.addresses}
      siteName={identity.siteName[language]}
      siteTagline={identity.hostName[language]}
      logo={identity.logo}
      homeAddress={`/${language}`}
      stylesheets={[framing.assets.url("look.css"), ...(identity.themeSheet ? [identity.themeSheet] : [])]}
      icon={framing.assets.url("logo.svg")}
      scripts={page.scripts?.map((name) => framing.assets.url(name))}
      navigation={navigation}
      signedIn={await signedInOf(framing)}
      signInAddress={to(site.doors.signIn, language)}
      breadcrumbs={breadcrumbsOf(page, framing)}
      desk={page.section === "desk"}
      wide={page.wide}
      footer={await footerOf(framing, identity)}
    >
      {framing.confirmation !== undefined && (
        <Notice tone="ok" answer>
          <p>{framing.confirmation}</p>
        </Notice>
      )}
      {page.section === "account" ? (
        <div class="split-left">
          <SideNav label={webWords[language].account} items={await of("account")} />
          <div>{content}</div>
        </div>
      ) : (
        content
      )}
    </Document>,
  )
}

function breadcrumbsOf(page: Page, { language, site }: Framing) {
  if (page.crumbs === undefined) return undefined
  const words = webWords[language]
  const sections = {
    account: { label: words.account, href: to(site.doors.account, language) },
    desk: { label: words.staff, href: to(site.doors.staff, language) },
  }
  const section = page.section && sections[page.section]
  // The section's own first page stands under the home page.
  const above = section && section.label !== page.title ? [section] : []
  return [{ label: words.home, href: `/${language}` }, ...above, ...page.crumbs, { label: page.title }]
}

async function linksOf(
  section: "navigation" | "account" | "desk",
  { site, reading, language, addresses }: Framing,
): Promise<NavigationItem[]> {
  const modules = await modulesOn(site, reading)
  const links = modules.flatMap((module) => module[section] ?? []).filter((link) => isOpenTo(link, reading))
  const here = addresses[language].split("?")[0] ?? ""
  // Of a page and its sub-page, both in the menu, only the nearest is where the reader is.
  const addressesOf = ({ path, also = [] }: Link) => [path, ...also].map((each) => to(each, language))
  const nearest = links
    .flatMap(addressesOf)
    .filter((href) => here === href || here.startsWith(`${href}/`))
    .reduce((a, b) => (b.length > a.length ? b : a), "")
  return Promise.all(
    links.map(async (link) => {
      const href = to(link.path, language)
      const isHere = addressesOf(link).includes(nearest)
      const current = isHere ? (href === here ? ("page" as const) : ("true" as const)) : undefined
      return { label: link.label[language], href, current, waiting: await link.count?.(reading) }
    }),
  )
}

/** Whether a link leads somewhere for this reader: a link never stands for a refusal. */
export function isOpenTo({ access = "everyone" }: Link, { actor }: Reading): boolean {
  if (access === "everyone") return true
  if (access === "visitor") return actor.kind !== "member"
  return access === "member" ? actor.kind === "member" : holdsAny(actor, access.anyOf)
}

async function signedInOf({ site, reading, language }: Framing): Promise<SignedIn | undefined> {
  if (reading.actor.kind !== "member") return undefined
  return {
    displayName: reading.actor.displayName,
    accountAddress: to(site.doors.account, language),
    noticesAddress: to(site.doors.notices, language),
    unreadNotices: await site.countUnreadNotices(reading),
    signOutAddress: to(site.doors.signOut, language),
  }
}

async function footerOf({ site, reading, language }: Framing, identity: HostIdentity) {
  const modules = await modulesOn(site, reading)
  const links = modules
    .flatMap((module) => module.footer ?? [])
    .filter((link) => isOpenTo(link, reading))
    .map((link) => ({ label: link.label[language], href: to(link.path, language) }))
  return {
    sections: links.length === 0 ? [] : [{ title: identity.siteName[language], links }],
    end: identity.footerEnd[language],
  }
}
