import { wording } from "../../../platform/wording.js"
import type { DeskMessages } from "./desk.en.js"

const f = wording.fr

export const desk: DeskMessages = {
  title: "Organismes proposés",
  lead: "Ce que des personnes ont écrit faute de trouver leur organisme. Confirmez-le, ou fusionnez-le avec celui dont il s’agit.",
  caption: (v) => f.plural(v.n, { one: `${f.number(v.n)} proposition`, other: `${f.number(v.n)} propositions` }),
  none: "Aucune proposition",
  noneText: "Ce que les membres écrivent à la place d’un organisme connu s’affiche ici.",
  written: "Nom écrit",
  people: "Personnes",
  since: "Première proposition",
  pages: "Pages des propositions",
  add: "Ajouter un organisme",
  addTitle: "Ajouter un organisme",
  proposal: {
    title: (v) => `Proposition : ${v.name}`,
    lead: (v) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} personne dit en faire partie.`,
        other: `${f.number(v.n)} personnes disent en faire partie.`,
      }),
    mergeTitle: "Il est déjà dans la liste",
    mergeText:
      "Toutes les appartenances passent à l’organisme que vous choisissez. Les personnes qui l’ont écrit en reçoivent un avis.",
    into: "Organisme de la liste",
    choices: "Organismes parmi lesquels choisir",
    intoHint: "Ceux qui lui ressemblent sont affichés plus bas. Sinon, tapez une partie d’un autre nom.",
    merge: "Fusionner",
    confirmTitle: "C’est un autre organisme",
    confirmText:
      "Terminez sa description. Tout le monde pourra le choisir, et les personnes qui l’ont écrit en recevront un avis.",
    confirm: "Confirmer l’organisme",
  },
  fields: {
    nameEn: "Nom en anglais",
    nameFr: "Nom en français",
    abbreviationEn: "Sigle en anglais",
    abbreviationFr: "Sigle en français",
    otherNamesEn: "Autres noms en anglais",
    otherNamesFr: "Autres noms en français",
    otherNamesHint: "Un par ligne : nom légal, anciens noms. Ils aident à trouver l’organisme.",
    sector: "Secteur",
    province: "Province ou territoire",
    provinceHint: "Si l’organisme agit dans un seul d’entre eux.",
    parent: "Fait partie de",
    parentHint: "L’organisme dont il dépend. Tapez une partie de son nom.",
    domains: "Domaines de ses adresses courriel",
    domainsHint:
      "Un par ligne, comme exemple.ca. L’appartenance de quiconque y confirme une adresse, ou dans un sous-domaine, est vérifiée.",
    none: "Aucun",
  },
  edit: {
    title: (v) => `Modification : ${v.name}`,
    lead: "À partir de maintenant, la liste fournie avec la plateforme ne change plus rien ici.",
    save: "Enregistrer l’organisme",
  },
  end: {
    title: (v) => `Fin : ${v.name}`,
    lead: "Un organisme qui n’existe plus ne peut plus être choisi. Les recherches mènent à celui qui l’a suivi; les appartenances restent.",
    endsOn: "Premier jour où il n’existe plus",
    endsOnHint: "Sans date, l’organisme continue.",
    successor: "Organisme qui l’a suivi",
    successorHint: "Tapez une partie de son nom.",
    save: "Enregistrer la fin",
  },
  refusals: {
    "organisation-name-missing": "Entrez le nom, dans les deux langues.",
    "sector-missing": "Choisissez un secteur.",
    "domain-malformed": "Vérifiez les domaines : un par ligne, comme exemple.ca.",
    "domain-shared": "N’importe qui peut avoir une adresse dans un de ces domaines : cela ne vérifie rien.",
    "domain-taken": "Un de ces domaines est celui d’un autre organisme.",
    "organisation-above-itself": "Un organisme ne peut faire partie de lui-même ni d’une de ses parties.",
    "merge-target-missing": "Choisissez l’organisme dans lequel fusionner.",
    "organisation-ends-too-early": "L’organisme ne peut finir avant d’avoir commencé.",
    "organisation-end-missing": "Entrez le jour où l’organisme prend fin.",
    "successor-is-itself": "Choisissez un autre organisme : celui-ci ramène à celui qui prend fin.",
  },
  confirmations: {
    "organisation-confirmed": "L’organisme est confirmé. Les personnes qui l’ont écrit en reçoivent un avis.",
    "organisation-merged": "L’organisme est fusionné. Les personnes qui l’ont écrit en reçoivent un avis.",
    "organisation-saved": "L’organisme est enregistré.",
    "organisation-added": "L’organisme est ajouté.",
    "organisation-end-saved": "La fin de l’organisme est enregistrée.",
  },
}
