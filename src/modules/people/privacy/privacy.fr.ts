import type { PrivacyMessages } from "./privacy.en.js"

export const privacy: PrivacyMessages = {
  title: "Énoncé de confidentialité",
  lead: "Quels renseignements personnels ce site conserve, pourquoi, qui les voit, pendant combien de temps, et ce que vous pouvez faire.",
  sections: [
    {
      title: "Qui en est responsable",
      paragraphs: [
        "L’organisme nommé à la fin de cette page décide de l’utilisation des renseignements personnels ici, et en répond.",
        "Ce site conserve ce qu’il lui faut pour rapprocher les gens, et rien pour la publicité. Il ne vend rien et ne donne rien à l’extérieur de l’organisme, sauf ce que vous envoyez vous-même à d’autres membres.",
      ],
    },
    {
      title: "Comment ils sont protégés",
      paragraphs: [
        "Les mots de passe sont conservés sous forme d’empreintes, qu’on ne peut pas relire. Les secrets qui ouvrent un compte sont scellés par des clés gardées hors de la base de données.",
        "Seules les personnes nommées plus bas voient chaque chose. Quand le personnel consulte vos renseignements personnels, il en reste une trace, que vous pouvez lire à la page « Qui a consulté mes données ».",
        "Les actes sont inscrits sous forme de numéros, de dates et de codes : personne ne peut récrire ce qui s’est passé.",
      ],
    },
    {
      title: "Témoins",
      paragraphs: [
        "Ce site dépose quatre témoins, tous les siens : votre session, la langue que vous avez choisie, une clé aléatoire qui nous fait reconnaître ce navigateur quand il demande un code ou ouvre une session, et la phrase que la page suivante vous montre une seule fois. Aucun ne vous suit.",
      ],
    },
    {
      title: "Ce que vous pouvez faire",
      paragraphs: [
        "Vous pouvez voir et corriger vos renseignements personnels dans « Mon compte », en prendre une copie complète et les faire effacer, à la page « Mes données ». Vous n’avez pas à donner de motif.",
        "Vous choisissez les messages que vous recevez, et leur rythme.",
        "Si vous croyez que vos renseignements n’ont pas été traités comme le dit cet énoncé, écrivez-nous. Vous pouvez aussi porter plainte à l’autorité chargée de la protection de la vie privée là où vous êtes.",
      ],
    },
  ],
  table: "Ce qui est conservé, et pourquoi",
  tableText:
    "Cette liste vient du registre que le programme lui-même suit pour copier et effacer : elle est complète et toujours à jour.",
}
