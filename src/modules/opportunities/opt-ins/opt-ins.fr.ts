import type { OptInsMessages } from "./opt-ins.en.js"

export const optIns: OptInsMessages = {
  title: "Mes adhésions",
  profile: "Mon profil",
  lead: "Cochez les types de possibilité que vous aimeriez trouver ou créer, et le côté où vous vous placeriez. Rien n’est coché d’avance.",
  use: "À quoi servent vos adhésions",
  uses: [
    "Les personnes qui publient de l’autre côté d’un type peuvent vous trouver parmi les personnes possiblement qualifiées. Elles lisent de votre profil ce que vous ouvrez aux membres, rien de plus.",
    "Vous recevez un avis des nouvelles possibilités de l’autre côté : chaque jour, chaque semaine ou sans délai, selon votre choix sous « Avis ».",
  ],
  limits:
    "Elles ne paraissent sur aucune page : aucun membre ne voit ce que vous cochez. Il n’en faut aucune pour chercher ni pour postuler. Changez-les à tout moment; l’effet est immédiat.",
  federalOnly: "Dans la fonction publique fédérale seulement.",
  notOffered: "Ce type n’est plus offert : ce que vous avez coché ne trouve rien de nouveau.",
  wishToTakePart: "J’aimerais y participer",
  guide: "Ce que veut dire chaque type de possibilité",
  rhythm: "Choisir la fréquence des avis",
  save: "Enregistrer mes adhésions",
  confirmations: { "opt-ins-saved": "Vos adhésions sont enregistrées. Elles comptent dès maintenant." },
  refusals: {
    "opt-in-not-offered":
      "Un type que vous avez coché n’est plus offert. Rien n’a changé : relisez la liste, puis enregistrez-la.",
  },
  block: {
    title: "Vos adhésions",
    none: "Vous n’avez d’adhésion à aucun type de possibilité : vous pouvez chercher et postuler, mais personne ne peut vous trouver et aucune nouveauté ne vous est annoncée.",
    choose: "Choisir mes adhésions",
    change: "Modifier mes adhésions",
  },
  notice: {
    label: "Nouvelles possibilités des types où vous avez une adhésion",
    run: "Annonce d’une nouvelle possibilité aux membres",
    title: (v) => `${v.kind} : ${v.title}`,
    applyUntil: (v) => `Candidatures jusqu’au ${v.on}`,
    link: "Lire la possibilité",
  },
}
