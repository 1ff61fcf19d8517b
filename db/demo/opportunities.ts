import type { CrowdMember } from "./crowd.js"
import { Draw } from "./draw.js"
import { type FieldOfWork, fieldsOfWork } from "./fields-of-work.js"

/** An invented opportunity; days count from the day on which it is loaded. */
export interface DemonstrationOpportunity {
  readonly type: string
  readonly side: "seeking" | "offering" | "both"
  readonly author: CrowdMember
  readonly titleEn: string
  readonly titleFr: string
  readonly descriptionEn: string | null
  readonly descriptionFr: string | null
  readonly workArea: string
  readonly places: number | null
  readonly postedOn: number
  readonly deadlineOn: number
  readonly startOn: number
  readonly endOn: number | null
  readonly hours: number
  readonly period: "total" | "day" | "week" | "month"
  readonly isRemote: boolean
  readonly municipality: string
  readonly timeZone: string
  readonly security: "none" | "reliability" | "secret" | null
  readonly occupation: string
  readonly skills: readonly { readonly skill: string; readonly isEssential: boolean }[]
  readonly groupLevels: readonly { readonly group: string; readonly level: string }[]
  /** Asked of the language that its author does not speak first. */
  readonly oral: { readonly language: "en" | "fr"; readonly level: "A" | "B" | "C" } | null
  readonly isRestricted: boolean
  /** What became of it. */
  readonly outcome: "open" | "closed" | "filled" | "in-progress" | "completed" | "cancelled" | "expired"
  /** In the order in which they applied. */
  readonly applicants: readonly CrowdMember[]
}

/** How one kind is spoken of in a field. */
interface Pattern {
  readonly type: string
  readonly side: DemonstrationOpportunity["side"]
  /** In how many of the fields. */
  readonly fields: number
  readonly write: (field: FieldOfWork, draw: Draw) => Written
  readonly hours: readonly (readonly [number, DemonstrationOpportunity["period"]])[]
  /** Days from start to end; none where there is no end. */
  readonly lasts: number | null
  readonly places: readonly (number | null)[]
  readonly asksLevel?: true
}

type Written = Pick<DemonstrationOpportunity, "titleEn" | "titleFr"> & {
  readonly textEn: string
  readonly textFr: string
}

const written = (titleEn: string, titleFr: string, textEn: string, textFr: string): Written => ({
  ...{ titleEn, titleFr, textEn, textFr },
})

const nthTask = (nth: number) => (field: FieldOfWork) => {
  const task = field.tasks[nth]
  if (!task) throw new Error(`a field has no task ${nth}`)
  return written(task.en, task.fr, task.textEn, task.textFr)
}

const shortWork = {
  hours: [
    [20, "total"],
    [40, "total"],
    [7.5, "week"],
    [4, "week"],
  ],
  lasts: 60,
} as const
const regular = {
  hours: [
    [1, "month"],
    [2, "month"],
    [4, "month"],
  ],
  lasts: 180,
} as const
const fullTime = { hours: [[37.5, "week"]], lasts: 240 } as const

