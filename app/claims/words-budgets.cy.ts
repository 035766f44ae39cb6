import type { Texts } from "@breakthrough/languages";
import { poundsInWords } from "../../web/numbers.ts";
import type { budgetsEn } from "./words-budgets.en.ts";

// Written without a native reader, as all our Welsh.

export const budgetsCy: Texts<typeof budgetsEn> = {
  title: "Cyllidebau",
  lead: "Yr hyn y caiff pob corff o'r blaid ei wario mewn blwyddyn, a faint ohono a hawliwyd yn ôl. Ni enwir byth y sawl a hawliodd.",
  of: (year) => `Cyllidebau ${year}`,
  years: "Blynyddoedd eraill",
  link: "Cyllidebau cyrff y blaid",
  none: {
    title: "Dim cyllidebau eto",
    says: "Nid oes gan yr un corff gyllideb ar gyfer y flwyddyn hon. Cymeradwyir hawliadau hyd at swm y llyfr rheolau, fel heb gyllidebau.",
  },
  table: {
    title: "Pob corff",
    body: "Corff",
    budget: "Cyllideb",
    approved: "Wedi'i gymeradwyo, a heb ei dalu eto",
    paid: "Wedi'i dalu",
    left: "Ar ôl",
    noBudget: "Dim",
    few: (least) => `Hawliodd llai na ${least} o bobl`,
    together: (least) => `Gyda'i gilydd: cyrff yr hawliodd llai na ${least} o bobl drostynt`,
  },
  bars: {
    title: "Faint a ddefnyddiwyd",
    says: (used, budget, percent) => `${used} o ${budget} (${percent}%)`,
  },
  how: "Mae hawliad yn cyfrif yn y flwyddyn y'i gwnaed, o'r eiliad y'i cymeradwyir. Mae'r hyn a delir o'r banc heb hawliad yn sefyll yn y llyfrau agored, ac nid yw'n perthyn i unrhyw gorff.",
  fold: (least) =>
    `Dywedir beth a ddefnyddiodd corff ar ei ben ei hun dim ond lle hawliodd ${least} o bobl neu fwy; fel arall fe'i rhoddir ynghyd ag eraill, fel na ellir dod o hyd i neb ynddo.`,
  history: {
    title: "Sut y gosodwyd y cyllidebau",
    day: "Ar",
    record: "Pob un yn y cofnod",
  },
  form: {
    title: "Gosod cyllideb",
    lead: "Mae corff arall yn ei llofnodi. Llinell newydd yw newid: gellir darllen o hyd yr hyn a safai o'r blaen.",
    body: "I ba gorff?",
    prompt: "Dewiswch un",
    year: "Ar gyfer pa flwyddyn?",
    amount: "Faint?",
    amountHint: "Mewn punnoedd, am y flwyddyn gyfan, megis 4000.",
    why: "Pam y swm hwn?",
    send: "Ymlaen i lofnodi",
    before: "Ei gyllideb hyd yn hyn",
    none: "Dim",
  },
  claim: {
    label: "Cyllideb",
    left: (year, left, budget) => `${left} ar ôl o ${budget} ar gyfer ${year}`,
    noBudget: (year) => `Dim cyllideb ar gyfer ${year}`,
    over: (by, year) =>
      `Byddai'n mynd â'i gorff ${by} dros ei gyllideb ar gyfer ${year}: ni all y trysorydd ei gymeradwyo ar ei ben ei hun. Mae'n gofyn allweddi dau gorff, heb y sawl sy'n ei hawlio yn yr un ohonynt.`,
    noneSays: (year, most) =>
      `Nid oes gan ei gorff gyllideb ar gyfer ${year}, ac heb un mae hawliad o fwy na ${most} yn gofyn allweddi dau gorff, heb y sawl sy'n ei hawlio yn yr un ohonynt.`,
  },
  fields: {
    year: "Dewiswch flwyddyn.",
  },
  refuse: {
    noSum: "Ysgrifennwch swm mewn punnoedd, megis 4000; 0 lle na chaniateir gwario dim.",
    tooMuch: (most) => `${poundsInWords(most)} yw cyllideb ar y mwyaf.`,
    otherYear: (year) => `Gosodir cyllideb ar gyfer ${year} neu ar gyfer ${year + 1}.`,
    noYear: "Nid oes cyllidebau ar gyfer y flwyddyn honno.",
    over: (by, year) =>
      `Byddai'r hawliad hwn yn mynd â'i gorff ${poundsInWords(by)} dros ei gyllideb ar gyfer ${year}. Mae hynny'n gofyn allweddi dau gorff. Gofynnwch amdano.`,
    noBudget: (year, most) =>
      `Nid oes gan ei gorff gyllideb ar gyfer ${year}. Mae hawliad o fwy na ${poundsInWords(most)} yn gofyn allweddi dau gorff felly. Gofynnwch amdano.`,
  },
  record: (body, year, sum) => `Gosodwyd cyllideb: ${body}, ${year}, ${sum}.`,
};
