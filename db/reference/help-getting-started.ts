import type { ReferenceArticle } from "./help-article.js"

export const gettingStartedArticles: readonly ReferenceArticle[] = [
  {
    code: "why-account",
    category: "getting-started",
    contexts: ["accounts.create-account"],
    fr: {
      question: "Pourquoi créer un compte?",
      answer: `Un compte vous donne :

- un tableau de bord, qui réunit ce qui vous attend;
- des avis dans le site et par courriel, au rythme que vous choisissez;
- la suite des messages que vous laissez à notre équipe;
- un lien avec votre organisme.

Un seul compte sert à tous les services de la plateforme, quel que soit votre rôle. Il est gratuit.`,
    },
    en: {
      question: "Why create an account?",
      answer: `An account gives you:

- a Dashboard, which gathers what waits for you;
- notices in the site and by email, as often as you choose;
- the follow-up of the messages that you leave for our team;
- a tie with your organization.

One account serves for every service of the platform, whatever your role. It is free.`,
    },
    searchWords: "inscription s'inscrire avantage utilisateur register sign up benefit user",
  },
  {
    code: "who-can-register",
    category: "getting-started",
    contexts: ["accounts.create-account"],
    fr: {
      question: "Qui peut créer un compte?",
      answer: `Toute personne qui a une adresse courriel. Vous n’avez pas besoin d’une invitation.

Créez votre compte vous-même, avec le nom sous lequel on vous connaît au travail. Certains services seront réservés aux membres d’un organisme : le lien avec votre organisme devra alors être vérifié.`,
    },
    en: {
      question: "Who can create an account?",
      answer: `Anybody who has an email address. You do not need an invitation.

Create your account yourself, with the name by which people know you at work. Some services will be limited to members of an organization: your tie with your organization will then have to be verified.`,
    },
    searchWords: "admissible admissibilité inscription eligible eligibility invitation public",
  },
  {
    code: "first-steps",
    category: "getting-started",
    contexts: ["accounts.account"],
    fr: {
      question: "Mon compte est ouvert : par où commencer?",
      answer: `1. Lisez votre [tableau de bord](/fr/tableau-de-bord) : il montre ce qui vous attend.
2. Choisissez dans les [paramètres de messagerie](/fr/compte/avis) ce que vous recevez par courriel.
3. Renforcez la [sécurité de votre compte](/fr/compte/securite) par une connexion en deux étapes ou une clé d’accès.

Tout se change plus tard, au même endroit.`,
    },
    en: {
      question: "My account is open: where do I begin?",
      answer: `1. Read your [Dashboard](/en/dashboard): it shows what waits for you.
2. Choose in the [message settings](/en/account/notices) what you receive by email.
3. Strengthen the [security of your account](/en/account/security) with two-step sign-in or a passkey.

All of it can be changed later, in the same place.`,
    },
    searchWords: "débuter commencer premiers pas start begin tutorial guide",
  },
  {
    code: "dashboard",
    category: "getting-started",
    contexts: [],
    fr: {
      question: "Qu’est-ce que le tableau de bord?",
      answer: `C’est votre page d’accueil quand votre session est ouverte. Le [tableau de bord](/fr/tableau-de-bord) réunit vos derniers avis et ce qui attend une réponse de votre part.

Une pastille rouge à côté d’un lien indique combien de choses vous y attendent. Le nombre est aussi lu par les lecteurs d’écran.`,
    },
    en: {
      question: "What is the Dashboard?",
      answer: `It is your home page while your session is open. The [Dashboard](/en/dashboard) gathers your latest notices and what waits for an answer from you.

A red counter beside a link tells how many things wait for you there. Screen readers read the number too.`,
    },
    searchWords: "accueil page principale pastille compteur home counter badge",
  },
  {
    code: "find-answer",
    category: "getting-started",
    contexts: [],
    fr: {
      question: "Comment trouver une réponse dans le centre d’aide?",
      answer: `Écrivez quelques mots dans le champ de recherche de la page [Aide](/fr/aide), par exemple « mot de passe oublié ». Les accents, les majuscules et le pluriel ne changent rien, et vous pouvez chercher en français ou en anglais.

Sur plusieurs pages, les questions qui s’y rapportent se trouvent aussi au bas de la page, sous « Questions sur cette page ».

Si aucune réponse ne convient, [laissez-nous un message](/fr/aide/message).`,
    },
    en: {
      question: "How do I find an answer in the help centre?",
      answer: `Write a few words in the search field of the [Help](/en/help) page, for example “forgotten password”. Accents, capitals and plurals make no difference, and you can search in English or in French.

On many pages, the questions about them also stand at the bottom, under “Questions about this page”.

If no answer fits, [leave us a message](/en/help/message).`,
    },
    searchWords: "recherche chercher faq foire aux questions search frequently asked",
  },
]
