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
    contexts: ["accounts.create-account", "organisations.memberships"],
    fr: {
      question: "Mon organisme est « déclaré » : qu’est-ce que cela veut dire?",
      answer: `Que vous l’avez indiqué vous-même, et que rien ne l’a encore vérifié. Une appartenance déclarée n’ouvre rien : elle aide seulement à savoir d’où viennent les membres.

Une appartenance vérifiée montre que vous faites bien partie de l’organisme. Elle seule donne accès à ce qui est réservé à ses membres.`,
    },
    en: {
      question: "My organization is “declared”: what does that mean?",
      answer: `That you stated it yourself, and that nothing has verified it yet. A declared membership opens nothing: it only helps to know where members come from.

A verified membership shows that you do belong to the organization. It alone gives access to what is limited to its members.`,
    },
    searchWords: "appartenance vérifié ministère employeur verified membership department employer agency",
  },
  {
    code: "verify-membership",
    category: "organisation",
    contexts: ["organisations.memberships"],
    fr: {
      question: "Comment faire vérifier mon appartenance?",
      answer: `Ouvrez [Mes appartenances](/fr/compte/appartenances) : chaque organisme y dit ce qu’il accepte.

- Une adresse courriel confirmée dans un de ses domaines suffit. Si vous changez d’adresse, l’appartenance redevient déclarée.
- Si l’organisme a sa propre connexion, passez par elle.
- Sinon, demandez la vérification : l’administration de l’organisme ici, ou notre personnel, vous répond par un avis.`,
    },
    en: {
      question: "How do I have my membership verified?",
      answer: `Open [My memberships](/en/account/memberships): each organization says there what it accepts.

- A confirmed email address in one of its domains is enough. If you change your address, the membership is declared again.
- If the organization has its own sign-in, use it.
- Otherwise, ask for verification: those in charge of the organization here, or our staff, answer you by a notice.`,
    },
    searchWords: "vérifier confirmer collègue domaine annuaire verify confirm colleague domain directory",
  },
  {
    code: "organisation-not-listed",
    category: "organisation",
    contexts: ["accounts.create-account", "organisations.memberships"],
    fr: {
      question: "Mon organisme n’est pas dans la liste : que faire?",
      answer: `Écrivez son nom complet, puis choisissez « Autre organisme ». Nous gardons ce que vous avez écrit comme proposition. Notre personnel la confirme, ou trouve dans la liste l’organisme dont il s’agit; vous recevez un avis dans les deux cas.

À la création du compte, ce champ est facultatif.`,
    },
    en: {
      question: "My organization is not in the list: what can I do?",
      answer: `Write its full name, then choose “Another organization”. We keep what you wrote as a proposal. Our staff confirm it, or find the organization of the list that you mean; you receive a notice in both cases.

When you create your account, this field is optional.`,
    },
    searchWords: "ministère absent liste autre sigle department missing list other acronym",
  },
]
