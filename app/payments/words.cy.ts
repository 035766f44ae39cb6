import type { Texts } from "@breakthrough/languages";
import { poundsInWords } from "../../web/numbers.ts";
import { moneyPath, treasuryPath } from "../money/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** The same in Welsh. */
export const cy: Texts<typeof en> = {
  deskTrail: [
    { label: "Arian", href: moneyPath },
    { label: "Desg y trysorydd", href: treasuryPath },
  ],
  duesTrail: "Eich tâl aelodaeth",
  states: {
    written: "Heb ei anfon eto",
    "under-way": "Ar y gweill",
    paid: "Wedi'i dalu",
    failed: "Wedi methu",
    back: "Wedi mynd yn ôl",
  },
  methodStates: {
    begun: "Wedi'i ddechrau, a heb ei orffen ar dudalen y darparwr",
    ready: "Wedi'i drefnu. Fe'i defnyddir cyn gynted ag y bydd eich hen un wedi'i ganslo",
    active: "Wedi'i drefnu",
    ending: "Yn cael ei ganslo",
    ended: "Wedi'i ganslo",
  },
  ways: {
    gocardless: {
      name: "debyd uniongyrchol",
      pay: "Talu drwy ddebyd uniongyrchol",
      says: "Rydych yn rhoi manylion eich banc i GoCardless, byth i ni. Mae GoCardless yn ysgrifennu atoch cyn cymryd dim, ac mae eich banc yn rhoi'n ôl ar unwaith yr hyn a gymerwyd drwy gamgymeriad: dyna'r Warant Debyd Uniongyrchol.",
    },
    stripe: {
      name: "cerdyn",
      pay: "Talu â cherdyn",
      says: "Rydych yn rhoi rhif eich cerdyn i Stripe, byth i ni. Ni allwn ond gofyn i Stripe am yr hyn yr ydych wedi dewis ei dalu.",
    },
  },
  links: {
    paying: "Gadael iddo gael ei gasglu",
    give: "Â cherdyn",
    giveByCard: "Rhoi â cherdyn",
    desk: "Debydau uniongyrchol a chardiau",
    deskSays: "Taliadau drwy ddebyd uniongyrchol a cherdyn",
  },
  fields: {
    provider: "Dewiswch ffordd o dalu a gynigir yma.",
    amount: "Ysgrifennwch faint, mewn punnoedd.",
  },
  paying: {
    title: "Debyd uniongyrchol neu gerdyn",
    lead: "Gellir casglu eich tâl aelodaeth pan ddaw'n ddyledus. Gallwch newid neu atal hynny yma unrhyw bryd.",
    off: "Nid yw'r blaid hon yn casglu dim drwy ddebyd uniongyrchol na cherdyn. Rydych yn talu drwy archeb sefydlog.",
    noPlan: "Dewiswch yn gyntaf faint yr ydych yn ei dalu.",
    choose: "Eich tâl aelodaeth",
    now: "Sut mae'n sefyll",
    none: "Ni chesglir dim oddi wrthych.",
    way: "Ffordd o dalu",
    state: "Cyflwr",
    dates: (sum, first, second) =>
      `Y taliad cyntaf yw ${sum}, ar ${first} neu o fewn dyddiau wedyn. Mae'r nesaf ar ${second}.`,
    paused: (day) => `Rydych wedi oedi eich tâl tan ${day}: ni chesglir dim cyn hynny.`,
    never:
      "Ni chesglir dim byth am amser y talwyd amdano, na dim wedyn am amser na thaloch chi ynddo.",
    stopped:
      "Ni ddaeth y taliadau diwethaf, felly ni chesglir dim mwy. Trefnwch ef o'r newydd isod ac mae'n mynd yn ei flaen.",
    change:
      "I newid i gyfrif neu gerdyn arall, trefnwch ef o'r newydd: caiff yr hen un ei ganslo yn gyntaf, ac arhoswn nes i'r darparwr ei gadarnhau.",
    go: (company) => `Ymlaen i ${company}`,
    goTitle: "Un cam arall",
    goSays: (company) =>
      `Mae gan ${company} dudalen i chi ei orffen arni. Nid oes dim wedi'i drefnu cyn hynny.`,
    begin: "Ei drefnu",
    stopTitle: "Atal",
    stopSays:
      "Ni chesglir dim mwy, am byth, nes i chi ei drefnu o'r newydd. Mae'r hyn yr ydych wedi dewis ei dalu yn aros, a gallwch dalu drwy archeb sefydlog.",
    stop: "Atal y casglu",
    list: "Yr hyn a gasglwyd",
    listNone: "Ni chasglwyd dim eto.",
    due: "Yn ddyledus ar",
    amount: "Swm",
    stateOf: "Sut mae'n sefyll",
  },
  give: {
    title: "Rhoi â cherdyn",
    lead: "Un rhodd, unwaith: ni chymerir dim arall wedyn.",
    off: "Nid yw'r blaid hon yn derbyn rhoddion â cherdyn.",
    who: "Dywedwch yn gyntaf pwy sy'n rhoi:",
    whoLink: "Rhoi i'r blaid",
    as: (name) => `Rydych yn rhoi fel ${name}.`,
    amount: "Faint?",
    amountHint:
      "Mewn punnoedd, megis 20 neu 12.50. Gwirir rhodd dros £500 yn gyntaf, fel y mae'r gyfraith yn gofyn, ac mae'n mynd yn ôl os na ellir ei derbyn.",
    button: "Ymlaen",
  },
  gift: {
    title: "Eich rhodd â cherdyn",
    amount: "Swm",
    state: "Sut mae'n sefyll",
    thanks: "Diolch. Daw derbynneb drwy lythyr.",
    waits: "Nid yw wedi'i thalu eto. Talwch hi ar dudalen Stripe:",
    failed: "Ni chafodd ei thalu, ac ni chymerwyd dim.",
    back: "Aeth yn ôl atoch.",
    again: "Rhoi eto",
  },
  desk: {
    title: "Taliadau drwy ddebyd uniongyrchol a cherdyn",
    lead: "Yr hyn y mae darparwyr yn ei gasglu dros y blaid. Mae yn y llyfrau pan ddywedant ei fod wedi dod, ac yn y banc pan dalant ef allan: setlwch eu taliadau allan yn erbyn eu cyfrif.",
    off: "Nid oes darparwr wedi'i drefnu. Mae'r sawl sy'n rhedeg y gweinydd yn gweld sut yn ei lawlyfr.",
    notEnding: "Yn fyw, ac ni ddylent fod",
    notEndingSays:
      "Cafodd y rhain eu canslo yma. Lle mae eu darparwr yn dal i'w cadw'n fyw, cânt eu canslo eto bob wythnos; os bydd un yn aros, canslwch ef ar ddesg y darparwr ei hun.",
    notEndingNone: "Mae popeth a ganslwyd yma wedi'i ganslo gyda'i ddarparwr.",
    underWay: "Ar y gweill",
    underWayNone: "Nid oes dim ar y gweill.",
    failed: "Wedi methu neu wedi mynd yn ôl",
    failedNone: "Nid oes dim wedi methu.",
    paid: "Wedi'u talu",
    paidNone: "Ni thalwyd dim eto.",
    number: "Taliad",
    who: "Pwy",
    due: "Yn ddyledus ar",
    amount: "Swm",
    state: "Cyflwr",
    way: "Ffordd",
    open: "agor",
    foundAlive: (day) => `Cafwyd yn fyw ar ${day}`,
    waits: "Heb ei gadarnhau gan ei ddarparwr",
  },
  payment: {
    title: (id) => `Taliad ${id}`,
    facts: {
      amount: "Swm",
      who: "Pwy dalodd",
      due: "Yn ddyledus ar",
      way: "Ffordd o dalu",
      state: "Cyflwr",
      object: "Enw'r darparwr arno",
      what: "Am beth",
      part: "Aeth yn ôl mewn rhannau",
      refund: "I fynd yn ôl",
    },
    dues: "Tâl aelodaeth",
    gift: "Rhodd",
    refundAsked: (day) => `Ers ${day}; nid yw ei ddarparwr wedi'i gadarnhau eto`,
    refundRefused: (day) =>
      `Gwrthododd ei ddarparwr ar ${day}. Rhowch ef yn ôl wrth ddesg y darparwr ei hun: gwelir hynny yma ohono'i hun`,
    refund: {
      title: "Ei roi yn ôl",
      says: "Mae'r taliad cyfan yn mynd yn ôl i'r cerdyn neu'r cyfrif y daeth ohono. Mae'n gofyn allwedd corff arall. Ni thelir mwyach am yr hyn y talodd amdano.",
      why: "Pam mae'n mynd yn ôl?",
      whyHint: "Mae'r sawl sy'n troi'r allwedd arall yn ei ddarllen, ac mae'n sefyll yn y cofnod.",
      send: "Gofyn amdano",
    },
  },
  refuse: {
    unknown: "Nid oes taliad o'r fath.",
    noProvider: "Ni chynigir y ffordd hon o dalu yma.",
    notSigned: "Ni lofnodwyd hwn gan y darparwr.",
    noPlan: "Dewiswch yn gyntaf faint yr ydych yn ei dalu; yna gellir ei gasglu.",
    nothingToStop: "Ni chesglir dim oddi wrthych.",
    whoGives: "Dywedwch yn gyntaf pwy sy'n rhoi, ar y dudalen ar gyfer rhoddion.",
    tooLittle: (least) => `Rhowch ${poundsInWords(least)} neu fwy.`,
    tooMuch: (most) => `Mae un person yn rhoi ${poundsInWords(most)} y flwyddyn ar y mwyaf.`,
    away: "Nid yw'r darparwr yn ateb ar hyn o bryd. Ni threfnwyd dim ac ni chymerwyd dim. Rhowch gynnig arall arni ymhen rhai munudau.",
    refundedBefore: "Mae'n mynd yn ôl eisoes.",
    notPaid: "Dim ond yr hyn a dalwyd, ac nad yw wedi mynd yn ôl, a all fynd yn ôl.",
    partBack:
      "Mae rhan ohono wedi mynd yn ôl eisoes: rhowch y gweddill yn ôl ar ddesg y darparwr ei hun.",
  },
  record: {
    refund: (id, sum) => `Mae taliad ${id} o ${sum} yn mynd yn ôl i'r sawl a'i talodd.`,
  },
  letters: {
    subject: {
      setUp: (way) => `Cesglir eich tâl aelodaeth drwy ${way} o hyn ymlaen`,
      failed: (sum) => `Ni ddaeth eich taliad o ${sum}`,
      stopped: (sum) => `Ni ddaeth eich taliad o ${sum}, ac rydym wedi rhoi'r gorau i geisio`,
      refunded: (sum) => `Mae ${sum} yn mynd yn ôl atoch`,
      ended: (way) => `Daeth eich ${way} i ben`,
    },
    says: {
      setUp: (way, dates) => `Cesglir eich tâl aelodaeth drwy ${way}. ${dates}`.trim(),
      failed: (sum, way, again) =>
        `Ni ddaeth eich taliad ${way} o ${sum}. Mae hynny'n digwydd, ac ni chollwyd dim: rhown gynnig arall arni ar ${again}, ac ni chasglwn ddim ar ben hynny. Os ydych am dalu o gyfrif neu gerdyn arall, neu lai, gallwch ei newid yma.`,
      stopped: (sum, way, _again) =>
        `Ni ddaeth eich taliad ${way} o ${sum}, felly rydym wedi rhoi'r gorau i gasglu. Mae'r hyn y taloch amdano yn sefyll. Nid oes arnoch ddim am yr amser nes i chi fynd ymlaen; un dudalen ydyw:`,
      refunded: (sum, way, _again) =>
        `Mae eich taliad ${way} o ${sum} yn mynd yn ôl i'r lle y daeth ohono. Gall gymryd rhai dyddiau nes i'ch banc ei ddangos.`,
      ended: (way) =>
        `Daeth eich ${way} i ben gyda'ch banc, felly ni chesglir eich tâl aelodaeth mwyach. Mae'r hyn y taloch amdano yn sefyll. I fynd ymlaen, trefnwch ef o'r newydd; un dudalen ydyw:`,
    },
    text: (name, middle, link) => `Helo ${name},

${middle}

${link}
`,
  },
  kept: {
    methods: {
      what: "Fod eich tâl aelodaeth yn cael ei gasglu drwy ddebyd uniongyrchol neu gerdyn, ers pryd, ac enw'r darparwr arno; dim rhif cyfrif na cherdyn",
      why: "Er mwyn gallu casglu'r hyn yr ydych wedi'i ddewis, a'i ganslo",
    },
    charges: {
      what: "Pob taliad a gasglwyd oddi wrthych neu a fethodd: ei swm, ei ddiwrnod ac enw'r darparwr arno",
      why: "Mae'r gyfraith yn gofyn i blaid gadw ei chyfrifon fel y gellir dangos pob taliad: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, adran 41",
    },
    until: (length) => `${length} o'r diwrnod y gofynnwyd amdano`,
  },
};
