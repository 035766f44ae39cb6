import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import { ballotOnPaper, onPaper, paperInRecord } from "./on-paper/words-on-paper.cy.ts";
import { board } from "./sealed/words-board.cy.ts";
import { booth } from "./sealed/words-booth.cy.ts";
import { box } from "./sealed/words-box.cy.ts";
import { trustees } from "./sealed/words-trustees.cy.ts";
import { en } from "./words.en.ts";
import { kept } from "./words-kept.cy.ts";

// Written without a native reader, as all our Welsh.

type Words = Texts<typeof en>;

const members = (count: number): string => countedInWelsh(count, "aelod");

const vote: Words["vote"] = {
  noSuchBallot: "Nid oes pleidlais o'r fath.",
  noSuchOption:
    "Mae opsiwn yn y ffurflen nad yw ar y papur pleidleisio hwn. Llwythwch y dudalen eto.",
  notYet: "Nid yw'r bleidlais hon wedi agor eto.",
  closed:
    "Mae'r bleidlais hon wedi cau. Ni dderbyniwyd eich pleidlais: yr hyn a fwriwyd gennych cyn y cau sy'n cyfrif.",
  notOnRoll:
    "Nid ydych ar gofrestr y bleidlais hon. Rhewyd y gofrestr pan agorodd y bleidlais, gyda phawb yr oedd eu pleidlais yn cyfrif bryd hynny. Gallwch bleidleisio yn yr un nesaf.",
  notMember: {
    visitor: "Mewngofnodwch i bleidleisio, os gwelwch yn dda.",
    unconfirmed:
      "Cadarnhewch eich cyfeiriad e-bost yn gyntaf, os gwelwch yn dda. Dim ond aelodau sy'n cael pleidleisio.",
    supporter:
      "Dim ond aelodau sy'n cael pleidleisio. Cefnogwr ydych chi: gallwch ddod yn aelod ar y dudalen Fi, a phleidleisio yn y pleidleisiau sy'n agor ar ôl hynny.",
    suspended:
      "Rydych wedi'ch atal dros dro, felly ni allwch bleidleisio am y tro. Mae pleidlais a fwriwyd gennych cynt yn aros fel y mae. Mae'r dudalen Fi yn dweud tan pryd.",
  },
  chooseEach: "Dewiswch ie, na neu ymatal ar gyfer pob opsiwn.",
  mayVote:
    "Rydych ar y gofrestr, felly gallwch bleidleisio. Gallwch newid eich pleidlais tan y cau.",
};

const letters: Words["letters"] = {
  openingSubject: (title) => `Pleidleisiwch nawr: ${title}`,
  willSee: {
    beside:
      "Pleidlais drwy godi dwylo yw hon: pan fydd yn cau, bydd pawb ar ei chofrestr yn gweld pwy bleidleisiodd a sut.",
    apart:
      "Mae llawer ar ei chofrestr nad ydynt yn y rhestr o bobl. Felly pan fydd yn cau, bydd pawb ar y gofrestr yn gweld pwy sydd arni, ac ni ddangosir i neb sut y pleidleisiodd neb arall.",
  },
  openingText: ({ name, title, closes, link }, willSee) =>
    `Helo ${name},\n\nmae pleidlais wedi agor, ac rydych ar ei chofrestr:\n\n${title}\n\nDarllenwch yr achosion o blaid ac yn erbyn, a phleidleisiwch yma:\n\n${link}\n\nAmser cau: ${closes}. ${willSee}\n`,
  reminderSubject: (title, closes) => `Pleidleisiwch erbyn ${closes}: ${title}`,
  reminderText: ({ name, title, closes, link }) =>
    `Helo ${name},\n\nnid ydych wedi pleidleisio eto ar:\n\n${title}\n\nGallwch wneud hynny yma:\n\n${link}\n\nAmser cau: ${closes}. Dyma'r unig nodyn atgoffa.\n`,
  reminderOnPaper: ({ name, title, closes, paperLink }) =>
    `Helo ${name},\n\nnid ydych wedi pleidleisio eto ar:\n\n${title}\n\nCawsoch ddwy ddalen ar ei chyfer, â chod ar bob un. Â'r ddau, gallwch chi neu rywun yr ydych yn ymddiried ynddo bleidleisio mewn unrhyw borwr:\n\n${paperLink}\n\nAmser cau: ${closes}. Os nad yw dalen wedi cyrraedd, dywedwch wrth swyddog ar unwaith. Dyma'r unig nodyn atgoffa.\n`,
};

