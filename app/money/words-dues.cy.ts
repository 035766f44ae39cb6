import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { poundsInWords } from "../../web/numbers.ts";
import type { DuesEvery } from "./dues/plan.ts";
import type { duesEn, runningEn } from "./words-dues.en.ts";

// Written without a native reader, as all our Welsh.

const months = (count: number): string => countedInWelsh(count, "mis");
const everyWord: Record<DuesEvery, string> = { month: "y mis", year: "y flwyddyn" };

export const duesCy: Texts<typeof duesEn> = {
  title: "Fy nhâl aelodaeth",
  lead: "Yr hyn rydych yn ei dalu, tan ba ddiwrnod y talwyd, a phopeth a ddaeth i mewn gennych.",
  none: "Nid yw aelodaeth yn costio dim yma. Gall aelodau osod tâl drwy bleidlais.",
  supporter: "Nid yw cefnogwyr yn talu. Mae'n dechrau pan ddewch yn aelod.",
  become: "Dod yn aelod",
  rates: {
    standard: "Safonol",
    low: "Incwm isel",
    solidarity: "Undod",
    own: "Yr hyn y gallaf ei dalu",
  },
  rateHints: {
    standard: "Yr hyn y mae'r rhan fwyaf yn ei dalu.",
    low: "Nid oes neb yn gofyn am brawf.",
    solidarity: "Er mwyn i eraill gael talu llai.",
    own: "Dywedwch faint oddi tano.",
  },
  every: { month: "Bob mis", year: "Unwaith y flwyddyn" },
  states: {
    none: "Nid ydych wedi dewis eto beth rydych yn ei dalu.",
    running: "Mae eich tâl yn rhedeg.",
    paused: "Mae eich tâl wedi'i oedi.",
    ended: "Rydych wedi dod â'ch tâl i ben.",
  },
  rateOf: (rate, pence) => `${rate}: ${poundsInWords(pence)} y mis`,
  from: (pence) => `O ${poundsInWords(pence)} y mis.`,
  facts: {
    state: "Sut mae'n sefyll",
    until: "Talwyd tan",
    untilNone: "Ni thalwyd am ddim eto",
    vote: "Cadwch eich pleidlais tan",
    next: "Mae'r taliad nesaf yn ddyledus o",
    plan: "Yr hyn rydych yn ei dalu",
    left: "Daeth i mewn ac nid yw'n gwneud mis eto",
    pausedUntil: "Ni fydd neb yn gofyn i chi tan",
  },
  amount: (pence, how) => `${poundsInWords(pence)} ${everyWord[how]}`,
  pay: {
    title: "Sut i dalu",
    lead: "Trefnwch archeb sefydlog gyda'ch banc. Ni allwn gymryd arian o'ch cyfrif, ac ni all neb arall yn ein henw ni.",
    to: "I",
    sortCode: "Cod didoli",
    number: "Rhif y cyfrif",
    reference: "Cyfeirnod",
    amount: "Swm",
    first: "Taliad cyntaf",
    firstSays: (day) => `Ar ${day} neu'n fuan wedyn; byth cyn diwedd yr hyn y talwyd amdano.`,
    change:
      "Pan newidiwch yr hyn rydych yn ei dalu, newidiwch eich archeb sefydlog hefyd: mae eich banc yn anfon yr hyn a ddywedoch wrtho. Mae'r hyn a dalwch nawr yn cyfrif nes daw'r swm newydd.",
    without:
      "Os na all eich banc anfon cyfeirnod, talwch hebddo. Bydd y trysorydd yn dod o hyd i'ch taliad wrth eich enw a'r swm.",
    noAccount: "Nid yw'r blaid wedi enwi cyfrif banc eto. Gall y trysorydd ofyn am hynny.",
  },
  form: {
    title: "Dewiswch beth rydych yn ei dalu",
    rate: "Cyfradd",
    own: "Eich swm y mis",
    ownHint: "Dim ond os dewisoch yr hyn y gallwch ei dalu.",
    every: "Pa mor aml",
    button: "Cadw",
  },
  pause: {
    title: "Oedi",
    says: (most) =>
      `Am ${months(most)} ar y mwyaf. Mae'r hyn y talwyd amdano yn sefyll; yna mae eich aelodaeth yn gorffwys nes i chi dalu eto, ac nid oes neb yn gofyn i chi am y misoedd rhyngddynt. Ataliwch eich archeb sefydlog yn eich banc am yr un cyfnod.`,
    months: "Am sawl mis?",
    button: "Oedi",
    goOn: "Parhau nawr",
  },
  end: {
    title: "Dod i ben",
    says: "Mae'r hyn y talwyd amdano yn sefyll. Ni chesglir dim gennych wedyn, ac nid oes dim yn dechrau eto ohono'i hun. Ataliwch eich archeb sefydlog yn eich banc hefyd: ni chymerir yr hyn a ddaw wedyn yn dâl, a bydd y trysorydd yn gofyn i chi amdano.",
    button: "Dod â'm tâl i ben",
  },
  received: {
    title: "Yr hyn a ddaeth i mewn",
    none: "Dim eto.",
    day: "Diwrnod",
    amount: "Swm",
    note: "Nodyn",
    reversed: (day) => `Cymerwyd yn ôl gan y banc ar ${day}: nid yw'n talu am ddim`,
    refunded: (day) =>
      `Wedi'i ad-dalu i chi, fel y llofnododd dau gorff ar ${day}: nid yw'n talu am ddim`,
    waits: "Nid yw'n gwneud mis ynddo'i hun; ychwanegir at yr hyn a ddaw nesaf",
    counted: "Cyfrifwyd",
    years: "Datganiad blwyddyn",
  },
  fields: {
    rate: "Dewiswch beth rydych yn ei dalu.",
    every: "Dewiswch pa mor aml rydych yn talu.",
    own: "Ysgrifennwch swm mewn punnoedd, megis 2.50.",
    months: "Ysgrifennwch nifer o fisoedd.",
  },
  refuse: {
    noneAsked: "Nid yw aelodaeth yn costio dim yma, felly nid oes dim i'w ddewis.",
    supporter: "Dewch yn aelod yn gyntaf. Yna byddwch yn dewis beth rydych yn ei dalu.",
    tooLittle: (least) => `Dewiswch swm o ${poundsInWords(least)} y mis, mewn punnoedd.`,
    tooMuch: (most) => `Y tâl mwyaf yw ${poundsInWords(most)} y mis. Rhodd yw mwy na hynny.`,
    noPlan:
      "Nid ydych yn talu dim y gellid ei oedi na'i derfynu. Dewiswch beth rydych yn ei dalu yn gyntaf.",
    pauseTooLong: (most) => `Gallwch oedi am ${months(most)} ar y mwyaf.`,
    unknownYear: "Nid oes blwyddyn o'r fath.",
  },
  letters: {
    subject: {
      before: (party) => `Sut i dalu eich tâl aelodaeth i ${party}`,
      first: (party) => `Nid yw eich tâl i ${party} wedi cyrraedd eto`,
      second: (party) => `Mae eich tâl i ${party} yn dal ar goll`,
      vote: (party) => `Rydych ar fin colli eich pleidlais yn ${party}`,
      lapsed: (party) => `Mae eich aelodaeth o ${party} wedi dod i ben`,
    },
    says: {
      before: (party, until) =>
        `talwyd am eich aelodaeth o ${party} tan ${until}. O hynny ymlaen mae'n rhedeg cyhyd ag y daw eich tâl i mewn. Chi sy'n dewis faint: mae swm safonol, un is i'r sawl sydd heb lawer, heb brawf, a'r hyn y gallwch.`,
      first: (_party, until, vote) =>
        `ni ddaeth tâl eto am y dyddiau ar ôl ${until}. Gall banc fod yn hwyr a gall archeb sefydlog ddod i ben, felly nid oes dim wedi newid: cadwch eich pleidlais tan ${vote}.`,
      second: (_party, until, vote) =>
        `nid yw eich tâl am y dyddiau ar ôl ${until} wedi dod o hyd. Os yw arian yn brin, gallwch dalu llai, heb brawf, neu oedi. Cadwch eich pleidlais tan ${vote}.`,
      vote: (_party, until, vote) =>
        `talwyd am eich aelodaeth tan ${until}. Mae gennych eich pleidlais tan ${vote}, a'i cholli wedyn oni ddaw tâl i mewn erbyn y diwrnod hwnnw.`,
      lapsed: (_party, until) =>
        `talwyd am eich aelodaeth tan ${until}, ac mae wedi dod i ben. Nid oes neb yn gofyn i chi am yr hyn sydd y tu ôl. Os ydych am barhau, mae'n dechrau eto ar y diwrnod y daw eich tâl i mewn.`,
    },
    text: (name, middle, link) =>
      `Helo ${name},\n\n${middle}\n\nYma gwelwch sut mae'n sefyll a beth i'w wneud, a'i newid, ei oedi neu ei derfynu:\n${link}\n`,
  },
};