const patterns: readonly Pattern[] = [
  ...[0, 1, 2].map((nth) => ({
    ...{ type: "micro-mission", side: "offering" as const, fields: 24, write: nthTask(nth), ...shortWork },
    places: [1, 1, 1, 2],
  })),
  {
    ...{ type: "micro-mission", side: "seeking", fields: 18, ...shortWork, places: [1] },
    write: ({ en, fr }) =>
      written(
        `Available for short work in ${en}`,
        `Disponible pour de courts travaux en ${fr}`,
        "I keep half a day a week for something new, and my manager agrees. Tell me what would help your team.",
        "Je garde une demi-journée par semaine pour du nouveau, et ma ou mon gestionnaire est d’accord. Dites-moi ce qui aiderait votre équipe.",
      ),
  },
  {
    ...{ type: "mentoring", side: "offering", fields: 24, ...regular, places: [1, 1, 2, 3] },
    write: ({ en, fr }) =>
      written(
        `Mentoring in ${en} for the first years of a career`,
        `Mentorat en ${fr} pour les premières années de carrière`,
        "One conversation a month about your questions, not my answers. What I expect: that you bring the agenda.",
        "Une conversation par mois sur vos questions, non sur mes réponses. Ce que j’attends : que vous apportiez l’ordre du jour.",
      ),
  },
  {
    ...{ type: "mentoring", side: "seeking", fields: 20, ...regular, places: [1] },
    write: ({ en, fr }) =>
      written(
        `Seeking a mentor in ${en}`,
        `À la recherche d’une mentore ou d’un mentor en ${fr}`,
        "I have two years of experience and a choice to make. An hour a month with somebody who has made it would mean a great deal.",
        "J’ai deux ans d’expérience et un choix à faire. Une heure par mois avec une personne qui l’a fait m’aiderait beaucoup.",
      ),
  },
  {
    ...{ type: "job-shadowing", side: "offering", fields: 24, lasts: 14, hours: [[15, "total"]], places: [1, 2, 4] },
    write: ({ en, fr }) =>
      written(
        `Two days beside a team in ${en}`,
        `Deux jours auprès d’une équipe en ${fr}`,
        "Come and watch: the morning meeting, the files, the hard call of the day. Questions are welcome at lunch.",
        "Venez observer : la rencontre du matin, les dossiers, l’appel difficile du jour. Les questions sont bienvenues le midi.",
      ),
  },
  {
    ...{ type: "assignment-secondment", side: "offering", fields: 24, ...fullTime, places: [1], asksLevel: true },
    write: ({ titles, en, fr }, draw) => {
      const { en: titleEn, fr: titleFr } = draw.oneOf(titles)
      return written(
        `${titleEn}, assignment of eight months`,
        `${titleFr}, affectation de huit mois`,
        `A colleague is on leave. You take the files in ${en} with a week beside her before she goes.`,
        `Une collègue est en congé. Vous prenez ses dossiers en ${fr}, après une semaine à ses côtés.`,
      )
    },
  },
  {
    ...{ type: "deployment", side: "offering", fields: 14, ...fullTime, lasts: null, places: [1], asksLevel: true },
    write: ({ titles, en, fr }, draw) => {
      const { en: titleEn, fr: titleFr } = draw.oneOf(titles)
      return written(
        `${titleEn}, at level`,
        `${titleFr}, au même niveau`,
        `A permanent position in ${en}, in a small team that takes lunch together.`,
        `Un poste permanent en ${fr}, dans une petite équipe qui dîne ensemble.`,
      )
    },
  },
  {
    ...{ type: "job-swap", side: "both", fields: 14, ...fullTime, places: [null], asksLevel: true },
    write: ({ en, fr }) =>
      written(
        `Swap of positions in ${en}, eight months`,
        `Échange de postes en ${fr}, huit mois`,
        "Same group and level, another city or another subject: let us talk with both managers.",
        "Même groupe et niveau, une autre ville ou un autre sujet : parlons-en avec nos deux gestionnaires.",
      ),
  },
  {
    ...{ type: "job-rotation", side: "both", fields: 8, ...fullTime, places: [null], asksLevel: true },
    write: ({ en, fr }) =>
      written(
        `Rotation among three teams of ${en}`,
        `Rotation entre trois équipes en ${fr}`,
        "Three people, three teams, four months each. Two are found; you would be the third.",
        "Trois personnes, trois équipes, quatre mois chacune. Deux sont trouvées; vous seriez la troisième.",
      ),
  },
  {
    ...{
      type: "skill-sharing",
      side: "offering",
      fields: 24,
      lasts: 21,
      hours: [
        [3, "total"],
        [6, "total"],
      ],
    },
    places: [6, 8, 10, null],
    write: ({ en, fr }) =>
      written(
        `First steps in ${en}: a workshop`,
        `Premiers pas en ${fr} : un atelier`,
        "Two mornings, real examples, and a sheet to take home. No need to know anything before.",
        "Deux matinées, de vrais exemples et une feuille à garder. Aucune connaissance préalable n’est nécessaire.",
      ),
  },
  {
    ...{ type: "peer-coaching", side: "offering", fields: 14, ...regular, places: [1, 2] },
    write: ({ en, fr }) =>
      written(
        `Coaching before an interview in ${en}`,
        `Encadrement avant une entrevue en ${fr}`,
        "Two practice interviews and frank, kind feedback.",
        "Deux entrevues d’exercice et une rétroaction franche et bienveillante.",
      ),
  },
  {
    ...{ type: "job-sharing", side: "both", fields: 8, ...fullTime, lasts: null, places: [null], asksLevel: true },
    write: ({ en, fr }) =>
      written(
        `Sharing one position in ${en}`,
        `Partager un poste en ${fr}`,
        "Monday to Wednesday noon is mine; the rest could be yours.",
        "Du lundi au mercredi midi, c’est moi; le reste pourrait être à vous.",
      ),
  },
  {
    ...{
      type: "casual",
      side: "offering",
      fields: 16,
      lasts: 90,
      hours: [
        [37.5, "week"],
        [22.5, "week"],
      ],
      places: [1, 2],
    },
    write: ({ titles, en, fr }, draw) => {
      const { en: titleEn, fr: titleFr } = draw.oneOf(titles)
      return written(
        `${titleEn}, casual work this winter`,
        `${titleFr}, travail occasionnel cet hiver`,
        `A busy season in ${en}: ninety working days at most, training included.`,
        `Une saison chargée en ${fr} : quatre-vingt-dix jours ouvrables au plus, formation comprise.`,
      )
    },
  },
  {
    ...{ type: "student-integration", side: "offering", fields: 14, ...fullTime, lasts: null, places: [1, 2] },
    write: ({ en, fr }) =>
      written(
        `A first position in ${en} for a recent graduate`,
        `Un premier poste en ${fr} pour une personne récemment diplômée`,
        "You worked here or elsewhere as a student; stay, and learn with a patient team.",
        "Vous avez travaillé ici ou ailleurs pendant vos études; restez, et apprenez avec une équipe patiente.",
      ),
  },
  {
    ...{ type: "collaboration", side: "seeking", fields: 14, ...regular, places: [null, 5] },
    write: ({ en, fr }) =>
      written(
        `A circle of practice in ${en}`,
        `Un cercle de pratique en ${fr}`,
        "Federal, provincial, municipal: same questions. An hour a month to answer them together.",
        "Fédéral, provincial, municipal : mêmes questions. Une heure par mois pour y répondre ensemble.",
      ),
  },
  {
    ...{ type: "interchange", side: "offering", fields: 10, ...fullTime, places: [1] },
    write: ({ en, fr }) =>
      written(
        `Exchange with a university in ${en}`,
        `Échange avec une université en ${fr}`,
        "A year on the other side of the table, then come back and tell us.",
        "Un an de l’autre côté de la table, puis revenez nous raconter.",
      ),
  },
]

