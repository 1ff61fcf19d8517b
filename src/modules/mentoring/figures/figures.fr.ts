import { smallestCountShown, wording } from "../../../platform/wording.js"
import type { FiguresMessages } from "./figures.en.js"

const f = wording.fr

export const figures: FiguresMessages = {
  title: "Chiffres",
  lead: "Ce que le programme a fait durant une période, en chiffres que tout le monde peut voir.",
  period: "Période",
  from: "Premier jour",
  until: "Dernier jour",
  submit: "Afficher les chiffres",
  shownPeriod: (v) =>
    v.from.equals(v.until) ? `Chiffres du ${f.date(v.from)}` : `Chiffres ${f.dateRange(v.from, v.until)}`,
  shownPeriodText:
    "Les jours commencent et finissent dans le fuseau horaire du programme. Ce qui porte la mention « aujourd’hui » est compté en ce moment même.",
  masked: `Les nombres inférieurs à ${smallestCountShown} ne sont pas donnés, ni un autre nombre qui permettrait de les retrouver. Les graphiques les montrent sans barre.`,
  few: `moins de ${smallestCountShown}`,
  fewBriefly: `<${smallestCountShown}`,
  hidden: "non affiché",
  hiddenBriefly: "–",
  groups: {
    intake: "Inscriptions",
    waiting: "Attente et places",
    proposals: "Propositions",
    pairings: "Jumelages",
    meetings: "Rencontres",
  },
  titles: {
    "intake-mentors": "Inscriptions à titre de mentore ou mentor, par mois",
    "intake-mentees": "Inscriptions de personnes mentorées, par mois",
    mentors: "Inscriptions à titre de mentore ou mentor, aujourd’hui",
    mentees: "Inscriptions de personnes mentorées, aujourd’hui",
    waiting: "Personnes mentorées en attente d’une proposition, aujourd’hui",
    places: "Places offertes, aujourd’hui",
    proposals: "Propositions faites, par mois",
    answers: "Suites données aux propositions de la période",
    declines: "Motifs de refus",
    pairings: "Jumelages confirmés, par mois",
    completion: "Jumelages qui ont pris fin durant la période",
    meetings: "Rencontres tenues, par mois",
    "meeting-outcomes": "Rencontres de la période",
  },
  waits: {
    within: (v) => f.plural(v.weeks, { one: "1 semaine ou moins", other: `${f.number(v.weeks)} semaines ou moins` }),
    beyond: (v) => `plus de ${f.number(v.weeks)}, jusqu’à ${f.number(2 * v.weeks)} semaines`,
    "beyond-twice": (v) => `plus de ${f.number(2 * v.weeks)} semaines`,
  },
  places: { active: "prises par un jumelage", proposed: "réservées par une proposition", free: "libres" },
  closings: { completed: "menés à terme", ended: "terminés avant la date" },
  monthOf: (v) => `${f.month(v.month)} ${v.year}`,
  withTotal: (v) => `${v.title} (total : ${v.total})`,
  summary: (v) => `${v.title}. Total : ${v.total}.`,
  summaryWithMost: (v) => `${v.title}. Total : ${v.total}. Le plus : ${v.most}, ${v.count}.`,
  month: "Mois",
  part: "Détail",
  count: "Nombre",
  total: "Total",
  figure: "Chiffre",
  needs: {
    title: "Besoins et places",
    text: "Ce que demandent aujourd’hui les personnes mentorées en attente, et les places libres des mentores et mentors qui l’offrent. Une personne peut demander plusieurs choses.",
    caption: "Objectifs, les plus demandés d’abord",
    drawnCaption: `Objectifs demandés par au moins ${smallestCountShown} personnes en attente`,
    summary: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} objectif est demandé par au moins ${smallestCountShown} personnes en attente.`,
        other: `${f.number(v.n)} objectifs sont demandés par au moins ${smallestCountShown} personnes en attente.`,
      }),
    goal: "Objectif",
    asked: "Personnes en attente",
    askedTitle: "Personnes en attente qui le demandent",
    placesTitle: "Places libres pour ce qui est demandé",
    places: "Places libres",
  },
  download: "Télécharger",
  downloadText: "Les mêmes chiffres dans un fichier, masqués de la même façon.",
  files: { csv: "Chiffres (CSV)", xlsx: "Chiffres (Excel)" },
  fileName: "chiffres",
  refusals: {
    "period-reversed": "Choisissez un dernier jour qui ne précède pas le premier.",
    "period-too-long": (v) => `Choisissez une période de ${f.number(v.n)} mois ou moins.`,
  },
}