const decide: Words["decide"] = {
  title: "Penderfynu",
  lead: "Beth y mae aelodau'n pleidleisio arno nawr, beth sy'n dod nesaf, a beth a benderfynwyd.",
  open: "Ar agor nawr",
  noneOpenTitle: "Dim byd i bleidleisio arno heddiw",
  noneOpen:
    "Ar ôl i gynnig gael ei drafod a'i ddrafftio, mae ei bleidlais yn sefyll yma am wythnos. Helpwch un ar ei ffordd.",
  toIdeas: "Gweld beth sy'n cael ei drafod",
  coming: "Yn dod nesaf",
  noneComing: "Nid oes pleidlais ar ei ffordd ar hyn o bryd.",
  opens: "Yn agor",
  results: "Canlyniadau",
  noneClosedTitle: "Dim canlyniadau eto",
  noneClosed: "Bydd pob canlyniad yn sefyll yma, gyda'r ffeil i'w ailgyfrif.",
  allResults: "Pob canlyniad",
  queue: "Beth sy'n aros, a beth ddaw gyntaf",
  feed: "Canlyniadau ein pleidleisiau",
  toFeed: "Dilyn y canlyniadau mewn darllenydd ffrydiau (Atom)",
  signIn: "Mewngofnodi i bleidleisio",
  voted: "Rydych wedi pleidleisio",
  notVoted: "Nid ydych wedi pleidleisio eto",
  notOnRoll: "Nid ydych ar y gofrestr hon",
  receipts: "Fy nerbynebau",
  closedOn: "Caeodd",
  adopted: "Mabwysiadwyd",
  notAdopted: "Ni fabwysiadwyd",
  votes: (voted, roll) => `Pleidleisiodd ${countInWords(voted)} o ${countInWords(roll)}`,
  older: "Canlyniadau hŷn",
};

const cheats: Words["ballot"]["cheats"] = [
  {
    title: "Rhywun sy'n rhedeg y gweinydd yn newid neu'n gollwng pleidlais.",
    says: "Byddai'r sawl sydd biau'r bleidlais yn sylwi. Ar ôl y cau mae'n dod o hyd i'w linell ei hun yn y rhestr, ac yn ei chymharu â'i dderbynneb.",
  },
  {
    title: "Rhywun yn ychwanegu pleidleiswyr nad ydynt yn bod, neu'n gadael aelodau allan.",
    says: "Mae maint ac ôl bys y gofrestr yn gyhoeddus o'r funud gyntaf. Ar ôl y cau mae pawb sydd arni yn gweld pob enw arni, a gall holi am enwau nad oes neb yn eu hadnabod. Mae'r sawl a adawyd allan yn gweld hynny ar y dudalen hon, ar unwaith.",
  },
  {
    title: "Rhywun yn cyfrif yn anghywir.",
    says: "Byddai unrhyw un yn sylwi. Mae pob llinell a phob pleidlais yn y ffeil ailgyfrif, a gellir eu hadio mewn taenlen.",
  },
  {
    title: "Rhywun yn newid y cwestiwn neu'r rheolau ar ôl yr agor.",
    says: "Ni fyddai'r ôl bys yn cyfateb mwyach. Mae'n cwmpasu'r cwestiwn, yr opsiynau, y rheolau a'r gofrestr.",
  },
];

const secrecy: Words["ballot"]["secrecy"] = {
  beside:
    "Nid yw'n cadw unrhyw bleidlais yn gyfrinachol. Pan fydd y bleidlais yn cau, bydd y rhai ar ei chofrestr yn gweld pwy bleidleisiodd a sut. I bleidleisio'n gyfrinachol, mae angen pleidlais dan sêl.",
  apart:
    "Nid yw'n cadw unrhyw bleidlais yn gyfrinachol rhag pwy bynnag sy'n rhedeg y gweinydd, a gall derbynneb ddangos i rywun arall sut y pleidleisioch. I bleidleisio'n gyfrinachol, mae angen pleidlais dan sêl.",
};

