import { countedInWelsh, countInWords, soften, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";
import { act } from "./words-act.cy.ts";
import { following, happened, kept, news, notices, push } from "./words-notices.cy.ts";

// Written without a native reader, as all our Welsh.

const imported = (added: number, isTakenBack: boolean): string =>
  `Daeth ${added === 1 ? "1 person" : `${countInWords(added)} o bobl`} trwy fewnforio rhestr aelodau.${isTakenBack ? " Tynnwyd y mewnforio yn ôl." : ""}`;

const welcome: Texts<typeof en>["welcome"] = {
  title: "Gwleidyddiaeth heb fòs",
  lead: (party) =>
    `Eiddo ei haelodau yw ${party}. Gall unrhyw un ohonom gynnig. Mae pob un ohonom yn pleidleisio. Rydym yn sefyll dros yr hyn y cytunwn arno, a dim byd arall.`,
  join: "Ymuno â ni",
  stand: "Dros beth rydym yn sefyll",
  how: {
    title: "Sut mae'n gweithio",
    more: "Pob cam, gyda'i rifau",
    steps: [
      {
        title: "Cynnig",
        says: "Mae unrhyw aelod yn ysgrifennu syniad. Os bydd digon o rai eraill yn ei gefnogi, bydd pawb ohonom yn ei drafod.",
      },
      {
        title: "Trafod",
        says: "Mae'r dadleuon o blaid ac yn erbyn yn sefyll ochr yn ochr, nes bod y ddwy ochr yn galw'r crynodeb yn deg.",
      },
      {
        title: "Pleidleisio",
        says: "Un aelod, un bleidlais. Nid oes neb yn gweld y cyfrif cyn y cau, dim hyd yn oed ni.",
      },
      {
        title: "Mae'n sefyll",
        says: "Yr hyn sy'n ennill yw ein polisi y diwrnod hwnnw, a'r bleidlais y tu ôl iddo i bawb ei gwirio.",
      },
    ],
  },
  decided: {
    title: "Penderfynwyd yn ddiweddar",
    more: "Pob canlyniad",
    emptyTitle: "Ni chyfrifwyd pleidleisiau eto",
    empty: "Yma y saif y canlyniad cyntaf, gyda ffeil i unrhyw un ei gyfrif eto.",
  },
  policy: {
    title: "Dros beth rydym yn sefyll",
    more: "Ein holl bolisi",
    emptyTitle: "Ni chytunwyd ar ddim eto",
    empty:
      "Rydym yn dechrau gyda thudalen wag. Bydd yr aelodau'n ei llenwi, un bleidlais ar y tro.",
  },
  talking: { title: "Beth rydym yn ei drafod", more: "Dilyn y drafodaeth" },
  take: {
    title: "Dewch i mewn",
    member: "Dod yn aelod",
    memberSays: "Rydych yn cynnig, yn pleidleisio ac yn sefyll mewn etholiad.",
    supporter: "Dod yn gefnogwr",
    supporterSays: "Rydych yn clywed gennym ac yn dod gyda ni. Nid yw'n costio dim.",
    secret:
      "Nid yw'n fusnes i neb pwy sy'n perthyn i ni. Nid ydym yn dweud wrth yr un dieithryn, a chi sy'n dewis a yw aelodau'n dod o hyd i chi mewn rhestr.",
  },
};

const week: Texts<typeof en>["week"] = {
  title: "Yr wythnos hon",
  leadLeft: (count, minutes) =>
    `Gofynnir i chi wneud ${count === 1 ? "un peth" : `${count} o bethau`}. ${count === 1 ? "Bydd yn" : "Byddant yn"} cymryd tua ${countedInWelsh(minutes, "munud")}.`,
  leadDone: "Rydych wedi gwneud popeth y gofynnwyd i chi ei wneud. Diolch.",
  leadNothing: "Ni ofynnir dim gennych ar hyn o bryd. Amser da i gynnig rhywbeth.",
  leadOther: "Dyma beth rydym yn ei wneud yr wythnos hon.",
  tasks: "Gofynnir i chi",
  spoken: { done: "Wedi'i wneud", open: "I'w wneud" },
  answer: (act) =>
    `Syrthiodd y coelbren arnoch chi: dywedwch a fyddwch yn gwasanaethu ar y rheithgor ar weithred ${act}`,
  judge: (act) => `Penderfynu fel rheithiwr ar weithred ${act}`,
  judged: "Rydych wedi pleidleisio fel rheithiwr.",
  vote: (title) => `Pleidleisio: ${title}`,
  voted: "Rydych wedi pleidleisio. Gallwch newid eich pleidlais tan y cau.",
  renew: "Adnewyddu eich aelodaeth",
  renewSays: (ends, vote) => `Mae'n para tan ${soften(ends)}, a'ch pleidlais tan ${soften(vote)}.`,
  finish: (title) => `Gorffen y testun: ${title}`,
  finishFrom: (from) => `Gallwch ddweud ei fod wedi'i orffen ${from}`,
  finishUntil: (until) => `Caiff eraill gymryd y pin ${until}`,
  deed: {
    consent: (title) => `A wnewch chi ateb dros yr hyn a ddaw ohono: ${title}`,
    note: (title) => `Dywedwch sut mae'n sefyll: ${title}`,
    name: (title) => `Mabwysiadwyd: dywedwch pwy sy'n ateb drosto: ${title}`,
  },
  overdue: "Yn hwyr",
  seal: {
    serve: (title) => `Dywedwch a fyddwch yn ymddiriedolwr i’r bleidlais hon: ${title}`,
    step: (title) => `Gwnewch eich cam nesaf fel ymddiriedolwr: ${title}`,
    codes: (title) => `Gwnewch y codau pleidleisio: ${title}`,
  },
  slot: (day) => `Rydych wedi'ch tynnu i ysgrifennu: derbyniwch neu basiwch erbyn ${day}`,
  slotSays: (week) => `Ar gyfer y dudalen newyddion, yn wythnos ${week}`,
  onRota: "Syrthiodd y coelbren arnoch chi: dywedwch a ydych ar y rota ar gyfer negeseuon",
  readPost: (title) => `Dywedwch a ydym yn postio hyn: ${title}`,
  gifts: (count) => `Gwiriwch pwy a roddodd: ${countedInWelsh(count, "rhodd")}`,
  giftsBy: (count, last) =>
    count === 1
      ? `Derbyniwch hi, neu rhowch hi'n ôl erbyn ${last}`
      : `Derbyniwch bob un, neu rhowch hi'n ôl; y gyntaf erbyn ${last}`,
  suspense: (count) =>
    `Dywedwch at beth oedd yr arian hwn: ${countedInWelsh(count, "llinell")} o'r cyfrif banc`,
  suspenseSays: (count) =>
    count === 1 ? "Tan hynny nid yw'n eiddo i neb" : "Tan hynny nid ydynt yn eiddo i neb",
  claims: (count) => `Dywedwch beth a ad-delir: ${countedInWelsh(count, "hawliad")}`,
  claimsSince: "Gwnaed yr hynaf",
  budget: (body, percent) => `Edrychwch ar gyllideb ${body}: defnyddiwyd ${percent}% ohoni`,
  budgetLeft: (sum) => `Ar ôl: ${sum}`,
  inbox: (count) => (count === 1 ? "Ateb neges i'r blaid" : `Ateb ${count} neges i'r blaid`),
  inboxSays: "Nid oes neb o'ch tîm wedi ateb ers yn hirach nag y dywed y llyfr rheolau",
  reports: (count) =>
    `Darllen, llofnodi ac anfon: ${countedInWelsh(count, "adroddiad")} i'r Comisiwn Etholiadol`,
  reportsBy: (due) => `Rhaid i'r cyntaf fod yno erbyn ${due}`,
  notDone: {
    title: "Penderfynwyd a heb ei wneud, medd aelodau",
    more: "Beth ddaeth o'r hyn a benderfynwyd gennym",
  },
  hear: (title) => `Dweud beth sydd o'i blaid ac yn ei erbyn: ${title}`,
  discuss: (title) => `Dweud eich barn: ${title}`,
  discussSays: "Yn cael ei drafod",
  support: (title) => `Ei gefnogi neu ei adael: ${title}`,
  supportSays: (count, needed) =>
    `${countInWords(count)} o'r ${countInWords(needed)} o bobl sydd eu hangen yn ei gefnogi`,
  standing: {
    unconfirmed:
      "Cadarnhewch eich cyfeiriad e-bost, os gwelwch yn dda: mae'r ddolen yn y neges a anfonwyd atoch.",
    supporter: "Rydych yn gefnogwr. Mae aelodau hefyd yn cynnig ac yn pleidleisio.",
    lapsed: "Mae eich aelodaeth wedi dod i ben. Adnewyddwch hi, a gallwch bleidleisio eto.",
    suspended:
      "Rydych wedi'ch atal dros dro. Gallwch ddarllen popeth, a chymryd rhan eto pan ddaw hynny i ben.",
  },
  toMe: "Gweld eich aelodaeth",
  discussions: { title: "Trafodaethau'r wythnos hon", more: "Pob trafodaeth" },
  ideas: { title: "Syniadau sydd angen cefnogaeth", more: "Pob syniad" },
  imports: { title: "Pobl a ddaeth trwy restr", more: "Pob mewnforio" },
  importLine: imported,
  elections: { title: "Etholiadau ar y gweill", more: "Pob etholiad" },
  requests: {
    title: "Yr hyn y mae swyddogion yn gofyn amdano",
    more: "Pob cais, a sut i atal un",
  },
  followed: { title: "Yr hyn rydych yn ei ddilyn", more: "Popeth rydych yn ei ddilyn" },
  results: { title: "Canlyniadau'r wythnos ddiwethaf", more: "Pob canlyniad" },
  policies: { title: "Polisi newydd", more: "Ein holl bolisi" },
  quietTitle: "Wythnos dawel",
  quiet:
    "Nid oes neb yn pleidleisio ac nid oes dim yn cael ei drafod. Beth fyddech chi'n ei newid?",
  propose: "Cynnig rhywbeth",
};

const digest: Texts<typeof en>["digest"] = {
  subject: (party, day) => `${party}: yr wythnos o ${day}`,
  hello: (party) =>
    `Helo {name},\n\ndyma eich wythnos chi yn ${party}. Nid oedd dim ohoni mewn llythyr atoch o'r blaen.`,
  parts: {
    asked: "GOFYNNIR I CHI",
    changed: "BETH A NEWIDIODD YN YR HYN RYDYCH YN EI DDILYN",
    decided: "PENDERFYNWYD",
    others: "NEWYDD YN Y BLAID",
  },
  all: "Yr hyn y gofynnir i chi ei wneud, mewn deng munud:",
  seal: (size, root) =>
    `Y COFNOD\n\nCadwch y llythyr hwn: bydd ei sêl yn dangos yn ddiweddarach a oes rhywun wedi ailysgrifennu'r cofnod. ${countedInWelsh(size, "llinell")}, sêl ${root}`,
};

/** Every sentence of this room that a person reads, in Welsh. */
const newcomers: Texts<typeof en>["newcomers"] = {
  title: "Newydd yn ein plith",
  joined: (count) => `Ymunodd ${countedInWelsh(count, "aelod")} yn ystod y saith diwrnod diwethaf.`,
  waiting: (count) =>
    `Mae ${countedInWelsh(count, "person")} yn aros i ddod i mewn: daeth mwy o fewn awr nag y mae lle iddynt yn y llyfr rheolau. Mae'r cloc yn eu gadael i mewn, y cyntaf yn gyntaf.`,
};

export const cy: Texts<typeof en> = {
  signIn: "Mewngofnodwch yn gyntaf, os gwelwch yn dda.",
  act,
  following,
  news,
  notices,
  push,
  happened,
  kept,
  newcomers,
  welcome,
  week,
  counting: { title: "Yn cael eu cyfrif", more: "Pob pleidlais" },
  voting: { title: "Pleidleisir arnynt nawr", more: "Pob pleidlais" },
  adopted: (day) => `Cytunwyd ${day}`,
  digest,
};
