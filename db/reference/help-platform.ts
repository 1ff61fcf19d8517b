import type { ReferenceArticle } from "./help-article.js"

export const platformArticles: readonly ReferenceArticle[] = [
  {
    code: "who-runs-it",
    category: "platform",
    contexts: [],
    fr: {
      question: "Qui offre cette plateforme?",
      answer: `L’organisme dont le nom figure en haut et en bas de chaque page. Il fixe les conditions d’utilisation, répond à vos messages et veille sur vos renseignements.

Le logiciel s’appelle Jumelage. Il est libre : tout organisme public peut l’installer pour ses membres.`,
    },
    en: {
      question: "Who offers this platform?",
      answer: `The organization whose name stands at the top and at the bottom of each page. It sets the terms of use, answers your messages and looks after your information.

The software is called Jumelage. It is open source: any public organization can install it for its members.`,
    },
    searchWords:
      "responsable propriétaire gouvernement logiciel libre owner government open source contact responsible",
  },
  {
    code: "free-of-charge",
    category: "platform",
    contexts: [],
    fr: {
      question: "Est-ce gratuit?",
      answer: `Oui. Le compte et tous les services de la plateforme sont gratuits, et la participation est volontaire. Si quelqu’un vous demande de payer en notre nom, [laissez-nous un message](/fr/aide/message).`,
    },
    en: {
      question: "Is it free?",
      answer: `Yes. The account and all services of the platform are free, and taking part is voluntary. If somebody asks you to pay in our name, [leave us a message](/en/help/message).`,
    },
    searchWords: "prix coût frais payer cost price fee pay",
  },
  {
    code: "trial-or-production",
    category: "platform",
    contexts: [],
    fr: {
      question: "Comment savoir si ce site est un essai?",
      answer: `Un site d’essai fonctionne sur un seul ordinateur et n’envoie aucun vrai courriel : les messages sont gardés dans une « Boîte aux lettres d’essai », visible dans le menu. Les personnes et les organismes qui s’y trouvent sont inventés.

Si ce menu ne montre pas de boîte aux lettres d’essai, le site est en service et vos messages partent vraiment.`,
    },
    en: {
      question: "How do I know whether this site is a trial?",
      answer: `A trial site runs on one computer and sends no real email: messages are kept in a “Trial mailbox”, which the menu shows. The people and organizations in it are invented.

If the menu shows no trial mailbox, the site is in service and your messages really leave.`,
    },
    searchWords: "démonstration test essai production bac à sable demo demonstration sandbox",
  },
  {
    code: "both-languages",
    category: "platform",
    contexts: [],
    fr: {
      question: "Le français et l’anglais ont-ils la même valeur?",
      answer: `Oui. Chaque page, chaque message et chaque réponse du centre d’aide existe dans les deux langues, et les deux versions ont la même valeur. Si une phrase vous semble moins claire dans une langue, [dites-le-nous](/fr/aide/message) : c’est une suggestion bienvenue.`,
    },
    en: {
      question: "Do English and French have the same value?",
      answer: `Yes. Each page, each message and each answer of the help centre exists in both languages, and both versions have the same value. If a sentence seems less clear in one language, [tell us](/en/help/message): it is a welcome suggestion.`,
    },
    searchWords: "langues officielles traduction bilingue official languages translation bilingual",
  },
  {
    code: "suggestion",
    category: "platform",
    contexts: [],
    fr: {
      question: "Comment proposer une amélioration?",
      answer: `[Laissez-nous un message](/fr/aide/message) avec le motif « Une suggestion ». Dites ce que vous voulez faire et ce qui vous gêne aujourd’hui : c’est plus utile que la solution. Notre équipe lit toutes les suggestions.`,
    },
    en: {
      question: "How do I propose an improvement?",
      answer: `[Leave us a message](/en/help/message) with the reason “A suggestion”. Say what you want to do and what is in your way today: that helps more than the solution. Our team reads all suggestions.`,
    },
    searchWords: "idée commentaire rétroaction améliorer idea comment feedback improve feature",
  },
]
