import { wording } from "../../../platform/wording.js"
import type { CatalogueMessages } from "./catalogue.en.js"

const f = wording.fr

export const catalogue: CatalogueMessages = {
  title: "Organismes",
  lead: "Ministères, agences, municipalités, établissements d’enseignement et autres organismes dont les membres peuvent faire partie.",
  search: "Recherche d’organismes",
  query: "Nom ou sigle",
  queryHint: "En français ou en anglais; les anciens noms se trouvent aussi.",
  sector: "Secteur",
  allSectors: "Tous les secteurs",
  submit: "Rechercher",
  found: (v) => f.plural(v.n, { one: `${f.number(v.n)} organisme`, other: `${f.number(v.n)} organismes` }),
  none: "Aucun organisme trouvé",
  noneText: "Essayez un autre mot, un sigle ou le nom dans l’autre langue.",
  name: "Organisme",
  abbreviation: "Sigle",
  where: "Lieu",
  pages: "Pages des organismes",
  over: "n’existe plus",
  one: {
    otherLanguage: "Nom en anglais",
    abbreviation: "Sigle",
    otherNames: "Autres noms",
    sector: "Secteur",
    province: "Province ou territoire",
    parent: "Fait partie de",
    parts: "Ses parties",
    from: "Depuis",
    until: "Fin",
    successor: "Suivi par",
    predecessors: "A suivi",
    domains: "Domaines de ses adresses courriel",
    people: "Personnes de l’organisme",
    edit: "Modifier",
    end: "Mettre fin",
    join: "L’ajouter à mes appartenances",
  },
}
