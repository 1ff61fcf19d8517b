import type { MailMessages } from "./mail.en.js"

export const mail: MailMessages = {
  usage: `Utilisation : jumelage mail bounce <fichier>
              jumelage mail bounce -
              jumelage mail bounce --address <adresse>

Compte un message revenu. Donnez le rapport du serveur de courriel (RFC 3464) dans un fichier, ou à l’entrée standard
avec « - », comme le fait un serveur qui passe ses messages à une commande. Un rapport lu deux fois compte une fois.
Avec --address, compte un retour pour cette adresse, sans rapport.

Après trois retours, l’adresse ne reçoit plus que ce qui doit arriver; la personne voit dans son tableau de bord comment
y remédier, et la confirmation d’une adresse remet le compte à zéro.

Réglage : DATABASE_URL
Codes de sortie : 0 compté, ou rien à compter; 1 pas un rapport, ou adresse inconnue; 64 option inconnue; 69 base de
données non accessible; 73 fichier impossible à lire; 78 réglage à corriger`,
  counted: "Compté : un message est revenu de cette adresse.",
  held: "Compté : l’adresse est retenue. Elle ne reçoit que ce qui doit arriver, jusqu’à la confirmation d’une adresse.",
  alreadyCounted: "Rien à compter : ce message l’était déjà.",
  stillTrying: "Rien à compter : le serveur de courriel essaie encore de remettre ce message.",
  unknown: "Rien n’est compté : ce message ne vient pas d’ici, ou personne n’a confirmé cette adresse.",
  notAReport: "Rien n’est compté : ce message n’est pas le rapport d’un serveur de courriel (RFC 3464).",
}
