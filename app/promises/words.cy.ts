import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { officesPath } from "../offices/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const days = (count: number): string => countedInWelsh(count, "diwrnod");

export const cy: Texts<typeof en> = {
  above: [
    { label: "Ein plaid", href: partyPath },
    { label: "Pobl a swyddi", href: officesPath },
  ],
  titleOf: (title) => `${title}: addewidion a chwestiynau`,
  fields: {
    notice: "Y cwestiwn",
    whom: "Dewiswch bwy yr ydych yn ei holi.",
    answer: "Eich ateb",
    became: "Beth ddaeth ohono",
    promise: "Dewiswch un o'ch atebion.",
  },
  refuse: {
    noOffice: "Nid oes swydd o'r fath.",
    noNotice: "Nid oes cwestiwn o'r fath.",
    notHeld: "Nid ydynt yn y swydd hon nawr, felly ni ellir eu holi ynddi.",
    askedEnough: (most) =>
      `Mae gennych ${countedInWelsh(most, "cwestiwn")} yn aros am ateb eisoes.`,
    oneself: "Chi sydd yn y swydd hon.",
    notAsked: "Dim ond y sawl a holwyd all ateb.",
    answered: "Mae gan y cwestiwn hwn ei ateb.",
    notYours:
      "Dim ond y sawl a roddodd yr ateb, ac sydd yn y swydd drwyddo, all ddweud beth ddaeth ohono.",
  },
  page: {
    trail: "Pobl a swyddi",
    lead: "Yr hyn a ddywedodd y rhai sydd ynddi fel ymgeiswyr, beth ddaeth ohono, a'r hyn y mae aelodau'n ei ofyn iddynt.",
    promises: "Yr hyn a addawyd",
    noPromises: "Nid oes neb ynddi drwy etholiad ag atebion.",
    became: "Beth ddaeth ohono",
    nothingYet: "Nid oes dim wedi'i ddweud amdano eto.",
    say: "Dweud beth ddaeth ohono",
    sayHint: "Mae'n aros yma gyda dyddiad heddiw.",
    saySend: "Ei ychwanegu",
    notices: "Cwestiynau iddynt",
    noNotices: "Dim cwestiwn eto",
    noNoticesSays: "Mae aelodau'n holi yma, ac mae pawb yn darllen yr ateb.",
    ask: "Gofyn cwestiwn",
    askWhom: "Pwy yr ydych yn ei holi?",
    askText: "Eich cwestiwn",
    askHint: (count) =>
      `Mae ateb i fod i ddod o fewn ${days(count)}. Mae eich enw wrth ei ochr, i aelodau ei weld.`,
    askSend: "Ei ofyn",
    due: (day) => `Mae ateb i fod i ddod erbyn ${day}.`,
    unanswered: (day) => `Heb ei ateb. Roedd ateb i fod i ddod erbyn ${day}.`,
    answer: "Ateb",
    answerSend: "Cyhoeddi'r ateb",
    askedOn: (day) => `Gofynnwyd ar ${day}`,
    answeredOn: (day) => `Atebwyd ar ${day}`,
  },
  letters: {
    asked: {
      subject: (title) => `Mae aelod yn eich holi: ${title}`,
      text: ({ name, title, due, link }) =>
        `Annwyl ${name},\n\nmae aelod yn eich holi am rywbeth, gan eich bod yn y swydd hon: ${title}. Gall pawb weld y cwestiwn, ac a gaiff ei ateb erbyn ${due}:\n\n${link}`,
    },
    answered: {
      subject: (title) => `Mae eich cwestiwn wedi'i ateb: ${title}`,
      text: ({ name, title, link }) =>
        `Annwyl ${name},\n\nmae eich cwestiwn i'r sawl sydd yn y swydd hon wedi'i ateb: ${title}. Darllenwch ef yma:\n\n${link}`,
    },
  },
  kept: {
    notices: {
      what: "Cwestiynau a ofynnoch i'r rhai mewn swydd, neu a ofynnwyd i chi, a'r hyn a ddywedoch ddaeth o'ch atebion",
      why: "Er mwyn i aelodau allu dal y rhai mewn swydd at eu gair, ac i ateb ddod o hyd i'r sawl a ofynnodd.",
    },
  },
};
