import { wording } from "../../../platform/wording.js"
import type { FactorsMessages } from "./factors.en.js"

const f = wording.fr

export const factors: FactorsMessages = {
  give: {
    title: "Confirmer que c’est bien vous",
    lead: "Votre compte demande une seconde étape.",
    leadAgain: "Cette page demande une seconde étape faite dans les 12 dernières heures.",
    codeTitle: "Avec un code",
    code: "Code de votre application, ou code de secours",
    codeHint: "Les six chiffres de l’application d’authentification, ou un de vos dix codes de secours.",
    recoveryCode: "Code de secours",
    recoveryCodeHint: "Un des dix codes que vous avez gardés. Chacun sert une seule fois.",
    submit: "Continuer",
    passkeyTitle: "Avec une clé d’accès",
    passkey: "Utiliser une clé d’accès",
    lostTitle: "Vous n’avez plus ni téléphone ni codes de secours?",
    lost: "Laissez un message au centre d’aide. Le personnel vérifie que le compte est le vôtre, puis retire la seconde étape.",
  },
  enrol: {
    title: "Ajouter une seconde étape à votre connexion",
    lead: "Les pages du personnel s’ouvrent seulement aux personnes qui prouvent leur identité de deux façons. Choisissez la seconde : cela prend deux minutes.",
  },
  overview: {
    title: "Connexion en deux étapes",
    lead: "Une seconde étape protège votre compte même si quelqu’un connaît votre mot de passe.",
    off: "Votre compte n’a pas encore de seconde étape.",
    on: "Votre compte demande une seconde étape à chaque connexion.",
    appTitle: "Application d’authentification",
    appText:
      "Une application de votre téléphone ou de votre ordinateur affiche un code de six chiffres, même sans réseau.",
    appOn: "L’application est en service.",
    addApp: "Ajouter une application",
    seeApp: "Voir l’application",
    passkeysTitle: "Clés d’accès",
    passkeysText:
      "Votre téléphone, votre ordinateur ou une clé de sécurité confirme que c’est bien vous. Une clé d’accès peut aussi remplacer le mot de passe.",
    passkeys: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} clé d’accès est en service.`,
        other: `${f.number(v.n)} clés d’accès sont en service.`,
      }),
    addPasskey: "Ajouter une clé d’accès",
    seePasskeys: "Voir les clés d’accès",
    codesTitle: "Codes de secours",
    codesText:
      "Dix codes à imprimer ou à garder en lieu sûr, pour le jour où vous n’avez sous la main ni application ni clé d’accès.",
    codes: (v) =>
      f.plural(v.n, {
        one: `Il reste ${f.number(v.n)} code de secours.`,
        other: `Il reste ${f.number(v.n)} codes de secours.`,
      }),
    noCodes: "Vous n’avez pas de codes de secours.",
    seeCodes: "Voir les codes de secours",
  },
  proof: "Votre mot de passe, ou un code de votre application",
  proofHint: "Un code de secours convient aussi. Ainsi, personne d’autre ne change votre compte.",
  refusals: {
    "code-of-factor-missing": "Entrez le code.",
    "factor-code-unknown": "Ce code n’est pas le bon, ou il a déjà servi. Attendez le code suivant, puis réessayez.",
    "factor-tries-over": (v) =>
      `Trop d’essais. Par sécurité, cette étape est fermée pendant ${f.number(v.minutes)} minutes. Une clé d’accès fonctionne encore.`,
    "factor-first":
      "Confirmez d’abord que c’est bien vous, par la seconde étape de votre connexion. Ouvrez ensuite de nouveau cette page.",
    "factor-missing":
      "Ce compte n’a pas de seconde étape. Ajoutez d’abord une application d’authentification ou une clé d’accès.",
    "session-not-fresh":
      "Votre session est ouverte depuis un moment. Fermez-la, connectez-vous de nouveau, puis revenez à cette page.",
    "proof-missing": "Entrez votre mot de passe, ou un code de votre application.",
    "proof-wrong": "Ce n’est ni votre mot de passe ni un code encore valable. Vérifiez-le.",
    "session-over": "L’attente a été longue et la connexion a pris fin. Connectez-vous de nouveau.",
  },
  confirmations: {
    "session-over": "L’attente a été longue et la connexion a pris fin. Connectez-vous de nouveau.",
  },
  mail: {
    link: "Voir ma façon de me connecter",
    codesLink: "Voir mes codes de secours",
    added: {
      app: {
        subject: "Une application protège votre compte",
        text: "Une application d’authentification a été ajoutée à votre compte. À partir de maintenant, la connexion demande son code. Si vous ne l’avez pas ajoutée, changez votre mot de passe sans attendre et laissez-nous un message.",
      },
      passkey: {
        subject: "Une clé d’accès a été ajoutée à votre compte",
        text: "Une clé d’accès a été ajoutée à votre compte. Elle sert de seconde étape, ou remplace le mot de passe. Si vous ne l’avez pas ajoutée, retirez-la sans attendre et changez votre mot de passe.",
      },
    },
    removed: {
      app: {
        subject: "L’application a été retirée de votre compte",
        text: "La connexion ne demande plus le code de votre application d’authentification. Si vous ne l’avez pas retirée, changez votre mot de passe sans attendre et laissez-nous un message.",
      },
      passkey: {
        subject: "Une clé d’accès a été retirée de votre compte",
        text: "Cette clé d’accès n’ouvre plus votre compte. Si vous ne l’avez pas retirée, changez votre mot de passe sans attendre et laissez-nous un message.",
      },
    },
    takenAway: {
      subject: "La seconde étape de votre connexion a été retirée",
      text: "À votre demande, le personnel a retiré votre application d’authentification, vos clés d’accès et vos codes de secours, et mis fin à vos sessions et à vos jetons d’accès. Votre mot de passe suffit maintenant pour vous connecter. Si vous n’avez rien demandé, changez votre mot de passe sans attendre et laissez-nous un message.",
    },
    codesMade: {
      subject: "Vous avez de nouveaux codes de secours",
      text: "Dix nouveaux codes de secours ont été créés pour votre compte; les précédents ne servent plus. Si vous ne les avez pas créés, changez votre mot de passe sans attendre et laissez-nous un message.",
    },
    codeUsed: {
      subject: "Un code de secours a servi pour votre compte",
      text: (v) =>
        f.plural(v.n, {
          one: `Un de vos codes de secours vient de servir. Il en reste ${f.number(v.n)} : créez-en de nouveaux. Si ce n’était pas vous, changez votre mot de passe sans attendre.`,
          other: `Un de vos codes de secours vient de servir. Il en reste ${f.number(v.n)}. Si ce n’était pas vous, changez votre mot de passe sans attendre.`,
        }),
    },
  },
}
