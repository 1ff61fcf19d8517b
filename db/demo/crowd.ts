import { Draw } from "./draw.js"
import { type FieldOfWork, fieldsOfWork } from "./fields-of-work.js"
import type { DemonstrationProfile } from "./profiles.js"

/** Besides those whose lives are told one by one: enough people for the marketplace to be alive. */
const crowdSize = 440

const firstNames = {
  fr: [
    ...["Amélie", "Bastien", "Chantal", "Denis", "Élodie", "Fabrice", "Geneviève", "Hugo", "Inès", "Jérôme"],
    ...["Karine", "Laurent", "Mireille", "Nicolas", "Océane", "Patrice", "Renée", "Samuel", "Thérèse", "Yanick"],
  ],
  en: [
    ...["Abigail", "Brandon", "Catherine", "Derek", "Elaine", "Farid", "Grace", "Harpreet", "Ingrid", "Jordan"],
    ...["Kiran", "Lena", "Mei", "Nadia", "Owen", "Priya", "Quinn", "Rosalind", "Tariq", "Winnie"],
  ],
} as const

/** Nobody bears them. */
const lastNames = [
  ...["Delafable", "Lacommeçi", "Duprototype", "Desbrouillons", "Lamaquette", "Dutest", "Lesimulé", "Ducanevas"],
  ...["Mockingham", "Draftwell", "Placeholding", "Samplewood", "Testerly", "Makebelieve", "Fixturson", "Demostone"],
] as const

const places = [
  { municipality: "3506008", timeZone: "America/Toronto" },
  { municipality: "3506008", timeZone: "America/Toronto" },
  { municipality: "2481017", timeZone: "America/Toronto" },
  { municipality: "2466023", timeZone: "America/Toronto" },
  { municipality: "2423027", timeZone: "America/Toronto" },
  { municipality: "1307022", timeZone: "America/Moncton" },
  { municipality: "4611040", timeZone: "America/Winnipeg" },
  { municipality: "5915022", timeZone: "America/Vancouver" },
  { municipality: "4811061", timeZone: "America/Edmonton" },
  { municipality: "1209034", timeZone: "America/Halifax" },
  { municipality: "1001519", timeZone: "America/St_Johns" },
  { municipality: "6204003", timeZone: "America/Iqaluit" },
] as const

const organisations = [
  ...["immigration-refugees-and-citizenship-canada", "employment-and-social-development-canada", "parks-canada"],
  ...["shared-services-canada", "public-services-and-procurement-canada", "canada-revenue-agency", "statistics-canada"],
  ...["treasury-board-of-canada-secretariat", "fisheries-and-oceans-canada", "library-and-archives-canada"],
  ...["health-canada", "environment-and-climate-change-canada", "city-of-ottawa", "city-of-montreal"],
] as const

const schools = ["university-of-ottawa", "universite-laval", "universite-de-moncton", "dalhousie-university"] as const

/** An invented person of the crowd, with the field that she works in. */
export interface CrowdMember extends DemonstrationProfile {
  readonly field: FieldOfWork
}

/** The same 440 people each time. Most let their profile count and be read by members; some keep parts to themselves. */
export function makeCrowd(): readonly CrowdMember[] {
  const draw = new Draw(20_261_122)
  return Array.from({ length: crowdSize }, (_, index) => makeMember(draw, index))
}

function makeMember(draw: Draw, index: number): CrowdMember {
  const field = fieldsOfWork[index % fieldsOfWork.length] ?? draw.oneOf(fieldsOfWork)
  const language = draw.chance(50) ? "fr" : "en"
  const firstName = draw.oneOf(firstNames[language])
  const lastName = draw.oneOf(lastNames)
  const { municipality, timeZone } = draw.oneOf(places)
  const organisation = draw.oneOf(organisations)
  const { en: titleEn, fr: titleFr } = draw.oneOf(field.titles)
  const isManager = draw.chance(15)
  return {
    ...{ firstName, lastName, language, timeZone, municipality, field },
    emailAddress: `${fold(firstName)}.${fold(lastName)}.${index + 1}@example.org`,
    organisation: { key: organisation, isVerified: draw.chance(90) },
    position: {
      ...{ titleEn: draw.chance(85) ? titleEn : null, titleFr },
      ...{ unitEn: `Team of ${field.en}`, unitFr: `Équipe : ${field.fr}` },
      ...{ group: field.group, level: draw.oneOf(field.levels), management: isManager ? "team-lead" : "none" },
    },
    telephone: `613 555-0${100 + (index % 100)}`,
    languages: { first: language, second: secondLanguage(draw) },
    availability: { weeklyHours: draw.oneOf([2, 4, 7.5, 15]), days: draw.someOf(weekdays, draw.between(1, 5)) },
    skills: skillsOf(draw, field),
    experience: experienceOf(draw, field, organisation),
    education: [
      {
        ...{ level: draw.oneOf(["bachelor", "bachelor", "master", "college-diploma"]), field: field.study },
        ...{ school: draw.oneOf(schools), year: draw.between(1995, 2024) },
      },
    ],
    ...{ credentials: [], links: [], choices: choicesOf(draw) },
  }
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const

function secondLanguage(draw: Draw): DemonstrationProfile["languages"]["second"] {
  const of = () => draw.oneOf(["A", "B", "B", "C", "C", "E"])
  return { reading: of(), writing: of(), oral: of() }
}

/** Her field's, and one or two of another: people are wider than their positions. */
function skillsOf(draw: Draw, field: FieldOfWork): DemonstrationProfile["skills"] {
  const codes = [
    ...draw.someOf(field.skills, draw.between(2, field.skills.length)),
    ...draw.someOf(draw.oneOf(fieldsOfWork).skills, draw.between(0, 2)),
  ]
  return [...new Set(codes)].map((skill) => ({
    skill,
    level: draw.oneOf(["beginner", "intermediate", "intermediate", "advanced", "expert"] as const),
    lastUsed: draw.between(2019, 2026),
  }))
}

function experienceOf(draw: Draw, field: FieldOfWork, organisation: string): DemonstrationProfile["experience"] {
  const began = draw.between(2012, 2024)
  const { en, fr } = draw.oneOf(field.titles)
  const done = draw.oneOf(field.tasks)
  return [
    {
      ...{ occupation: field.occupation, titleEn: en, titleFr: fr, organisation, until: null },
      ...{ from: `${began}-0${draw.between(1, 9)}`, doneEn: done.en, doneFr: done.fr },
    },
  ]
}

function choicesOf(draw: Draw): DemonstrationProfile["choices"] {
  const counts = draw.chance(92)
  const seenBy = draw.chance(85) ? "members" : "colleagues"
  const open = { seenBy, countsInMatching: counts } as const
  const own = { seenBy: "self", countsInMatching: counts } as const
  return {
    ...{ position: open, place: open, skills: open, experience: open, education: open },
    ...{ languages: draw.chance(60) ? open : own, availability: own },
    ...{ telephone: { seenBy: "self", countsInMatching: false }, credentials: open, links: open },
  }
}

const fold = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