const mostOpportunities = 300

/** Kinds that a person of the crowd wishes to hear of, each on one side. */
export function makeOptIns(
  crowd: readonly CrowdMember[],
): ReadonlyMap<CrowdMember, ReadonlyMap<string, Pattern["side"]>> {
  const draw = new Draw(17)
  const kinds = [...new Map(patterns.map(({ type, side }) => [type, side]))]
  return new Map(
    crowd.map((member) => {
      const chosen = draw.someOf(kinds, draw.between(0, 5))
      const sideOf = (side: Pattern["side"]) =>
        side === "both" ? side : draw.oneOf(["seeking", "seeking", "offering"] as const)
      return [member, new Map(chosen.map(([type, side]) => [type, sideOf(side)]))]
    }),
  )
}

/** The same three hundred each time, by these people. */
export function makeOpportunities(crowd: readonly CrowdMember[]): readonly DemonstrationOpportunity[] {
  const draw = new Draw(300)
  const all = patterns.flatMap((pattern) =>
    draw.someOf(fieldsOfWork, pattern.fields).map((field) => ({ pattern, field, key: draw.next() })),
  )
  return all
    .sort((one, other) => one.key - other.key)
    .slice(0, mostOpportunities)
    .map(({ pattern, field }, index) => makeOpportunity(draw, { pattern, field, crowd, index }))
}

