import { wording } from "../../../platform/wording.js"
import type { TextsMessages } from "./texts.en.js"

const f = wording.fr

export const texts: TextsMessages = {
  inForceSince: (v) => `En vigueur depuis le ${f.date(v.date)}.`,
  reachUs: "Nous joindre",

  terms: {
    title: "Conditions d’utilisation",
    lead: "Ce que vous pouvez attendre de ce site, et ce qu’il attend de vous.",
    sections: [
      {
        title: "Qui offre ce site",
        paragraphs: [
          "Ce site aide les gens du secteur public à se trouver et à trouver du travail : possibilités, mentorat et emplois. Il est gratuit. Vous pouvez l’utiliser en français ou en anglais, et changer de langue à chaque page.",
          "L’organisme nommé à la fin de cette page en est responsable. En créant un compte, vous acceptez ces conditions et l’énoncé de confidentialité.",
        ],
      },
      {
        title: "Votre compte",
        paragraphs: [
          "Vous avez un seul compte, quels que soient vos rôles. Vous donnez votre vrai nom, tel qu’on le connaît au travail, et une adresse courriel qui est la vôtre.",
          "Vous gardez pour vous votre mot de passe et vos autres moyens de connexion. Si vous croyez qu’une autre personne s’est servie de votre compte, changez de mot de passe et laissez-nous un message.",
          "L’organisme que vous nommez n’ouvre aucun accès avant sa vérification. Se dire d’un organisme dont on ne fait pas partie est un motif de fermeture du compte.",
        ],
      },
      {
        title: "Comment agir ici",
        paragraphs: [
          "Vous traitez les gens comme au travail : avec respect, sans harcèlement ni discrimination, et sans demander ce qu’une personne ne souhaite pas donner.",
          "Vous écrivez ce qui est vrai. Vous ne publiez aucun renseignement protégé ou confidentiel, aucune publicité, ni rien qui appartienne à une autre personne sans sa permission.",
          "Vous ne recueillez pas les renseignements des membres par des moyens automatisés, et vous les utilisez seulement aux fins pour lesquelles ils sont donnés.",
        ],
      },
      {
        title: "Ce que vous écrivez",
        paragraphs: [
          "Ce que vous écrivez reste à vous. Vous permettez au site de le conserver et de le montrer aux personnes à qui chaque page le destine.",
          "Le personnel peut masquer ou retirer ce qui va à l’encontre de ces conditions. Vous recevez alors un avis qui en donne le motif, et vous pouvez demander qu’une autre personne révise la décision.",
        ],
      },
      {
        title: "Ce que le site décide, et ce qu’il ne décide pas",
        paragraphs: [
          "Le site propose des gens les uns aux autres et dit pourquoi. Un pointage aide à choisir : il ne décide de rien.",
          "Les organismes et les personnes décident qui accueillir, accompagner ou embaucher. Le site ne promet aucun résultat et ne prend aucune part à leurs ententes.",
        ],
      },
      {
        title: "Si quelque chose prend fin",
        paragraphs: [
          "Vous pouvez fermer votre compte à tout moment, à la page « Mes données ». Vos données sont alors effacées, comme l’explique l’énoncé de confidentialité.",
          "Un compte peut être suspendu ou fermé si ces conditions ne sont pas respectées. Vous en recevez le motif, et la façon d’y répondre.",
          "Le site peut être hors service pendant son entretien. Il est offert tel quel, au mieux de nos moyens.",
        ],
      },
      {
        title: "Quand ces conditions changent",
        paragraphs: [
          "Chaque version porte sa date. Lorsqu’une nouvelle version entre en vigueur, nous vous demandons de l’accepter à votre prochaine connexion, et vous pouvez lire ce qui a changé.",
        ],
      },
    ],
  },

  accessibility: {
    title: "Accessibilité",
    lead: "Ce site est fait pour tout le monde. Voici ce qu’il fait dans ce but, ce qui manque encore et comment nous le dire.",
    sections: [
      {
        title: "Ce que nous visons",
        paragraphs: [
          "Chaque page respecte les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, autant en français qu’en anglais.",
          "Chaque page fonctionne avec le clavier seul, avec un lecteur d’écran, sans JavaScript, agrandie à 400 % et sur un écran de 320 pixels de largeur. Elle suit le mode sombre, le contraste élevé et la réduction des animations que vous avez choisis sur votre appareil.",
          "Les courriels que nous envoyons peuvent se lire en texte simple.",
        ],
      },
      {
        title: "Comment nous vérifions",
        paragraphs: [
          "À chaque changement, un programme examine les pages dans les deux langues selon les règles qui peuvent être vérifiées ainsi. Des personnes examinent le reste : ordre de lecture, sens des liens, utilisation au clavier et avec un lecteur d’écran.",
        ],
      },
      {
        title: "Ce qui manque, à notre connaissance",
        paragraphs: [
          "Des textes et des images ajoutés par des gens peuvent manquer de titres ou de descriptions. Dites-le-nous : nous demandons à la personne de les ajouter, ou nous vous donnons le contenu d’une autre façon.",
        ],
      },
      {
        title: "Si un obstacle se présente",
        paragraphs: [
          "Laissez-nous un message ou écrivez à l’adresse ci-dessous. Dites à quelle page vous étiez et ce que vous utilisez : les messages sur l’accessibilité passent en premier.",
          "Vous pouvez demander tout contenu de ce site sous une autre forme, dans la langue officielle de votre choix.",
        ],
      },
    ],
  },
}
