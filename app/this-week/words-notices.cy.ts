import type { Texts } from "@breakthrough/languages";
import { countInWords } from "@breakthrough/languages";
import type { AddedKind } from "../mail/door.ts";
import { mePath } from "../me/addresses.ts";
import { followingPath } from "./addresses.ts";
import type {
  following as enFollowing,
  happened as enHappened,
  kept as enKept,
  news as enNews,
  notices as enNotices,
  push as enPush,
} from "./words-notices.en.ts";

const me = [{ label: "Fi", href: mePath }];

export const following: Texts<typeof enFollowing> = {
  trail: me,
  title: "Yr hyn rydych yn ei ddilyn",
  lead: "Rydym yn dweud wrthych unwaith am beth bynnag sy'n digwydd i'r pethau hyn: mewn llythyr, neu yn un llythyr yr wythnos.",
  general: (level) => `Ar gyfer eich holl lythyrau rydych wedi dewis: ${level}.`,
  levels: {
    general: "fel ar gyfer eich holl lythyrau",
    off: "dim llythyrau",
    weekly: "un llythyr yr wythnos",
    important: "yr wythnos, a'r hyn sy'n bwysig",
    all: "popeth, wrth iddo ddigwydd",
  },
  change: "Newid hynny",
  changeOf: "Newid",
  hears: (level) => `Rydych yn clywed amdano: ${level}.`,
  byTakingPart: "Am ichi gymryd rhan",
  unreadable: "Rhywbeth nad yw yno i'w ddarllen mwyach",
  stop: "Peidio â dilyn",
  stopLabel: (name) => `Peidio â dilyn: ${name}`,
  emptyTitle: "Nid ydych yn dilyn dim eto",
  empty:
    "Agorwch gynnig, pleidlais, polisi neu etholiad a phwyswch “Dilyn”. Rydych yn dilyn yr hyn rydych yn ei ysgrifennu, yn ei gefnogi neu'n rhoi sylw arno heb hynny.",
  toDiscuss: "Gweld yr hyn sy'n cael ei drafod",
  more: "Mwy o'r hyn rydych yn ei ddilyn",
  saved: "Wedi'i gadw. Mae'n cyfrif o hyn ymlaen.",
  levelTitle: "Faint rydych am ei glywed amdano",
  levelLead: (name) => name,
  levelTrail: [...me, { label: "Yr hyn rydych yn ei ddilyn", href: followingPath }],
  question: "Llythyrau am hwn",
  choices: {
    general: {
      label: "Fel ar gyfer fy holl lythyrau",
      hint: "Yr hyn a ddewisoch o dan “Am beth rydym yn ysgrifennu atoch”.",
    },
    off: { label: "Dim", hint: "Rydych yn peidio â'i ddilyn." },
    weekly: { label: "Unwaith yr wythnos", hint: "Yn y llythyr fore Llun." },
    important: {
      label: "Ar unwaith, os yw'n bwysig",
      hint: "Pan fydd yn cymryd cam, neu'n cael ei benderfynu. Mae popeth arall yn aros tan ddydd Llun.",
    },
    all: {
      label: "Ar unwaith, beth bynnag ydyw",
      hint: "Sylwadau newydd a'u tebyg hefyd, wedi'u casglu: un llythyr yr awr ar y mwyaf.",
    },
  },
  choose: "Dewiswch faint rydych am ei glywed amdano.",
  save: "Cadw",
  unknown: "Nid oes dim y gellir ei ddilyn yn y cyfeiriad hwn.",
  unknownKey:
    "Nid un o'n dolenni ni yw hon, neu mae ei darllenydd wedi gadael. Nid oes dim i'w atal.",
  tooMany:
    "Mae gormod o bobl wedi peidio â dilyn o un lle. Rhowch gynnig arall arni ymhen awr, os gwelwch yn dda.",
  byKeyTitle: "Peidio â dilyn hwn?",
  byKeyLead: (name) =>
    `${name}. Ni fyddwch yn clywed mwy amdano. Mae eich holl lythyrau eraill yn aros.`,
  stoppedTitle: "Nid ydych yn ei ddilyn mwyach",
  stopped: "Nid ydym yn ysgrifennu mwy atoch amdano. Mae eich llythyrau eraill fel o'r blaen.",
  toFollowing: "Gweld beth arall rydych yn ei ddilyn",
};

