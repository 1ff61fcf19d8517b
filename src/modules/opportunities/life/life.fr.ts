import { wording } from "../../../platform/wording.js"
import type { LifeMessages } from "./life.en.js"

const f = wording.fr

export const life: LifeMessages = {
  acts: {
    close: "Clore les candidatures",
    extend: "Changer la date limite",
    start: "Annoncer le début",
    complete: "Terminer la possibilité",
    cancel: "Annuler la possibilité",
    archive: "Ranger",
    reopen: "Rouvrir",
    "send-back": "Retirer de la vérification",
  },
  pages: {
    keep: "La laisser telle quelle",
    nobodyTold: "Personne ne reçoit d’avis.",
    close: {
      title: "Clore les candidatures",
      effects: [
        "Plus personne ne peut postuler. Les candidatures reçues attendent toujours votre réponse.",
        "Vous pourrez la rouvrir en changeant la date limite.",
      ],
    },
    extend: {
      title: "Changer la date limite",
      effects: ["Il sera possible de postuler jusqu’à la fin de la nouvelle date limite."],
      current: (v) => `Date limite actuelle : ${f.date(v.day)}`,
      field: "Nouvelle date limite pour postuler",
      hint: "Le jour est compris.",
      told: "Les personnes qui ont postulé, qui ont une invitation ou qui gardent la possibilité dans leurs favoris reçoivent un avis.",
    },
    start: {
      title: "Annoncer le début de la possibilité",
      effects: ["La possibilité s’affiche comme en cours. La plateforme le fait d’elle-même à la date de début."],
      told: "Les personnes qui ont accepté une place reçoivent un avis.",
    },
    complete: {
      title: "Terminer la possibilité",
      effects: [
        "La possibilité passe aux archives. Elle peut être copiée pour en publier une autre.",
        "Les candidatures qui attendent encore ne sont pas retenues.",
      ],
      told: "Les personnes qui ont accepté une place, et celles qui attendent encore, reçoivent un avis.",
    },
    cancel: {
      title: "Annuler la possibilité",
      effects: ["Plus personne ne peut postuler, et les candidatures prennent fin. La possibilité passe aux archives."],
      told: (v) =>
        f.plural(v.n, {
          one: "La personne qui a postulé reçoit un avis.",
          other: `Les ${f.number(v.n)} personnes qui ont postulé reçoivent un avis.`,
        }),
      reason: "Pourquoi l’annulez-vous?",
      reasonHint: "Conservé pour les statistiques. Les personnes qui ont postulé ne l’apprennent pas.",
      reasons: {
        "no-longer-needed": "Le besoin n’existe plus",
        "found-elsewhere": "Quelqu’un a été trouvé autrement",
        "no-time": "Le temps manque",
        "no-suitable-person": "Aucune candidature ne convient",
        other: "Un autre motif",
      },
    },
    archive: {
      title: "Ranger la possibilité",
      effects: ["Elle quitte votre liste et reste dans les archives, où elle peut être copiée."],
    },
    reopen: {
      title: "Rouvrir la possibilité",
      effects: [
        "Elle quitte les archives, et son autrice ou auteur en répond de nouveau. Les candidatures qui ont pris fin le restent.",
      ],
      told: "Son autrice ou auteur et les personnes qui ont accepté une place reçoivent un avis.",
    },
    "send-back": {
      title: "Retirer la possibilité de la vérification",
      effects: ["Elle redevient un brouillon, que personne d’autre ne voit. Modifiez-la, puis envoyez-la de nouveau."],
    },
  },
  notices: {
    labels: {
      closed: "Votre possibilité : candidatures closes ou expiration",
      near: "Votre possibilité : la date limite approche",
      waiting: "Candidatures qui attendent votre réponse",
      toComplete: "Votre possibilité : le moment de la terminer",
      life: "Une possibilité où vous avez une place",
      ended: "Réponse à vos candidatures",
      extended: "Une possibilité que vous suivez : nouvelle date limite",
      nearForYou: "Une possibilité que vous suivez : la date limite approche",
    },
    see: "Voir la possibilité",
    find: "Voir d’autres possibilités",
    complete: "Terminer la possibilité",
    closed: {
      title: (v) => `Candidatures closes : ${v.title}`,
      waiting: (v) =>
        f.plural(v.n, {
          one: `La date limite est passée. ${f.number(v.n)} candidature attend votre réponse.`,
          other: `La date limite est passée. ${f.number(v.n)} candidatures attendent votre réponse.`,
        }),
      none: "La date limite est passée. Chaque candidature a sa réponse.",
    },
    expired: {
      title: (v) => `Possibilité expirée : ${v.title}`,
      nobody:
        "La date limite est passée, et aucune candidature n’attend de réponse. Changez la date limite pour la rouvrir.",
      unanswered:
        "Trente jours ont passé depuis la clôture, et personne n’a accepté de place. Les candidatures ont pris fin. Changez la date limite pour la rouvrir.",
    },
    extended: {
      title: (v) => `Nouvelle date limite : ${v.title}`,
      text: (v) =>
        `La nouvelle date limite pour postuler est le ${f.date(v.day)}. Une candidature déjà envoyée n’a pas changé.`,
    },
    near: {
      title: (v) => `Date limite le ${f.date(v.day)} : ${v.title}`,
      text: (v) =>
        f.plural(v.n, {
          one: `${f.number(v.n)} candidature attend votre réponse. Vous pouvez changer la date limite.`,
          other: `${f.number(v.n)} candidatures attendent votre réponse. Vous pouvez changer la date limite.`,
        }),
      none: "Aucune candidature n’attend votre réponse. Vous pouvez changer la date limite ou inviter des personnes à postuler.",
      forYou: (v) => `Il est possible de postuler jusqu’au ${f.date(v.day)}, ce jour compris.`,
    },
    waiting: {
      title: (v) => `Des candidatures attendent votre réponse : ${v.title}`,
      text: (v) =>
        f.plural(v.n, {
          one: `${f.number(v.n)} candidature attend. Offrez une place, ou dites qu’elle n’est pas retenue : chaque personne mérite une réponse.`,
          other: `${f.number(v.n)} candidatures attendent. Offrez une place, ou dites lesquelles ne sont pas retenues : chaque personne mérite une réponse.`,
        }),
    },
    toComplete: {
      title: (v) => `Est-elle terminée? ${v.title}`,
      text: "La date de fin est passée. Terminez la possibilité, pour que chaque personne puisse dire comment elle s’est passée.",
    },
    started: {
      title: (v) => `Début : ${v.title}`,
      text: "La possibilité est maintenant en cours.",
    },
    completed: {
      title: (v) => `Possibilité terminée : ${v.title}`,
      text: "Son autrice ou auteur l’a terminée. Merci de votre participation.",
    },
    reopened: {
      title: (v) => `Possibilité rouverte : ${v.title}`,
      text: "L’administration de la plateforme l’a rouverte.",
    },
    cancelled: {
      title: (v) => `Possibilité annulée : ${v.title}`,
      text: "L’autre personne qui en répond l’a annulée. Les personnes qui avaient postulé ont reçu un avis.",
    },
    ended: {
      title: (v) => `Réponse à votre candidature : ${v.title}`,
      texts: {
        filled:
          "Toutes les places sont maintenant attribuées, et votre candidature n’a pas été retenue. Merci du temps que vous y avez mis.",
        completed:
          "La possibilité est terminée, et votre candidature n’a pas été retenue. Merci du temps que vous y avez mis.",
        cancelled:
          "La possibilité est annulée : votre candidature prend fin avec elle. Merci du temps que vous y avez mis.",
        expired: "La possibilité a expiré, et aucune candidature n’a été retenue. Merci du temps que vous y avez mis.",
        removed: "La possibilité n’est plus sur la plateforme : votre candidature prend fin avec elle.",
      },
    },
  },
  refusals: {
    "nobody-accepted": "Personne n’a encore accepté de place. Offrez une place, ou annulez la possibilité.",
    "offer-open": "Une offre de place attend une réponse. Retirez-la, ou attendez la réponse.",
    "place-accepted": "Une place est acceptée : la possibilité peut être terminée, mais pas annulée.",
    "deadline-missing": "Entrez la nouvelle date limite pour postuler.",
    "deadline-past": "Choisissez aujourd’hui ou un jour plus tard.",
    "deadline-not-later":
      "Choisissez un jour après la date limite actuelle. Pour arrêter plus tôt, choisissez « Clore les candidatures ».",
    "cancel-reason-missing": "Choisissez pourquoi vous l’annulez.",
    "never-published":
      "Cette possibilité n’a jamais été publiée. Son autrice ou auteur peut la copier pour la publier.",
    "moderates-own-opportunity": "Votre nom figure sur cette possibilité : une autre personne décide.",
  },
  confirmations: {
    "opportunity-close": "Les candidatures sont closes.",
    "opportunity-extend": "La date limite est changée. Les personnes concernées ont reçu un avis.",
    "opportunity-start": "La possibilité est en cours.",
    "opportunity-complete": "La possibilité est terminée. Merci de l’avoir menée jusqu’au bout.",
    "opportunity-cancel": "La possibilité est annulée. Les personnes qui avaient postulé ont reçu un avis.",
    "opportunity-archive": "La possibilité est rangée. Elle reste dans les archives.",
    "opportunity-reopen": "La possibilité est rouverte.",
    "opportunity-send-back": "La possibilité est de nouveau un brouillon.",
  },
}
