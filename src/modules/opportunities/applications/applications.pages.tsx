import { randomUUID } from "node:crypto"
import { actingMember } from "../../../platform/context.js"
import { emptyForm, type FormState, typedText } from "../../../ui/form-state.js"
import { type Answer, type PageRequest, page, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { readSettings } from "../../host/index.js"
import {
  findHolder,
  listAttachableSections,
  profilePaths,
  readAttachedProfile,
  showProfile,
} from "../../people/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { myInvitationsBlock } from "../invitations/my-invitations-block.js"
import { listReceivedMessages } from "../messages/applicant-message.store.js"
import { ReceivedMessages } from "../messages/messages.view.js"
import { shownTitle } from "../opportunity/shown-text.js"
import { listNotes } from "../workspace/note.store.js"
import { Notes } from "../workspace/notes.view.js"
import { applicationsWords } from "./applications.words.js"
import { findAddressed } from "./find-addressed.js"
import type { OpenedApplication } from "./find-application-for.js"
import { listMyApplications } from "./list-my-applications.js"
import { MyApplications } from "./my-applications.view.js"
import { OwnApplication } from "./own-application.view.js"
import { ReceivedApplication } from "./received-application.view.js"

type Asked = PageRequest<"number" | "id">

/** An application as one of its two sides sees it; to others it is not there. */
export async function showApplication(request: Asked, form: FormState | undefined = undefined): Promise<Answer> {
  const opened = await findAddressed(request)
  return opened.sides.includes("applicant") ? showOwn(request, opened, form) : showReceived(request, opened, form)
}

async function showOwn(request: Asked, { application, opportunity }: OpenedApplication, form?: FormState) {
  const { language, reading } = request
  const { personId, timeZone } = actingMember(reading)
  const words = applicationsWords[language]
  const sections = await listAttachableSections(reading, personId, language)
  const { contactName: name, contactAddress: address, contactTelephone: telephone } = opportunity
  return page({
    title: words.one.mine,
    crumbs: [
      { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
      { label: words.mine.title, href: to(marketplacePaths.myApplications, language) },
    ],
    ...(form && { form }),
    body: (
      <OwnApplication
        language={language}
        application={application}
        opportunity={opportunity}
        zone={timeZone}
        attached={sections.flatMap(({ code, title }) => (application.shownSections.includes(code) ? [title] : []))}
        reached={application.status === "accepted" ? { name, address, telephone } : undefined}
        form={form ?? emptyForm}
      >
        <ReceivedMessages
          language={language}
          zone={timeZone}
          messages={await listReceivedMessages(reading, application.id)}
        />
      </OwnApplication>
    ),
  })
}

async function showReceived(request: Asked, { application, opportunity }: OpenedApplication, form?: FormState) {
  const { language, reading } = request
  const { personId: readerId, timeZone } = actingMember(reading)
  const { personId: ownerId, shownSections: sections } = application
  const profile = await readAttachedProfile(reading, { ownerId, sections, readerId })
  const holder = application.status === "accepted" ? await findHolder(reading, ownerId) : undefined
  const address = { number: String(opportunity.number) }
  const words = applicationsWords[language]
  return page({
    title: words.one.of({ name: application.displayName }),
    crumbs: [
      { label: shownTitle(opportunity, language).text, href: to(marketplacePaths.one, language, address) },
      { label: words.received.title, href: to(marketplacePaths.applications, language, address) },
    ],
    ...(form && { form }),
    body: (
      <ReceivedApplication
        language={language}
        application={application}
        opportunity={opportunity}
        zone={timeZone}
        sections={profile ? showProfile(profile, language).sections : []}
        profileAddress={profile?.isOpen ? to(profilePaths.member, language, { username: profile.username }) : undefined}
        reached={holder && { name: holder.displayName, address: holder.address, telephone: null }}
        answerDays={(await readSettings(reading)).offerAnswerDays}
        form={form ?? emptyForm}
      >
        <Notes
          language={language}
          application={application}
          notes={await listNotes(reading, application.id)}
          zone={timeZone}
          noteKey={typedText(form ?? emptyForm, "key") || randomUUID()}
          form={form ?? emptyForm}
        />
      </ReceivedApplication>
    ),
  })
}

async function showMine({ language, reading }: PageRequest): Promise<Answer> {
  return page({
    title: applicationsWords[language].mine.title,
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    body: (
      <MyApplications
        language={language}
        zone={actingMember(reading).timeZone}
        now={reading.now}
        applications={await listMyApplications(reading)}
        blocks={await myInvitationsBlock(reading, language)}
      />
    ),
  })
}

export const readingRoutes = [
  route({ path: marketplacePaths.myApplications, access: "member", get: showMine }),
  route({ path: marketplacePaths.application, access: "member", get: (request) => showApplication(request) }),
]
