import type { DefaultTextsMessages } from "./default-texts.en.js"

const agreement = `Nous convenons de ce qui suit :

- **Durée.** La durée de notre relation dépend des objectifs de chaque personne. Nous la fixons ensemble, et nous pouvons la changer.
- **Rencontres.** Nous décidons ensemble de la fréquence et de la durée des rencontres. Nous choisissons un bon moment : assez de temps, et aucune distraction.
- **Modes de communication.** En personne ou à distance, selon notre choix.
- **Première rencontre.** La personne mentorée la propose. Nous nous présentons, parlons des objectifs et établissons un calendrier commun de rencontres.
- **Confidentialité.** Ce que nous nous disons reste entre nous, pendant la relation et après. Il y a deux limites : un danger pour la vie ou la sécurité de quelqu’un, et ce que la loi oblige à signaler.
- **Ouverture.** Nos échanges et notre rétroaction sont transparents et authentiques.
- **Respect.** Nos échanges sont respectueux et harmonieux, et nous veillons à ce que la relation soit bénéfique pour les deux personnes.
- **Bilans.** Au besoin, nous faisons un bilan de mi-parcours. À la fin, nous faisons un bilan de fin de parcours.
- **Changements.** Nous avisons l’équipe du programme « {programName} » si le jumelage se termine, si l’une des deux personnes ne répond plus, s’absente pour une période indéterminée, intègre un autre ministère ou organisme, ou change de niveau d’encadrement.

Chaque personne peut mettre fin à la relation à tout moment, sans en donner le motif à l’autre.`

const messages = {
  "proposal-asked": {
    subject: "Une personne à accompagner : répondez au plus tard le {date}",
    text: `Bonjour {mentorName},

Le programme « {programName} » souhaite proposer un jumelage avec {menteeName}. Vos profils concordent surtout sur ces points : {reasons}.

Dites au plus tard le {date} si vous acceptez. La personne mentorée n’apprend rien avant votre réponse.

{link}

Pour toute question, écrivez à {contactName} : {contactAddress}`,
  },
  proposal: {
    subject: "Jumelage proposé : répondez au plus tard le {date}",
    text: `Bonjour {menteeName},

Nous vous proposons un jumelage avec {mentorName}, dans le programme « {programName} ». Vos profils concordent surtout sur ces points : {reasons}.

Acceptez, refusez ou posez une question; la place vous est réservée jusqu’au {date}.

{link}

Pour toute question, écrivez à {contactName} : {contactAddress}`,
  },
  "proposal-reminder": {
    subject: "Rappel : votre proposition de jumelage expire le {date}",
    text: `Bonjour {menteeName},

Nous attendons votre réponse au sujet du jumelage avec {mentorName}. Sans réponse à cette date, la place ira à une autre personne et votre inscription restera active.

{link}`,
  },
  "confirmed-mentee": {
    subject: "Jumelage confirmé avec {mentorName}",
    text: `Bonjour {menteeName},

Votre jumelage est confirmé. C’est vous qui proposez la première rencontre, au plus tard le {date} : un moment pour vous présenter, parler de vos objectifs et établir votre calendrier.

{link}`,
  },
  "confirmed-mentor": {
    subject: "Jumelage confirmé avec {menteeName}",
    text: `Bonjour {mentorName},

{menteeName} a accepté le jumelage dans le programme « {programName} ». Rien à faire pour le moment : vous recevrez une proposition de première rencontre au plus tard le {date}.

{link}`,
  },
  "first-meeting-reminder": {
    subject: "Première rencontre avec {mentorName} : choisissez un moment",
    text: `Bonjour {menteeName},

Votre jumelage est confirmé depuis le {date} et la première rencontre reste à fixer. Choisissez un moment : le message est déjà rédigé.

{link}`,
  },
  "midterm-offer": {
    subject: "Bilan de mi-parcours : quelques minutes pour faire le point",
    text: `Bonjour,

Le jumelage de {menteeName} et {mentorName} est à mi-chemin. Si cela vous est utile, prenez quelques minutes pour dire comment il se passe. Rien ne vous y oblige.

{link}`,
  },
  "final-offer": {
    subject: "Bilan de fin de parcours de votre mentorat",
    text: `Bonjour,

Le jumelage de {menteeName} et {mentorName} arrive à sa fin. Votre bilan vous aide à faire le point, et aide le programme « {programName} » à s’améliorer.

{link}`,
  },
}

const none = ""

export const defaultTexts: DefaultTextsMessages = {
  texts: {
    ...messages,
    agreement: { subject: none, text: agreement },
    "fit-check": { subject: none, text: "Après cette rencontre, comment trouvez-vous ce jumelage?" },
    "midterm-review": {
      subject: none,
      text: `Qu’est-ce qui vous a été le plus utile jusqu’ici?
Vos objectifs sont-ils encore les bons? Que faudrait-il changer?
La fréquence et la durée des rencontres vous conviennent-elles?
Qu’est-ce qui vous aiderait pour la seconde moitié?`,
    },
    "final-review": {
      subject: none,
      text: `Quels objectifs avez-vous atteints, en tout ou en partie?
Que retenez-vous de cette relation?
Que feriez-vous autrement la prochaine fois?
Que devrait garder le programme, et que devrait-il changer?`,
    },
  },
  why: (v) => `Vous participez au programme « ${v.programme} ».`,
}
