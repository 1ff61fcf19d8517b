import type { mentoringTables as shape } from "./mentoring-tables.en.js"

export const mentoringTables: typeof shape = {
  timeProposal: {
    label: "Moments proposés pour une première rencontre",
    columns: {
      status: "État",
      minutes: "Minutes",
      mode: "En personne ou à distance",
      place: "Lieu ou lien",
      proposedAt: "Proposés",
      answeredAt: "Réponse",
    },
  },
  proposedTime: {
    label: "Chacun de ces moments",
    columns: { localOn: "Jour", localTime: "Heure", timeZone: "Fuseau horaire" },
  },
  meeting: {
    label: "Vos rencontres de mentorat",
    columns: {
      status: "État",
      localOn: "Jour",
      localTime: "Heure",
      timeZone: "Fuseau horaire",
      minutes: "Minutes",
      startsAt: "Début",
      endsAt: "Fin",
      mode: "En personne ou à distance",
      place: "Lieu ou lien",
      plannedAt: "Fixée",
      changedAt: "Modifiée",
    },
  },
  mentoringCalendar: {
    label: "Votre calendrier de mentorat",
    columns: {
      showsNames: "Montre le nom de l’autre personne",
      tokenMadeAt: "Création de l’adresse privée",
      tokenHash: "Empreinte de l’adresse privée",
    },
  },
  registration: {
    label: "Vos inscriptions au mentorat",
    columns: {
      side: "Mentorat ou accompagnement",
      stream: "Volet",
      status: "État",
      places: "Personnes mentorées à la fois",
      mostImportant: "Critère qui compte le plus pour vous",
      consentedAt: "Accord aux propositions faites en votre nom",
      adultStatedAt: "Déclaration d’avoir 18 ans ou plus",
      waitingSince: "En attente depuis",
      awayUntil: "Retour après",
      createdAt: "Début",
      changedAt: "Modification",
    },
  },
  registrationInvitation: {
    label: "Invitations au mentorat",
    columns: {
      side: "Mentorat ou accompagnement",
      stream: "Volet",
      address: "Adresse courriel",
      name: "Nom",
      language: "Langue",
      places: "Personnes mentorées à la fois",
      answers: "Réponses préparées",
      invitedAt: "Envoi",
    },
  },
  registrationExclusion: {
    label: "Personnes et organismes que vous évitez",
    columns: { changedAt: "Modification", sealedDeclared: "Ce que vous avez écrit" },
  },
  registrationAnswer: {
    label: "Vos réponses pour le mentorat",
    columns: {
      field: "Question",
      value: "Réponse",
      seenBy: "Visible pour",
      counts: "Compte dans le jumelage",
      changedAt: "Modification",
    },
  },
  matchingPair: {
    label: "Jumelages qu’un calcul a trouvés pour vous",
    columns: {
      choice: "Rang",
      score: "Pointage, sur 1 000",
      contributions: "Points de chaque critère",
      isPinned: "Fixé par la coordination",
    },
  },
  matchingLeft: {
    label: "Calculs qui n’ont trouvé personne pour vous",
    columns: { reason: "Motif" },
  },
  matchingRun: { label: "Calculs de jumelage que vous avez demandés", columns: {} },
  pairDecision: {
    label: "Ce que la coordination a décidé pour les calculs",
    columns: { decision: "Décision", decidedAt: "Date de la décision" },
  },
  proposalQuestion: {
    label: "Questions au sujet d’un jumelage proposé",
    columns: {
      askedAt: "Question posée",
      answeredAt: "Réponse donnée",
      sealedQuestion: "Question",
      sealedAnswer: "Réponse",
    },
  },
  proposal: {
    label: "Jumelages qui vous ont été proposés",
    columns: {
      asksMentor: "Accord demandé d’abord",
      status: "État",
      sentAt: "Envoi",
      answerBy: "Réponse attendue",
      answeredAt: "Réponse",
      reason: "Motif",
    },
  },
  pairing: {
    label: "Vos jumelages",
    columns: {
      status: "État",
      choice: "Rang dans la proposition",
      score: "Pointage, sur 1 000",
      contributions: "Points de chaque critère",
      ruleSet: "Jeu de règles",
      proposedAt: "Proposition",
      confirmedAt: "Confirmation",
      endedAt: "Fin",
      endsOn: "Dernier jour convenu",
    },
  },
  pairingKey: {
    label: "Clés qui scellent ce que vous écrivez tous les deux",
    columns: { madeAt: "Création", closedAt: "Fin du jumelage", wrappedKey: "Clé, elle-même scellée" },
  },
  programmeText: { label: "Textes d’un programme que vous avez écrits", columns: {} },
  programmeRuleSet: { label: "Règles de jumelage que vous avez établies", columns: {} },
  exchange: {
    label: "Messages que vous avez écrits à la personne avec qui vous êtes en jumelage",
    columns: {
      sentAt: "Envoi",
      readAt: "Lecture",
      sealedBody: "Texte, sous scellé : téléchargez-le à la page de vos échanges",
    },
  },
  pairingNote: {
    label: "Notes que vous avez écrites dans un jumelage",
    columns: {
      kind: "Personnelle ou à convenir",
      writtenAt: "Rédaction",
      agreedAt: "Accord",
      sealedBody: "Texte, sous scellé : téléchargez-le à la page de vos échanges",
    },
  },
  sharedGoal: {
    label: "Objectifs communs que vous avez ajoutés",
    columns: {
      status: "État",
      writtenAt: "Ajout",
      changedAt: "Dernier changement",
      sealedText: "Texte, sous scellé : téléchargez-le à la page de vos échanges",
    },
  },
  exchangeReport: {
    label: "Problèmes que vous avez signalés",
    columns: {
      number: "Numéro",
      reason: "Problème",
      status: "État",
      outcome: "Résultat",
      reportedAt: "Envoi",
      settledAt: "Règlement",
      sealedWords: "Vos mots, sous scellé",
    },
  },
  reportedExchange: {
    label: "Messages que vous avez montrés à la modération",
    columns: { position: "Rang", sentAt: "Envoi", sealedBody: "Texte, sous scellé" },
  },
  pairingReview: {
    label: "Points de suivi et bilans qui vous ont été offerts",
    columns: {
      kind: "Lequel",
      dueOn: "Date prévue",
      offeredAt: "Offre",
      reminded: "Rappels",
      answeredAt: "Réponse donnée",
      answer: "Réponse",
      sealedWords: "Vos mots, sous scellé : lisez-les à la page de vos bilans",
    },
  },
  pairingEnding: {
    label: "Jumelages auxquels vous avez mis fin",
    columns: { reason: "Motif, jamais montré à l’autre personne" },
  },
  againWish: { label: "Personnes avec qui un nouveau jumelage vous plairait", columns: {} },
  situation: {
    label: "Ce que vous avez dit de changements dans un jumelage",
    columns: {
      kind: "Ce qui s’est passé",
      status: "État",
      raisedAt: "Dit",
      dueAt: "Prochaine étape",
      settledAt: "Règlement",
      outcome: "Résultat",
      sealedQuestion: "Ce que vous avez écrit à la coordination, sous scellé",
      sealedAnswer: "Sa réponse, sous scellé",
    },
  },
}
