import { wording } from "../../../platform/wording.js"
import type { RegistrationsMessages } from "./registrations.en.js"

const f = wording.fr

/** Ce qu’un membre lit de ses inscriptions. */
export const registrations: RegistrationsMessages = {
  title: (v) => `Inscription : ${v.programme}`,
  mine: "Mes inscriptions",
  begin: {
    title: (v) => `Inscription au mentorat : ${v.programme}`,
    lead: "L’inscription est ouverte toute l’année. Vos réponses sont enregistrées page par page : vous pouvez arrêter et revenir.",
    adults: "Ce programme s’adresse aux personnes de 18 ans ou plus.",
    role: "Vous souhaitez participer à titre de",
    roles: {
      mentee: "Personne mentorée : je cherche une mentore ou un mentor",
      mentor: "Mentore ou mentor : j’offre mon expérience",
      both: "Les deux : une inscription de chaque côté",
    },
    stream: "Volet",
    submit: "Commencer",
    closed: "Ce programme ne prend aucune inscription pour le moment.",
    notForYou: "Ce programme s’adresse aux personnes dont l’appartenance à l’un de ses organismes est vérifiée.",
    memberships: "Voir mes appartenances",
  },
  sides: { mentor: "Mentorat", mentee: "Personne mentorée" },
  statuses: {
    invited: "sur invitation",
    draft: "brouillon",
    active: "active",
    paused: "en pause",
    absent: "en absence",
    withdrawn: "retirée",
  },
  lead: "Ce que vous avez dit, qui le voit et si cela compte dans le jumelage. Vous pouvez le modifier à tout moment.",
  stands: (v) => `${v.side} : ${v.status}`,
  waiting: (v) =>
    `Votre inscription est active depuis le ${f.date(v.on)}. Les délais varient selon les profils disponibles; nous vous écrirons dès qu’une proposition sera prête.`,
  expected: {
    paired: "Vous avez un jumelage en cours.",
    seePairing: "Voir le jumelage",
    proposed: (v) => `Un jumelage vous est proposé : répondez au plus tard le ${f.date(v.by)}.`,
    requested: (v) =>
      `Vous avez demandé un jumelage. La mentore ou le mentor a jusqu’au ${f.date(v.by)} pour répondre.`,
    see: { proposed: "Voir la proposition", requested: "Voir votre demande" },
  },
  offering: (v) =>
    `Votre inscription est active depuis le ${f.date(v.on)}. Nous vous écrirons dès qu’une personne mentorée acceptera un jumelage avec vous.`,
  standard: (v) =>
    f.plural(v.weeks, {
      one: `Après ${f.number(v.weeks)} semaine d’attente, vous passez avant les autres.`,
      other: `Après ${f.number(v.weeks)} semaines d’attente, vous passez avant les autres.`,
    }),
  draftText: "Rien n’est encore envoyé. Relisez vos réponses, puis envoyez votre inscription.",
  invitedText: "L’équipe du programme a préparé cette inscription pour vous. Relisez-la, corrigez-la, puis envoyez-la.",
  edit: "Modifier",
  editSection: (v) => ` : ${v.section}`,
  counted: (v) => `${v.seenBy}. Compte dans le jumelage.`,
  notCounted: (v) => `${v.seenBy}. Ne compte pas dans le jumelage.`,
  save: "Enregistrer et rester ici",
  saveAndContinue: "Enregistrer et continuer",
  saveAndReview: "Enregistrer et relire",
  toSummary: "Retour à mon inscription",
  savedAsYouGo: "Ce que vous enregistrez reste un brouillon jusqu’à l’envoi.",
  copy: {
    title: "Copier votre profil",
    text: "Langues, lieu, organisme, unité, niveau d’encadrement et jours : seulement où vous n’avez pas encore répondu. Vous pouvez modifier ces réponses ici sans toucher à votre profil.",
    submit: "Copier mon profil",
  },
  send: {
    title: "Envoyer votre inscription",
    adult: "J’ai 18 ans ou plus",
    consent: "J’accepte qu’on me propose en mon nom à des personnes mentorées",
    consentHint:
      "Vous acceptez une seule fois. Vous pouvez retirer cet accord à tout moment : plus rien n’est alors proposé en votre nom.",
    askedEachTime:
      "Ce programme vous demande votre accord chaque fois, avant qu’une personne mentorée voie une proposition avec votre nom.",
    submit: "Envoyer mon inscription",
  },
  consent: {
    title: "Propositions faites en votre nom",
    given: (v) => `Depuis le ${f.date(v.on)}, vous acceptez qu’on vous propose à des personnes mentorées.`,
    takenBack: "Vous avez retiré votre accord : rien n’est proposé en votre nom.",
    takeBack: "Retirer mon accord",
    give: "Redonner mon accord",
  },
  moving: {
    title: "Pause, absence ou retrait",
    link: "Pause, absence ou retrait",
    linkUnsent: "Se retirer",
    linkAway: "Revenir ou se retirer",
    linkFor: (v) => ` : ${v.side}`,
    lead: "Les jumelages en cours continuent. Les propositions sans réponse sont annulées et leurs places, libérées.",
    act: "Ce qui change",
    acts: {
      pause: "Faire une pause : aucune nouvelle proposition pour un temps",
      leave: "Annoncer une absence : congé, maladie ou autre affectation",
      return: "Revenir : je peux de nouveau recevoir des propositions",
      withdraw: "Me retirer du programme",
    },
    hints: {
      withdraw:
        "Ce retrait est définitif pour cette inscription. Vous pourrez vous inscrire de nouveau; l’attente recommencera alors.",
    },
    awayUntil: "Dernier jour de la pause ou de l’absence",
    awayUntilHint:
      "Seulement si vous le connaissez : votre inscription redevient active le lendemain. Sinon, revenez ici au moment voulu.",
    submit: "Confirmer le changement",
    until: (v) => `Jusqu’au ${f.date(v.on)} inclusivement. Active de nouveau le lendemain.`,
    open: "Jusqu’à votre retour : aucune date n’est fixée.",
  },
  teamActs: {
    pause: "Mettre en pause : aucune nouvelle proposition pour un temps",
    leave: "Noter une absence",
    return: "Ramener",
    withdraw: "Retirer du programme",
  },
  moved: {
    label: "Changements de mes inscriptions",
    link: "Voir mon inscription",
    titles: {
      pause: "Votre inscription au mentorat est en pause",
      leave: "Votre inscription au mentorat est suspendue pendant votre absence",
      return: "Votre inscription au mentorat est de nouveau active",
      withdraw: "Votre inscription au mentorat est retirée",
    },
    texts: {
      pause: (v) => `L’équipe du programme « ${v.programme} » l’a mise en pause. Vous gardez votre temps d’attente.`,
      leave: (v) => `L’équipe du programme « ${v.programme} » a noté votre absence. Vous gardez votre temps d’attente.`,
      return: (v) => `Dans le programme « ${v.programme} », vous pouvez de nouveau recevoir des propositions.`,
      withdraw: (v) =>
        `L’équipe du programme « ${v.programme} » l’a retirée. Écrivez-lui si ce n’est pas ce que vous souhaitez.`,
    },
  },
  refusals: {
    "registration-act-missing": "Choisissez ce qui change.",
    "away-until-past": "Le dernier jour doit être aujourd’hui ou plus tard.",
    "role-missing-here": "Choisissez mentorat, personne mentorée ou les deux.",
    "stream-missing": "Choisissez un volet de la liste.",
    "programme-not-open": "Ce programme ne prend aucune inscription pour le moment.",
    "programme-not-for-you":
      "Ce programme s’adresse aux personnes dont l’appartenance à l’un de ses organismes est vérifiée. Faites vérifier la vôtre, puis revenez.",
    "registration-changed-meanwhile": "Votre inscription a changé entre-temps. Relisez-la, puis agissez.",
    "languages-missing":
      "Indiquez votre niveau dans au moins une langue officielle : deux personnes ont besoin d’une langue commune.",
    "adult-missing": "Confirmez que vous avez 18 ans ou plus.",
    "consent-missing":
      "Acceptez qu’on vous propose en votre nom : sans cet accord, vos places ne peuvent être offertes à personne.",
  },
  confirmations: {
    "registration-moved": "Le changement est fait.",
    "registration-begun": "Votre inscription est commencée. Elle reste un brouillon jusqu’à l’envoi.",
    "registration-answers-saved": "Vos réponses sont enregistrées.",
    "registration-profile-copied": "Votre profil est copié où vous n’aviez pas répondu.",
    "registration-sent":
      "Votre inscription est envoyée et active. Nous vous écrirons dès qu’une proposition sera prête.",
    "registration-consent-given": "Votre accord est enregistré.",
    "registration-consent-taken-back": "Votre accord est retiré. Plus rien n’est proposé en votre nom.",
  },
}
