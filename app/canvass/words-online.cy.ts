import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { online as en } from "./words-online.en.ts";

// Written without a native reader, as all our Welsh.

/** A question of the day, as everybody answers it online, in Welsh. */
export const online: Texts<typeof en> = {
  unknown: "Nid oes cwestiwn o'r fath.",
  early: "Nid yw dyddiau'r cwestiwn hwn wedi dechrau eto.",
  over: "Mae dyddiau'r cwestiwn hwn ar ben, felly ni dderbynnir dim newydd. Mae'r hyn a ddaeth ohono gyda'r hyn a ddywedodd pobl.",
  answered:
    "Rydych wedi ateb, diolch. Cyfrifir un ateb o'r porwr hwn. Mae swyddog yn darllen yr hyn a ysgrifennoch cyn i neb arall ei weld.",
  empty: "Ysgrifennwch eich ateb, neu dewiswch thema.",
  noTheme: "Dewiswch ymhlith y themâu sydd yma.",
  kind: "Cwestiwn y dydd",
  lead: "Atebwch yn eich geiriau eich hun. Nid oes angen cyfrif arnoch, ac ni ddywedir wrth neb pwy ydych.",
  said: "Eich ateb",
  saidHint:
    "Dim enwau, dim cyfeiriadau, dim byd am iechyd neb. Mae swyddog yn ei ddarllen; wedyn gellir ei ddangos i bawb.",
  themes: "Am beth y mae",
  send: "Anfon",
  once: "Cyfrifir un ateb o'r porwr hwn: wrth i chi ei anfon, mae cwci'n nodi ei fod wedi ateb, a dim byd am bwy ydych. Mae'r cwci'n mynd pan fydd y cwestiwn ar ben.",
  kept: "Rydym yn cadw'r hyn a ysgrifennwch, y themâu a'r amser, heb enw a heb gyfeiriad, ac yn dileu eich geiriau ar ôl rhai misoedd. Gall pwy bynnag sy'n dileu'r cwci ateb eto: nid pleidlais yw hon.",
  toHeard: "Beth ddywedodd pobl",
  read: "Darllen yr hyn a atebwyd",
  nothingSays: "Daw'r hyn a atebir ar-lein yma, nes bod rhywun wedi'i ddarllen.",
  apart: "Gofynnwyd ar-lein",
  honest:
    "Cyfrifir hyn ar wahân i stondinau, ac nid arolwg mohono chwaith: mae tudalen yn clywed y rhai sy'n dod iddi, a gall rhywun ateb ddwywaith o ddau borwr.",
  from: (day) => `Fe'i gofynnir o ${day}.`,
  until: (day) => `Derbynnir atebion hyd ddiwedd ${day}.`,
  answerIt: "Ei ateb",
  none: "Nid oes neb wedi ateb eto.",
  count: (answers) => `${countedInWelsh(answers, "ateb")} ar-lein.`,
};
