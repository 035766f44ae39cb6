import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { dayInWords } from "../../web/moments.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { moneyPath, treasuryPath } from "../money/addresses.ts";
import { loansPath, reportsPath } from "./addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const money = { label: "Arian", href: moneyPath };
const desk = { label: "Desg y trysorydd", href: treasuryPath };
const reports = { label: "Adroddiadau", href: reportsPath };
const loans = { label: "Benthyciadau", href: loansPath };

/** The same in Welsh. */
export const cy: Texts<typeof en> = {
  deskTrail: [money, desk],
  trail: [money, desk, reports],
  loanTrail: [money, desk, reports, loans],
  dayHint: "Er enghraifft, 31 3 2027.",
  list: {
    title: "Adroddiadau i'r Comisiwn Etholiadol",
    lead: "Bob chwarter, a phob wythnos o etholiad cyffredinol. Fe'u llunnir i chi; rydych chi'n eu darllen, yn ateb drostynt ac yn eu hanfon.",
    more: "Mwy",
    now: "Y chwarter sy'n rhedeg",
    due: {
      title: "I'w hanfon",
      none: "Nid oes dim yn aros.",
      report: "Adroddiad",
      by: "Gyda'r Comisiwn erbyn",
    },
    sent: {
      title: "Wedi'u hanfon",
      none: "Dim un eto.",
      on: "Anfonwyd ar",
      entries: "Cofnodion",
      lines: (count) => (count === 0 ? "Adroddiad gwag" : countedInWelsh(count, "cofnod")),
    },
  },
  report: {
    quarter: (from, to) => `Rhoddion a benthyciadau, ${from} i ${to}`,
    week: (week, poll) => `Rhoddion a benthyciadau wythnos ${week} cyn y bleidlais ar ${poll}`,
    lead: (from, to, due) =>
      `O ${from} hyd ${to}, yn ôl symiau'r gyfraith. Rhaid i'r Comisiwn Etholiadol ei gael erbyn ${due}.`,
    nil: "Nid oes dim i'w adrodd: adroddiad gwag. Fe'i hanfonir yr un fath.",
    donations: "Rhoddion",
    noDonations: "Nid oes dim un i'w adrodd.",
    loans: "Benthyciadau a thrafodion eraill",
    noLoans: "Nid oes dim un i'w adrodd.",
    columns: {
      day: "Daeth ar",
      amount: "Swm",
      who: "Gan",
      state: "Beth a ddaeth ohono",
      trace: "Dangosir gan",
    },
    unknown: "Heb ei wybod eto",
    states: {
      open: "Wedi dod, heb benderfynu eto",
      accepted: "Derbyniwyd",
      returned: "Rhoddwyd yn ôl",
      forfeited: "Fforffedwyd",
      reversed: "Cymerwyd yn ôl gan y banc",
      "no-gift": "Nid rhodd ydoedd",
      lent: "Ymrwymwyd iddo",
      ended: (day) => `Daeth i ben ar ${day}`,
    },
    visit: (from, to, where, why) => `Am ymweliad o ${from} hyd ${to}, ${where}: ${why}`,
    trace: { line: "Llinell y banc", none: "Yr hyn a wiriwyd" },
    flags: "Llawer o daliadau bach gan un person",
    flagsSays:
      "Mae pob un yn £500 neu lai ac nid yw'n gofyn am ddim; gyda'i gilydd maent yn fwy. Mae rhannu rhodd fel nad oes neb yn ei gwirio yn drosedd. Edrychwch, ac ysgrifennwch yr hyn a gawsoch. Nid anfonir hyn.",
    flag: (payments, sum) => `${payments} o daliadau, ${sum} gyda'i gilydd`,
    previous: "Y chwarter blaenorol",
    next: "Y chwarter nesaf",
    sending: {
      title: "Llofnodi ac anfon",
      how: "Anfonwch yr hyn sydd uchod i'r Comisiwn Etholiadol, ar ei ffurflen ei hun. Yna dywedwch yma eich bod wedi gwneud: cedwir ei destun fel y mae nawr, ac mae gan y cofnod ei hash a dim enw.",
      runs: (to) => `Mae ei amser yn rhedeg hyd ${to}; tan hynny gall newid.`,
      sent: (day, nth) =>
        nth === 1 ? `Anfonwyd ar ${day}.` : `Anfonwyd ar ${day}, yn rhif ${nth} am yr amser hwn.`,
      open: "Fel yr anfonwyd ef",
      otherNow:
        "Nid yr hyn a anfonwyd sydd uchod mwyach. Os gadawyd rhywbeth allan neu os oedd rhywbeth yn anghywir, anfonwch ef eto.",
      on: "Anfonwyd ar",
      declared:
        "Rwyf wedi ei ddarllen. Hyd y gwn ac y credaf mae ynddo bopeth y mae'n rhaid iddo fod ynddo, nid oes dim ynddo'n anghywir, ac ni dderbyniodd y blaid ddim yn yr amser hwn gan neb na chaiff roi na benthyca.",
      button: "Rwyf wedi ei anfon",
    },
  },
  sentPage: {
    lead: "Fel yr anfonwyd ef i'r Comisiwn Etholiadol.",
    on: "Anfonwyd ar",
    nth: "Rhif am yr amser hwn",
    hash: "SHA-256",
    state: "Ei destun",
    whole: "Cyfan: mae ganddo'r hash sydd yn y cofnod",
    shortened: "Dilëwyd yr enwau ynddo pan ddaeth blynyddoedd y gyfraith i ben",
    text: "Testun",
    file: "Fel ffeil (CSV)",
  },
  elections: {
    title: "Etholiadau cyffredinol",
    lead: "O'r diwrnod y diddymir y Senedd yn San Steffan hyd ddiwrnod y bleidlais, adroddir bob wythnos yr hyn a roddir i'r blaid, hefyd lle nad oes dim: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, adran 63.",
    none: "Nid enwyd dim un eto.",
    poll: (day) => `Pleidlais ar ${day}`,
    exempt:
      "Mae'r blaid wedi datgan nad oes ganddi ymgeisydd, felly nid adroddir dim bob wythnos (adran 64). Os bydd rhywun yn sefyll drosti wedi'r cyfan, enwch yr etholiad eto heb hynny.",
    week: (week, from, to) => `Wythnos ${week}: ${from} hyd ${to}`,
    due: (day) => `erbyn ${day}`,
    formTitle: "Enwi etholiad cyffredinol",
    dissolved: "Diddymwyd y Senedd ar",
    pollDay: "Mae'r bleidlais ar",
    noCandidates: "Mae'r blaid wedi datgan i'r Comisiwn Etholiadol nad oes ganddi ymgeisydd",
    button: "Ei enwi",
    refuse: {
      order:
        "Daw'r bleidlais ar ôl y diddymu, a rhaid bod symiau'r gyfraith ar y diwrnod hwnnw'n hysbys.",
      length: (most) =>
        `Nid oes pleidlais fwy na ${most} diwrnod ar ôl y diddymu. Edrychwch eto ar y ddau ddiwrnod.`,
      another: "Mae etholiad cyffredinol arall o fewn y dyddiau hyn.",
      same: "Mae wedi'i enwi felly eisoes.",
    },
  },
  loans: {
    title: "Benthyciadau",
    kinds: {
      loan: "Benthyciad o arian",
      "credit-facility": "Cyfleuster credyd: arian y gellir ei dynnu hyd at swm",
      security: "Gwarant: mae rhywun yn ateb am yr hyn sy'n ddyledus gan y blaid",
    },
    lead: (most) =>
      `Yr hyn y mae pobl yn ei fenthyca i'r blaid, a'r hyn y maent yn ateb drosto. Pobl yn unig sy'n benthyca iddi, ac nid oes gan un person fwy na ${most} wedi'i fenthyca iddi ar y tro.`,
    listTitle: "Benthyciadau'r blaid",
    none: "Nid yw'r blaid wedi benthyca dim.",
    one: (id) => `Benthyciad ${id}`,
    running: "Yn rhedeg",
    endedOn: (day) => `Daeth i ben ar ${day}`,
    facts: {
      state: "Sut mae'n sefyll",
      kind: "Beth ydyw?",
      on: "Ymrwymwyd iddo ar",
      amount: "Gwerth",
      name: "Enw, fel ar y gofrestr etholiadol",
      address: "Cyfeiriad, fel ar y gofrestr etholiadol",
      checked: "Yr hyn a wiriwyd",
      terms: "Telerau",
    },
    form: {
      title: "Ysgrifennu benthyciad",
      lead: "Cyn i chi ei gymryd: gyda rhywun na chaiff roi, mae benthyciad yn ddi-rym yn ôl y gyfraith, ac mae'r hyn a ddaeth yn mynd yn ôl.",
      register: "Roeddent ar y gofrestr honno ar y diwrnod yr ymrwymwyd iddo",
      checked: "Yr hyn a wiriwyd: pa gofrestr, o ba ddyddiad, gyda pha rif",
      amountHint:
        "Yr hyn a fenthycir, neu'r mwyaf y gellir ei dynnu neu ofyn amdano. Mewn punnoedd.",
      termsHint: "Y llog, pryd y telir ef yn ôl, a'r hyn sy'n ei warantu.",
      line: "Rhif llinell y banc y daeth drwyddi",
      lineHint:
        "Mae yng nghyfeiriad y llinell. Yn gyntaf dywedwch yno mai arian a fenthycwyd ydyw. Gadewch yn wag lle na ddaeth arian.",
      button: "Ei ysgrifennu",
    },
    end: {
      title: "Daeth i ben",
      says: "Fe'i talwyd yn ôl, neu mae'r cyfleuster neu'r warant ar ben. Mae'r hyn y mae benthyciwr yn ei faddau yn rhodd: fe'i hadroddir felly, ac nid yw hyn yn dweud hynny.",
      on: "Ar",
      button: "Daeth i ben",
    },
    fields: {
      kind: "Dywedwch beth ydyw.",
      name: "Yr enw",
      address: "Y cyfeiriad",
      checked: "Yr hyn a wiriwyd",
      amount: "Ysgrifennwch swm mewn punnoedd, megis 1,500.00.",
      terms: "Y telerau",
    },
    refuse: {
      unknown: "Nid oes benthyciad o'r fath.",
      noLine: "Nid oes llinell o'r fath gan y banc.",
      noSum:
        "Ysgrifennwch swm mewn punnoedd uwchlaw dim, gyda dau le degol ar y mwyaf, megis 1,500.00.",
      notYet: "Nid yw'r diwrnod hwnnw yma eto.",
      longAgo: "Mae hynny'n bellach yn ôl nag unrhyw fenthyciad i'r blaid hon.",
      lawUnknown: (why) => `Nid yw cyfraith y diwrnod hwnnw'n hysbys yma: ${why}`,
      small: "Hyd at £500 nid yw benthyciad yn drafodyn y mae'r gyfraith yn gofyn amdano.",
      void: "Gyda rhywun nad yw ar unrhyw gofrestr etholiadol yn y Deyrnas Unedig mae'n ddi-rym: talwch yn ôl yr hyn a ddaeth. Nid ysgrifennwyd ef.",
      overCap: (most) =>
        `Mae gan un person ${poundsInWords(most)} wedi'i fenthyca i'r blaid ar y mwyaf, fel y gallant ei roi mewn blwyddyn.`,
      otherLine:
        "Nid arian a fenthycwyd yw'r llinell honno gan y banc, neu mae'r banc wedi'i gymryd yn ôl.",
      lineTaken: "Mae'r llinell honno gan y banc yn perthyn i fenthyciad arall.",
      ended: "Mae wedi dod i ben eisoes.",
      endsFirst: "Ni all ddod i ben cyn yr ymrwymwyd iddo.",
    },
  },
  visits: {
    title: "Ymweliadau tramor",
    lead: "Lle'r oedd rhodd i dalu am daith aelod neu swyddog i wlad arall, mae ei hadroddiad yn dweud y dyddiau, i ble ac i beth: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, adran 55 ac Atodlen 6.",
    listTitle: "Ymweliadau y talodd rhoddion amdanynt",
    none: "Nid ysgrifennwyd dim un.",
    gift: "Rhodd",
    giftNumber: (id) => `Rhodd ${id}`,
    days: "Dyddiau",
    fromTo: (from, to) => `${from} hyd ${to}`,
    formTitle: "Ysgrifennu ymweliad",
    giftField: "Rhif y rhodd",
    giftHint: "Mae ar ben tudalen y rhodd.",
    visitor: "Pwy a deithiodd?",
    visitors: {
      "party-member": "Aelod o'r blaid",
      "party-officer": "Swyddog o'r blaid",
      "elected-person": "Rhywun a etholwyd i swydd gyhoeddus, yn y swydd honno",
    },
    from: "O",
    to: "Hyd",
    destination: "I ble",
    purpose: "I beth",
    button: "Ei ysgrifennu",
    fields: {
      visitor: "Dywedwch pwy a deithiodd.",
      destination: "I ble",
      purpose: "I beth",
    },
    refuse: {
      noGift: "Nid oes rhodd o'r fath.",
      notOurs: "Nid oedd y rhodd honno'n eiddo i'r blaid i'w chadw.",
      elected:
        "Mae rhywun a etholwyd i swydd gyhoeddus yn adrodd rhodd o'r fath ei hun (Atodlen 7 y Ddeddf): nid eiddo'r blaid ydyw.",
      endsFirst: "Ni all ddod i ben cyn iddo ddechrau.",
      atHome: "Rhodd gyffredin yw taith o fewn y Deyrnas Unedig.",
    },
  },
  fields: {
    day: "Ysgrifennwch ddiwrnod sy'n bod, yn ddiwrnod, mis a blwyddyn, megis 31 3 2027.",
    report: "Agorwch yr adroddiad a'i ddarllen yn gyntaf.",
    declared: "Dywedwch eich bod wedi ei ddarllen ac yn ateb drosto.",
  },
  refuse: {
    unknown: "Nid oes adroddiad o'r fath.",
    notOver: "Nid yw ei amser ar ben eto.",
    future: "Nid yw'r diwrnod hwnnw yma eto.",
    tooEarly: "Ni ellir bod wedi'i anfon cyn i'w amser ddod i ben.",
    changed: "Mae wedi newid ers i chi ei agor. Darllenwch yr hyn sydd yno nawr.",
    sent: "Fe'i hanfonwyd eisoes fel y mae.",
  },
  kept: {
    sent: {
      what: "Rhoddion gennych fel yr adroddodd y blaid hwy i'r Comisiwn Etholiadol",
      why: "Er mwyn gallu dangos yr hyn a adroddwyd: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, Rhan IV. Mae'n aros hefyd pan ewch",
    },
    loans: {
      what: "Am bob benthyciad i'r blaid: pwy sy'n benthyca, eu cyfeiriad ar y gofrestr etholiadol, yr hyn a wiriwyd a'r telerau; am ymweliad tramor y talodd rhodd amdano: pryd, i ble ac i beth",
      why: "Mae'r gyfraith yn mynnu ei adrodd: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, Rhannau IV a 4A",
    },
    until: (length) =>
      `${length} o'r diwrnod yr anfonwyd ef: chwe blynedd y gyfraith, o ddiwedd y flwyddyn ariannol`,
    untilLoan: (length) =>
      `${length} o'r diwrnod y daeth i ben: chwe blynedd y gyfraith, o ddiwedd y flwyddyn ariannol`,
  },
  record: {
    election: (dissolved, poll) =>
      `Etholiad cyffredinol: diddymwyd y Senedd ar ${dayInWords(dissolved)}, pleidlais ar ${dayInWords(poll)}. Adroddir bob wythnos yr hyn a roddir i'r blaid.`,
    electionWithout: (dissolved, poll) =>
      `Etholiad cyffredinol: diddymwyd y Senedd ar ${dayInWords(dissolved)}, pleidlais ar ${dayInWords(poll)}. Mae'r blaid wedi datgan nad oes ganddi ymgeisydd.`,
    sent: (title, on, lines, hash) =>
      `Anfonwyd i'r Comisiwn Etholiadol ar ${dayInWords(on)}: ${title}, ${lines === 0 ? "adroddiad gwag" : countedInWelsh(lines, "cofnod")} (SHA-256 ${hash}).`,
    loan: (kind, sum, on) => `Benthycwyd i'r blaid ar ${dayInWords(on)}: ${sum}. ${kind}.`,
    loanEnded: (id, sum, on) =>
      `Daeth benthyciad i ben ar ${dayInWords(on)}: benthyciad ${id}, ${sum}.`,
  },
};
