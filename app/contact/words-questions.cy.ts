import type { Texts } from "@breakthrough/languages";
import type { questions as en } from "./words-questions.en.ts";

// Written without a native reader, as all our Welsh.

export const questions: Texts<typeof en> = {
  title: "Cwestiynau ac atebion",
  lead: "Yr hyn y mae pobl yn ei ofyn inni amlaf. Tîm o aelodau sy'n cadw'r atebion.",
  topics: {
    joining: "Ymuno a gadael",
    "taking-part": "Cymryd rhan",
    policy: "Yr hyn rydym yn sefyll drosto",
    elections: "Etholiadau ac ymgeiswyr",
    money: "Arian",
    data: "Eich data",
    other: "Unrhyw beth arall",
  },
  search: "Edrych drwy'r atebion",
  look: "Edrych",
  found: (typed) => `Atebion gyda “${typed}”`,
  foundNone:
    "Nid oes gan unrhyw ateb y geiriau hyn i gyd. Rhowch gynnig ar lai neu eiriau eraill, neu ysgrifennwch atom.",
  all: "Pob cwestiwn",
  none: "Nid oes cwestiwn wedi'i ateb yma eto",
  noneSays: "Bydd y tîm yn rhoi'r rhai cyntaf yma. Tan hynny, ysgrifennwch atom.",
  notHere: "Heb ei ateb yma?",
  notHereSays: "Ysgrifennwch atom. Mae person yn ateb drwy e-bost.",
  write: "Ysgrifennu atom",
  more: "Oes rhywbeth ar goll? Ysgrifennwch atom",
  add: "Ychwanegu cwestiwn",
  keep: "I'r tîm",
  change: "Newid y cwestiwn hwn",
  takeDown: "Ei dynnu i lawr",
  takeDownSays:
    "Nid yw mewn unrhyw restr mwyach. Mae ei dudalen a'i fersiynau'n aros, ac mae ei newid yn ei roi'n ôl.",
  old: "Fel hyn y safai ar un adeg.",
  toNew: "Gweld sut y mae nawr",
  down: "Nid yw'r tîm yn cadw'r ateb hwn mwyach. Gall fod yn anghywir erbyn hyn.",
  versions: "Sut y cafodd ei newid",
  version: (number) => `Fersiwn ${number}`,
  editLead:
    "Mae pawb yn ei ddarllen, yn enw'r blaid. Mae'r hyn a safai o'r blaen yn aros yn ddarllenadwy.",
  form: {
    topic: "Pwnc",
    place: "Lle yn ei bwnc",
    placeHint: "Rhif. Rhifau is sy'n dod gyntaf.",
    question: "Cwestiwn",
    answer: "Ateb",
    answerHint:
      "Testun plaen. Mae llinell wag yn dechrau paragraff, ac mae llinell gyda - o'i blaen yn bwynt mewn rhestr.",
    why: "Beth newidioch chi, a pham?",
    save: "Cadw",
  },
  fields: {
    topic: "Dewiswch bwnc.",
    place: "Rhif o 1 i 999 yw'r lle.",
    question: "Y cwestiwn",
    answer: "Yr ateb",
    why: "Yr hyn a newidioch, a pham",
  },
  unknown: "Nid oes cwestiwn o'r fath.",
  tooMany: "Mae 200 o gwestiynau eisoes. Tynnwch un i lawr yn gyntaf.",
  downAlready: "Cafodd ei dynnu i lawr eisoes.",
};
