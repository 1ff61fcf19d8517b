import type { RunKind } from "../../platform/runs.js"
import type { Recurring, Task } from "../../platform/tasks.js"
import { joinWords, type Link, type WebModule } from "../../web/module.js"
import { availabilityRoutes } from "./availability/availability.pages.js"
import { availabilityWords } from "./availability/availability.words.js"
import { copyWords } from "./copy/copy.words.js"
import { copyRun } from "./copy/copy-run.js"
import { credentialsRoutes } from "./credentials/credentials.pages.js"
import { credentialsPaths } from "./credentials/credentials.paths.js"
import { credentialsWords } from "./credentials/credentials.words.js"
import { dataRoutes, type HolderProof } from "./data/data.pages.js"
import { dataWords } from "./data/data.words.js"
import { educationRoutes } from "./education/education.pages.js"
import { educationWords } from "./education/education.words.js"
import { dataErased } from "./erasure/erasure.messages.js"
import { erasureAsked } from "./erasure/erasure.notices.js"
import { erasureWords } from "./erasure/erasure.words.js"
import { erasureBlock } from "./erasure/erasure-block.js"
import { sweepRecurring, sweepTask } from "./erasure/sweep.tasks.js"
import { sweepRun } from "./erasure/sweep-run.js"
import { experienceRoutes } from "./experience/experience.pages.js"
import { experienceWords } from "./experience/experience.words.js"
import { findingOperations } from "./finding/finding.api.js"
import { findingRoutes } from "./finding/finding.pages.js"
import { findingPath } from "./finding/finding.paths.js"
import { findingWords } from "./finding/finding.words.js"
import { languagesRoutes } from "./languages/languages.pages.js"
import { languagesWords } from "./languages/languages.words.js"
import { linksRoutes } from "./links/links.pages.js"
import { linksWords } from "./links/links.words.js"
import { peoplePaths } from "./people.paths.js"
import { photoRoutes } from "./photo/photo.pages.js"
import { photoWords } from "./photo/photo.words.js"
import { placeRoutes } from "./place/place.pages.js"
import { placeWords } from "./place/place.words.js"
import { positionRoutes } from "./position/position.pages.js"
import { positionWords } from "./position/position.words.js"
import { privacyRoutes } from "./privacy/privacy.pages.js"
import { privacyWords } from "./privacy/privacy.words.js"
import { profileOperations } from "./profile/profile.api.js"
import { profileRoutes } from "./profile/profile.pages.js"
import { profilePaths } from "./profile/profile.paths.js"
import { profileWords } from "./profile/profile.words.js"
import { profileBlock } from "./profile/profile-block.js"
import { skillsRoutes } from "./skills/skills.pages.js"
import { skillsPaths } from "./skills/skills.paths.js"
import { skillsWords } from "./skills/skills.words.js"
import { supervisorRoutes } from "./supervisor/supervisor.pages.js"
import { supervisorWords } from "./supervisor/supervisor.words.js"
import { telephoneRoutes } from "./telephone/telephone.pages.js"
import { telephoneWords } from "./telephone/telephone.words.js"

export { type Weekday, weekdays } from "./availability/availability.js"
export { changePerson } from "./change-person.js"
export { fillDemonstrationCrowd } from "./demonstration/fill-demonstration-crowd.js"
export { fillDemonstrationProfile } from "./demonstration/fill-demonstration-profile.js"
export { criteriaOf, searchAddress } from "./finding/finding.paths.js"
export { MemberSearch, type ShownSearch } from "./finding/finding.view.js"
export { readSearch } from "./finding/read-search.js"
export { findHolder, type Holder } from "./holder.store.js"
export { countMatchable, listMatchable, type Matchable } from "./matchable/matchable.store.js"
export { peoplePaths } from "./people.paths.js"
export { insertPerson as addPerson } from "./person.store.js"
export { profilePaths } from "./profile/profile.paths.js"
export { type AttachedProfile, listAttachableSections, readAttachedProfile } from "./profile/read-attached-profile.js"
export { type OwnFacts, readOwnFacts } from "./profile/read-own-facts.js"
export { readProfileFor, readProfileNamed } from "./profile/read-profile-for.js"
export { showProfile } from "./profile/show-sections.js"
export { listPersonsNamed } from "./supervisor/known-persons.store.js"
export { readReportingLines } from "./supervisor/read-reporting-lines.js"
export { normaliseTelephone, sayTelephone } from "./telephone/telephone.js"

/** Pages of a profile where what a list has is chosen. */
export const choosingPages = { skill: skillsPaths.adding, credential: credentialsPaths.adding }

export const peopleMessageKinds = [dataErased]
export const peopleNoticeKinds = [erasureAsked]
export const peopleRunKinds: readonly RunKind[] = [copyRun as RunKind, sweepRun as RunKind]
export const peopleTasks: readonly Task[] = [sweepTask as Task]
export const peopleRecurring: readonly Recurring[] = [sweepRecurring]

const myProfile: Link = {
  path: profilePaths.mine,
  label: { en: profileWords.en.title, fr: profileWords.fr.title },
  access: "member",
}

const findMembers: Link = {
  path: findingPath,
  label: { en: findingWords.en.title, fr: findingWords.fr.title },
  access: "member",
}

/** What people see and decide of their own data; the module of accounts says how they prove who they are. */
export function peopleModule(proof: HolderProof): WebModule {
  return {
    routes: [
      ...findingRoutes,
      ...profileRoutes,
      ...photoRoutes,
      ...positionRoutes,
      ...placeRoutes,
      ...telephoneRoutes,
      ...languagesRoutes,
      ...availabilityRoutes,
      ...supervisorRoutes,
      ...linksRoutes,
      ...skillsRoutes,
      ...experienceRoutes,
      ...educationRoutes,
      ...credentialsRoutes,
      ...dataRoutes(proof),
      ...privacyRoutes,
    ],
    words: joinWords([
      copyWords,
      erasureWords,
      profileWords,
      findingWords,
      photoWords,
      positionWords,
      placeWords,
      telephoneWords,
      languagesWords,
      availabilityWords,
      supervisorWords,
      linksWords,
      skillsWords,
      experienceWords,
      educationWords,
      credentialsWords,
    ]),
    api: [...profileOperations, ...findingOperations],
    navigation: [findMembers, myProfile],
    account: [myProfile, { path: peoplePaths.data, label: { en: dataWords.en.title, fr: dataWords.fr.title } }],
    dashboard: async (reading, language) => [
      ...(await erasureBlock(reading, language)),
      ...(await profileBlock(reading, language)),
    ],
    footer: [{ path: peoplePaths.privacy, label: { en: privacyWords.en.title, fr: privacyWords.fr.title } }],
  }
}
