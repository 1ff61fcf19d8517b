import type { ReferenceArticle } from "./help-article.js"

export const securityArticles: readonly ReferenceArticle[] = [
  {
    code: "two-step-sign-in",
    category: "security",
    contexts: ["accounts.security"],
    fr: {
      question: "Qu’est-ce que la connexion en deux étapes?",
      answer: `Après le mot de passe, la connexion demande une seconde preuve : le code d’une application d’authentification ou une clé d’accès. Une personne qui connaît votre mot de passe ne peut donc pas entrer.

Activez-la dans [Connexion et sécurité](/fr/compte/securite). Gardez ensuite vos codes de secours en lieu sûr.`,
    },
    en: {
      question: "What is two-step sign-in?",
      answer: `After the password, signing in asks for a second proof: the code of an authenticator app or a passkey. Somebody who knows your password can therefore not enter.

Turn it on in [Sign-in and security](/en/account/security). Then keep your recovery codes in a safe place.`,
    },
    searchWords: "2FA MFA double facteur authentification second factor multi-factor vérification verification",
  },
  {
    code: "authenticator-app",
    category: "security",
    contexts: ["accounts.security"],
    fr: {
      question: "Comment ajouter une application d’authentification?",
      answer: `1. Installez une application d’authentification sur votre téléphone ou votre ordinateur. Toutes celles qui affichent un code de six chiffres conviennent.
2. Ouvrez [Connexion et sécurité](/fr/compte/securite) et choisissez d’ajouter une application.
3. Avec l’application, lisez le code-barres de la page ou tapez la clé écrite à côté.
4. Entrez le code de six chiffres que l’application affiche.

L’application fonctionne ensuite sans réseau. Si ses codes sont refusés, vérifiez que l’heure de l’appareil est exacte.`,
    },
    en: {
      question: "How do I add an authenticator app?",
      answer: `1. Install an authenticator app on your telephone or computer. Any that shows a code of six digits will do.
2. Open [Sign-in and security](/en/account/security) and choose to add an app.
3. With the app, read the barcode of the page or type the key written beside it.
4. Enter the code of six digits that the app shows.

The app then works without a network. If its codes are refused, check that the time of the device is right.`,
    },
    searchWords: "TOTP code QR téléphone cellulaire QR code phone mobile 2FA",
  },
  {
    code: "passkeys",
    category: "security",
    contexts: ["accounts.security", "accounts.sign-in"],
    fr: {
      question: "Qu’est-ce qu’une clé d’accès?",
      answer: `Une clé d’accès remplace le mot de passe : votre téléphone, votre ordinateur ou une clé de sécurité prouve que c’est vous, après l’empreinte du doigt, le visage ou le code que vous utilisez déjà sur cet appareil. Ni l’empreinte ni le visage ne quittent l’appareil.

Une clé d’accès ne fonctionne que sur le vrai site : un faux site ne peut pas s’en servir. Ajoutez la vôtre dans [Connexion et sécurité](/fr/compte/securite). C’est une des rares pages qui demandent JavaScript.`,
    },
    en: {
      question: "What is a passkey?",
      answer: `A passkey replaces the password: your telephone, your computer or a security key proves that it is you, after the fingerprint, the face or the code that you already use on this device. Neither the fingerprint nor the face leaves the device.

A passkey works only on the true site: a false site cannot use it. Add yours in [Sign-in and security](/en/account/security). It is one of the few pages that need JavaScript.`,
    },
    searchWords: "empreinte visage biométrie sans mot de passe fingerprint face passwordless webauthn fido",
  },
  {
    code: "recovery-codes",
    category: "security",
    contexts: ["accounts.security"],
    fr: {
      question: "À quoi servent les codes de secours?",
      answer: `À vous connecter le jour où vous n’avez sous la main ni votre application ni votre clé d’accès. Vous en recevez dix, et chacun sert une seule fois.

Imprimez-les ou gardez-les dans un gestionnaire de mots de passe, ailleurs que sur votre téléphone. Quand vous en créez de nouveaux dans [Connexion et sécurité](/fr/compte/securite), les anciens ne servent plus.`,
    },
    en: {
      question: "What are recovery codes for?",
      answer: `To sign in on the day when you have neither your app nor your passkey at hand. You receive ten of them, and each works once.

Print them or keep them in a password manager, elsewhere than on your telephone. When you make new ones in [Sign-in and security](/en/account/security), the old ones no longer work.`,
    },
    searchWords: "secours récupération backup codes urgence emergency",
  },
  {
    code: "lost-phone",
    category: "security",
    contexts: ["accounts.sign-in"],
    fr: {
      question: "J’ai perdu mon téléphone : comment me connecter?",
      answer: `1. À la seconde étape de la connexion, entrez un de vos codes de secours à la place du code de l’application, ou utilisez une autre clé d’accès.
2. Dans [Connexion et sécurité](/fr/compte/securite), retirez l’application ou la clé d’accès perdue, puis ajoutez la nouvelle.
3. Mettez fin aux sessions de l’appareil perdu, dans la même page.

Si vous n’avez plus aucun code, [laissez-nous un message](/fr/aide/message). Notre équipe vérifie que le compte est le vôtre, puis retire la seconde étape.`,
    },
    en: {
      question: "I lost my telephone: how do I sign in?",
      answer: `1. At the second step of signing in, enter one of your recovery codes in place of the code of the app, or use another passkey.
2. In [Sign-in and security](/en/account/security), remove the lost app or passkey, then add the new one.
3. End the sessions of the lost device, on the same page.

If you have no code left, [leave us a message](/en/help/message). Our team checks that the account is yours, then removes the second step.`,
    },
    searchWords: "volé cassé nouveau téléphone application perdue stolen broken new phone lost device authenticator",
  },
  {
    code: "sessions",
    category: "security",
    contexts: ["accounts.security"],
    fr: {
      question: "Comment voir où ma session est ouverte et y mettre fin?",
      answer: `[Connexion et sécurité](/fr/compte/securite) montre chaque session : le navigateur, l’appareil et la dernière activité. Vous pouvez mettre fin à une session ou à toutes les autres d’un coup.

Si vous ne reconnaissez pas une session, mettez-y fin, puis [changez votre mot de passe](/fr/compte/securite/mot-de-passe).`,
    },
    en: {
      question: "How do I see where I am signed in and end it?",
      answer: `[Sign-in and security](/en/account/security) shows each session: the browser, the device and the last activity. You can end one session or all the others at once.

If you do not recognize a session, end it, then [change your password](/en/account/security/password).`,
    },
    searchWords: "déconnecter appareils connectés fermer session à distance sign out devices everywhere remote",
  },
  {
    code: "access-tokens",
    category: "security",
    contexts: ["accounts.security"],
    fr: {
      question: "À quoi sert un jeton d’accès?",
      answer: `À laisser un de vos programmes, comme un tableur, lire ou modifier votre profil à votre place, par [l’interface de programmation](/fr/api). Si vous n’utilisez aucun programme de ce genre, vous n’en avez pas besoin.

1. Ouvrez [Jetons d’accès](/fr/compte/securite/jetons-d-acces).
2. Donnez un nom au jeton, cochez ce que le programme peut faire, choisissez la durée et entrez la preuve demandée.
3. Copiez le jeton dans le programme : il s’affiche une seule fois.

Gardez-le comme un mot de passe. Si vous l’avez perdu ou si une autre personne a pu le voir, mettez-y fin dans la même page : il n’ouvre plus rien.`,
    },
    en: {
      question: "What is an access token for?",
      answer: `To let a program of yours, such as a spreadsheet, read or change your profile in your place, through the [programming interface](/en/api). If you use no program of this kind, you do not need one.

1. Open [Access tokens](/en/account/security/access-tokens).
2. Give the token a name, tick what the program may do, choose how long it lasts and enter the proof that is asked for.
3. Copy the token into the program: it is shown only once.

Keep it as you would a password. If you lost it or somebody else may have seen it, end it on the same page: it opens nothing any more.`,
    },
    searchWords:
      "API clé programme script automatisation intégration tableur key program automation integration token bearer",
  },
  {
    code: "message-not-mine",
    category: "security",
    contexts: ["accounts.security"],
    fr: {
      question: "Je reçois un message au sujet d’un changement que je n’ai pas fait : que faire?",
      answer: `Chaque changement important de votre compte est annoncé par courriel, pour que vous puissiez réagir.

1. Ne suivez pas le lien si le message vous semble faux : tapez vous-même l’adresse du site.
2. [Choisissez un nouveau mot de passe](/fr/mot-de-passe-oublie).
3. Dans [Connexion et sécurité](/fr/compte/securite), mettez fin aux sessions que vous ne reconnaissez pas et ajoutez une seconde étape.
4. [Laissez-nous un message](/fr/aide/message) si quelque chose a changé dans votre compte.

Un code de confirmation que vous n’avez pas demandé ne change rien tant que personne ne l’entre : ne le donnez pas.`,
    },
    en: {
      question: "I receive a message about a change that I did not make: what can I do?",
      answer: `Each important change of your account is told by email, so that you can act.

1. Do not follow the link if the message looks false: type the address of the site yourself.
2. [Choose a new password](/en/forgotten-password).
3. In [Sign-in and security](/en/account/security), end the sessions that you do not recognize and add a second step.
4. [Leave us a message](/en/help/message) if something changed in your account.

A confirmation code that you did not ask for changes nothing as long as nobody enters it: do not give it.`,
    },
    searchWords: "piraté piratage fraude hameçonnage suspect hacked fraud phishing suspicious stolen",
  },
  {
    code: "staff-second-step",
    category: "security",
    contexts: [],
    fr: {
      question: "Je fais partie du personnel : pourquoi me demande-t-on une seconde étape?",
      answer: `Les pages du personnel et de l’administration donnent accès aux renseignements d’autres personnes. Elles s’ouvrent seulement après une seconde étape faite dans les 12 dernières heures.

Si votre compte n’en a pas encore, la page vous en fait ajouter une : cela prend deux minutes.`,
    },
    en: {
      question: "I am a member of staff: why am I asked for a second step?",
      answer: `The pages of staff and administration give access to the information of other people. They open only after a second step given in the last 12 hours.

If your account has none yet, the page has you add one: it takes two minutes.`,
    },
    searchWords: "administration habilitation rôle personnel staff role grant administrator",
  },
]