const cannots: Words["ballot"]["cannots"] = [
  "Gallai pwy bynnag sy'n rhedeg y gweinydd edrych yn y gronfa ddata a gweld pleidleisiau cyn y cau. Nid oes gan y feddalwedd dudalen ar gyfer hynny, ond ni all ei rwystro.",
  "Ni all weld a wnaeth rhywun bwyso arnoch, neu bleidleisio ar eich dyfais yn eich lle. Os yw eich llinell yn anghywir, dywedwch hynny.",
  "Gellid newid pleidleisiau aelodau nad ydynt yn gwirio eu llinell heb i neb sylwi. Felly gwiriwch eich un chi, os gwelwch yn dda.",
];

/** "o leiaf hanner", "mwy na 60%". */
const share = (amount: string, isAtLeast: boolean): string =>
  `${isAtLeast ? "o leiaf" : "mwy na"} ${amount}`;

const ballot: Words["ballot"] = {
  namesShown: {
    beside:
      "Pleidlais drwy godi dwylo yw hon: pan fydd yn cau, bydd yr aelodau ar ei chofrestr yn gweld eich enw a sut y pleidleisioch.",
    apart:
      "Pan fydd yn cau, bydd yr aelodau ar ei chofrestr yn gweld eich bod arni. Dangosir sut y pleidleisioch heb eich enw.",
  },
  wouldBeSealed: {
    title: "Dangosir enwau a phleidleisiau ar wahân",
    says: (unlisted, roll, percent) =>
      `O'r ${countInWords(roll)} o aelodau ar y gofrestr hon, nid yw ${countInWords(unlisted)} yn y rhestr o bobl. Hyd at ${percent}% mae'r llyfr rheolau yn gadael i godi dwylo enwi pawb; y tu hwnt i hynny byddai'r bleidlais yn un dan sêl, ac ni all y wefan hon gynnal pleidleisiau dan sêl eto.`,
    so: "Felly pan fydd yn cau, bydd y rhai ar y gofrestr yn gweld pwy sydd arni, ac ar wahân i hynny bob llinell gyda'i phleidlais a heb enw. Ni ddangosir i neb sut y pleidleisiodd neb arall. Gallai pwy bynnag sy'n rhedeg y gweinydd edrych o hyd.",
  },
  above: "Pleidlais: drwy godi dwylo",
  toProposal: "Darllen y testun cyfan a'i hanes",
  opens: "Bydd y pleidleisio'n agor",
  opened: "Agorodd y pleidleisio",
  closes: "Bydd y pleidleisio'n cau",
  closed: "Caeodd y pleidleisio",
  can: "A allaf bleidleisio?",
  options: "Beth sydd ar y papur pleidleisio",
  amendments: "Newidiadau i'r testun",
  amendmentsLead:
    "Mae eu cynigwyr yn mynnu'r gwelliannau hyn. Pleidleisiwch ar bob un ar wahân: rhoddir y rhai sy'n ennill yn nhestun y cynnig, os caiff y testun hwnnw ei fabwysiadu. Lle na all dau sefyll gyda'i gilydd, yr un â mwy o ie nag o na sy'n sefyll. Nid ydynt yn newid dim mewn dewis arall.",
  amendmentFate: { carried: "Derbyniwyd", fell: "Ni dderbyniwyd" },
  noChange: "Dim newid",
  noChangeText:
    "Mae'n bosibl bob amser. Os nad oes opsiwn yn ennill, mae popeth yn aros fel y mae. I bleidleisio dros hynny, dywedwch na wrth bob opsiwn.",
  cases: "Yr achosion",
  caseFor: "O blaid",
  caseAgainst: "Yn erbyn",
  noCase: "Nid oes neb wedi ysgrifennu'r achos hwn.",
  onPaper: ballotOnPaper,
  form: "Eich pleidlais",
  formLead: "Dywedwch ie, na neu ymatal ar gyfer pob opsiwn. Cewch ddweud ie wrth fwy nag un.",
  send: "Bwrw fy mhleidlais",
  change: "Newid fy mhleidlais",
  lineHint: "Eich llinell ar y gofrestr",
  youVoted: "Rydych wedi pleidleisio.",
  toReceipt: "Gweld eich derbynneb",
  how: "Sut y caiff ei chyfrif",
  majority: (amount, isAtLeast) =>
    `Mae opsiwn yn pasio ${isAtLeast ? "gydag" : "gyda"} ${share(amount, isAtLeast)} o'i bleidleisiau ie a na. Nid yw ymatal yn pwyso yn hynny.`,
  quorum: (votes, { quorumPercent, quorumLeast, activeMembers }) =>
    `Mae'r bleidlais yn cyfrif pan fydd o leiaf ${members(votes)} yn pleidleisio. Y rheol yw ${quorumPercent}% o'n ${countInWords(activeMembers)} o aelodau gweithgar${quorumLeast > 1 ? `, a byth yn llai na ${quorumLeast} pleidlais lle mae cynifer ar y gofrestr` : ""}. Mae ymatal yn cyfrif fel cymryd rhan.`,
  several:
    "Os bydd mwy nag un opsiwn yn pasio, yr un â'r fantais fwyaf o ie dros na sy'n ennill. Os bydd dau ar y blaen o'r un faint yn union, nid oes yr un yn ennill.",
  copied:
    "Daw'r rhifau hyn o'r llyfr rheolau. Fe'u copïwyd pan agorodd y bleidlais, felly ni all neb eu newid tra bydd yn rhedeg.",
  noTally:
    "Ni ddangosir i neb sut mae'r bleidlais yn mynd cyn y cau. Nid yw'r feddalwedd yn ei hadio tan hynny.",
  checks: "Sut y gallwch ei gwirio",
  roll: (size) =>
    `Mae'r gofrestr wedi'i rhewi: ${members(size)}. Mae gan bob un linell ag enw ar hap, na all neb ond yr aelod ei weld tan y cau.`,
  rollHash: "Ôl bys y gofrestr",
  rollHashHint:
    "SHA-256 ydyw o bennyn y bleidlais a holl enwau ei llinellau yn eu trefn, pob un ar ei linell ei hun. Mae'r ddau yn y ffeil ailgyfrif, fel y gall unrhyw un ei gyfrifo eto.",
  who: "Pwy allai dwyllo, a phwy fyddai'n sylwi?",
  cheats,
  cannot: "Beth na all y feddalwedd hon amddiffyn rhagddo",
  secrecy,
  cannots,
  result: "Y canlyniad",
  adopted: (label) => `Mabwysiadwyd: ${label}`,
  notAdopted: "Ni fabwysiadwyd: dim newid",
  votesOn: (label) => `Pleidleisiau ar: ${label}`,
  turnout: "Pwy gymerodd ran",
  needed: (amount, isAtLeast) =>
    isAtLeast
      ? `Mae'r llinell yn nodi ${amount}: roedd angen hynny o leiaf.`
      : `Mae'r llinell yn nodi ${amount}: roedd angen mwy na hynny.`,
  why: {
    tooFew: "Pleidleisiodd rhy ychydig o aelodau, felly nid oes dim yn newid.",
    noneWon: (amount, isAtLeast) =>
      `Pleidleisiodd digon o aelodau, ond roedd ${isAtLeast ? `llai na ${amount}` : `dim mwy na ${amount}`} o'r pleidleisiau ie a na yn ie. Felly nid oes dim yn newid.`,
    noneOfSeveral:
      "Pleidleisiodd digon o aelodau, ond ni chafodd yr un opsiwn ddigon o bleidleisiau ie. Felly nid oes dim yn newid.",
    tied: "Enillodd dau opsiwn â'r un fantais yn union o ie dros na. Felly ni fabwysiedir yr un ohonynt, ac nid oes dim yn newid.",
    won: (amount, isAtLeast) =>
      `Pleidleisiodd digon o aelodau, ac roedd ${share(amount, isAtLeast)} o'r pleidleisiau ie a na yn ie.`,
    wonOfSeveral:
      "Cafodd mwy nag un opsiwn ddigon o bleidleisiau ie. Gan hwn yr oedd y fantais fwyaf o ie dros na.",
  },
  checkSays: {
    quorum: (voted, needed) =>
      `Pleidleisiodd ${members(voted)}. Roedd angen o leiaf ${countInWords(needed)}. Mae'r rhai a ymataliodd yn cyfrif hefyd.`,
    majority: (yes, counted, amount, isAtLeast) =>
      `Roedd ${countInWords(yes)} o'r ${countInWords(counted)} o bleidleisiau ie a na yn ie. Roedd angen ${share(amount, isAtLeast)}.`,
  },
  checksMet: "Cyrhaeddwyd",
  checksNotMet: "Ni chyrhaeddwyd",
  checkNames: { quorum: "Cworwm", majority: "Mwyafrif" },
  recount: "Ei chyfrif eto eich hun",
  recountSays:
    "Mae pob llinell o'r gofrestr gyda'i phleidlais yn y ffeiliau hyn, heb enwau. Caiff unrhyw un eu cael.",
  json: "Popeth, fel JSON",
  csv: "Y llinellau, fel tabl (CSV)",
  fileHash: "Ôl bys (SHA-256) y ffeil JSON, fel y mae yn y cofnod",
  lines: "Pwy bleidleisiodd a sut",
  linesSays: {
    beside: "Gall y rhai ar y gofrestr weld pob enw gyda'i bleidlais.",
    apart:
      "Gall y rhai ar y gofrestr weld pob enw arni. Mae'r pleidleisiau yn y ffeiliau, fesul llinell.",
  },
  toLines: "Agor y rhestr enwau",
};

