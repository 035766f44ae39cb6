import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { poundsInWords } from "../../web/numbers.ts";
import { moneyPath, treasuryPath } from "../money/addresses.ts";
import { refundsPath } from "./addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const kinds = {
  doubles: "Tâl aelodaeth a dalwyd ddwywaith",
  account: "Popeth a ddaeth drwy un cyfrif banc",
  one: "Un taliad",
};

const ways = {
  bank: "o'r banc",
  provider: "drwy ei ddarparwr",
};

/** The same in Welsh. */
export const cy: Texts<typeof en> = {
  trail: [
    { label: "Arian", href: moneyPath },
    { label: "Desg y trysorydd", href: treasuryPath },
  ],
  listTrail: [
    { label: "Arian", href: moneyPath },
    { label: "Ad-daliadau", href: refundsPath },
  ],
  kinds,
  ways,
  accounts: {
    "clearing-gocardless": "GoCardless (debydau uniongyrchol)",
    "clearing-stripe": "Stripe (cardiau)",
  },
  whys: {
    twice: "tâl aelodaeth a dalwyd ddwywaith am un cyfnod",
    "two-ways": "tâl aelodaeth a dalwyd ddwywaith am un cyfnod, mewn dwy ffordd",
    account: "talwyd i gyfrif arall o eiddo'r blaid nag y dylai fod",
    asked: "talwyd drwy gamgymeriad",
  },
  listStates: {
    "drawn-up": "Yn aros am ddwy allwedd",
    approved: "Wedi'i llofnodi gan ddau gorff",
    dropped: "Wedi'i gollwng",
  },
  states: {
    listed: "Heb ei lofnodi eto",
    owed: "I'w dalu o'r banc",
    paid: "Wedi'i ad-dalu",
    void: "Cymerodd y banc y taliad yn ôl: nid oes dim yn ddyledus",
    dropped: "Wedi'i ollwng",
  },
  providerStates: {
    owed: "Mae ei ddarparwr yn ei roi yn ôl",
    refused: "Gwrthododd ei ddarparwr: gweler y taliad",
    void: "Methodd y taliad wedi'r cyfan: nid oes dim yn ddyledus",
  },
  desk: {
    title: "Ad-daliadau",
    lead: "Deuir o hyd i'r hyn a dalodd pobl ddwywaith neu drwy ffordd anghywir, ac mae'n mynd yn ôl atynt mewn un rhestr y mae dau gorff yn ei llofnodi.",
    find: "Dod o hyd i daliadau",
    doubles: {
      title: kinds.doubles,
      says: (days) =>
        `Tâl a ddaeth fwy na ${countedInWelsh(days, "diwrnod")} cyn diwedd y cyfnod y talwyd amdano eisoes. Mae'n digwydd pan fydd archeb sefydlog yn rhedeg wrth ochr trosglwyddiad, a phan unwyd dau gyfrif un person.`,
      button: "Chwilio amdanynt",
    },
    account: {
      title: kinds.account,
      says: "Tâl aelodaeth a rhoddion a ddaeth drwy gyfrif o eiddo'r blaid rhwng dau ddiwrnod, megis un a enwyd drwy gamgymeriad.",
      account: "Pa gyfrif?",
      prompt: "Dewiswch un",
      option: (title, ending) => `${title}, yn gorffen â ${ending}`,
      from: "Y diwrnod cyntaf",
      to: "Y diwrnod olaf",
      none: "Nid yw'r blaid wedi enwi cyfrif banc eto.",
      button: "Chwilio amdanynt",
    },
    one: "Ad-delir un taliad ar ei ben ei hun o'i dudalen ei hun: dewiswch ei linell ar ddesg y trysorydd.",
    limits:
      "Mae taliad o fwy na £500 yn rhodd yn ôl y gyfraith: fe'i rhoddir yn ôl wrth y ddesg rhoddion, ac ni all neb rwystro hynny. Nid yw arian nad oes neb wedi dweud at beth yr oedd yn eiddo i neb eto: dywedwch yn gyntaf eiddo pwy ydyw.",
    lists: "Rhestrau",
    none: "Nid oes rhestr wedi'i llunio eto.",
  },
  table: {
    list: "Rhestr",
    who: "Pwy",
    payer: "Fel sydd gan y banc",
    on: "Talwyd ar",
    sum: "Swm",
    why: "Pam",
    state: "Sut mae'n sefyll",
    way: "Sut mae'n mynd yn ôl",
    unit: "Daeth i gyfrif",
    payments: "Taliadau",
    total: "Gyda'i gilydd",
    leave: "Gadael allan",
    leaveOne: (who, on) => `Gadael allan: ${who}, ${on}`,
  },
  found: {
    title: "Taliadau a allai fynd yn ôl",
    lead: (count, sum) =>
      `${countedInWelsh(count, "taliad")}, ${poundsInWords(sum)} gyda'i gilydd. Ticiwch y rhai sydd i'w gadael allan, a lluniwch restr o'r lleill.`,
    none: "Ni ddaethpwyd o hyd i ddim y gellid ei ad-dalu, neu nad yw mewn rhestr eisoes.",
    cut: (most) =>
      `Dyma'r ${countInWords(most)} cyntaf. Lluniwch y rhestr hon, ac edrychwch eto am y lleill.`,
    gone: "Rhywun y dilëwyd eu manylion",
    goneSays:
      "Os bu rhywun farw, mae'r arian yn mynd i'w hystâd, ac am rywun y dilëwyd eu manylion dim ond yr enw y talasant wrtho sy'n hysbys: gadewch nhw allan nes gwybod pwy i'w dalu.",
    button: "Llunio'r rhestr",
    after:
      "Ni thelir dim drwyddi. Mae'n aros fel y mae: mae corff arall yn llofnodi'r union restr hon.",
  },
  list: {
    title: (id) => `Rhestr ad-daliadau ${id}`,
    facts: {
      state: "Sut mae'n sefyll",
      kind: "Yr hyn y chwiliwyd amdano",
      payments: "Taliadau",
      sum: "Gyda'i gilydd",
      drawnAt: "Lluniwyd ar",
      hash: "Ôl bys (SHA-256)",
      whole: "Y rhestr, gydag enwau",
    },
    payments: "Y taliadau",
    byBank: (reference) => `${ways.bank}: ${reference}`,
    charge: (id) => `taliad ${id}`,
    ask: {
      title: "Gofyn amdani",
      says: "Mae corff arall yn llofnodi'r union restr hon, yn ôl ei hôl bys. Wedyn nid yw'r hyn oedd yn ddwbl yn talu am aelodaeth mwyach, caiff pob talwr lythyr, ac mae'r arian yn ddyledus iddynt nes iddo fynd yn ôl. Rhoddir yr hyn a ddaeth drwy ddebyd uniongyrchol neu gerdyn yn ôl gan ei ddarparwr, a gofynnir hynny ar unwaith.",
      own: "Mae taliad o'ch eiddo chi ynddi: rhaid i rywun arall sy'n cael gofyn amdani wneud.",
      why: "Pam mae'n mynd yn ôl?",
      whyHint: "Mae'r allwedd arall a'r aelodau yn ei ddarllen. Peidiwch ag enwi neb.",
      send: "Ymlaen i lofnodi",
    },
    drop: {
      title: "Ei gollwng",
      says: "Gellir dod o hyd i'w thaliadau eto wedyn.",
      button: "Gollwng y rhestr hon",
    },
    pay: {
      title: "Ei thalu",
      says: "Talwch bob un o gyfrif banc y blaid, yn ôl i'r cyfrif y daeth ohono, gyda'i gyfeirnod. Nid ydym yn cadw rhif yr un cyfrif: mae'r banc yn ei ddangos wrth ochr y taliad. Wedyn mewnforiwch y datganiad.",
      file: "Y taliadau fel ffeil (CSV): enwau, symiau a chyfeirnodau, heb rifau cyfrifon",
      match: "Dod o hyd iddynt yn y datganiad yn ôl eu cyfeirnodau",
      oneTitle: "Dweud am un pa daliad ydoedd",
      refund: "Ad-daliad",
      line: "Taliad",
      prompt: "Dewiswch un",
      refundOption: (reference, sum, who) => `${reference}: ${sum}, ${who}`,
      lineOption: (on, sum, text) => `${on}: ${sum}, ${text}`,
      none: "Nid oes taliad o swm o'r fath wedi gadael y banc nad oes neb wedi dweud dim amdano.",
      button: "Hwn ydoedd",
      byProvider:
        "Rhoddir yr hyn a ddaeth drwy ddebyd uniongyrchol neu gerdyn yn ôl gan ei ddarparwr, a ofynnir ohono'i hun. Mae wedi'i ad-dalu cyn gynted ag y dywed y darparwr hynny.",
      done: "Mae'r cyfan wedi mynd yn ôl.",
    },
    missing: "Nid oes rhestr ad-daliadau â'r rhif hwn eto.",
  },
  file: {
    payee: "Talai fel sydd gan y banc",
    member: "Aelod",
    amount: "Swm (GBP)",
    reference: "Cyfeirnod",
    on: "Talwyd i mewn ar",
    unit: "Daeth i gyfrif",
  },
  fields: {
    wanted: "Dewiswch yr hyn y chwilir amdano.",
    seen: "Chwiliwch am y taliadau eto.",
  },
  refuse: {
    unknown: "Nid oes rhestr o'r fath, neu nid oes taliad o'r fath ynddi.",
    noKind: "Dewiswch yr hyn y chwilir amdano.",
    noLine: "Nid oes taliad o'r fath.",
    noPayment: "Nid oes taliad o'r fath allan o'r banc.",
    noAccount: "Dewiswch gyfrif.",
    noDay: "Ysgrifennwch y diwrnod, megis 28 Chwefror 2027.",
    backwards: "Mae'r diwrnod olaf cyn y cyntaf.",
    nothing: "Nid oes dim i'w ad-dalu.",
    changed:
      "Mae'r hyn y gellid ei ad-dalu wedi newid ers i chi edrych: mae taliad mewn rhestr arall, fe'i cymerwyd yn ôl gan y banc, neu daeth un arall. Edrychwch eto.",
    allLeftOut: "Rydych wedi gadael pob taliad allan.",
    "drawn-up": "Mae'n aros am ddwy allwedd o hyd.",
    approved: "Mae dau gorff wedi llofnodi'r rhestr hon eisoes.",
    dropped: "Gollyngwyd y rhestr hon.",
    otherList: "Nid hon yw'r rhestr a luniwyd. Gofynnwch amdani eto o'i thudalen ei hun.",
    notStanding: (count) =>
      `Ni all ${countedInWelsh(count, "taliad")} yn y rhestr fynd yn ôl fel y'i lluniwyd: fe'i cymerwyd yn ôl gan y banc, fe'i rhoddwyd yn ôl eisoes gan ei ddarparwr, neu dywedwyd ei fod yn rhywbeth arall ers hynny. Gollyngwch y rhestr ac edrychwch eto.`,
    notOwed:
      "Nid yw hwn yn ddyledus: fe'i had-dalwyd eisoes, nid yw wedi'i lofnodi eto, neu cymerodd y banc y taliad yn ôl.",
    takenBack: "Mae'r banc wedi cymryd y taliad hwn yn ôl: mae gan y sawl a'i talodd ef eisoes.",
    lineTaken: "Dywedwyd eisoes fod y taliad hwn yn rhywbeth arall.",
    otherSum: "Mae'r taliad hwn o swm arall.",
    byProvider: "Mae hwn yn mynd yn ôl drwy ei ddarparwr, ac nid o'r banc.",
    noMatch: "Nid oes gan yr un taliad a adawodd y banc un o'r cyfeirnodau hyn a'i swm.",
  },
  record: (id, payments, sum, hash) =>
    `Mae taliadau'n mynd yn ôl at y sawl a'u talodd: rhestr ${id}, ${countedInWelsh(payments, "taliad")}, ${sum} (SHA-256 ${hash}).`,
  letter: {
    subject: (party) => `Mae ${party} yn eich ad-dalu`,
    line: (sum, on, why, how) => `${sum}, talwyd ar ${on}: ${why}. ${how}`,
    reference: (reference) => `Oddi wrth y trysorydd, â'r cyfeirnod ${reference}`,
    provider: "Ohono'i hun, i'r cerdyn neu'r cyfrif y'i cymerwyd ohono",
    text: (name, sum, lines, link) =>
      `Helo ${name},\n\nrydych wedi talu i ni yr hyn sy'n mynd yn ôl atoch, ${sum} gyda'i gilydd, fel y llofnododd dau gorff o'r blaid:\n\n${lines.join("\n")}\n\nMae'n mynd i'r lle y daeth ohono, a all gymryd rhai dyddiau; nid oes angen i chi wneud dim. Os yw'r cyfrif hwnnw wedi'i gau, atebwch y llythyr hwn. Nid yw'r hyn sy'n mynd yn ôl yn talu am aelodaeth; mae popeth arall a daloch yn cyfrif fel o'r blaen. Yma gwelwch hyd pryd mae hynny:\n${link}\n`,
  },
  kept: {
    refunds: {
      what: "Pa rai o'ch taliadau a ad-dalwyd i chi, neu sydd i'w had-dalu, a pham",
      why: "Fel nad ad-delir neb ddwywaith, ac i'r blaid allu dangos i ble yr aeth ei harian: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, adran 41",
    },
    until: (length) =>
      `${length} o'r diwrnod y taloch: chwe blynedd y gyfraith, o ddiwedd y flwyddyn ariannol`,
  },
};
