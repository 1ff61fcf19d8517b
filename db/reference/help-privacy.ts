import type { ReferenceArticle } from "./help-article.js"

export const privacyArticles: readonly ReferenceArticle[] = [
  {
    code: "what-is-kept",
    category: "privacy",
    contexts: ["accounts.data", "accounts.create-account"],
    fr: {
      question: "Quels renseignements conservez-vous à mon sujet?",
      answer: `Seulement ceux qui servent à la plateforme : votre nom, votre adresse courriel, votre langue, l’organisme que vous indiquez, vos réglages, vos messages à notre équipe et l’historique de ce que vous faites.

L’[énoncé de confidentialité](/fr/confidentialite) donne la liste complète : pour chaque renseignement, à quoi il sert, qui le voit et combien de temps il est conservé.`,
    },
    en: {
      question: "What information do you keep about me?",
      answer: `Only what serves the platform: your name, your email address, your language, the organization that you state, your settings, your messages to our team and the history of what you do.

The [privacy statement](/en/privacy) gives the whole list: for each item, what it is for, who sees it and how long it is kept.`,
    },
    searchWords: "vie privée données collecte conservation confidentialité privacy data collected retention",
  },
  {
    code: "copy-of-data",
    category: "privacy",
    contexts: ["accounts.data"],
    fr: {
      question: "Comment obtenir une copie de mes renseignements?",
      answer: `1. Ouvrez [Mes données](/fr/compte/donnees) et choisissez « Préparer ma copie ».
2. Quand elle est prête, téléchargez-la dans les sept jours; elle est ensuite effacée.

Elle contient tout ce que la plateforme conserve à votre sujet, dans un fichier que d’autres programmes peuvent lire. Gardez-la dans un endroit sûr. S’il vous la faut sous une autre forme, [laissez-nous un message](/fr/aide/message).`,
    },
    en: {
      question: "How do I get a copy of my information?",
      answer: `1. Open [My data](/en/account/data) and choose “Prepare my copy”.
2. When it is ready, download it within seven days; it is then erased.

It holds everything that the platform keeps about you, in a file that other programs can read. Keep it in a safe place. If you need it in another form, [leave us a message](/en/help/message).`,
    },
    searchWords: "exporter export télécharger accès portabilité download access portability",
  },
  {
    code: "who-read-my-data",
    category: "privacy",
    contexts: ["accounts.data"],
    fr: {
      question: "Le personnel peut-il lire mes renseignements?",
      answer: `Oui, quand son travail l’exige et seulement ce qui s’y rapporte : par exemple, la personne qui répond à votre message voit ce message, votre nom et votre adresse.

Chaque lecture laisse une trace datée : la page [Mes données](/fr/compte/donnees) mène à celle qui montre [qui a consulté vos données](/fr/compte/consultations).`,
    },
    en: {
      question: "Can staff read my information?",
      answer: `Yes, when their work requires it and only what concerns it: for example, the person who answers your message sees this message, your name and your address.

Each reading leaves a dated trace: the page [My data](/en/account/data) leads to the one that shows [who consulted your data](/en/account/consultations).`,
    },
    searchWords: "accès consultation trace journal administrateur access log audit administrator",
  },
  {
    code: "cookies",
    category: "privacy",
    contexts: [],
    fr: {
      question: "Utilisez-vous des témoins?",
      answer: `Quelques-uns, tous nécessaires au fonctionnement du site : votre session, la langue choisie, le lien entre un code et le navigateur qui l’a demandé, et la phrase qui confirme votre dernier geste. Aucun ne sert à la publicité ni à vous suivre d’un site à l’autre, et aucun autre site ne les reçoit.`,
    },
    en: {
      question: "Do you use cookies?",
      answer: `A few, all of them needed for the site to work: your session, the language chosen, the tie between a code and the browser that asked for it, and the sentence that confirms your last act. None serves advertising or follows you from one site to another, and no other site receives them.`,
    },
    searchWords: "cookie témoin traceur publicité suivi tracker advertising tracking analytics",
  },
  {
    code: "help-message-privacy",
    category: "privacy",
    contexts: ["support.message"],
    fr: {
      question: "Qui voit le message que je laisse à l’aide?",
      answer: `L’équipe d’aide, et vous si votre session est ouverte quand vous le laissez : il paraît alors dans [Mes messages](/fr/aide/messages). Les captures d’écran sont vues par les mêmes personnes et sont effacées après six mois.

N’écrivez ni mot de passe, ni code, ni numéro d’assurance sociale (NAS). Un numéro qui ressemble à un NAS est masqué avant que le message soit conservé, et nous vous le disons. Il n’est pas masqué dans une image : vérifiez vos captures d’écran.`,
    },
    en: {
      question: "Who sees the message that I leave in help?",
      answer: `The help team, and you if your session is open when you leave it: it then stands in [My messages](/en/help/messages). Screenshots are seen by the same people and are erased after six months.

Write no password, code or Social Insurance Number (SIN). A number that looks like a SIN is hidden before the message is kept, and we tell you so. It is not hidden in a picture: check your screenshots.`,
    },
    searchWords: "confidentiel NAS SIN capture image confidential screenshot",
  },
]
