import type { ReferenceArticle } from "./help-article.js"

export const accountArticles: readonly ReferenceArticle[] = [
  {
    code: "create-account",
    category: "account",
    contexts: ["accounts.create-account", "accounts.sign-in"],
    fr: {
      question: "Comment créer un compte?",
      answer: `1. Ouvrez la page [Créer un compte](/fr/creer-un-compte).
2. Entrez deux fois votre adresse courriel, votre prénom, votre nom et le nom à afficher.
3. Choisissez un mot de passe d’au moins 12 caractères et la langue de vos messages.
4. Lisez les conditions d’utilisation et l’énoncé de confidentialité, puis cochez la case pour les accepter.
5. Choisissez « Créer mon compte ».
6. Vous recevez un courriel. Entrez son code de six chiffres dans la page ouverte, ou suivez son lien et choisissez « Confirmer mon compte ».

Votre compte est alors ouvert, et un second courriel vous l’atteste.`,
    },
    en: {
      question: "How do I create an account?",
      answer: `1. Open the page [Create an account](/en/create-account).
2. Enter your email address twice, your first name, your last name and your display name.
3. Choose a password of at least 12 characters and the language of your messages.
4. Read the terms of use and the privacy statement, then tick the box to accept them.
5. Choose “Create my account”.
6. You receive an email. Enter its code of six digits in the open page, or follow its link and choose “Confirm my account”.

Your account is then open, and a second email attests to it.`,
    },
    searchWords: "inscription s'inscrire ouvrir utilisateur register sign up user",
  },
  {
    code: "how-confirmed",
    category: "account",
    contexts: ["accounts.create-account", "accounts.confirmation"],
    fr: {
      question: "Comment mon compte est-il validé?",
      answer: `Par votre adresse courriel. Nous y envoyons un code de six chiffres et un lien; l’un ou l’autre montre que l’adresse est bien la vôtre.

Nous ne demandons ni numéro d’assurance sociale, ni date de naissance, ni pièce d’identité.`,
    },
    en: {
      question: "How is my account validated?",
      answer: `By your email address. We send a code of six digits and a link to it; either one shows that the address is yours.

We ask for no Social Insurance Number, date of birth or identity document.`,
    },
    searchWords: "validation confirmation identité vérification NAS identity verification SIN",
  },
  {
    code: "why-confirmed",
    category: "account",
    contexts: ["accounts.confirmation"],
    fr: {
      question: "Pourquoi mon compte doit-il être validé?",
      answer: `Pour que personne n’ouvre un compte avec l’adresse d’une autre personne, et pour que nos messages vous parviennent : un mot de passe oublié, par exemple, se change par courriel.

Créez votre compte vous-même et ne donnez à personne le code que vous recevez. Notre équipe ne vous le demandera jamais.`,
    },
    en: {
      question: "Why must my account be validated?",
      answer: `So that nobody opens an account with somebody else’s address, and so that our messages reach you: a forgotten password, for example, is changed by email.

Create your account yourself and give the code that you receive to nobody. Our team will never ask you for it.`,
    },
    searchWords: "confirmation validation fraude identité fraud identity verification",
  },
  {
    code: "no-sin",
    category: "account",
    contexts: ["accounts.create-account"],
    fr: {
      question: "Pourquoi ne demandez-vous pas mon numéro d’assurance sociale?",
      answer: `Parce que rien, sur la plateforme, n’en a besoin aujourd’hui. Votre adresse courriel suffit pour ouvrir un compte.

Gardez votre numéro d’assurance sociale (NAS) pour vous : ne l’écrivez dans aucun champ et dans aucun message. Si un message laissé à notre équipe contient un numéro qui ressemble à un NAS, nous le masquons avant de conserver le message.`,
    },
    en: {
      question: "Why do you not ask for my Social Insurance Number?",
      answer: `Because nothing on the platform needs it today. Your email address is enough to open an account.

Keep your Social Insurance Number (SIN) to yourself: write it in no field and in no message. If a message left for our team holds a number that looks like a SIN, we hide it before we keep the message.`,
    },
    searchWords: "NAS SIN assurance sociale social insurance identité identity 9 chiffres digits",
  },
  {
    code: "asked-for-sin",
    category: "account",
    contexts: [],
    fr: {
      question: "On me demande mon numéro d’assurance sociale : que devrais-je faire?",
      answer: `Ne le donnez pas. Aucune page de la plateforme et aucune personne de notre équipe ne le demande, ni par courriel, ni au téléphone.

1. Ne répondez pas et ne suivez aucun lien du message.
2. [Laissez-nous un message](/fr/aide/message) : dites d’où vient la demande, sans écrire le numéro.
3. Si vous avez donné votre numéro, communiquez avec Service Canada.`,
    },
    en: {
      question: "Somebody asks for my Social Insurance Number: what should I do?",
      answer: `Do not give it. No page of the platform and no member of our team asks for it, by email or by telephone.

1. Do not answer, and follow no link of the message.
2. [Leave us a message](/en/help/message): say where the request came from, without the number.
3. If you gave your number, contact Service Canada.`,
    },
    searchWords: "NAS SIN hameçonnage fraude phishing scam vol identité theft difficulté saisir",
  },
  {
    code: "code-not-arriving",
    category: "account",
    contexts: ["accounts.confirmation", "accounts.password"],
    fr: {
      question: "Je ne reçois pas le code de confirmation : que faire?",
      answer: `1. Attendez quelques minutes, puis cherchez dans le dossier de courrier indésirable.
2. Vérifiez que l’adresse entrée est la bonne. Une faute de frappe suffit : dans ce cas, [créez votre compte](/fr/creer-un-compte) de nouveau avec la bonne adresse.
3. Choisissez « Envoyer un nouveau code ». Le code précédent ne compte plus : prenez toujours le dernier reçu.
4. Si vous utilisez une adresse du travail, demandez au service informatique de laisser passer nos messages.`,
    },
    en: {
      question: "I do not receive the confirmation code: what can I do?",
      answer: `1. Wait a few minutes, then look in the junk mail folder.
2. Check that the address you entered is right. One wrong key is enough: in that case, [create your account](/en/create-account) again with the right address.
3. Choose “Send a new code”. The earlier code no longer counts: always take the last one received.
4. If you use a work address, ask your IT service to let our messages through.`,
    },
    searchWords: "courriel pourriel indésirable pas reçu spam junk missing email",
  },
  {
    code: "code-refused",
    category: "account",
    contexts: ["accounts.confirmation", "accounts.password"],
    fr: {
      question: "Mon code de confirmation est refusé : pourquoi?",
      answer: `Un code sert une seule fois, pendant 15 minutes, et seulement dans le navigateur où vous l’avez demandé. Après cinq essais, il ne compte plus.

- Vérifiez que c’est le code du dernier courriel reçu.
- Entrez-le dans le même navigateur, sur le même appareil.
- Sinon, demandez un nouveau code ou suivez le lien du courriel.`,
    },
    en: {
      question: "My confirmation code is refused: why?",
      answer: `A code works once, for 15 minutes, and only in the browser where you asked for it. After five tries, it no longer counts.

- Check that it is the code of the last email received.
- Enter it in the same browser, on the same device.
- Otherwise, ask for a new code or follow the link of the email.`,
    },
    searchWords: "expiré périmé erreur essai expired error try wrong",
  },
  {
    code: "link-asks-password",
    category: "account",
    contexts: ["accounts.confirmation"],
    fr: {
      question: "Le lien du courriel me demande mon mot de passe : est-ce normal?",
      answer: `Oui, si vous l’ouvrez dans un autre navigateur ou sur un autre appareil que celui où vous avez créé votre compte. Le mot de passe choisi à l’inscription montre que c’est bien vous.

Le lien ne fait rien par lui-même : il ouvre une page où vous choisissez « Confirmer mon compte ». Les systèmes qui vérifient les liens des courriels ne peuvent donc rien confirmer à votre place.`,
    },
    en: {
      question: "The link in the email asks for my password: is that normal?",
      answer: `Yes, if you open it in another browser or on another device than the one where you created your account. The password chosen at registration shows that it is you.

The link does nothing by itself: it opens a page where you choose “Confirm my account”. Systems that check the links of emails can therefore confirm nothing in your place.`,
    },
    searchWords: "confirmer appareil téléphone navigateur device phone browser scanner",
  },
  {
    code: "not-confirmed-in-time",
    category: "account",
    contexts: ["accounts.confirmation"],
    fr: {
      question: "Je n’ai pas confirmé mon compte à temps : que se passe-t-il?",
      answer: `Un compte qui n’est pas confirmé disparaît après sept jours, avec tout ce que vous y avez entré. [Créez-le de nouveau](/fr/creer-un-compte).

Avant la fin des sept jours, [connectez-vous](/fr/connexion) avec l’adresse et le mot de passe choisis : nous vous enverrons un nouveau code.`,
    },
    en: {
      question: "I did not confirm my account in time: what happens?",
      answer: `An account that is not confirmed disappears after seven days, with everything that you entered. [Create it again](/en/create-account).

Before the end of the seven days, [sign in](/en/sign-in) with the address and the password that you chose: we will send you a new code.`,
    },
    searchWords: "délai expiré disparu oublié expired deadline disappeared",
  },
  {
    code: "one-account",
    category: "account",
    contexts: ["accounts.create-account"],
    fr: {
      question: "Puis-je avoir plusieurs comptes?",
      answer: `Un seul compte par personne suffit : il sert à tous les services et à tous vos rôles.

Si vous créez un compte avec une adresse qui en a déjà un, nous envoyons à cette adresse un courriel qui vous invite à vous connecter. La page, elle, ne dit jamais si une adresse est connue : personne ne peut savoir ainsi qui a un compte.`,
    },
    en: {
      question: "Can I have several accounts?",
      answer: `One account a person is enough: it serves for every service and all your roles.

If you create an account with an address that already has one, we send an email to that address, which invites you to sign in. The page itself never says whether an address is known: nobody can learn in that way who has an account.`,
    },
    searchWords: "double deuxième autre compte existe déjà second duplicate already exists",
  },
  {
    code: "change-email",
    category: "account",
    contexts: ["accounts.security", "accounts.account"],
    fr: {
      question: "Comment changer d’adresse courriel?",
      answer: `1. Ouvrez [Connexion et sécurité](/fr/compte/securite) et choisissez de changer d’adresse.
2. Entrez deux fois la nouvelle adresse, puis votre mot de passe.
3. Confirmez-la avec le code ou le lien que nous y envoyons.

L’ancienne adresse reste en usage jusqu’à la confirmation. Elle reçoit aussi un courriel qui annonce le changement.`,
    },
    en: {
      question: "How do I change my email address?",
      answer: `1. Open [Sign-in and security](/en/account/security) and choose to change the address.
2. Enter the new address twice, then your password.
3. Confirm it with the code or the link that we send to it.

The former address stays in use until then. It also receives an email that tells of the change.`,
    },
    searchWords: "courriel adresse modifier nouvelle emploi changement ministère update new job",
  },
  {
    code: "username",
    category: "account",
    contexts: ["accounts.sign-in"],
    fr: {
      question: "Quel est mon nom d’utilisateur?",
      answer: `La plateforme le forme à partir de votre nom à la création du compte. Il est unique et il figure dans le courriel qui atteste l’ouverture du compte.

Pour vous connecter, vous pouvez entrer votre nom d’utilisateur ou votre adresse courriel.`,
    },
    en: {
      question: "What is my username?",
      answer: `The platform makes it from your name when the account is created. It is unique and stands in the email that attests to the opening of the account.

To sign in, you can enter your username or your email address.`,
    },
    searchWords: "identifiant nom user id identifier name",
  },
  {
    code: "inactive-account",
    category: "account",
    contexts: [],
    fr: {
      question: "Mon compte peut-il être suspendu en raison d’inactivité?",
      answer: `Non, pas aujourd’hui : un compte confirmé reste ouvert, même si vous ne vous connectez pas pendant longtemps. Connectez-vous simplement avec votre mot de passe, ou [choisissez-en un nouveau](/fr/mot-de-passe-oublie).

Si une règle de ce genre entre un jour en vigueur, vous recevrez un courriel avant qu’elle s’applique à votre compte.`,
    },
    en: {
      question: "Can my account be suspended because I do not use it?",
      answer: `No, not today: a confirmed account stays open, even if you do not sign in for a long time. Simply sign in with your password, or [choose a new one](/en/forgotten-password).

If such a rule comes into force one day, you will receive an email before it applies to your account.`,
    },
    searchWords:
      "suspension suspendu inactivité désactivé réactiver réactivation six mois inactive reactivate disabled",
  },
  {
    code: "close-account",
    category: "account",
    contexts: ["accounts.account", "accounts.data"],
    fr: {
      question: "Comment fermer mon compte et effacer mes renseignements?",
      answer: `1. Ouvrez [Mes données](/fr/compte/donnees).
2. Prenez d’abord une copie de vos renseignements, si vous voulez les garder.
3. Choisissez « Fermer mon compte », puis confirmez que c’est bien vous.

Vous avez ensuite 14 jours pour changer d’avis, à la même page. Après ce délai, l’effacement est définitif : seul reste l’historique des actes, qui contient des numéros et des dates et ne mène plus à personne.`,
    },
    en: {
      question: "How do I close my account and erase my information?",
      answer: `1. Open [My data](/en/account/data).
2. Take a copy of your information first, if you want to keep it.
3. Choose “Close my account”, then confirm that it is you.

You then have 14 days to change your mind, on the same page. After that, the erasure is final: only the history of acts stays, which holds numbers and dates and leads to nobody any more.`,
    },
    searchWords: "supprimer suppression effacer désinscription fermer delete remove cancel erase",
  },
]
