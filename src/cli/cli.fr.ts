import type { CliMessages } from "./cli.en.js"

export const cli: CliMessages = {
  usage: `Utilisation : jumelage <commande> [options]

Commandes
  trial             servir un essai sur cet ordinateur : PostgreSQL intégré, contenu de démonstration, boîte aux lettres
  all               servir les pages et exécuter les tâches (production)
  serve             servir les pages seulement (production)
  work              exécuter les tâches seulement (production)
  migrate           mettre la base de données à la version du programme
  doctor            vérifier base de données, utilisateurs, courrier, clés, horloge, fuseaux horaires et index
  account <acte>    grant, revoke, show, unlock, remove-factors : voir « jumelage account --help »
  mail bounce       compter un message revenu : voir « jumelage mail --help »
  run <id>          suivre un long travail jusqu’à sa fin : voir « jumelage run --help »
  reference <acte>  afficher et importer les listes de codes : voir « jumelage reference --help »
  mentoring <acte>  tirer d’un programme ses chiffres et ses listes, importer des inscriptions : voir « jumelage mentoring --help »
  pair              jumeler les personnes de deux tableurs, sans serveur ni base de données : voir « jumelage pair --help »

Options
  --help            afficher ce texte
  --version         afficher la version

Réglages de la production (environnement)
  DATABASE_URL              PostgreSQL 18 ou plus récent, avec l’utilisateur qui sert
  DATABASE_OWNER_URL        même base, avec l’utilisateur à qui les tables appartiennent (migrate)
  JUMELAGE_PUBLIC_URL       adresse que les gens utilisent, en https
  JUMELAGE_SMTP_URL         serveur smtp:// ou smtps:// qui envoie les messages
  JUMELAGE_MAIL_FROM        adresse d’où viennent les messages
  JUMELAGE_KEY_FILE         fichier des clés qui scellent les secrets
  JUMELAGE_HOST, JUMELAGE_PORT, JUMELAGE_LOG_LEVEL, JUMELAGE_TRUSTED_PROXIES,
  JUMELAGE_REQUESTS_PER_MINUTE (facultatifs)
Un essai accepte JUMELAGE_PORT, JUMELAGE_LOG_LEVEL, JUMELAGE_REQUESTS_PER_MINUTE et JUMELAGE_FOLDER (où il garde ses données).

Codes de sortie
  0 fait; 1 refusé, ou quelque chose est à corriger; 64 commande ou option inconnue; 69 base de données, serveur de
  courrier ou port non disponible; 70 imprévu; 73 fichier ou dossier où l’on ne peut pas écrire; 75 déjà en marche;
  78 réglage à corriger`,
  unknownCommand: (v) => `Commande inconnue : ${v.command}. Essayez « jumelage --help ».`,
  unknownOption: (v) => `Option inconnue : ${v.option}. Essayez « jumelage --help ».`,
  unknownSetting: (v) =>
    `${v.setting} n’est pas un réglage de Jumelage : retirez-le ou corrigez son nom (« jumelage --help » les énumère).`,
  missingSetting: (v) => `${v.setting} manque : la production ne démarre pas sans ce réglage.`,
  wrongSetting: (v) => `${v.setting} n’a pas la forme attendue (« jumelage --help » la décrit).`,
  notInTrial: (v) =>
    `${v.setting} est un réglage de production : un essai reste sur cet ordinateur. Retirez-le ou démarrez « jumelage all ».`,
  portInUse: (v) =>
    `Le port ${v.port} est déjà utilisé : arrêtez ce qui l’occupe ou choisissez-en un autre avec JUMELAGE_PORT.`,
  portRefused: (v) =>
    `Cet ordinateur ne laisse pas le programme écouter au port ${v.port} : choisissez-en un autre avec JUMELAGE_PORT.`,
  databaseUnreachable: "La base de données ne répond pas : vérifiez DATABASE_URL et que PostgreSQL est en marche.",
  databaseRefused: "La base de données refuse cet utilisateur ou ce mot de passe : vérifiez DATABASE_URL.",
  databaseUnknown: "Cette base de données n’existe pas sur le serveur : vérifiez DATABASE_URL ou créez-la.",
  databaseTooOld: (v) => `PostgreSQL ${v.version} est trop ancien : la version 18 ou une plus récente est requise.`,
  databaseBehind: (v) =>
    `La base de données est en retard sur le programme (migrations à appliquer : ${v.n}) : lancez d’abord « jumelage migrate ».`,
  migrationProblem: (v) => `La base de données n’a pas été modifiée : ${v.detail}.`,
  fileProblem: (v) => `${v.path} ne peut être ni lu ni écrit : vérifiez son chemin, son propriétaire et ses droits.`,
  keyFileProblem: (v) => `Le fichier des clés est à corriger : ${v.detail}.`,
  unexpected: (v) => `Imprévu : ${v.detail}`,
  migrated: "La base de données est à la version du programme.",
  ready: (v) => `Jumelage est en marche : ${v.url}`,
  trialPage: (v) => `Personnes inventées à incarner, et messages envoyés : ${v.url}`,
  stopHint: "Ctrl-C arrête tout.",
  working: "Jumelage exécute les tâches.",
  stopping: "Arrêt : ce qui est en cours se termine…",
  doctor: {
    line: (v) => (v.detail === undefined ? `${v.label} – ${v.state}` : `${v.label} – ${v.state} : ${v.detail}`),
    ok: "en ordre",
    problem: "à corriger",
    database: "Base de données",
    migrations: "Migrations",
    roles: "Utilisateurs de la base",
    mail: "Serveur de courrier",
    keys: "Clés",
    clock: "Horloge",
    zones: "Fuseaux horaires",
    indexes: "Index",
    databaseOk: (v) => `PostgreSQL ${v.version}`,
    migrationsPending: (v) => `migrations à appliquer : ${v.n} (« jumelage migrate »)`,
    rolesSame:
      "le programme emploie l’utilisateur à qui les tables appartiennent : donnez-lui le sien, et DATABASE_OWNER_URL aux migrations",
    rolesTooStrong:
      "l’utilisateur du programme peut modifier l’historique : lancez « jumelage migrate » pour rétablir ses droits",
    mailSilent: "le serveur ne répond pas ou refuse la connexion",
    keysOpen: "d’autres que son propriétaire peuvent lire le fichier des clés : donnez-lui le mode 600",
    clockApart: (v) => `l’ordinateur et la base de données ont ${v.seconds} secondes d’écart`,
    zonesApart: (v) =>
      `l’ordinateur et la base de données n’ont pas la même heure pour ${v.zones}; la plateforme compte avec les données de l’ordinateur`,
    indexesInvalid: (v) => `à reconstruire : ${v.names}`,
  },
}
