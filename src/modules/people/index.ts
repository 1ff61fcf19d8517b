export { insertPerson as addPerson, type NewPerson } from "./person.store.js"
