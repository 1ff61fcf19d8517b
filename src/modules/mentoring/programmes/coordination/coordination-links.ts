import { bulkMessagesPaths } from "../../bulk-messages/bulk-messages.paths.js"
import { bulkMessagesWords } from "../../bulk-messages/bulk-messages.words.js"
import { endingsPaths } from "../../endings/endings.paths.js"
import { endingsWords } from "../../endings/endings.words.js"
import { figuresPaths } from "../../figures/figures.paths.js"
import { figuresWords } from "../../figures/figures.words.js"
import { proposalsPaths } from "../../proposals/proposals.paths.js"
import { proposalsWords } from "../../proposals/proposals.words.js"
import { deskWords } from "../../registrations/desk/desk.words.js"
import { registrationsPaths } from "../../registrations/registrations.paths.js"
import { rostersPaths } from "../../rosters/rosters.paths.js"
import { rostersWords } from "../../rosters/rosters.words.js"
import { runsPaths } from "../../runs/runs.paths.js"
import { runsWords } from "../../runs/runs.words.js"
import { listSituations } from "../../situations/situation.store.js"
import { situationsPaths } from "../../situations/situations.paths.js"
import { situationsWords } from "../../situations/situations.words.js"
import { lifeWords } from "../life/life.words.js"
import { presentationWords } from "../presentation/presentation.words.js"
import { programmesPaths } from "../programmes.paths.js"
import { rulesWords } from "../rules/rules.words.js"
import { settingsWords } from "../settings/settings.words.js"
import { teamWords } from "../team/team.words.js"
import { textsWords } from "../texts/texts.words.js"
import type { CoordinationLink } from "./coordination-link.js"

/** The menu of those who lead a programme: its daily work first, then how it is set up. Each folder adds its own. */
export const coordinationLinks: readonly CoordinationLink[] = [
  { path: programmesPaths.coordination, label: { en: lifeWords.en.title, fr: lifeWords.fr.title } },
  { path: registrationsPaths.list, label: { en: deskWords.en.title, fr: deskWords.fr.title } },
  { path: proposalsPaths.list, label: { en: proposalsWords.en.list.title, fr: proposalsWords.fr.list.title } },
  { path: endingsPaths.inProgress, label: { en: endingsWords.en.team.list, fr: endingsWords.fr.team.list } },
  { path: runsPaths.list, label: { en: runsWords.en.list.title, fr: runsWords.fr.list.title } },
  {
    path: situationsPaths.ofProgramme,
    label: { en: situationsWords.en.programme.title, fr: situationsWords.fr.programme.title },
    count: async (reading, { id }) => (await listSituations(reading, [id])).length,
  },
  {
    path: bulkMessagesPaths.list,
    label: { en: bulkMessagesWords.en.title, fr: bulkMessagesWords.fr.title },
  },
  { path: figuresPaths.figures, label: { en: figuresWords.en.title, fr: figuresWords.fr.title } },
  { path: rostersPaths.rosters, label: { en: rostersWords.en.title, fr: rostersWords.fr.title } },
  {
    path: programmesPaths.presentation,
    label: { en: presentationWords.en.title, fr: presentationWords.fr.title },
  },
  {
    path: programmesPaths.joining,
    label: { en: settingsWords.en.joining.title, fr: settingsWords.fr.joining.title },
  },
  { path: programmesPaths.ways, label: { en: settingsWords.en.ways.title, fr: settingsWords.fr.ways.title } },
  { path: programmesPaths.lists, label: { en: settingsWords.en.lists.title, fr: settingsWords.fr.lists.title } },
  { path: programmesPaths.rules, label: { en: rulesWords.en.title, fr: rulesWords.fr.title } },
  { path: programmesPaths.texts, label: { en: textsWords.en.title, fr: textsWords.fr.title } },
  { path: programmesPaths.team, label: { en: teamWords.en.title, fr: teamWords.fr.title } },
]