const receipt: Words["receipt"] = {
  title: "Eich derbynneb",
  lead: "Mae eich pleidlais wedi'i derbyn. Cadwch y dudalen hon, neu ysgrifennwch y cod.",
  none: "Nid ydych wedi pleidleisio yn y bleidlais hon.",
  ballot: "Pleidlais",
  choices: "Eich dewisiadau",
  castAt: "Bwriwyd",
  changes: "Newidiwyd",
  times: (count) => {
    if (count === 0) return "byth";
    return count === 1 ? "unwaith" : `${countInWords(count)} o weithiau`;
  },
  line: "Eich llinell ar y gofrestr",
  code: "Cod y dderbynneb",
  codeHint:
    "Ar ôl y cau, chwiliwch am eich llinell yn y rhestr enwau neu yn y ffeil ailgyfrif. Os yr un yw'r cod yno, cyfrifwyd eich pleidlais fel y bwriwyd hi gennych.",
  changeUntil: "Gallwch newid eich pleidlais tan y cau. Yna byddwch yn cael cod newydd.",
  back: "Yn ôl at y bleidlais",
};

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Words = {
  vote,
  close: {
    notDue: "Nid yw'n bryd cyfrif y bleidlais hon, neu mae rhywun arall yn ei chyfrif.",
    notSealing:
      "Nid yw'r cofnod yn cael ei selio ar hyn o bryd. Cyfrifir y bleidlais pan fydd hynny'n digwydd.",
  },
  record: {
    opened: {
      beside: (title, rollSize, paper) =>
        `Agorodd y bleidlais ar “${title}”. Mae ${members(rollSize)} ar ei chofrestr, sydd wedi'i rhewi.${paperInRecord(paper)}`,
      apart: (title, rollSize, paper) =>
        `Agorodd y bleidlais ar “${title}”. Mae ${members(rollSize)} ar ei chofrestr, sydd wedi'i rhewi. Nid yw mwy ohonynt na chyfran y llyfr rheolau yn y rhestr o bobl, felly dangosir enwau a phleidleisiau ar wahân.${paperInRecord(paper)}`,
    },
    printed: (title, { sheet, printed, again }) =>
      `Argraffwyd ${sheet === 1 ? "dalennau cyntaf" : "ail ddalennau"} papurau pleidleisio â chodau ar gyfer y bleidlais ar “${title}”: ${printed}.${again === 0 ? "" : " Fe'u hargraffwyd o'r blaen: mae codau'r rhai cynt yn farw."}`,
    replaced: (title) =>
      `Rhoddir papur pleidleisio arall yn lle un ar gyfer y bleidlais ar “${title}”: mae ei godau yn farw, ac argreffir un newydd.`,
    closed: (title, outcome) =>
      outcome === "adopted"
        ? `Caeodd y bleidlais ar “${title}”: mabwysiadwyd.`
        : `Caeodd y bleidlais ar “${title}”: ni fabwysiadwyd.`,
  },
  letters,
  counting: {
    title: "Yn cael ei chyfrif",
    says: "Mae'r pleidleisio ar ben, ac mae'r pleidleisiau'n cael eu cyfrif. Bydd y canlyniad yn sefyll yma.",
  },
  choices: { yes: "Ie", no: "Na", abstain: "Ymatal" },
  half: "hanner",
  twoThirds: "dwy ran o dair",
  decide,
  ballot,
  receipt,
  receipts: {
    trail: [{ label: "Fi", href: mePath }],
    title: "Fy nerbynebau",
    lead: "Pob pleidlais a fwriwyd gennych. Dim ond chi sy'n gweld y dudalen hon.",
    noneTitle: "Dim pleidleisiau eto",
    none: "Pan fyddwch yn pleidleisio, bydd eich derbynneb yn sefyll yma, gyda'r cod i'w gwirio.",
    toDecide: "Gweld beth sydd ar agor",
    older: "Derbynebau hŷn",
  },
  lines: {
    title: "Pwy bleidleisiodd a sut",
    lead: {
      beside:
        "Pleidlais drwy godi dwylo oedd hon, felly mae'r rhai ar ei chofrestr yn gweld pob pleidlais. Dewch o hyd i'ch un chi yn gyntaf.",
      apart:
        "Mae llawer ar y gofrestr hon nad ydynt yn y rhestr o bobl, felly mae enwau a phleidleisiau ar wahân. Edrychwch ar eich llinell eich hun, yna ar yr enwau: dylai pob un fod yn rhywun sy'n perthyn i ni.",
    },
    own: "Eich llinell eich hun",
    line: "Llinell",
    name: "Enw",
    noVote: "heb bleidleisio",
    receipt: "Cod y dderbynneb",
    caption: "Llinellau'r gofrestr",
    next: "Rhagor o linellau",
    names: "Pwy sydd ar y gofrestr",
    votesApart: "Mae sut y pleidleisiodd pob llinell yn y ffeiliau i'w hailgyfrif, heb enwau:",
    onPaper: "â chodau ar bapur",
    former: (count) => `Nifer y llinellau sy'n perthyn i gyn-aelodau: ${countInWords(count)}.`,
    ended: (count) =>
      `Nifer y llinellau sydd wedi dod i ben: ${countInWords(count)}. Daeth dau gyfrif un person yn un, ac mae un o'u dwy linell yn parhau.`,
    hasEnded: "Wedi dod i ben: daeth dau gyfrif yn un",
    nextNames: "Rhagor o enwau",
    notOnRoll:
      "Dim ond y rhai a oedd ar gofrestr y bleidlais hon sy'n gweld yr enwau arni. Mae'r canlyniad a'r ffeiliau i'w hailgyfrif ar gael i bawb.",
    wrong:
      "A yw eich pleidlais yn anghywir? Dywedwch wrth y lleill, ac wrth y rhai mewn swydd o dan “Ein plaid”: mae un llinell anghywir yn ddigon i ofyn am gynnal y bleidlais eto.",
    notClosed: "Cyhoeddir enwau a phleidleisiau pan fydd y bleidlais wedi cau.",
  },
  onPaper,
  recount: {
    notClosed: "Cyhoeddir y ffeil ailgyfrif pan fydd y bleidlais wedi cau.",
    // The file is one and the same for every reader, and its hash is in the record.
    howToCheck: en.recount.howToCheck,
    onPaper: en.recount.onPaper,
    amendments: en.recount.amendments,
  },
  feed: {
    title: (party) => `${party}: canlyniadau pleidleisiau`,
    adopted: (title) => `Mabwysiadwyd: ${title}`,
    notAdopted: (title) => `Ni fabwysiadwyd: ${title}`,
    counting: (title) => `Yn cael ei chyfrif: ${title}`,
    closes: (title) => `Daw'r pleidleisio i ben: ${title}`,
    elected: (title) => `Etholwyd: ${title}`,
    notHeld: (title) => `Heb ganlyniad: ${title}`,
  },
  sealed: { board, booth, box, trustees },
  kept,
};
