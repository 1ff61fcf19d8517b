import type { OutsideMessages } from "./outside.en.js"

export const outside: OutsideMessages = {
  refusals: {
    "paired-already": "Une relation mentorale vous unit déjà.",
    "mentor-without-room":
      "Toutes les places de la mentore ou du mentor sont prises : les personnes mentorées de tous les programmes et du Carrefour de carrière comptent ensemble.",
  },
}