/** A name and a number after it: no noun changes with the number before it, nor is it mutated. */
const newInWords: Readonly<
  Record<Exclude<AddedKind, "argument-for" | "argument-against">, string>
> = {
  question: "cwestiynau",
  comment: "sylwadau",
  summary: "crynodebau",
  statement: "datganiadau",
  point: "pwyntiau ar yr agenda",
  notes: "newidiadau i'r nodiadau",
  amendment: "gwelliannau",
  case: "achosion ar gyfer y papur pleidleisio",
  alternative: "dewisiadau eraill",
  knowledge: "nodiadau gan rai sy'n gwybod",
  candidate: "ymgeiswyr",
  asked: "cwestiynau i'r ymgeiswyr",
  report: "adroddiadau ar yr hyn a ddaeth ohono",
};

function argumentsInWords(counts: ReadonlyMap<AddedKind, number>): readonly string[] {
  const speakFor = counts.get("argument-for") ?? 0;
  const all = speakFor + (counts.get("argument-against") ?? 0);
  if (all === 0) return [];
  if (all === 1) return [`dadleuon ${speakFor === 1 ? "o blaid" : "yn erbyn"} (1)`];
  return [`dadleuon (${countInWords(all)}, ${countInWords(speakFor)} ohonynt o blaid)`];
}

export const news: Texts<typeof enNews> = {
  title: "Yr hyn sy'n newydd",
  trail: [...me, { label: "Yr hyn rydych yn ei ddilyn", href: followingPath }],
  lead: (name) => name,
  toThing: "Y cyfan ohono",
  emptyTitle: "Dim byd mwy newydd",
  empty:
    "Mae llythyrau'n arwain yma am 30 diwrnod. Mae'r hyn roeddent yn sôn amdano ar ei dudalen ei hun.",
  more: "Yr hyn a ddaeth wedyn",
  kinds: {
    "argument-for": "Dadl o blaid",
    "argument-against": "Dadl yn erbyn",
    question: "Cwestiwn",
    comment: "Sylw",
    summary: "Crynodeb, i'r ddwy garfan ei alw'n deg",
    statement: "Datganiad i gytuno ag ef neu beidio",
    point: "Pwynt ar yr agenda",
    notes: "Newidiwyd y nodiadau",
    amendment: "Gwelliant",
    case: "Achos ar gyfer y papur pleidleisio",
    alternative: "Dewis arall",
    knowledge: "Nodyn gan rywun sy'n gwybod",
    candidate: "Mae rhywun yn sefyll",
    asked: "Cwestiwn i'r ymgeiswyr",
    report: "Sut mae hi gyda'r hyn a benderfynwyd",
  },
};

export const notices: Texts<typeof enNotices> = {
  hello: (name) => `Helo ${name},`,
  stop: (link) => `Peidio â dilyn hwn: ${link}`,
  covered: "Rhywbeth sy'n cael ei ddal yn ôl, ac na ellir ei ddarllen nawr",
  added: (counts) => {
    const parts = Object.entries(newInWords).flatMap(([kind, name]) => {
      const count = counts.get(kind as AddedKind) ?? 0;
      return count === 0 ? [] : [`${name} (${countInWords(count)})`];
    });
    return `newydd: ${[...argumentsInWords(counts), ...parts].join("; ")}.`;
  },
  addedSubject: "yr hyn sy'n newydd",
  times: (says, count) => `${says} (${countInWords(count)} gwaith)`,
};

