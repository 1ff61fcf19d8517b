import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findingPath } from "../finding/finding.paths.js"
import { findingWords } from "../finding/finding.words.js"
import { findSupervisor } from "../supervisor/supervisor.store.js"
import { listConsents } from "./consent.store.js"
import { ConsentHistory } from "./consent-history.view.js"
import { emptySection } from "./empty-section.js"
import { Emptying } from "./emptying.view.js"
import { MemberPage, Preview, previewed } from "./member-page.view.js"
import { MyProfile } from "./my-profile.view.js"
import { profilePaths } from "./profile.paths.js"
import { profileWords } from "./profile.words.js"
import { type Profile, readProfileAs, readProfileFor } from "./read-profile-for.js"
import { listSectionChoices } from "./section-choice.store.js"
import { profileCrumbs } from "./section-page.js"
import { listedSections } from "./sections.js"
import { showCompleteness, showOwnSections, showProfile } from "./show-sections.js"
import { findShownPersonByUsername } from "./shown-person.store.js"

function orNotFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Refusal("not-found", "page-not-found")
  return found
}

async function readOwnProfile({ reading }: Pick<PageRequest, "reading">): Promise<Profile> {
  return orNotFound(await readProfileAs(reading, "self", actingMember(reading).personId))
}

async function showMyProfile(request: PageRequest): Promise<Answer> {
  const { language, reading } = request
  const profile = await readOwnProfile(request)
  const choices = await listSectionChoices(reading, profile.personId)
  return page({
    title: profileWords[language].title,
    section: "account",
    crumbs: [],
    body: (
      <MyProfile
        language={language}
        displayName={profile.displayName}
        completeness={showCompleteness(profile, language)}
        sections={showOwnSections(profile, choices, language)}
        supervisor={await findSupervisor(reading, profile.personId)}
      />
    ),
  })
}

async function showPreview({ language, reading, query }: PageRequest): Promise<Answer> {
  const relation = previewed.find((each) => each === query.reader) ?? "member"
  const profile = await readProfileAs(reading, relation, actingMember(reading).personId)
  return page({
    title: profileWords[language].previewing.title,
    section: "account",
    crumbs: profileCrumbs(language),
    body: <Preview language={language} relation={relation} profile={profile && showProfile(profile, language)} />,
  })
}

async function showMember({ language, reading, actor, params }: PageRequest<"username">): Promise<Answer> {
  const person = orNotFound(await findShownPersonByUsername(reading, params.username))
  const profile = orNotFound(await readProfileFor(reading, actor, person.id))
  return page({
    title: profile.displayName,
    // The list of members is theirs alone: it is no way back for a visitor.
    crumbs: actor.kind === "member" ? [{ label: findingWords[language].title, href: to(findingPath, language) }] : [],
    body: (
      <MemberPage
        language={language}
        profile={showProfile(profile, language)}
        isOwn={actor.kind === "member" && actor.personId === profile.personId}
      />
    ),
  })
}

const consentsPerPage = 50

async function showConsents({ language, reading, query }: PageRequest): Promise<Answer> {
  const { personId, timeZone } = actingMember(reading)
  const before = /^\d{1,15}$/.test(query.before ?? "") ? Number(query.before) : undefined
  const consents = await listConsents(reading, personId, before, consentsPerPage + 1)
  const shown = consents.slice(0, consentsPerPage)
  const last = consents.length > consentsPerPage ? shown.at(-1) : undefined
  const here = to(profilePaths.consents, language)
  const titles = new Map(listedSections.map(([code, { words }]) => [code, words[language].title]))
  return page({
    title: profileWords[language].consents,
    section: "account",
    crumbs: profileCrumbs(language),
    body: (
      <ConsentHistory
        language={language}
        timeZone={timeZone}
        consents={shown}
        titles={titles}
        olderAddress={last && `${here}?before=${last.number}`}
        latestAddress={before === undefined ? undefined : here}
      />
    ),
  })
}

function sectionNamed(code: string) {
  return orNotFound(listedSections.find(([each]) => each === code))
}

function showEmptying({ language, params }: PageRequest<"section">): Answer {
  const [code, section] = sectionNamed(params.section)
  const { title } = section.words[language]
  return page({
    title: profileWords[language].emptying.title({ section: title }),
    section: "account",
    crumbs: profileCrumbs(language),
    body: <Emptying language={language} code={code} title={title} backAddress={to(section.path, language)} />,
  })
}

async function emptyIt(request: PageRequest<"section">): Promise<Answer> {
  const [code, section] = sectionNamed(request.params.section)
  await request.act((ctx) => emptySection(ctx, code, (each, personId) => section.empty(each, personId)))
  return redirect(to(profilePaths.mine, request.language), { confirmation: "section-emptied" })
}

export const profileRoutes = [
  route({ path: profilePaths.mine, access: "member", help: "people.profile", get: showMyProfile }),
  route({ path: profilePaths.preview, access: "member", get: showPreview }),
  route({ path: profilePaths.consents, access: "member", get: showConsents }),
  route({ path: profilePaths.emptying, access: "member", get: showEmptying, post: emptyIt }),
  route({ path: profilePaths.member, access: "everyone", get: showMember }),
]
