import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { stem } from "./stem.js"
import { tokenise } from "./tokenise.js"

const stemOf = (word: string) => tokenise(word).map(stem).join(" ")

const functions = `acteur/actrice adjoint/adjointe administrateur/administratrice agent/agente agréé/agréée
  ambassadeur/ambassadrice ambulancier/ambulancière analyste/analyste animateur/animatrice apprenti/apprentie
  arpenteur/arpenteuse artisan/artisane assistant/assistante auteur/autrice avocat/avocate barman/barmaid
  berger/bergère boucher/bouchère boulanger/boulangère bûcheron/bûcheronne caissier/caissière charpentier/charpentière
  chef/cheffe chercheur/chercheuse chercheur/chercheure chirurgien/chirurgienne civil/civile coiffeur/coiffeuse
  compagnon/compagne concepteur/conceptrice conducteur/conductrice conseiller/conseillère consultant/consultante
  contremaître/contremaîtresse courtier/courtière cuisinier/cuisinière danseur/danseuse débardeur/débardeuse
  délégué/déléguée directeur/directrice docteur/docteure docteur/doctoresse éducateur/éducatrice
  électricien/électricienne employé/employée enquêteur/enquêteuse enquêteur/enquêtrice entraîneur/entraîneuse
  expert/experte factrice/facteur général/générale grutier/grutière hôte/hôtesse industriel/industrielle
  infirmier/infirmière ingénieur/ingénieure inspecteur/inspectrice livreur/livreuse maçon/maçonne maire/mairesse
  maître/maîtresse marin/marine mécanicien/mécanicienne métis/métisse monteur/monteuse musicien/musicienne
  officier/officière opérateur/opératrice ouvrier/ouvrière patron/patronne pêcheur/pêcheuse pharmacien/pharmacienne
  physicien/physicienne plombier/plombière policier/policière pompier/pompière préfet/préfète préposé/préposée
  président/présidente professeur/professeure professionnel/professionnelle public/publique rédacteur/rédactrice
  répartiteur/répartitrice sculpteur/sculptrice sculpteur/sculpteuse serveur/serveuse social/sociale soudeur/soudeuse
  sportif/sportive superviseur/superviseure technicien/technicienne traducteur/traductrice vendeur/vendeuse
  vérificateur/vérificatrice`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split("/"))

describe("the feminine and the masculine form of a function are one word", () => {
  test("more than sixty pairs", () => expect(functions.length).toBeGreaterThanOrEqual(60))
  test.each(functions)("%s and %s", (masculine = "", feminine = "") => {
    expect(stemOf(feminine)).toBe(stemOf(masculine))
    expect(stemOf(`${feminine}s`)).toBe(stemOf(masculine))
  })
})

describe("so are the forms of an English function", () => {
  test.each([
    ["actor", "actress"],
    ["waiter", "waitress"],
    ["host", "hostess"],
    ["steward", "stewardess"],
    ["foreman", "forewoman"],
    ["foreman", "foreperson"],
    ["salesman", "salespeople"],
    ["draftsman", "draftswomen"],
  ])("%s and %s", (one, other) => expect(stemOf(other)).toBe(stemOf(one)))
})

describe("one thing and several are one word", () => {
  test.each([
    ["mot", "mots"],
    ["address", "addresses"],
    ["général", "généraux"],
    ["hôpital", "hôpitaux"],
    ["bureau", "bureaux"],
    ["travail", "travaux"],
    ["jeu", "jeux"],
    ["technology", "technologies"],
    ["coach", "coaches"],
  ])("%s and %s", (one, several) => expect(stemOf(several)).toBe(stemOf(one)))
})

describe("the spellings of one word are one word", () => {
  test.each([
    ["labourer", "laborer"],
    ["colour", "color"],
    ["centre", "center"],
    ["licensed", "licenced"],
    ["adviser", "advisor"],
    ["counsellor", "counselor"],
    ["organization", "organisation"],
    ["program", "programme"],
    ["nutritionist", "nutritionniste"],
  ])("%s and %s", (one, other) => expect(stemOf(other)).toBe(stemOf(one)))
})

describe("different things stay different", () => {
  test.each([
    ["nurse", "nursing"],
    ["nursery", "nurse"],
    ["infirmier", "infirmerie"],
    ["conseil", "conseiller"],
    ["bâtiment", "bateau"],
    ["caissier", "casier"],
    ["poste", "postier"],
    ["animal", "animateur"],
    ["informatique", "informaticien"],
    ["forest", "forestry"],
    ["IRCC", "IRC"],
  ])("%s and %s", (one, other) => expect(stemOf(other)).not.toBe(stemOf(one)))
})

test("any word has a stem", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1 }), (word) => stem(word).length > 0))
  fc.assert(fc.property(fc.stringMatching(/^[a-z]+$/), (word) => stem(word).length >= Math.min(2, word.length)))
})
