import { wording } from "../platform/wording.js"
import type { AccountMessages } from "./account.en.js"

const f = wording.fr

export const account: AccountMessages = {
  usage: `Utilisation : jumelage account grant  --address <adresse> --role <rôle> [--organisation <clé>|--programme <clé>]
                                     [--from <jour>] [--until <jour>]
              jumelage account revoke --address <adresse> --role <rôle> [--organisation <clé>|--programme <clé>]
              jumelage account show --address <adresse>
              jumelage account unlock --address <adresse>
              jumelage account remove-factors --address <adresse>

grant           donne une habilitation pour toute la plateforme, ou dans un organisme ou un programme; l’administration
                commence ainsi
revoke          retire l’habilitation
show            dit où en est le compte; la personne voit que ces renseignements ont été lus
unlock          ouvre un compte verrouillé après trop de mots de passe inexacts
remove-factors  pour une personne qui les a tous perdus : retire l’application d’authentification, les clés d’accès et
                les codes de secours, et met fin aux sessions. Assurez-vous que c’est bien elle qui le demande.

La personne reçoit un courriel à chaque changement de ses habilitations et de sa seconde étape.

Options
  --address   adresse courriel que la personne a confirmée; --username prend le nom d’utilisateur à la place
  --role      administrator, help, moderation, verification, reference-data ou audit; administrator dans un organisme;
              administrator ou coordinator dans un programme
  --organisation, --programme   clé de l’organisme ou du programme où l’habilitation agit
  --from, --until   premier et dernier jour, comme 2026-12-01, tous deux compris, comptés là où vit la personne
  --trial     agit sur l’essai de cette machine

Réglage : DATABASE_URL
Codes de sortie : 0 fait; 1 refusé; 64 option inconnue; 69 base de données non accessible; 78 réglage à corriger`,
  unknownAccount: "Nous ne connaissons pas de compte sous ce nom.",
  granted: "L’habilitation est donnée. La personne en reçoit un avis par courriel.",
  revoked: "L’habilitation est retirée. La personne en reçoit un avis par courriel.",
  unlocked: "Le compte est de nouveau ouvert.",
  factorsRemoved:
    "La seconde étape de la connexion est retirée et les sessions ont pris fin. La personne en reçoit un avis par courriel.",
  username: (v) => `Nom d’utilisateur : ${v.username}`,
  address: (v) => `Adresse courriel : ${v.address}`,
  created: (v) => `Création : ${f.dateTime(v.createdAt, v.timeZone)}`,
  status: {
    unconfirmed: "Compte : à confirmer",
    active: "Compte : actif",
    locked: "Compte : verrouillé",
    suspended: "Compte : suspendu",
    closed: "Compte : fermé",
  },
  lockedUntil: (v) => `Verrouillage jusqu’au : ${f.dateTime(v.lockedUntil, v.timeZone)}`,
  app: "Application d’authentification : en service",
  noApp: "Application d’authentification : aucune",
  passkeys: (v) => `Clés d’accès : ${f.number(v.n)}`,
  recoveryCodes: (v) => `Codes de secours restants : ${f.number(v.n)}`,
  role: (v) =>
    v.lastDay === undefined
      ? `Habilitation : ${v.role} (${v.state})`
      : `Habilitation : ${v.role} (${v.state}, jusqu’au ${f.date(v.lastDay)})`,
  scopes: {
    organisation: (v) => `, organisme ${v.id}`,
    programme: (v) => `, programme ${v.id}`,
  },
  states: { "in-force": "en vigueur", "to-come": "à venir", over: "terminée", revoked: "retirée" },
}
