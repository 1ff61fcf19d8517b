import type { CalendarMessages } from "./calendar.en.js"

export const calendar: CalendarMessages = {
  title: "Mon calendrier de mentorat",
  lead: "Les rencontres de tous vos jumelages, dans votre fuseau horaire.",
  name: "Mentorat",
  organiser: "Mentorat",
  entry: "Rencontre de mentorat",
  entryWith: (v) => `Rencontre de mentorat avec ${v.name}`,
  when: "Moment",
  with: "Avec",
  caption: "Rencontres à venir",
  none: "Aucune rencontre n’est prévue",
  noneText: "Les rencontres se fixent à la page d’un jumelage.",
  names: "Ce que montrent vos autres calendriers",
  namesText:
    "Une rencontre s’intitule « Rencontre de mentorat », car des collègues voient souvent les calendriers. Vous pouvez y montrer le nom de l’autre personne.",
  showsNames: "Montrer le nom de l’autre personne dans les inscriptions au calendrier",
  saveNames: "Enregistrer ce choix",
  feed: "Dans votre propre logiciel de calendrier",
  feedText:
    "Une adresse privée permet à votre logiciel de calendrier de lire ces rencontres et d’en suivre les changements. Quiconque a cette adresse peut les lire : ne la donnez à personne et créez-en une autre si quelqu’un l’a vue.",
  open: "Votre logiciel de calendrier peut lire ces rencontres à une adresse privée. En créer une autre ferme aussitôt celle-ci.",
  make: "Créer une adresse privée",
  renew: "Créer une autre adresse",
  close: "Fermer l’adresse",
  shownTitle: "Votre adresse privée",
  shown:
    "Copiez-la maintenant dans votre logiciel de calendrier, sous « s’abonner » ou « ajouter par adresse ». Elle ne sera plus affichée.",
  goOn: "J’ai copié l’adresse",
  see: "Voir mon calendrier de mentorat",
  confirmations: {
    "calendar-names-saved": "Votre choix est enregistré. Votre calendrier en tiendra compte à sa prochaine lecture.",
    "calendar-address-closed": "L’adresse privée est fermée. Personne ne peut plus y lire vos rencontres.",
  },
}
