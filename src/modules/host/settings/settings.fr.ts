import { wording } from "../../../platform/wording.js"
import type { SettingsMessages } from "./settings.en.js"

const f = wording.fr

const pairs = {
  "on-brand": "Le texte des boutons est trop proche de la couleur principale",
  "brand-paper": "La couleur principale est trop proche du papier",
  "brand-soft": "La teinte des panneaux est trop proche de la couleur principale",
  "white-deep": "La couleur des bandeaux est trop proche de leur texte blanc",
  "mid-paper": "La couleur des formes est trop proche du papier",
}

export const settings: SettingsMessages = {
  title: "Paramètres",
  lead: "Ce que le site dit de lui-même et sa façon de fonctionner. Un changement paraît dès la prochaine page ouverte.",
  tabs: "Groupes de paramètres",
  identity: "Nom et coordonnées",
  look: "Apparence",
  operation: "Fonctionnement",
  save: "Enregistrer les paramètres",
  inForce: "Valeurs en vigueur",
  inForceText:
    "Une autre personne a enregistré ces valeurs depuis que vous avez ouvert la page. Les vôtres sont conservées plus bas : comparez-les, puis enregistrez de nouveau si ce sont les bonnes.",

  site: "Site",
  contact: "Coordonnées",
  contactHint: "Elles figurent dans les pages qui indiquent où écrire.",
  fields: {
    "siteName-en": "Nom du site, en anglais",
    "siteName-fr": "Nom du site, en français",
    "hostName-en": "Organisme qui offre le site, en anglais",
    "hostName-fr": "Organisme qui offre le site, en français",
    "footerSentence-en": "Phrase au bas de chaque page, en anglais",
    "footerSentence-fr": "Phrase au bas de chaque page, en français",
    "contact-emailAddress": "Adresse courriel",
    "contact-telephone": "Téléphone",
    "contact-address-en": "Adresse postale, en anglais",
    "contact-address-fr": "Adresse postale, en français",
    timeZone: "Fuseau horaire par défaut",
    capabilities: "Services offerts",
    programmeApproval: "Chaque programme de mentorat attend une approbation avant d’ouvrir",
    offerAnswerDays: "Jours ouvrables pour répondre à une offre de place",
    opportunityReview: "Chaque possibilité attend une vérification avant d’être publiée",
    opportunityTitleAlone: "Une possibilité peut avoir son titre dans une seule langue",
    "retention-messages": "Jours de conservation de la trace d’un courriel envoyé",
    "retention-notices": "Jours de conservation d’un avis",
    "retention-helpMessages": "Jours de conservation d’un message au centre d’aide",
  },

  time: "Heure",
  timeZoneHint: "Pour les personnes qui n’ont pas choisi le leur.",
  timeZones: {
    "America/St_Johns": "Heure de Terre-Neuve (St. John’s)",
    "America/Halifax": "Heure de l’Atlantique (Halifax, Moncton, Charlottetown)",
    "America/Blanc-Sablon": "Heure normale de l’Atlantique (Blanc-Sablon)",
    "America/Toronto": "Heure de l’Est (Ottawa, Montréal, Toronto, Iqaluit)",
    "America/Winnipeg": "Heure du Centre (Winnipeg)",
    "America/Regina": "Heure normale du Centre (Regina)",
    "America/Edmonton": "Heure des Rocheuses (Edmonton, Yellowknife)",
    "America/Vancouver": "Heure du Pacifique (Vancouver)",
    "America/Whitehorse": "Heure du Yukon (Whitehorse)",
  },
  services: "Services",
  servicesHint: "Un service qui n’est pas offert n’a ni page, ni lien, ni message. Ce qu’il contient est conservé.",
  programmeApprovalHint: "L’administration de la plateforme le lit et répond.",
  offerAnswerDaysHint: "De 1 à 30. Les offres déjà faites gardent leur date.",
  opportunityReviewHint: "La modération la lit, puis la publie ou la renvoie avec un motif.",
  opportunityTitleAloneHint: "Qui lit dans l’autre langue la voit marquée comme non traduite.",
  capabilities: { mentoring: "Mentorat", marketplace: "Carrefour de carrière", employment: "Emplois" },
  keeping: "Durées de conservation",
  keepingHint: "De 30 à 3 650 jours. L’énoncé de confidentialité suit ces nombres.",

  logo: "Logo",
  logoHint: "Une image JPEG, PNG ou WebP, affichée sur 36 pixels de hauteur à côté du nom du site.",
  chooseLogo: "Logo à téléverser",
  changeLogo: "Enregistrer le logo",
  removeLogo: "Retirer le logo",
  noLogo: "Le symbole de la plateforme est affiché.",
  currentLogo: "Logo affiché actuellement",

  colours: "Couleurs",
  coloursHint:
    "Six couleurs pour les écrans clairs et six pour les écrans sombres, sous la forme # suivi de six caractères. Elles ne sont enregistrées que si le texte reste lisible.",
  modes: { light: "Écrans clairs", dark: "Écrans sombres" },
  colourNames: {
    brand: "Couleur principale : boutons et élément courant",
    brandDeep: "Bandeaux sous un texte blanc",
    brandMid: "Formes",
    brandSoft: "Teinte des panneaux",
    onBrand: "Texte des boutons",
    accent: "Accent des formes",
  },
  saveColours: "Enregistrer les couleurs",
  startColours: "Revenir aux couleurs d’origine",
  contrasts: "Contraste de chaque paire",
  pair: "Paire",
  contrast: "Contraste",
  least: "Au moins",
  pairNames: {
    "on-brand": "Texte des boutons et couleur principale",
    "brand-paper": "Couleur principale et papier",
    "brand-soft": "Couleur principale et teinte des panneaux",
    "white-deep": "Texte blanc et bandeaux",
    "mid-paper": "Formes et papier",
  },
  ratio: (v) => `${f.number(v.ratio)} pour 1`,

  refusals: {
    "setting-missing": "Remplissez ce champ : le site en a besoin dans les deux langues.",
    "setting-too-long": "Raccourcissez ce texte.",
    "settings-changed-meanwhile":
      "Une autre personne a changé ces paramètres depuis que vous avez ouvert la page. Rien n’a été enregistré; ce que vous avez entré est conservé.",
    "days-malformed": "Entrez un nombre de jours de 30 à 3 650.",
    "answer-days-malformed": "Entrez un nombre de jours ouvrables de 1 à 30.",
    "time-zone-missing": "Choisissez un fuseau horaire.",
    "colour-malformed": "Écrivez cette couleur sous la forme # suivi de six caractères, comme #1f625d.",
    "colours-too-close": (v) =>
      `${pairs[v.pair]} : ${f.number(v.ratio)} pour 1, alors qu’il faut au moins ${f.number(v.least)} pour 1.`,
    "logo-missing": "Choisissez d’abord une image.",
  },
  confirmations: {
    "settings-saved": "Les paramètres sont enregistrés.",
    "logo-removed": "Le logo est retiré.",
  },
}
