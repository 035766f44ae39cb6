import { countInWords, listInWords, type Texts } from "@breakthrough/languages";
import type { AmendmentState, DecidedBy } from "./amendment.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

interface Place {
  readonly at: number;
  readonly old: readonly unknown[];
}

const paragraphs = (at: number, count: number): string =>
  count < 2 ? `paragraff ${at + 1}` : `paragraffau ${at + 1} i ${at + count}`;

const before = (at: number): string => (at === 0 ? "ar y dechrau" : `ar ôl paragraff ${at}`);

const placesOf = (changes: readonly Place[]): string =>
  listInWords(
    changes.map(({ at, old }) => (old.length === 0 ? before(at) : paragraphs(at, old.length))),
  );

const fates: Record<AmendmentState, string> = {
  offered: "wedi'i gynnig fel gwelliant cyfun",
  open: "yn agored",
  declined: "heb ei dderbyn gan yr awduron",
  insisted: "mae ei gynigydd yn mynnu",
  accepted: "derbyniwyd",
  composited: "wedi'i uno ag eraill",
  fulfilled: "mae'r testun yn ei ddweud eisoes",
  "to-vote": "yn mynd i bleidlais",
  carried: "derbyniwyd yn y bleidlais",
  lost: "collwyd yn y bleidlais",
  overtaken:
    "enillodd, ond nid oedd lle iddo wrth ochr yr hyn a gafodd fwy o bleidleisiau: mae hwnnw'n newid yr un geiriau, neu byddai'r testun yn rhy hir",
  fallen: "cwympodd",
  "no-place": "heb le",
  withdrawn: "tynnwyd yn ôl",
};

const decidedBy: Record<DecidedBy, string> = {
  authors: "Awduron y testun a benderfynodd hyn.",
  mover: "Ei gynigydd a benderfynodd hyn, neu gynigydd y gwelliant y mae'n ei newid.",
  movers: "Cynigwyr y gwelliannau hyn a benderfynodd hyn gyda'i gilydd.",
  clock:
    "Mae'r amser ar gyfer gwelliannau ar ben. Dim ond gwelliannau y mae eu cynigwyr yn mynnu arnynt ac y mae digon o aelodau yn eu cefnogi sy'n mynd i bleidlais.",
  ballot: "Yr aelodau a benderfynodd hyn yn y bleidlais.",
  text: "Newidiodd y testun, neu'r gwelliant y mae hwn yn perthyn iddo. Ni phenderfynodd neb ar hwn ar ei ben ei hun.",
};

