import type { EmbeddedPostgresMessages } from "./embedded-postgres.en.js"

export const embeddedPostgres: EmbeddedPostgresMessages = {
  creating: (v) => `PostgreSQL : premier démarrage, la base de données est créée dans ${v.folder}.`,
  dataElsewhere: (v) =>
    `PostgreSQL refuse de fonctionner comme root, et seul root peut entrer dans ${v.folder} : ses données sont gardées dans ${v.place}.`,
  programsCopied: (v) =>
    `PostgreSQL refuse de fonctionner comme root, et seul root peut lire ses programmes : ils ont été copiés dans ${v.place}.`,
  orphanStopped: "PostgreSQL : le serveur laissé par une exécution interrompue a été arrêté; ses données sont gardées.",
  inUse: (v) =>
    `Le PostgreSQL intégré de ${v.folder} est déjà utilisé : la plateforme fonctionne déjà à partir de ce dossier.`,
  folderNotWritable: (v) => `Impossible d’écrire dans le dossier ${v.folder} : ${v.detail}.`,
  folderNotSafe: (v) =>
    `Le dossier ${v.folder} doit appartenir à root, et personne d’autre ne doit pouvoir y écrire : corrigez son propriétaire et son mode, puis redémarrez.`,
  programsMissing: (v) =>
    `Aucun PostgreSQL n’est installé pour cette machine (${v.machine}) : lancez script/bootstrap, ou donnez à DATABASE_URL l’adresse d’un serveur PostgreSQL.`,
  userNotChanged: (v) =>
    `PostgreSQL refuse de fonctionner comme root, et cette machine ne permet pas à root de le démarrer sous un autre compte (${v.detail}) : lancez la plateforme sous un compte ordinaire, ou définissez DATABASE_URL.`,
  notCreated: (v) => `PostgreSQL n’a pas pu créer sa base de données dans ${v.folder} : ${v.detail}`,
  notStarted: (v) => `PostgreSQL n’a pas démarré : ${v.detail} (journal complet : ${v.log}).`,
  notStopped: (v) => `PostgreSQL (processus ${v.pid}) ne s’arrête pas : arrêtez-le, puis redémarrez.`,
}
