import { adviceInEnglish } from "./opportunity-advice-en.js"
import { adviceInFrench } from "./opportunity-advice-fr.js"

/**
 * The kinds of opportunity that the platform comes with. They are rows that an administrator changes; this list only
 * brings the ones that are missing. A field that is not named here is optional.
 */

interface ListedType {
  readonly code: keyof typeof adviceInEnglish
  readonly family: "mobility" | "development" | "career"
  readonly audience: "federal" | "open"
  readonly labelEn: string
  readonly labelFr: string
  readonly definitionEn: string
  readonly definitionFr: string
  readonly seekingEn?: string
  readonly seekingFr?: string
  readonly offeringEn?: string
  readonly offeringFr?: string
  readonly fields: Readonly<Record<string, "off" | "optional" | "required">>
}

const participantAndHost = {
  seekingEn: "Participant",
  seekingFr: "Personne participante",
  offeringEn: "Host",
  offeringFr: "Hôte",
}

const seekingAndOffering = { seekingEn: "Seeking", seekingFr: "Recherche", offeringEn: "Offering", offeringFr: "Offre" }

/** What almost every kind asks. */
const usual = { places: "required", time: "required", place: "required" } as const

/** People who exchange what they have: each brings one job. */
const exchange = { ...usual, "group-level": "required" } as const