export const runningCy: Texts<typeof runningEn> = {
  title: "Archebion sefydlog sy'n rhedeg eisoes",
  lead: "Pan fydd y blaid yn symud yma, mae banciau llawer o aelodau'n talu eisoes, gyda chyfeirnodau'r hen system. Dywedwch biau pwy ydynt, ac adnabyddir pob taliad. Nid oes aelodaeth neb yn newid cyn i arian ddod i mewn.",
  label: "Un ym mhob rhes: cyfeirnod, e-bost, swm, month neu year",
  hint: "MEM-000123, ada@example.org, 5.00, month. Cymerir pob rhes, neu ddim un; rhyw 400 ar y tro.",
  button: "Eu cymryd i mewn",
  there: (count) => `Cyfeirnodau systemau eraill sydd yma: ${countInWords(count)}.`,
  fields: { table: "Y tabl" },
  refuse: {
    row: (row) =>
      `Nid yw rhes ${row} yn un: cyfeirnod, e-bost, swm, month neu year. Ni chymerwyd dim.`,
    nobody: (row) => `Rhes ${row}: nid oes aelod â'r cyfeiriad e-bost hwn. Ni chymerwyd dim.`,
    taken: (row) =>
      `Rhes ${row}: mae'r cyfeirnod hwn yn eiddo i aelod arall eisoes. Ni chymerwyd dim.`,
    empty: "Nid oes rhes ynddo.",
  },
};
