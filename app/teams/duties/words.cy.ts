import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

export const cy: Texts<typeof en> = {
  title: "Pwy sy'n gwneud beth dros yr holl blaid",
  lead: "Mae peth o waith y blaid yn nwylo un tîm. Mae dewis y tîm yn gofyn am ddwy allwedd gan ddau gorff, ac mae'n sefyll yn y cofnod.",
  names: {
    contact: "Ateb yr hyn y mae pobl yn ei ofyn inni",
    press: "Siarad â newyddiadurwyr",
  },
  says: {
    contact:
      "Yn cadw'r atebion i gwestiynau cyffredin, ac yn darllen yr hyn a ysgrifennir at y blaid.",
    press: "Yn ysgrifennu datganiadau i'r wasg.",
  },
  nobody: "Nid oes gan unrhyw dîm hyn eto.",
  empty:
    "Ni all neb yn y tîm hwn ei wneud nawr, neu mae ar ben, neu'n agored i bawb a ddaw: rhaid enwi tîm arall.",
  people: (count) => `Yn y tîm: ${count}.`,
  ask: "Dweud pa dîm sy'n ei wneud",
  askSays:
    "Rydych yn gofyn amdano. Mae'n digwydd pan fydd swyddog corff arall yn troi'r allwedd arall.",
  whichDuty: "Dewiswch beth sydd dan sylw.",
  duty: "Beth sydd dan sylw?",
  team: "Pa dîm?",
  teamHint: "Timau'r holl blaid sydd ar waith, ac sy'n dweud eu hunain pwy sydd ynddynt.",
  noTeam: "Dim tîm",
  why: "Pam y tîm hwn?",
  send: "Gofyn amdano",
  notRunning: "Nid yw'r tîm hwn ar waith. Dewiswch un sydd.",
  isOpen:
    "Mae pwy bynnag sydd am fod yn y tîm hwn ynddo ar unwaith, a byddai'n darllen yr hyn y mae pobl yn ei ysgrifennu at y blaid. Dewiswch un sy'n dweud ei hun pwy sydd ynddo.",
  ofBranch: "Mae'r tîm hwn yn perthyn i gangen. Dewiswch un o'r holl blaid.",
  record: (duty, team) =>
    team === undefined
      ? `${duty}: nid oes gan unrhyw dîm hyn nawr.`
      : `${duty}: mae gan y tîm ${team} hyn nawr.`,
};
