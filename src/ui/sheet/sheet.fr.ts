import { wording } from "../../platform/wording.js"
import type { SheetMessages } from "./sheet.en.js"

const f = wording.fr

export const sheet: SheetMessages = {
  title: "Planche des composants",
  lead: "Chaque pièce de l’interface, avec ses états. Éléments natifs; seul le champ à suggestions a un script. La touche Tab passe de l’une à l’autre.",
  contents: "Composants",

  sections: {
    mark: "Marque, couleurs, icônes",
    type: "Textes",
    buttons: "Boutons et liens",
    text: "Champs de texte",
    choices: "Choix",
    suggestions: "Suggestions",
    dates: "Dates et fichiers",
    errors: "Résumé des corrections",
    notices: "Avis",
    tags: "Étiquettes, valeurs, langues",
    navigation: "Navigation",
    progress: "Avancement et listes vides",
    cards: "Cartes et panneaux",
    rows: "Listes, faits, chiffres",
    people: "Personnes et dates",
    tables: "Tableaux",
    matching: "Pointage, étoiles, motifs",
    markdown: "Textes écrits par les membres",
  },

  markNote:
    "Deux moitiés d’un cercle, chacune décalée vers l’autre. Le nom qui les suit est du texte : chaque organisme peut y mettre le sien.",
  colours: {
    brand: { name: "Marque", use: "Boutons, élément courant" },
    mid: { name: "Marque, moyenne", use: "Formes, barres" },
    soft: { name: "Marque, pâle", use: "Panneaux teintés" },
    accent: { name: "Accent", use: "Formes et étoiles, jamais du texte" },
    line: { name: "Ligne", use: "Séparateurs, barres vides" },
  },
  iconNote: "Une icône accompagne des mots, elle n’est jamais seule.",

  typeLead: "Le chapeau présente une page en une ou deux phrases.",
  typeBody:
    "Le texte courant a 18 pixels dans les pages publiques et 16 dans les pages de travail, en lignes de 44 rem au plus.",
  typeLink: "Un lien dans le texte",
  typeSmall: "Petit texte, pour les indications et les détails.",
  typeFine: "Texte fin, le plus petit permis.",
  typeThird: "Titre de niveau 3",
  typeFourth: "Titre de niveau 4",

  primary: "Publier la possibilité",
  secondary: "Enregistrer le brouillon",
  quiet: "Exporter la liste",
  danger: "Supprimer mes données",
  large: "Créer mon compte",
  tight: "Retirer",
  disabled: "Envoyer le message",
  pinned: "Fixer ce jumelage",
  linkButton: "Voir les possibilités",
  buttonNote:
    "Un seul bouton principal par zone. Un bouton inactif est un dernier recours : mieux vaut dire ce qui manque.",

  fullName: "Nom complet",
  fullNameHint: "Celui que vos collègues connaissent.",
  fullNameTyped: "Amina Diallo",
  phone: "Téléphone",
  email: "Adresse courriel",
  emailTyped: "amina.diallo",
  emailError: "Vérifiez l’adresse courriel : elle doit ressembler à nom@exemple.ca.",
  password: "Mot de passe",
  passwordHint: "12 caractères ou plus. Une phrase convient bien.",
  code: "Code de confirmation",
  codeHint: "Les six chiffres de notre dernier courriel.",
  search: "Chercher dans l’aide",
  description: "Description",
  descriptionHint: "Ce que la personne fera, apprendra et livrera. 5 000 caractères au plus.",
  frenchTitle: "Titre en français",
  frenchTitleTyped: "Cartographier les données ouvertes d’un littoral",

  opportunityType: "Type de possibilité",
  microMission: "Micro-mission",
  jobShadowing: "Observation au poste de travail",
  mentoring: "Mentorat",
  language: "Langue des messages",
  channels: "Avis par courriel",
  atOnce: "Tout de suite",
  atOnceHint: "Quand une réponse de votre part est attendue.",
  weekly: "Dans un récapitulatif hebdomadaire",
  never: "Jamais",
  format: "Façon de travailler",
  remote: "À distance",
  inPerson: "En personne",
  formatError: "Choisissez au moins une façon de travailler.",
  terms: "J’ai lu et j’accepte les conditions d’utilisation",
  termsHint: "Rien n’est transmis aux employeurs, mentores, mentors ou hôtes sans votre accord.",
  termsError: "Acceptez les conditions d’utilisation pour créer un compte.",

  period: "Période",
  workedFrom: "Premier mois de travail",
  start: "Date de début idéale",
  startHint: "Par exemple, 11 janvier 2027",
  end: "Date de fin idéale",
  endError: "La date de fin doit suivre le 11 janvier 2027.",
  file: "Document d’appui",
  fileHint: "PDF ou ODT, 5 Mo au plus.",

  errorsNote: "En tête d’une page à corriger, avant son titre : les mêmes mots qu’à côté de chaque champ.",

  noticeInfo: "Le bassin est mis à jour chaque nuit.",
  noticeInfoTitle: "Information",
  noticeOk: "Votre possibilité est publiée.",
  noticeOkTitle: "C’est fait",
  noticeWarn: "Cette proposition expire dans 3 jours.",
  noticeWarnTitle: "Réponse attendue",
  noticeBad: "La lecture du fichier n’a pas abouti. Rien n’a été changé.",
  noticeBadTitle: "À corriger",

  draft: "Brouillon",
  published: "Publiée",
  dryRun: "Essai à blanc",
  closesSoon: "Ferme bientôt",
  refused: "Refusée",
  skills: ["SQL", "Qualité des données", "Gestion budgétaire"],
  otherLanguageNote: "Ce qui a été écrit dans l’autre langue le dit :",

  crumbs: ["Accueil", "Mes possibilités", "Publier une possibilité"],
  tabs: ["Tous", "Fixés", "Changés"],
  tabsLabel: "Jumelages affichés",
  sideLabel: "Mon compte",
  side: ["Mon profil", "Avis et courriels", "Connexion et sécurité"],
  pagesLabel: "Pages de jumelages",
  steps: ["Personne-ressource", "La possibilité", "Exigences"],

  importing: "Lecture du fichier des membres",
  counting: "Comparaison des profils",
  stop: "Arrêter",
  emptyTitle: "Aucune possibilité ne répond à tous vos critères",
  emptyText: "Retirez-en un, ou demandez un avis quand il y en aura une.",
  emptyAct: "Retirer « À distance »",

  cardTitle: "Cartographier les données ouvertes d’un littoral",
  cardPlace: "Moncton (Nouveau-Brunswick)",
  cardTime: "5 heures par semaine",
  cardFoot: "Date limite : 11 décembre 2026",
  frenchCard: "Analyste, mesure des services numériques",
  panelTitle: "Vous encadrez, recrutez ou coordonnez?",
  panelText: "Publiez une possibilité en trois étapes.",
  outlinedTitle: "Se connecter",
  outlinedText: "Un seul compte pour tous les services.",
  rowTitles: ["Relève de gestion", "Retour au travail"],
  rowNotes: ["Première fonction de gestion, toutes régions", "Après un congé de plus de six mois"],
  places: "Places",
  timeAsked: "Temps requis",
  fiveHours: "5 heures par semaine",
  deadline: "Date limite pour postuler",
  pairs: "Dyades",
  meanScore: "Pointage moyen",
  ofMentees: "sur 128 personnes mentorées",
  folded: "La suite, repliée",
  foldedText: "Seulement ce dont la plupart des gens n’ont pas besoin.",

  job: "Analyste principale, Régie de santé du Littoral",
  otherJob: "Archiviste, Bureau des archives vivantes",
  agoNote: "Avis reçu",
  exactNote: "Compte créé",
  dateNote: "Fonds d’archives ouvert",
  peopleNote: "Les petits nombres restent vagues, comme la partie qui permettrait de les retrouver.",
  regions: ["Est", "Centre", "Ouest"],

  place: "Lieu",
  placeHint: "Sans script : un simple champ, vérifié à l’envoi du formulaire.",
  placeTyped: "L’Eau-Claire",
  placeError: "Plusieurs lieux portent ce nom. Choisissez parmi les réponses ci-dessous.",
  placeElsewhere: "Aucun de ces lieux",
  towns: [
    { code: "east-point", text: "Pointe-Est", hint: "Région du Rivage" },
    { code: "clearwater-shore", text: "L’Eau-Claire", hint: "Région du Rivage" },
    { code: "clearwater-hills", text: "L’Eau-Claire", hint: "Région des Collines" },
    { code: "clear-harbour", text: "Port-Clair", hint: "Région du Rivage" },
    { code: "stone-bridge", text: "Pont-de-Pierre", hint: "Région des Collines" },
  ],

  tableCaption: "Dyades, meilleur pointage d’abord",
  mentee: "Personne mentorée",
  score: "Pointage",
  waiting: "Attente",
  weeks: (v) => f.plural(v.n, { one: `${f.number(v.n)} semaine`, other: `${f.number(v.n)} semaines` }),
  acts: "Actions",
  swap: "Échanger",
  flipCaption: "Personnes sans jumelage, et pourquoi",
  reason: "Motif",
  people: "Personnes",
  change: "Ce qui changerait le résultat",
  reasons: ["Aucune offre de mentorat pour le premier objectif", "Toutes les places qui conviennent sont prises"],
  changes: ["Un appel aux personnes qui veulent offrir du mentorat", "Une place de plus chez 4 mentores ou mentors"],

  met: ["4 des 4 compétences demandées", "Libre les mêmes jours"],
  gaps: ["Niveau de sécurité Secret demandé, cote de fiabilité détenue"],
  criterion: "Objectifs couverts",

  markdown: `## Ce que vous ferez

Lire quarante jeux de données, **décrire** leur qualité et écrire *trois* pages.

- Rencontrer l’équipe
- Proposer une carte

> Tout peut se faire à distance.

Questions : [le centre d’aide](/fr/aide) ou equipe@example.org. Lancer \`npm test\`.

<b>Le HTML reste du texte</b>`,
}