export const happened: Texts<typeof enHappened> = {
  opened: (closes) => `gallwch bleidleisio tan ${closes}.`,
  closed: {
    adopted: (voted) => `cytunwyd. Pleidleisiodd ${countInWords(voted)}.`,
    "not-adopted": (voted) => `ni chytunwyd. Pleidleisiodd ${countInWords(voted)}.`,
  },
  counted: "mae'r pleidleisiau wedi'u cyfrif, a'r canlyniad yno i'w wirio.",
  void: "ni ddaeth dim o'r bleidlais. Mae'r dudalen yn dweud pam.",
  review: "mae'n cael ei adolygu. A ddylai aros, newid neu fynd?",
  ran: "fe'i gweithredwyd. Gall aelodau ei herio nawr.",
  deed: {
    answered: "mae rhywun yn atebol amdano nawr.",
    "on-agenda": "mae aelodau'n dweud nad yw wedi'i wneud.",
    done: "mae wedi'i wneud. Mae'r dudalen yn dweud sut.",
    "given-up": "rhoddwyd y gorau iddo. Mae'r dudalen yn dweud pam.",
    nothing: "nid yw'n gofyn dim gan neb.",
  },
};

export const push: Texts<typeof enPush> = {
  trail: me,
  title: "Arwyddion ar y ddyfais hon",
  lead: "Os mynnwch, mae'r porwr hwn yn dweud wrthych pan fydd gennym rywbeth newydd i chi. Mae wedi'i ddiffodd nes ichi ei droi ymlaen.",
  explained: [
    "Nid yw arwydd yn dweud ond “Rhywbeth newydd i chi”. Rydych yn darllen beth ydyw yma neu yn eich llythyrau.",
    "Mae'n mynd trwy weinyddion pwy bynnag a wnaeth eich porwr, megis Google, Mozilla neu Apple. Ni allant ei ddarllen, ond maent yn dysgu bod ein safle'n anfon rhywbeth at y ddyfais hon, a phryd.",
    "Rydych yn cael un yr awr ar y mwyaf, a dim un os ydych wedi dewis dim llythyrau.",
    "Gall pwy bynnag sy'n gweld eich sgrin weld yr arwydd.",
  ],
  on: "Troi arwyddion ymlaen yn y porwr hwn",
  working: "Yn gofyn i'ch porwr …",
  denied:
    "Nid yw eich porwr yn gadael inni. Gallwch newid hynny yn ei osodiadau ar gyfer y safle hwn.",
  unable:
    "Ni allai eich porwr ei wneud. Ar iPhone neu iPad, ychwanegwch y safle hwn at y Sgrin Gartref yn gyntaf.",
  cannot:
    "Ni all y porwr hwn ddangos arwyddion, neu mae ei sgriptiau wedi'u diffodd. Nid ydych yn colli dim: daw'r cyfan trwy lythyr hefyd.",
  broken:
    "Nid cyfeiriad ar gyfer arwyddion yw'r hyn a anfonodd eich porwr. Rhowch gynnig arall arni, neu gyda phorwr arall.",
  tooMany: (most) =>
    `Rydych wedi troi arwyddion ymlaen mewn ${most} o borwyr. Diffoddwch un ohonynt yn gyntaf.`,
  browsers: "Ble mae arwyddion ymlaen",
  none: "Ddim yn unman eto.",
  since: (day) => `Porwr, ers ${day}`,
  through: (host) => `Trwy ${host}`,
  off: "Diffodd",
  saved: "Wedi'i gadw.",
};

export const kept: Texts<typeof enKept> = {
  browsers: {
    what: "Os troesoch arwyddion ymlaen: ble y gellir cyrraedd eich porwr ar eu cyfer, a phryd yr aeth yr un diwethaf allan",
    why: "Er mwyn iddo allu dweud wrthych fod rhywbeth newydd, unwaith yr awr ar y mwyaf.",
  },
  following: {
    what: "Yr hyn rydych yn ei ddilyn, a faint rydych am ei glywed am bob un",
    why: "Er mwyn inni allu dweud wrthych beth sy'n digwydd yno, unwaith.",
  },
  happening: {
    what: "Pa newyddion oedd eich gwaith chi eich hun, a'r hyn y mae darn o newyddion yn ei ofyn gennych",
    why: "Er mwyn peidio â dweud wrthych yr hyn a wnaethoch eich hun, a dweud wrthych yr hyn a ofynnir gennych.",
    until: (length) => `${length} ar ôl iddo ddigwydd`,
  },
};
