import type { ReferenceArticle } from "./help-article.js"

export const organisationArticles: readonly ReferenceArticle[] = [
  {
    code: "real-name",
    category: "organisation",
    contexts: ["accounts.create-account"],
    fr: {
      question: "Quel nom dois-je entrer?",
      answer: `Votre prénom et votre nom, tels qu’on les connaît au travail. Le nom à afficher est celui que les autres membres verront : votre vrai nom, avec le prénom que vous employez chaque jour si vous le préférez. Les pseudonymes ne sont pas permis.

Nous ne demandons ni titre de civilité ni genre.`,
    },
    en: {
      question: "Which name must I enter?",
      answer: `Your first and last names, as people know them at work. The display name is the one that other members will see: your real name, with the first name that you use every day if you prefer. Pseudonyms are not allowed.

We ask for neither a title of courtesy nor a gender.`,
    },
    searchWords: "pseudonyme surnom prénom nom affiché genre nickname pseudonym display gender pronoun",
  },
  {
    code: "change-name-or-zone",
    category: "organisation",
    contexts: ["accounts.account"],
    fr: {
      question: "Comment changer mon nom à afficher, ma langue ou mon fuseau horaire?",
      answer: `Ouvrez [Mon compte](/fr/compte), changez ce qu’il faut et enregistrez. Le changement paraît aussitôt. Les dates, les heures et les récapitulatifs suivent votre fuseau horaire.

Le nom d’utilisateur, lui, ne change pas.`,
    },
    en: {
      question: "How do I change my display name, my language or my time zone?",
      answer: `Open [My account](/en/account), change what is needed and save. The change is seen at once. Dates, hours and digests follow your time zone.

The username itself does not change.`,
    },
    searchWords: "modifier prénom nom mariage heure langue correspondance update name marriage hour language preferred",
  },
  {
    code: "declared-organisation",
    category: "organisation",
    contexts: ["accounts.create-account"],
    fr: {
      question: "Mon organisme est « déclaré » : qu’est-ce que cela veut dire?",
      answer: `Que vous l’avez indiqué vous-même, et que rien ne l’a encore vérifié. Un lien déclaré n’ouvre rien : il aide seulement à savoir d’où viennent les membres.

Un lien vérifié montre que vous appartenez bien à l’organisme. Seul un lien vérifié donne accès à ce qui est réservé aux membres d’un organisme.`,
    },
    en: {
      question: "My organization is “declared”: what does that mean?",
      answer: `That you stated it yourself, and that nothing has verified it yet. A declared tie opens nothing: it only helps to know where members come from.

A verified tie shows that you do belong to the organization. Only a verified tie gives access to what is limited to the members of an organization.`,
    },
    searchWords: "appartenance vérifié ministère employeur verified membership department employer agency",
  },
  {
    code: "organisation-not-listed",
    category: "organisation",
    contexts: ["accounts.create-account"],
    fr: {
      question: "Mon organisme n’est pas encore connu : que faire?",
      answer: `Écrivez son nom complet à la création du compte, sans sigle. Nous le gardons comme proposition. Ce champ est facultatif : vous pouvez créer votre compte sans organisme.`,
    },
    en: {
      question: "My organization is not known yet: what can I do?",
      answer: `Write its full name when you create the account, without an acronym. We keep it as a proposal. This field is optional: you can create your account without an organization.`,
    },
    searchWords: "ministère absent liste autre sigle department missing list other acronym",
  },
]