const listed: readonly ListedType[] = [
  {
    ...{ code: "micro-mission", family: "mobility", audience: "federal", ...participantAndHost },
    labelEn: "Micro-mission",
    labelFr: "Micro-mission",
    definitionEn: "A short, voluntary piece of work for another team, done beside one’s own job.",
    definitionFr: "Un court travail volontaire pour une autre équipe, fait en plus de ses propres tâches.",
    fields: { ...usual, "group-level": "off", education: "off" },
  },
  {
    ...{ code: "mentoring", family: "development", audience: "open" },
    ...{ seekingEn: "Mentee", seekingFr: "Personne mentorée", offeringEn: "Mentor", offeringFr: "Mentore ou mentor" },
    labelEn: "Mentoring",
    labelFr: "Mentorat",
    definitionEn: "A person with more experience guides another who has less, over several months.",
    definitionFr: "Une personne d’expérience en accompagne une autre qui en a moins, pendant plusieurs mois.",
    fields: { ...usual, security: "off", education: "off" },
  },
  {
    ...{ code: "job-swap", family: "mobility", audience: "federal" },
    labelEn: "Job swap",
    labelFr: "Échange d’emplois",
    definitionEn:
      "Two people at the same or an equivalent group and level trade positions, by deployment, assignment or secondment.",
    definitionFr:
      "Deux personnes de même groupe et niveau, ou de niveaux équivalents, échangent leurs postes par mutation, affectation ou détachement.",
    fields: exchange,
  },
  {
    ...{ code: "job-shadowing", family: "development", audience: "federal", ...participantAndHost },
    labelEn: "Job shadowing",
    labelFr: "Observation au poste de travail",
    definitionEn: "Following somebody in another job for a short time, to see what the work is.",
    definitionFr:
      "Suivre pendant peu de temps une personne dans un autre emploi, pour voir en quoi consiste le travail.",
    fields: { ...usual, education: "off" },
  },
  {
    ...{ code: "assignment-secondment", family: "mobility", audience: "federal", ...participantAndHost },
    labelEn: "Assignment or secondment",
    labelFr: "Détachement ou affectation",
    definitionEn:
      "Other duties for a fixed time, in one’s own organization or in another, while keeping one’s own position.",
    definitionFr:
      "D’autres fonctions pour un temps fixé, dans son organisme ou dans un autre, en gardant son propre poste.",
    fields: { ...usual, "end-date": "required" },
  },
  {
    ...{ code: "deployment", family: "mobility", audience: "federal", ...participantAndHost },
    labelEn: "Deployment",
    labelFr: "Mutation",
    definitionEn: "A lasting move to another position at the same or an equivalent group and level.",
    definitionFr: "Un passage durable à un autre poste de même groupe et niveau, ou de niveau équivalent.",
    fields: { ...usual, "group-level": "required", "end-date": "off" },
  },
  {
    ...{ code: "job-rotation", family: "mobility", audience: "federal" },
    labelEn: "Job rotation",
    labelFr: "Rotation d’emplois",
    definitionEn: "Three or more people take each other’s positions in turn for a short time.",
    definitionFr: "Trois personnes ou plus occupent tour à tour leurs postes respectifs pendant peu de temps.",
    fields: exchange,
  },
  {
    ...{ code: "skill-sharing", family: "development", audience: "open", ...participantAndHost },
    labelEn: "Skill sharing",
    labelFr: "Partage des habiletés",
    definitionEn: "Passing on or lending a skill, in a training session or on a task.",
    definitionFr: "Transmettre ou prêter une habileté, au cours d’une formation ou dans une tâche.",
    fields: { ...usual, skills: "required", "group-level": "off", education: "off" },
  },
  {
    ...{ code: "peer-coaching", family: "development", audience: "federal" },
    ...{ seekingEn: "Person coached", seekingFr: "Personne accompagnée", offeringEn: "Coach", offeringFr: "Coach" },
    labelEn: "Peer coaching",
    labelFr: "Encadrement de carrière (coaching)",
    definitionEn: "Advice from a colleague to prepare for one precise challenge.",
    definitionFr: "Les conseils d’une ou d’un collègue pour se préparer à un défi précis.",
    fields: { ...usual, security: "off", education: "off" },
  },
  {
    ...{ code: "job-sharing", family: "development", audience: "federal" },
    labelEn: "Job sharing",
    labelFr: "Partage d’emploi",
    definitionEn: "Two people who work part time fill one full-time position.",
    definitionFr: "Deux personnes à temps partiel occupent ensemble un poste à temps plein.",
    fields: { ...exchange, "end-date": "off" },
  },
  {
    ...{ code: "casual", family: "career", audience: "open", ...seekingAndOffering },
    labelEn: "Casual work",
    labelFr: "Emploi occasionnel",
    definitionEn: "Work of at most 90 working days per calendar year in one organization.",
    definitionFr: "Un travail d’au plus 90 jours ouvrables par année civile dans un même organisme.",
    fields: { ...usual, "end-date": "required" },
  },
  {
    ...{ code: "student-integration", family: "career", audience: "open", ...seekingAndOffering },
    labelEn: "Student integration",
    labelFr: "Intégration étudiante",
    definitionEn: "A first job for a graduate who worked in the public service as a student.",
    definitionFr:
      "Un premier emploi pour une personne diplômée qui a travaillé dans la fonction publique pendant ses études.",
    fields: usual,
  },
  {
    ...{ code: "collaboration", family: "development", audience: "open", ...seekingAndOffering },
    labelEn: "Collaboration",
    labelFr: "Collaboration",
    definitionEn: "Working together on a project across organizations and orders of government.",
    definitionFr: "Travailler ensemble à un projet, d’un organisme ou d’un ordre de gouvernement à l’autre.",
    fields: { ...usual, "group-level": "off", security: "off", education: "off", place: "optional" },
  },
  {
    ...{ code: "interchange", family: "career", audience: "open", ...seekingAndOffering },
    labelEn: "Interchange Canada",
    labelFr: "Échanges Canada",
    definitionEn: "An exchange for a fixed time between the federal public service and an organization outside it.",
    definitionFr: "Un échange pour un temps fixé entre la fonction publique fédérale et un organisme de l’extérieur.",
    fields: { ...usual, "end-date": "required" },
  },
]

export const opportunityTypes = listed.map((type) => ({
  ...type,
  guidanceEn: adviceInEnglish[type.code].guidance,
  guidanceFr: adviceInFrench[type.code].guidance,
  templateEn: adviceInEnglish[type.code].template,
  templateFr: adviceInFrench[type.code].template,
}))
