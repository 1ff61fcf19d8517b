import type { OrganisationsMessages } from "./organisations.en.js"

export const organisations: OrganisationsMessages = {
  sectors: {
    federal: "Administration fédérale",
    provincial: "Administration provinciale ou territoriale",
    municipal: "Administration municipale",
    university: "Université",
    college: "Collège",
    school: "Centre de services scolaire ou école",
    health: "Santé",
    indigenous: "Gouvernement ou organisme autochtone",
    association: "Association",
    business: "Entreprise",
    international: "Organisme international",
    other: "Autre",
  },
  provinces: {
    AB: "Alberta",
    BC: "Colombie-Britannique",
    MB: "Manitoba",
    NB: "Nouveau-Brunswick",
    NL: "Terre-Neuve-et-Labrador",
    NS: "Nouvelle-Écosse",
    NT: "Territoires du Nord-Ouest",
    NU: "Nunavut",
    ON: "Ontario",
    PE: "Île-du-Prince-Édouard",
    QC: "Québec",
    SK: "Saskatchewan",
    YT: "Yukon",
  },
  formerly: (v) => `auparavant : ${v.name}`,
  refusals: {
    "organisation-unknown": "Cet organisme n’est plus dans la liste. Choisissez-le de nouveau.",
    "organisation-over": "Cet organisme n’existe plus. Choisissez celui qui l’a suivi.",
    "organisation-name-unreadable": "Écrivez le nom avec des lettres ou des chiffres.",
    "organisation-missing": "Écrivez le nom de votre organisme.",
    "membership-known": "Vous avez déjà ajouté cet organisme.",
    "memberships-too-many": (v) =>
      `Vous pouvez faire partie de ${v.n} organismes à la fois. Mettez d’abord fin à une appartenance.`,
    "organisation-changed-meanwhile": "Une autre personne vient de changer cet organisme. Regardez-le de nouveau.",
  },
}
