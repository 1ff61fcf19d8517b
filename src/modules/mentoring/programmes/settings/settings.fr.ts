import type { SettingsMessages } from "./settings.en.js"

export const settings: SettingsMessages = {
  save: "Enregistrer",
  joining: {
    title: "Admissibilité",
    lead: "Toute personne qui participe a 18 ans ou plus. Vous pouvez élargir le cercle plus tard sans rien changer pour celles qui en font partie.",
    joining: "Qui peut s’inscrire?",
    rules: { verified: "Les gens de certains organismes", everyone: "Toute personne qui a un compte ici" },
    rulesHint: {
      verified:
        "Leur appartenance est vérifiée, dans un des organismes ci-dessous ou dans un organisme qui en fait partie.",
      everyone: "Quel que soit leur organisme, vérifié ou non.",
    },
    organisations: "Organismes",
    organisationsHint: "Pour en retirer un, décochez sa case. Sans aucun, c’est l’organisme d’accueil qui compte.",
    organisation: "Ajouter un organisme",
    streams: "Volets",
    streamsHint: "Chaque volet a ses propres critères. Chaque personne en choisit un à l’inscription.",
  },
  ways: {
    title: "Fonctionnement",
    lead: "Comment naissent les jumelages, et combien de temps chaque étape attend.",
    modes: "Comment naissent les jumelages",
    modeNames: {
      proposal: "Le programme propose",
      "self-selection": "La personne mentorée fait une demande",
      "by-hand": "L’équipe jumelle elle-même",
    },
    modeHints: {
      proposal:
        "Un calcul porte sur toutes les personnes qui attendent; l’équipe approuve, la personne mentorée décide.",
      "self-selection": "La personne mentorée voit les mentores et mentors qui le permettent, et fait une demande.",
      "by-hand": "L’équipe choisit les deux personnes; la personne mentorée décide.",
    },
    asksMentorEachTime: "L’accord de la mentore ou du mentor est demandé avant chaque proposition",
    asksMentorEachTimeHint:
      "Sinon, cet accord est donné une fois, à l’inscription, pour les propositions faites en son nom.",
    aim: "Ce que le calcul recherche",
    aims: { "most-people": "Le plus de gens jumelés", "best-fit": "Les meilleures concordances" },
    aimHints: {
      "most-people": "Le plus possible de jumelages assez bons, puis les meilleurs de ceux-ci.",
      "best-fit": "Un jumelage faible reste en attente si les autres en deviennent meilleurs.",
    },
    answerDays: "Jours ouvrables pour répondre à une proposition",
    answerDaysHint: "De 2 à 30.",
    reminderDays: "Jours après une proposition où elle est rappelée",
    reminderDaysHint: "Jusqu’à cinq nombres de 1 à 60, avec des virgules : 3, 7. Sans réponse, rien n’est rappelé.",
    serviceWeeks: "Norme de service, en semaines",
    serviceWeeksHint: "De 1 à 52. Qui attend depuis plus longtemps passe avant tout le monde.",
    firstMeetingDays: "Jours après une confirmation où la première rencontre est rappelée",
    firstMeetingDaysHint: "De un à cinq nombres de 1 à 90. Après le dernier, l’équipe reçoit un avis.",
  },
  lists: {
    title: "Choix offerts",
    lead: "Ce parmi quoi les gens choisissent à l’inscription. Ce qui est retiré ici reste à qui l’a choisi.",
    goals: "Objectifs, et expertise des mentores et mentors",
    interests: "Champs d’intérêt",
    paths: "Parcours",
  },
  refusals: {
    "joining-missing": "Dites qui peut s’inscrire.",
    "streams-missing": "Choisissez au moins un volet.",
    "stream-in-use": "Des personnes sont inscrites dans un volet que vous retirez. Gardez-le, ou parlez-leur d’abord.",
    "mode-missing": "Choisissez au moins une façon.",
    "aim-missing": "Dites ce que le calcul recherche.",
    "number-out-of-range": (v) => `Entrez un nombre entier de ${v.least} à ${v.most}.`,
    "days-unreadable": (v) =>
      `Entrez au plus ${v.count} nombres entiers, de 1 à ${v.most}, avec des virgules entre eux.`,
    "goals-missing": "Gardez au moins un objectif.",
  },
}
