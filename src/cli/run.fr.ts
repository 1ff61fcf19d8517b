import type { RunMessages } from "./run.en.js"

export const run: RunMessages = {
  usage: `Utilisation : jumelage run <id> [--stop]

Montre où en est un traitement (long travail : copie de renseignements personnels, effacement de la nuit), jusqu’à sa
fin. Son id figure dans l’adresse de sa page. Avec --stop, demande d’abord qu’il s’arrête après le lot en cours.

Réglage : DATABASE_URL
Codes de sortie : 0 terminé; 1 arrêté, échoué ou inconnu; 64 option inconnue; 69 base de données non disponible;
78 réglage à corriger`,
  unknown: (v) => `Aucun traitement ne porte l’id ${v.id} : copiez-le de l’adresse de sa page.`,
  over: "Ce traitement est déjà terminé.",
}