export const cy: Texts<typeof en> = {
  aMember: "Aelod",
  coveredTitle: "Testun sydd o'r golwg",
  fates,
  decidedBy,
  fields: {
    body: "Y testun",
    reason: "Y rheswm",
    why: "Pam na",
    known: "Edrychwch ar y gwelliannau y mae eich un chi yn gwrthdaro â nhw, ac anfonwch ef eto.",
    parts: "Enwch o leiaf ddau welliant wrth eu rhifau, megis 2, 5.",
    answer: "Dewiswch ie neu na.",
  },
  refuse: {
    unknown: "Nid oes gwelliant o'r fath, neu mae o'r golwg am y tro.",
    shut: "Ni ellir cynnig na phenderfynu gwelliannau i'r testun hwn nawr. Mae ei dudalen yn dweud pryd.",
    decided: (state) =>
      `Roedd rhywun yn gynt, neu mae'r amser ar ben. Sefyllfa'r gwelliant hwn nawr: ${fates[state]}.`,
    paragraphGone:
      "Nid yw'r paragraff hwnnw yno mwyach: mae'r testun wedi newid. Ni chollwyd dim. Copïwch yr hyn a ysgrifennoch, a dewiswch y paragraff eto.",
    changesNothing:
      "Nid yw hyn yn newid dim: yr un yw'r geiriau ag yn awr. Efallai mai dim ond dyfynodau, llinellau neu fylchau sy'n wahanol.",
    strikesEverything:
      "Nid yw hyn yn gadael dim o'r testun. Os nad ydych eisiau dim ohono, pleidleisiwch na; os ydych eisiau testun arall, cynigiwch ddewis arall.",
    tooLong: (most) =>
      `Gyda hyn mae'r testun cyfan yn rhy hir. Caiff gynnwys ${countInWords(most)} o eiriau ar y mwyaf.`,
    tooMany: "Mae cynifer o welliannau i'r testun hwn ag y gall eu dal. Cefnogwch un ohonynt.",
    enoughOfYours: (most) =>
      `Mae gennych ${most} o welliannau i'r testun hwn sy'n dal yn agored. Tynnwch un yn ôl, neu arhoswch i weld beth ddaw ohonynt.`,
    notAmendable:
      "Ni ellir gwella'r gwelliant hwnnw: mae ei dynged wedi'i phenderfynu, neu mae'n newid un arall ei hun.",
    notMover: "Dim ond ei gynigydd sy'n cael gwneud hyn.",
    notDecider:
      "Dim ond awduron y testun sy'n cael gwneud hyn; ar gyfer gwelliant i welliant, cynigydd y cyntaf.",
    notComposer: "Dim ond cynigwyr y gwelliannau hyn a'r awduron sy'n cael cynnig gwelliant cyfun.",
    notJoinable:
      "Ni ellir uno un o'r gwelliannau hyn: mae wedi'i benderfynu, neu mae'n newid un arall, neu nid yw ei gynigydd yma mwyach.",
    notAgreed: "Nid yw pob cynigydd wedi cytuno i'r gwelliant cyfun hwn eto.",
    noPlace:
      "Mae'r hyn y byddai'n ei newid wedi newid neu wedi mynd. Ysgrifennwch ef o'r newydd ar gyfer y testun fel y mae, neu unwch ef ag eraill.",
    collides: (numbers) =>
      numbers.length === 1
        ? `Mae'n gwrthdaro â gwelliant ${numbers[0]}. Ni all y ddau sefyll. Edrychwch arno isod; yna newidiwch eich un chi, neu cynigiwch ef beth bynnag.`
        : `Mae'n gwrthdaro â gwelliannau ${listInWords(numbers.map(String))}. Ni all pob un sefyll. Edrychwch arnynt isod; yna newidiwch eich un chi, neu cynigiwch ef beth bynnag.`,
  },
  places: {
    at: paragraphs,
    inserts: (at) => `Rhoi ${before(at)}:`,
    strikes: (place) => `Dileu ${place}:`,
    replaces: (place) => `Yn ${place}, rhoi yn lle:`,
    by: "hyn:",
  },
  onBallot: (number, changes, of) =>
    of === undefined
      ? `Gwelliant ${number}: ${placesOf(changes)}`
      : `Gwelliant ${number}, os derbynnir gwelliant ${of}: ${placesOf(changes)}`,
  takenOver: (number) => `Derbyniwyd gwelliant ${number}.`,
  letters: {
    fateSubject: (number, title, said) => `Gwelliant ${number} i “${title}”: ${said}`,
    fateText: (fate, link) =>
      `Helô {name},\n\nchi a gynigiodd welliant ${fate.number} i “${fate.title}”, neu rydych yn ei gefnogi. Dyma a ddaeth ohono: ${fate.said}.\n\n${fate.who}${fate.why === "" ? "" : `\n\nEu rheswm: ${fate.why}`}\n\nDarllenwch ef yma, a'r hyn y gallwch ei wneud nesaf:\n${link}\n`,
    movedSubject: (number, title) => `Cynigiwyd gwelliant ${number} i “${title}”`,
    movedText: (number, title, link) =>
      `Helô {name},\n\ncynigiwyd gwelliant ${number} i “${title}”, a chi sy'n penderfynu arno. Derbyniwch ef, neu dywedwch pam na; caiff ei gynigydd fynnu wedyn fod yr aelodau yn pleidleisio arno.\n\n${link}\n`,
    offeredSubject: (numbers, title) => `A ddylai gwelliannau ${numbers} i “${title}” ddod yn un?`,
    offeredText: (numbers, title, link) =>
      `Helô {name},\n\nmae rhywun yn cynnig un gwelliant yn lle gwelliannau ${numbers} i “${title}”. Eich un chi yw un ohonynt. Ni fydd dim yn digwydd oni bai bod pob cynigydd yn cytuno. Atebwch yma:\n\n${link}\n`,
  },
  title: "Gwelliannau",
  part: {
    lead: (closes) =>
      `Caiff aelodau newid y testun hwn tan ${closes}. Dewiswch baragraff, ysgrifennwch ef fel yr hoffech iddo fod, a dywedwch pam. Mae'r awduron yn derbyn eich gwelliant, neu rydych yn ei uno ag eraill, neu rydych yn mynnu bod yr aelodau yn pleidleisio arno.`,
    shut: "Mae gwelliannau'n gorffwys am y tro: ni ellir cynnig na phenderfynu dim.",
    closed: "Mae'r amser ar gyfer gwelliannau ar ben.",
    insist: (needed) =>
      needed === 1
        ? "Mae gwelliant y mae ei gynigydd yn mynnu arno yn mynd i bleidlais os bydd un aelod yn ei gefnogi."
        : `Mae gwelliant y mae ei gynigydd yn mynnu arno yn mynd i bleidlais os bydd ${countInWords(needed)} o aelodau yn ei gefnogi.`,
    text: "Y testun, fesul paragraff",
    amendThis: (number) => `Gwella paragraff ${number}`,
    amend: "Gwella",
    list: "Gwelliannau",
    none: "Nid oes neb wedi cynnig gwelliant",
    noneSays: "Yma y bydd gwelliannau'n sefyll, pob un â'i reswm a'r hyn a ddaw ohono.",
    count: (shown, all) => `${countInWords(shown)} o ${countInWords(all)}`,
    composite: "Cynnig gwelliant cyfun o sawl un",
    sources: "Gweld o ble y daw pob gair",
  },
  line: {
    name: (number) => `Gwelliant ${number}`,
    composite: (number) => `Gwelliant ${number}, un cyfun`,
    places: (at) => listInWords(at.map((one) => `§ ${one + 1}`)),
    of: (number) => `i welliant ${number}`,
    support: (count) =>
      count === 1
        ? "Mae 1 aelod yn ei gefnogi"
        : `Mae ${countInWords(count)} o aelodau yn ei gefnogi`,
  },
  page: {
    title: (number, title) => `Gwelliant ${number} i “${title}”`,
    by: "Cynigiwyd gan",
    state: "Ei sefyllfa",
    decided: "Pwy a benderfynodd",
    why: "Eu rheswm",
    changes: "Yr hyn y byddai'n ei newid",
    asMoved: "Fel y cynigiwyd ef",
    noPlace:
      "Mae'r hyn y byddai hwn yn ei newid wedi newid neu wedi mynd, felly nid oes lle iddo yn y testun fel y mae. Ni chollwyd dim ohono: mae ei eiriau isod, a gellir eu copïo.",
    reason: "Pam",
    collisions: "Mae'n gwrthdaro â",
    collisionsSay:
      "Ni all y ddau sefyll. Mae'r awduron yn derbyn un, neu mae'r cynigwyr yn cytuno ar welliant cyfun, neu'r aelodau sy'n penderfynu.",
    ofThis: "Gwelliannau i hwn",
    to: (number) =>
      `Mae hwn yn newid gwelliant ${number}. Os bydd hwnnw'n cwympo, bydd hwn yn cwympo gydag ef.`,
    into: "Unwyd yn",
    parts: "Mae'n uno",
    agreed: "cytunwyd",
    waits: "nid yw ei gynigydd wedi ateb eto",
    replacesAll: "Mae'n disodli'r testun cyfan. Efallai y byddai dewis arall yn ei ddweud yn well.",
    back: "Pob gwelliant",
    support: "Cefnogaeth",
    meter: (count, needed) => `${countInWords(count)} o ${countInWords(needed)}`,
  },
  acts: {
    title: "Beth y gallwch ei wneud",
    support: "Cefnogi'r gwelliant hwn",
    takeBack: "Tynnu fy nghefnogaeth yn ôl",
    supported: "Rydych yn cefnogi'r gwelliant hwn.",
    accept: "Ei dderbyn",
    acceptHint: "Bydd ei eiriau'n sefyll yn y testun o hynny ymlaen.",
    decline: "Peidio â'i dderbyn",
    declineWhy: "Pam na?",
    insist: "Rwy'n mynnu pleidlais",
    insistHint: (needed) =>
      `Pan fydd yr amser ar ben bydd yn mynd i bleidlais, os bydd ${needed === 1 ? "un aelod" : `${countInWords(needed)} o aelodau`} yn ei gefnogi.`,
    withdraw: "Ei dynnu'n ôl",
    agree: "Cytunaf: mae fy un i yn mynd i mewn i hwn",
    disagree: "Nid wyf yn cytuno",
    amend: "Gwella'r gwelliant hwn",
    join: "Ei uno ag eraill",
    write: "Ei ysgrifennu o'r newydd ar gyfer y testun fel y mae",
  },
  form: {
    title: (title) => `Gwella “${title}”`,
    ofTitle: (number) => `Gwella gwelliant ${number}`,
    lead: "Ysgrifennwch y paragraffau fel yr hoffech iddynt fod. Gadewch linell wag rhwng dau. I ddileu paragraff, tynnwch ef allan; i roi un newydd, ysgrifennwch ef cyn neu ar ôl.",
    range: "Pa baragraffau?",
    from: "O baragraff",
    to: "hyd at baragraff",
    show: "Dangos y rhain",
    body: "Y testun fel yr hoffech iddo fod",
    reason: "Pam?",
    reasonHint: "Pwy arall ddylai gytuno, a pham?",
    send: "Cynnig y gwelliant hwn",
    again: "Ei gynnig beth bynnag",
    mine: "Fel yr hoffech chi iddo fod",
    collision: (number) => `Fel hyn y byddai gwelliant ${number}`,
    compositeTitle: "Cynnig gwelliant cyfun",
    compositeLead:
      "Un gwelliant yn lle sawl un. Gofynnir i'w gynigwyr; unwaith y bydd pawb yn cytuno, bydd yn sefyll dros bob un, gyda chefnogaeth pawb.",
    parts: "Pa welliannau? (eu rhifau)",
    partsHint: "Megis 2, 5",
    compositeBody: "Y testun y gallent gytuno arno",
    compositeSend: "Gofyn i'r cynigwyr",
    readings: "Yr hyn yr hoffent ei gael",
  },
  sources: {
    title: (title) => `O ble y daw pob gair o “${title}”`,
    lead: "Roedd geiriau heb farc yn y testun pan ddechreuodd y gwelliannau. Mae marc y tu ôl i eiriau yn enwi'r gwelliant a ddaeth â nhw.",
    mark: (numbers) => `gwelliant ${listInWords(numbers)}`,
    authors: "yr awduron",
    settled: "Dyma'r testun fel y mabwysiadodd yr aelodau ef.",
    now: "Dyma'r testun fel y mae nawr.",
  },
  kept: {
    moved: {
      what: "Y gwelliannau a gynigioch, gyda'ch rhesymau",
      why: "Mae aelodau yn penderfynu yn eu cylch, ac mae gan bob un dynged y gellir ei holrhain.",
    },
    support: {
      what: "Pa welliannau rydych yn eu cefnogi, ac ar ba destunau rydych yn penderfynu fel awdur",
      why: "Er mwyn i bob aelod gyfrif unwaith, ac mai awduron yn unig sy'n derbyn.",
    },
  },
};
