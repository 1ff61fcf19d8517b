import type { Link } from "../../../web/module.js"
import type { NoticeKind } from "../../notices/index.js"
import { catalogueRoutes } from "./catalogue/catalogue.pages.js"
import { approvalRoutes, ofPlatformAdministrators } from "./life/approval.pages.js"
import { programmeDecided, programmeSubmitted } from "./life/life.notices.js"
import { lifeRoutes } from "./life/life.pages.js"
import { lifeWords } from "./life/life.words.js"
import { presentationRoutes } from "./presentation/presentation.pages.js"
import { presentationWords } from "./presentation/presentation.words.js"
import { countProgrammesIn } from "./programme.store.js"
import { programmesPaths } from "./programmes.paths.js"
import { rulesRoutes } from "./rules/rules.pages.js"
import { rulesWords } from "./rules/rules.words.js"
import { settingsRoutes } from "./settings/settings.pages.js"
import { settingsWords } from "./settings/settings.words.js"
import { teamRoutes } from "./team/team.pages.js"
import { teamWords } from "./team/team.words.js"
import { textsRoutes } from "./texts/texts.pages.js"
import { textsWords } from "./texts/texts.words.js"

/** What setting up a programme gives the module. */
export const programmesRoutes = [
  ...catalogueRoutes,
  ...presentationRoutes,
  ...settingsRoutes,
  ...rulesRoutes,
  ...teamRoutes,
  ...textsRoutes,
  ...lifeRoutes,
  ...approvalRoutes,
]

export const programmesWords = [lifeWords, presentationWords, settingsWords, rulesWords, teamWords, textsWords]

export const programmesNoticeKinds = [programmeSubmitted as NoticeKind, programmeDecided as NoticeKind]

export const programmesDesk: readonly Link[] = [
  {
    path: programmesPaths.desk,
    label: { en: lifeWords.en.desk.title, fr: lifeWords.fr.desk.title },
    access: ofPlatformAdministrators,
    count: (reading) => countProgrammesIn(reading, "submitted"),
  },
]
