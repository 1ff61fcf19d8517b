import type { DataMessages } from "./data.en.js"

export const data: DataMessages = {
  title: "Mes données",
  lead: "Ce que ce site conserve à votre sujet, pourquoi, qui le voit et pendant combien de temps.",
  held: "Ce qui est conservé à votre sujet",
  what: "Quoi",
  caption: "Chaque chose, sa raison d’être et sa durée",
  why: "Pourquoi, et qui le voit",
  howLong: "Durée",
  privacy: "Lire l’énoncé de confidentialité",
  consultations: "Voir qui a consulté mes données",
}
