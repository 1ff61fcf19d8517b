import type { ReferenceArticle } from "./help-article.js"

export const noticesArticles: readonly ReferenceArticle[] = [
  {
    code: "choose-messages",
    category: "notices",
    contexts: ["notices.settings"],
    fr: {
      question: "Comment choisir les messages que je reçois?",
      answer: `Ouvrez les [paramètres de messagerie](/fr/compte/avis). Pour chaque sorte d’avis, choisissez un courriel sans attendre, le récapitulatif quotidien, le récapitulatif hebdomadaire ou jamais. Tous les avis paraissent aussi dans le site.

Certains messages font partie du service et ne s’arrêtent pas : codes, changements de votre compte, réponses de notre équipe.`,
    },
    en: {
      question: "How do I choose the messages that I receive?",
      answer: `Open the [message settings](/en/account/notices). For each kind of notice, choose an email at once, the daily digest, the weekly digest or never. All notices also stand in the site.

Some messages are part of the service and do not stop: codes, changes of your account, answers of our team.`,
    },
    searchWords:
      "préférences courriel fréquence alertes notifications paramètres preferences email frequency alerts settings",
  },
  {
    code: "where-are-notices",
    category: "notices",
    contexts: [],
    fr: {
      question: "Où sont mes avis?",
      answer: `Dans la page [Avis](/fr/avis), que vous ouvrez par la cloche en haut de chaque page. Le nombre entre parenthèses indique combien d’avis n’ont pas été lus. Les derniers paraissent aussi dans votre tableau de bord.`,
    },
    en: {
      question: "Where are my notices?",
      answer: `On the page [Notices](/en/notices), which you open with the bell at the top of each page. The number in parentheses tells how many notices have not been read. The latest also stand on your Dashboard.`,
    },
    searchWords: "cloche notification message reçu lu bell notification inbox unread",
  },
  {
    code: "digest",
    category: "notices",
    contexts: ["notices.settings"],
    fr: {
      question: "Qu’est-ce que le récapitulatif?",
      answer: `Un seul courriel qui réunit plusieurs avis : chaque jour, ou chaque lundi. Quand il n’y a rien de nouveau, aucun courriel ne part.

Les [paramètres de messagerie](/fr/compte/avis) disent à quelle heure il part, dans votre fuseau horaire.`,
    },
    en: {
      question: "What is the digest?",
      answer: `One email that gathers several notices: each day, or each Monday. When there is nothing new, no email leaves.

The [message settings](/en/account/notices) say at what time it leaves, in your time zone.`,
    },
    searchWords: "résumé quotidien hebdomadaire regroupé moins de courriels summary daily weekly fewer emails",
  },
  {
    code: "unsubscribe",
    category: "notices",
    contexts: ["notices.settings"],
    fr: {
      question: "Comment me désabonner d’un courriel?",
      answer: `Suivez le lien au bas du courriel, puis choisissez « Se désabonner ». Beaucoup de logiciels de courriel montrent aussi ce choix en haut du message. Aucune connexion n’est nécessaire.

L’avis continue de paraître dans le site. Vous pouvez changer d’idée dans les [paramètres de messagerie](/fr/compte/avis).`,
    },
    en: {
      question: "How do I unsubscribe from an email?",
      answer: `Follow the link at the bottom of the email, then choose “Unsubscribe”. Many mail programs also show this choice at the top of the message. You need not sign in.

The notice goes on standing in the site. You can change your mind in the [message settings](/en/account/notices).`,
    },
    searchWords: "désabonnement arrêter trop de courriels pourriel stop too many emails opt out spam",
  },
  {
    code: "email-not-arriving",
    category: "notices",
    contexts: ["notices.settings"],
    fr: {
      question: "Je ne reçois pas vos courriels : que faire?",
      answer: `1. Cherchez dans le dossier de courrier indésirable et marquez nos messages comme souhaités.
2. Vérifiez dans [Mon compte](/fr/compte) que l’adresse est la bonne.
3. Vérifiez dans les [paramètres de messagerie](/fr/compte/avis) que cette sorte d’avis vous est envoyée.
4. Au travail, demandez au service informatique de laisser passer nos messages.

En attendant, tous les avis se lisent dans la page [Avis](/fr/avis).`,
    },
    en: {
      question: "I do not receive your emails: what can I do?",
      answer: `1. Look in the junk mail folder and mark our messages as wanted.
2. Check in [My account](/en/account) that the address is right.
3. Check in the [message settings](/en/account/notices) that this kind of notice is sent to you.
4. At work, ask the IT service to let our messages through.

In the meantime, all notices can be read on the page [Notices](/en/notices).`,
    },
    searchWords: "courriel pourriel indésirable pas reçu spam junk missing filter filtre",
  },
  {
    code: "returned-mail",
    category: "notices",
    contexts: [],
    fr: {
      question: "Mes courriels ont cessé d’arriver : pourquoi?",
      answer: `Quand trois courriels nous reviennent parce que l’adresse ne répond plus, nous n’envoyons plus à cette adresse que ce qui doit arriver, comme les codes. Le site vous le dit. Ouvrez [Mon compte](/fr/compte) : confirmez l’adresse si elle est bonne, ou donnez-en une autre. L’envoi reprend aussitôt. Les avis, eux, restent dans le site.`,
    },
    en: {
      question: "My emails stopped arriving: why?",
      answer: `When three emails come back to us because the address no longer answers, we only send to this address what must arrive, such as codes. The site tells you so. Open [My account](/en/account): confirm the address if it is right, or give another one. Sending starts again at once. The notices themselves stay in the site.`,
    },
    searchWords: "rebond retour adresse inactive arrêt bounce returned stopped undelivered",
  },
  {
    code: "links-do-nothing",
    category: "notices",
    contexts: [],
    fr: {
      question: "Puis-je ouvrir sans risque un lien de vos courriels?",
      answer: `Oui. Un lien de nos courriels ouvre une page et ne fait rien par lui-même : pour agir, il faut encore choisir un bouton. Nos courriels ne contiennent ni pièce jointe, ni image à télécharger.

Dans le doute, tapez vous-même l’adresse du site dans votre navigateur : tout ce qu’annonce un courriel se retrouve dans votre compte.`,
    },
    en: {
      question: "Can I safely open a link in your emails?",
      answer: `Yes. A link in our emails opens a page and does nothing by itself: to act, you must still choose a button. Our emails hold no attachment and no image to download.

When in doubt, type the address of the site in your browser yourself: everything that an email tells is also in your account.`,
    },
    searchWords: "hameçonnage sécurité courriel lien phishing security email link attachment",
  },
]
