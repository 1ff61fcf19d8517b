export { changePerson } from "./change-person.js"
export { insertPerson as addPerson, type NewPerson } from "./person.store.js"
