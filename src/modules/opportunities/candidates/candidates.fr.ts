import { wording } from "../../../platform/wording.js"
import type { CandidatesMessages } from "./candidates.en.js"

const f = wording.fr

export const candidates: CandidatesMessages = {
  title: "Personnes possiblement qualifiées",
  lead: (v) =>
    `Pour « ${v.title} ». Figurer sur cette liste ne veut pas dire avoir les qualifications : lisez le profil, puis invitez.`,
  count: (v) => f.plural(v.n, { one: "1 personne", other: `${f.number(v.n)} personnes` }),
  none: "Personne pour le moment",
  noneText:
    "Aucun membre qui a choisi ce type dans ses adhésions ne répond à vos exigences. Voyez plus bas ce qui en écarte, et ce qui en amènerait.",
  foundBy: "Trouvée par",
  match: (v) => `Concordance : ${f.number(v.points)} sur 1 000`,
  reasons: {
    skills: (v) => `Compétences : ${f.list(v.names)}`,
    near: (v) => `Compétence proche : ${v.held} pour ${v.asked}`,
    experience: (v) =>
      `Expérience : ${v.occupation}, ${f.plural(v.months, { one: "1 mois", other: `${f.number(v.months)} mois` })}`,
    title: (v) => `Titre du poste : ${v.occupation}`,
    education: "Études : répondent à la demande",
    languages: "Langues : répondent aux niveaux demandés",
    remote: "Le travail à distance convient",
    place: (v) => `Lieu : à ${f.number(v.kilometres)} km`,
    groupLevel: (v) => `Groupe et niveau : ${v.group}`,
    hours: "Les heures disponibles suffisent",
    time: "Disponibilité au bon moment",
  },
  invite: "Inviter à postuler",
  inviteName: (v) => `Inviter à postuler : ${v.name}`,
  invited: "Invitation envoyée",
  whyNot: "Pourquoi d’autres ne figurent pas ici",
  whyNotText:
    "Membres dont les compétences ou l’expérience s’approchent de la demande, comptés selon ce qui les écarte. Personne n’est nommé.",
  relax: "Ce qui amènerait plus de monde",
  relaxations: {
    "wish-skill": (v) => `Souhaiter « ${v.name} » au lieu de l’exiger`,
    "lower-language": "Baisser d’un cran un niveau de langue",
    "lower-security": "Baisser d’un cran le niveau de sécurité",
    "prefer-group-levels": "Accepter d’autres groupes et niveaux",
    "allow-remote": "Permettre le travail à distance",
    "reach-farther": "Chercher plus loin",
    "start-later": "Commencer plus tard",
    "any-day": "Laisser les jours libres",
    "open-to-all-organisations": "Ouvrir à tous les organismes",
  },
  changeLink: "Modifier les exigences",
  gates: {
    "own-opportunity": "Gèrent cette possibilité",
    "already-applied": "Ont déjà posé leur candidature",
    "not-opted-in": "N’ont pas choisi ce type dans leurs adhésions",
    "wrong-side": "Sont du même côté que vous",
    "organisation-restricted": "Appartiennent à un autre organisme",
    "essential-skill-missing": "N’ont pas une compétence essentielle",
    "language-below": "Sont au-dessous du niveau de langue demandé",
    "security-below": "Sont au-dessous du niveau de sécurité demandé",
    "group-level-outside": "Ont un autre groupe ou niveau",
    "too-far": "Vivent trop loin",
    "not-free-in-time": "Ne sont pas libres à temps",
    "no-common-day": "Ne sont libres aucun des jours demandés",
  },
  open: "Voir les personnes possiblement qualifiées",
}
