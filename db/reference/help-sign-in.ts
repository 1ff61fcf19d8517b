import type { ReferenceArticle } from "./help-article.js"

export const signInArticles: readonly ReferenceArticle[] = [
  {
    code: "how-to-sign-in",
    category: "sign-in",
    contexts: ["accounts.sign-in"],
    fr: {
      question: "Comment ouvrir une session?",
      answer: `1. Ouvrez la page [Se connecter](/fr/connexion).
2. Entrez votre adresse courriel ou votre nom d’utilisateur, puis votre mot de passe.
3. Si vous avez choisi la connexion en deux étapes, entrez aussi le code de votre application ou utilisez votre clé d’accès.

Pour terminer, choisissez « Se déconnecter » en haut de la page, surtout sur un ordinateur que d’autres utilisent.`,
    },
    en: {
      question: "How do I sign in?",
      answer: `1. Open the page [Sign in](/en/sign-in).
2. Enter your email address or your username, then your password.
3. If you chose two-step sign-in, also enter the code of your app or use your passkey.

To finish, choose “Sign out” at the top of the page, above all on a computer that others use.`,
    },
    searchWords: "connexion se connecter accéder login log in logon access",
  },
  {
    code: "forgotten-password",
    category: "sign-in",
    contexts: ["accounts.sign-in", "accounts.password"],
    fr: {
      question: "J’ai oublié mon mot de passe : comment en choisir un nouveau?",
      answer: `1. Ouvrez la page [Mot de passe oublié](/fr/mot-de-passe-oublie).
2. Entrez l’adresse courriel de votre compte.
3. Prenez le code ou le lien dans le courriel que nous envoyons à cette adresse.
4. Choisissez votre nouveau mot de passe.

Un courriel confirme le changement. La page répond toujours la même chose, que l’adresse ait un compte ou non.`,
    },
    en: {
      question: "I forgot my password: how do I choose a new one?",
      answer: `1. Open the page [Forgotten password](/en/forgotten-password).
2. Enter the email address of your account.
3. Take the code or the link from the email that we send to this address.
4. Choose your new password.

An email confirms the change. The page always answers the same, whether the address has an account or not.`,
    },
    searchWords: "réinitialiser récupérer perdu réactiver reset recover lost",
  },
  {
    code: "change-password",
    category: "sign-in",
    contexts: ["accounts.security"],
    fr: {
      question: "Comment changer mon mot de passe?",
      answer: `Ouvrez [Connexion et sécurité](/fr/compte/securite), choisissez de changer le mot de passe, puis entrez l’ancien et le nouveau. Un courriel confirme le changement.

Si vous n’avez pas fait ce changement vous-même, [choisissez tout de suite un nouveau mot de passe](/fr/mot-de-passe-oublie).`,
    },
    en: {
      question: "How do I change my password?",
      answer: `Open [Sign-in and security](/en/account/security), choose to change the password, then enter the old one and the new one. An email confirms the change.

If you did not make this change yourself, [choose a new password at once](/en/forgotten-password).`,
    },
    searchWords: "modifier mot de passe réinitialiser update reset",
  },
  {
    code: "good-password",
    category: "sign-in",
    contexts: ["accounts.create-account", "accounts.password", "accounts.security"],
    fr: {
      question: "Qu’est-ce qu’un bon mot de passe?",
      answer: `Au moins 12 caractères. Une phrase convient très bien : elle est longue et facile à retenir. Les majuscules, les chiffres et les signes ne sont pas obligatoires.

Nous refusons les mots de passe que beaucoup de gens utilisent et ceux qui reprennent votre nom ou votre adresse. Un gestionnaire de mots de passe est bienvenu : vous pouvez coller le mot de passe dans le champ.`,
    },
    en: {
      question: "What makes a good password?",
      answer: `At least 12 characters. A sentence works very well: it is long and easy to remember. Capitals, digits and signs are not required.

We refuse passwords that many people use and those that repeat your name or your address. A password manager is welcome: you can paste the password into the field.`,
    },
    searchWords: "phrase longueur règle exigence fort strong length rule requirement manager passphrase",
  },
  {
    code: "name-or-password-unknown",
    category: "sign-in",
    contexts: ["accounts.sign-in"],
    fr: {
      question: "Mon nom et mon mot de passe ne sont pas reconnus : que faire?",
      answer: `- Vérifiez la touche des majuscules et la langue du clavier.
- Entrez l’adresse courriel avec laquelle vous avez créé le compte : ce peut être celle d’un ancien emploi.
- Si vous venez de créer le compte, confirmez-le d’abord avec le code reçu par courriel.
- Sinon, [choisissez un nouveau mot de passe](/fr/mot-de-passe-oublie).

Le message ne dit pas si c’est le nom ou le mot de passe qui est inconnu : c’est voulu, pour protéger les comptes.`,
    },
    en: {
      question: "My name and password are not recognized: what can I do?",
      answer: `- Check the caps lock key and the language of the keyboard.
- Enter the email address with which you created the account: it may be the one of a former job.
- If you have just created the account, first confirm it with the code received by email.
- Otherwise, [choose a new password](/en/forgotten-password).

The message does not say whether the name or the password is unknown: this is on purpose, to protect accounts.`,
    },
    searchWords: "connexion refusée impossible échec erreur cannot log in failed error",
  },
  {
    code: "account-locked",
    category: "sign-in",
    contexts: ["accounts.sign-in", "accounts.password"],
    fr: {
      question: "Mon compte est verrouillé : comment le déverrouiller?",
      answer: `Après dix mots de passe inexacts, la connexion est fermée pendant 15 minutes, et nous envoyons des instructions à l’adresse du compte. Vous pouvez :

- attendre 15 minutes, puis vous connecter;
- suivre les instructions du courriel pour le déverrouiller tout de suite;
- les [demander de nouveau](/fr/connexion/deverrouillage) si elles n’arrivent pas.

Si vous n’avez fait aucun essai, personne n’est entré dans votre compte. Un mot de passe plus long et la connexion en deux étapes vous protègent davantage.`,
    },
    en: {
      question: "My account is locked: how do I unlock it?",
      answer: `After ten wrong passwords, signing in is closed for 15 minutes, and we send instructions to the address of the account. You can:

- wait 15 minutes, then sign in;
- follow the instructions of the email to unlock it at once;
- [ask for them again](/en/sign-in/unlocking) if they do not arrive.

If you made no try, nobody entered your account. A longer password and two-step sign-in protect you better.`,
    },
    searchWords: "bloqué verrou déverrouillage trop d'essais tentatives blocked unlock too many attempts",
  },
  {
    code: "how-long-signed-in",
    category: "sign-in",
    contexts: ["accounts.sign-in"],
    fr: {
      question: "Combien de temps ma session reste-t-elle ouverte?",
      answer: `Douze heures après votre dernière activité, ou 30 jours si vous cochez « Garder ma session ouverte 30 jours sur cet appareil » en vous connectant. Ne cochez pas cette case sur un ordinateur que d’autres utilisent.

Si votre session prend fin pendant que vous écrivez, connectez-vous de nouveau : votre texte est conservé.`,
    },
    en: {
      question: "How long does my session stay open?",
      answer: `Twelve hours after your last activity, or 30 days if you tick “Keep me signed in on this device for 30 days” when you sign in. Do not tick this box on a computer that others use.

If your session ends while you are writing, sign in again: your text is kept.`,
    },
    searchWords: "déconnexion expire rester connecté durée timeout expire stay signed in logged",
  },
  {
    code: "organisation-directory",
    category: "sign-in",
    contexts: ["accounts.sign-in"],
    fr: {
      question: "Puis-je me connecter avec l’annuaire de mon organisme?",
      answer: `Oui, si la page [Se connecter](/fr/connexion) montre un bouton au nom de votre organisme. Vous vous connectez alors comme à votre travail, sans mot de passe de plus. À la première visite, vous vérifiez vos renseignements et acceptez les conditions d’utilisation; votre compte est alors ouvert.

S’il n’y a pas de bouton, votre organisme n’a pas encore relié son annuaire : créez un compte avec votre adresse courriel.`,
    },
    en: {
      question: "Can I sign in with the directory of my organization?",
      answer: `Yes, if the page [Sign in](/en/sign-in) shows a button with the name of your organization. You then sign in as you do at work, without one more password. On the first visit, you check your information and accept the terms of use; your account is then open.

If there is no button, your organization has not connected its directory yet: create an account with your email address.`,
    },
    searchWords: "SSO authentification unique annuaire OpenID réseau travail single sign-on directory network work",
  },
  {
    code: "no-security-questions",
    category: "sign-in",
    contexts: ["accounts.sign-in"],
    fr: {
      question: "Pourquoi ne me posez-vous pas de question de sécurité?",
      answer: `La plateforme n’utilise pas de questions de sécurité aujourd’hui. Leurs réponses se devinent ou s’oublient; un courriel à votre adresse et la connexion en deux étapes protègent mieux votre compte.

Si une page ou un message vous demande le nom de jeune fille de votre mère ou une réponse de ce genre, ne répondez pas et [laissez-nous un message](/fr/aide/message).`,
    },
    en: {
      question: "Why do you not ask me a security question?",
      answer: `The platform does not use security questions today. Their answers can be guessed or forgotten; an email to your address and two-step sign-in protect your account better.

If a page or a message asks for your mother’s maiden name or an answer of that kind, do not answer and [leave us a message](/en/help/message).`,
    },
    searchWords: "question secrète sécurité réponse mère secret question answer mother",
  },
  {
    code: "forgotten-security-answer",
    category: "sign-in",
    contexts: [],
    fr: {
      question: "J’ai oublié la réponse à ma question de sécurité : que faire?",
      answer: `Vous n’en avez pas besoin ici : aucune question de sécurité n’est posée. Pour retrouver l’accès à votre compte, [choisissez un nouveau mot de passe](/fr/mot-de-passe-oublie) par courriel.

Si vous n’avez plus accès à votre adresse courriel, [laissez-nous un message](/fr/aide/message) avec votre nom d’utilisateur. Notre équipe ne vous enverra pas de mot de passe temporaire par courriel.`,
    },
    en: {
      question: "I forgot the answer to my security question: what can I do?",
      answer: `You do not need it here: no security question is asked. To get back into your account, [choose a new password](/en/forgotten-password) by email.

If you no longer have access to your email address, [leave us a message](/en/help/message) with your username. Our team will not send you a temporary password by email.`,
    },
    searchWords: "question secrète mot de passe temporaire secret question temporary password",
  },
]
