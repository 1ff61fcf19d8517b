import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const texts = {
  inForceSince: (v: { date: Temporal.PlainDate }) => `In force since ${f.date(v.date)}.`,
  reachUs: "Reach us",

  terms: {
    title: "Terms of use",
    lead: "What you can expect from this site, and what it expects from you.",
    sections: [
      {
        title: "Who offers this site",
        paragraphs: [
          "This site helps people of the public sector find each other and find work: opportunities, mentoring and jobs. It is free. You may use it in English or in French, and change language on any page.",
          "The organization named at the end of this page is responsible for it. By creating an account, you accept these terms and the privacy statement.",
        ],
      },
      {
        title: "Your account",
        paragraphs: [
          "You have one account, for every role you may have. You give your real name, as people know you at work, and an email address that is yours.",
          "You keep your password and your other means of signing in to yourself. If you think that somebody else has used your account, change your password and leave us a message.",
          "The organization that you name opens nothing until it is verified. Saying that you belong to an organization when you do not is a reason to close an account.",
        ],
      },
      {
        title: "How to behave here",
        paragraphs: [
          "You treat people as you would at work: with respect, without harassment or discrimination, and without asking for what a person does not wish to give.",
          "You write what is true. You post no protected or confidential information, no advertising and nothing that belongs to somebody else without permission.",
          "You do not collect the information of members by automated means, and you use it only for the purpose for which they give it.",
        ],
      },
      {
        title: "What you write",
        paragraphs: [
          "What you write stays yours. You let this site keep it and show it to the people for whom each page says it is meant.",
          "Staff may hide or remove what goes against these terms. You are told, with the reason, and you may ask for another person to look at it again.",
        ],
      },
      {
        title: "What this site decides, and what it does not",
        paragraphs: [
          "This site proposes people to each other and says why. A score is a help to choose: it decides nothing.",
          "Organizations and people decide whom they take in, mentor or hire. This site promises no result and takes no part in what they agree on.",
        ],
      },
      {
        title: "If something stops",
        paragraphs: [
          "You may close your account at any time, on the page “My data”. Your data are then erased, as the privacy statement says.",
          "An account may be suspended or closed when these terms are not followed. You are told why, and how to answer.",
          "The site may be unavailable for maintenance. It is offered as it is, to the best of our ability.",
        ],
      },
      {
        title: "When these terms change",
        paragraphs: [
          "Each version has its date. When a new one comes into force, you are asked to accept it the next time you sign in, and you can read what has changed.",
        ],
      },
    ],
  },

  accessibility: {
    title: "Accessibility",
    lead: "This site is made for everybody. Here is what it does for that, what is still missing, and how to tell us.",
    sections: [
      {
        title: "What we aim for",
        paragraphs: [
          "Every page follows the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, in English and in French alike.",
          "Every page works with a keyboard alone, with a screen reader, without JavaScript, enlarged to 400% and on a screen 320 pixels wide. It follows the dark mode, the higher contrast and the reduced motion that you have chosen on your device.",
          "Messages that we send can be read as plain text.",
        ],
      },
      {
        title: "How we check",
        paragraphs: [
          "At each change, a program examines the pages in both languages against the rules that can be checked by program. People examine the rest: reading order, meaning of links, use with a keyboard and with a screen reader.",
        ],
      },
      {
        title: "What we know is missing",
        paragraphs: [
          "Text and images that people add may lack headings or descriptions. Tell us: we ask the person to complete them, or we give you the content in another way.",
        ],
      },
      {
        title: "If something stands in your way",
        paragraphs: [
          "Leave us a message or write to the address below. Say which page it was, and what you use: we look at every message about accessibility first.",
          "You may ask for any content of this site in another format, in the official language of your choice.",
        ],
      },
    ],
  },
}

export type TextsMessages = typeof texts
