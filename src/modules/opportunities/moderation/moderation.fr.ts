import { wording } from "../../../platform/wording.js"
import type { ModerationMessages } from "./moderation.en.js"

const f = wording.fr

export const moderation: ModerationMessages = {
  report: {
    title: "Signaler un problème",
    link: "Signaler un problème",
    aside: "Quelque chose ne va pas?",
    lead: "Dites au personnel de modération de la plateforme ce qui ne va pas dans cette possibilité. Son autrice ou auteur n’apprend jamais de qui vient le signalement.",
    reason: "Quel est le problème?",
    words: "Ce que vous voulez ajouter",
    wordsHint: "Nécessaire si c’est autre chose.",
    submit: "Envoyer le signalement",
    mine: "Vos signalements au sujet de cette possibilité",
    numbered: (v) => `Signalement ${v.number}`,
    waiting: "À l’étude",
  },
  reasons: {
    "wrong-section": "Elle n’est pas dans la bonne section",
    discriminatory: "Elle est discriminatoire",
    "personal-information": "Elle montre les renseignements personnels de quelqu’un",
    "conflict-of-interest": "Conflit d’intérêts, ou personne proche favorisée",
    spam: "Publicité, ou même annonce plusieurs fois",
    other: "Autre chose",
  },
  outcomes: { dismissed: "Rien à reprocher", removed: "Retirée" },
  outcomesTold: {
    dismissed:
      "Nous avons étudié votre signalement et n’avons rien trouvé de contraire à nos règles. Merci de nous avoir écrit.",
    removed:
      "Nous avons étudié votre signalement : la possibilité n’est plus sur la plateforme. Merci de nous avoir écrit.",
  },
  desk: {
    reports: {
      title: "Possibilités signalées",
      lead: "Ce que des membres reprochent à une annonce. Les signalements d’une même possibilité se règlent ensemble.",
      tabs: "Signalements à afficher",
      tabsOf: { open: "À étudier", settled: "Réglés" },
      none: "Aucun signalement ici",
      noneText: "Quand un membre signale un problème, la possibilité s’affiche ici.",
      caption: (v) => f.plural(v.n, { one: `${f.number(v.n)} possibilité`, other: `${f.number(v.n)} possibilités` }),
      opportunity: "Possibilité",
      reports: "Signalements",
      reasons: "Problèmes",
      since: "Premier signalement",
      pages: "Pages des signalements",
    },
    queue: {
      title: "Possibilités à vérifier",
      lead: "L’hôte demande que chaque possibilité soit lue avant sa publication. Celles qui attendent depuis le plus longtemps viennent d’abord.",
      none: "Aucune possibilité n’attend",
      noneText: "Une possibilité s’affiche ici quand son autrice ou auteur l’envoie.",
      caption: (v) =>
        f.plural(v.n, { one: `${f.number(v.n)} possibilité attend`, other: `${f.number(v.n)} possibilités attendent` }),
      since: "Envoi",
    },
    review: {
      look: "Cette page contient des renseignements personnels. Votre visite est notée, et les personnes qui répondent de la possibilité peuvent le voir.",
      contact: "Personne-ressource",
      address: "Adresse courriel",
      state: "État",
      reports: "Signalements",
      noReports: "Personne n’a signalé cette possibilité.",
      reportedAt: "Envoi",
      letters: "Messages à l’autrice ou à l’auteur",
      decision: "Votre décision",
      choose: "Que décidez-vous?",
      reasonLabel: "Motif",
      reasonHint: "Nécessaire pour renvoyer ou retirer. L’autrice ou l’auteur le reçoit.",
      submit: "Décider",
      letterLabel: "Message à l’autrice ou à l’auteur",
      letterHint: "Il s’affiche sur la page de la possibilité. Ne dites pas de qui vient un signalement.",
      acts: {
        approve: "Publier la possibilité",
        dismiss: "Rien à reprocher : régler les signalements",
        "send-back": "Renvoyer à l’autrice ou à l’auteur",
        remove: "Retirer la possibilité",
        write: "Écrire à l’autrice ou à l’auteur",
      },
      texts: {
        approve: "Elle est publiée tout de suite, et son autrice ou auteur reçoit un avis.",
        dismiss: "Chaque personne qui l’a signalée reçoit un avis. L’autrice ou l’auteur n’en reçoit pas.",
        "send-back": "Elle redevient un brouillon. Son autrice ou auteur reçoit un avis avec le motif.",
        remove:
          "Personne d’autre que son autrice ou auteur et la modération ne peut plus la lire. Les candidatures prennent fin, et les personnes qui ont postulé reçoivent un avis. Son autrice ou auteur reçoit le motif.",
        write: "L’autrice ou l’auteur reçoit un avis. La possibilité ne change pas.",
      },
    },
  },
  notices: {
    labels: {
      decided: "Décisions de la modération au sujet de vos possibilités",
      settled: "Réponse à un signalement",
    },
    see: "Voir la possibilité",
    find: "Voir les possibilités",
    settled: (v) => `Réponse à votre signalement ${v.number}`,
    removed: {
      title: (v) => `Possibilité retirée : ${v.title}`,
      text: (v) =>
        `La modération l’a retirée de la plateforme. Motif : ${f.quote(v.reason)}. Vous pouvez encore la lire, mais personne d’autre ne la voit. Si vous n’êtes pas d’accord, laissez-nous un message.`,
    },
    sentBack: {
      title: (v) => `Possibilité à corriger : ${v.title}`,
      text: (v) =>
        `La modération vous la renvoie. Motif : ${f.quote(v.reason)}. Corrigez-la, puis envoyez-la de nouveau.`,
    },
    approved: {
      title: (v) => `Possibilité publiée : ${v.title}`,
      text: "La modération l’a lue : elle est maintenant publiée.",
    },
    wrote: {
      title: (v) => `La modération vous écrit : ${v.title}`,
      text: "Son message est sur la page de la possibilité.",
    },
  },
  letters: { title: "Messages de la modération" },
  moderate: "Modérer",
  refusals: {
    "report-own-opportunity": "C’est votre possibilité : vous pouvez la modifier ou l’annuler.",
    "opportunity-report-empty": "Décrivez le problème.",
    "opportunity-report-reason-missing": "Choisissez le problème.",
    "opportunity-reported-already":
      "Votre signalement au sujet de cette possibilité est à l’étude. Vous recevrez un avis.",
    "opportunity-reports-settled": "Une autre personne a réglé ces signalements entre-temps.",
    "moderation-act-missing": "Choisissez ce que vous décidez.",
    "moderation-reason-missing": "Choisissez le motif.",
    "moderation-letter-missing": "Écrivez le message.",
    "deadline-over-in-review":
      "Sa date limite est passée. Renvoyez-la, pour que son autrice ou auteur change la date limite.",
  },
  confirmations: {
    "opportunity-reported": "Votre signalement est envoyé. Vous recevrez un avis quand il aura été étudié.",
    "moderation-approve": "La possibilité est publiée. Son autrice ou auteur reçoit un avis.",
    "moderation-dismiss": "Les signalements sont réglés. Les personnes qui ont signalé reçoivent un avis.",
    "moderation-send-back": "La possibilité est renvoyée. Son autrice ou auteur reçoit un avis.",
    "moderation-remove": "La possibilité est retirée. Les personnes concernées reçoivent un avis.",
    "moderation-write": "Le message est envoyé.",
  },
}