interface Making {
  readonly pattern: Pattern
  readonly field: FieldOfWork
  readonly crowd: readonly CrowdMember[]
  readonly index: number
}

function makeOpportunity(draw: Draw, { pattern, field, crowd, index }: Making): DemonstrationOpportunity {
  const peers = crowd.filter((each) => each.field === field)
  const author = draw.oneOf(peers)
  const { titleEn, titleFr, textEn, textFr } = pattern.write(field, draw)
  const [hours, period] = draw.oneOf(pattern.hours)
  const drawn = draw.oneOf(outcomes)
  // An accepted mentor or mentee is in a pairing: the invented programme shows those.
  const outcome = pattern.type === "mentoring" && becomesRelation.includes(drawn) ? "open" : drawn
  const dates = datesOf(draw, { outcome, lasts: pattern.lasts, index })
  const isMissing = draw.chance(12) ? draw.oneOf(["en", "fr"] as const) : null
  const others = crowd.filter((each) => each !== author && (each.field === field || draw.chance(1)))
  return {
    ...{ type: pattern.type, side: pattern.side, author, titleEn, titleFr, outcome, ...dates, hours, period },
    descriptionEn: isMissing === "en" ? null : textEn,
    descriptionFr: isMissing === "fr" ? null : textFr,
    ...{ workArea: field.workArea, occupation: field.occupation, places: draw.oneOf(pattern.places) },
    isRemote: draw.chance(55),
    municipality: author.municipality,
    timeZone: author.timeZone,
    security: asksNoSecurity.includes(pattern.type)
      ? null
      : draw.oneOf(["none", "reliability", "reliability", "secret"]),
    skills: draw
      .someOf(field.skills, draw.between(2, 4))
      .map((skill, rank) => ({ skill, isEssential: rank === 0 && draw.chance(50) })),
    groupLevels: pattern.asksLevel ? draw.someOf(field.levels, 2).map((level) => ({ group: field.group, level })) : [],
    oral: draw.chance(35)
      ? { language: author.language === "fr" ? "en" : "fr", level: draw.oneOf(["A", "B", "C"] as const) }
      : null,
    isRestricted: draw.chance(8),
    applicants: draw.someOf(others, applicantsOf(draw, outcome)),
  }
}

const becomesRelation: readonly DemonstrationOpportunity["outcome"][] = ["filled", "in-progress", "completed"]

const asksNoSecurity = ["mentoring", "peer-coaching", "collaboration"]

const outcomes: readonly DemonstrationOpportunity["outcome"][] = [
  ...Array.from({ length: 14 }, () => "open" as const),
  ...(["closed", "filled", "filled", "in-progress", "completed", "completed", "completed"] as const),
  ...(["cancelled", "expired"] as const),
]

function applicantsOf(draw: Draw, outcome: DemonstrationOpportunity["outcome"]): number {
  if (outcome === "expired" || outcome === "cancelled") return 0
  return outcome === "open" ? Math.max(0, draw.between(-3, 5)) : draw.between(1, 6)
}

/** What is over began months ago, spread over two fiscal years; what is open has days and weeks to go. */
function datesOf(
  draw: Draw,
  {
    outcome,
    lasts,
  }: Pick<DemonstrationOpportunity, "outcome"> & { readonly lasts: number | null; readonly index: number },
) {
  const isOpen = outcome === "open"
  const isRecent = isOpen || outcome === "closed" || outcome === "filled"
  const postedOn = isRecent ? -draw.between(0, 45) : -draw.between(90, 560)
  const deadlineOn = isOpen ? draw.between(2, 45) : postedOn + draw.between(10, 30)
  const startOn = outcome === "in-progress" ? -draw.between(1, 40) : Math.max(deadlineOn, 0) + draw.between(5, 40)
  const began = outcome === "completed" ? deadlineOn + draw.between(3, 20) : startOn
  return {
    ...{ postedOn, deadlineOn: Math.min(deadlineOn, isOpen ? deadlineOn : -1), startOn: began },
    endOn: lasts === null ? null : began + lasts,
  }
}
