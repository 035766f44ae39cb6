import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const members = (count: number): string => countedInWelsh(count, "aelod");
const people = (count: number): string => countedInWelsh(count, "person");

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  trail: [{ label: "Fi", href: mePath }],
  title: "Tystio",
  lead: "Nid yw blwch post yn aelod eto: mae aelodau'n dweud am newydd-ddyfodiaid eu bod wedi cwrdd â nhw, a bod pob un yn un person.",
  off: "Nid yw'r llyfr rheolau'n ei ofyn gan neb ar hyn o bryd.",
  own: {
    title: "Pwy sy'n tystio drosof",
    notAsked:
      "Nid oes angen i neb dystio drosoch. Mae'r hyn a ddywedwch yn cyfrif yn ôl eich dyddiau fel aelod.",
    notMember: "Gan aelodau y gofynnir amdano. Gallwch ddod yn aelod ar y dudalen Fi.",
    needed: (needed, have) =>
      `Mae'r hyn a ddywedwch yn cyfrif pan fydd ${members(needed)} sefydledig wedi tystio drosoch. Hyd yma: ${have}.`,
    from: (day) =>
      `Mae digon o aelodau wedi tystio drosoch. Mae'n cyfrif o ${day}, a phob peth o'i ddiwrnod ei hun y mae'r dudalen Fi yn ei enwi. Tan hynny gellir tynnu tystiad yn ôl.`,
    since: (day) => `Mae aelodau wedi tystio drosoch, ac mae hynny'n cyfrif ers ${day}.`,
    how: "Gwnewch ddolen a'i rhoi i aelodau sy'n eich adnabod: mewn cyfarfod, dros y ffôn, mewn neges. Mae pwy bynnag sydd â hi ac sy'n cael tystio yn darllen eich enw ar ei thudalen. Nid oes neb arall yn dod o hyd i chi drwyddi.",
    link: "Eich dolen",
    make: "Gwneud fy nolen",
    again: "Gwneud dolen arall",
    againSays: "Yna nid yw hon yn arwain i unman mwyach.",
    by: "Maen nhw wedi tystio drosoch",
  },
  given: {
    title: "Dros bwy y tystiais",
    none: "Dros neb eto.",
    left: (left, days) =>
      `Cewch dystio dros ${people(left)} arall nawr: cyfrifir tystiadau'r ${countedInWelsh(days, "diwrnod")} diwethaf.`,
    how: "Mae newydd-ddyfodiad yr ydych yn ei adnabod yn rhoi ei ddolen i chi. Agorwch hi, wedi mewngofnodi.",
    caption: "Dros bwy y tystiais",
    columns: ["Pwy", "Pryd", "Nawr"],
    stands: "Mae'n cyfrif, ac yn sefyll",
    withdraw: "Ei dynnu'n ôl",
    withdrawFor: (name) => `Ei dynnu'n ôl: ${name}`,
  },
  link: {
    code: "Cod y ddolen",
    unknown:
      "Nid yw'r ddolen hon yn arwain i unman: mae un arall wedi cymryd ei lle, neu mae ei pherchennog yn cyfrif erbyn hyn. Gofynnwch iddo am yr un ar ei dudalen.",
    notNeeded: "Nid oes angen i neb dystio drosoch.",
  },
  vouch: {
    title: "Tystio dros rywun",
    lead: (name) => `${name}: gofynnir i chi ddweud eich bod wedi cwrdd â'r person hwn.`,
    means:
      "Nid ydych yn dweud dim am ei farn. Rydych yn dweud eich bod wedi cwrdd ag ef, a'i fod yn un person ag un aelodaeth. Os nad ydych yn gwybod pwy a roddodd y ddolen hon i chi, caewch y dudalen.",
    tick: "Dywedwch eich bod wedi cwrdd ag ef, neu caewch y dudalen.",
    met: "Rwyf wedi cwrdd â'r person hwn. Dyna pwy ydyw, ac ni wn am unrhyw aelodaeth arall sydd ganddo.",
    seen: "Bydd yn darllen mai chi oedd. Ni ddywedir wrth neb arall.",
    button: "Tystio drosto",
    oneself: "Eich dolen chi yw hon. Rhowch hi i aelodau sy'n eich adnabod.",
    already: "Rydych wedi tystio drosto eisoes.",
    notAsked:
      "Nid oes angen i neb dystio drosto: mae'n cyfrif eisoes, neu nid yw'n aelod ar hyn o bryd.",
    tooMany: (most, days) =>
      `Rydych wedi tystio dros ${people(most)} o fewn ${countedInWelsh(days, "diwrnod")}, a dyna'r mwyaf. Gall aelod arall wneud.`,
  },
  withdraw: {
    none: "Nid oes gennych dystiad i'w dynnu'n ôl.",
    stands:
      "Mae'n rhy hwyr: mae'n cyfrif o'i herwydd. Os nad yw'n neb, dywedwch wrth swydd sy'n gallu gofyn am ataliad.",
  },
  letters: {
    oneMoreSubject: (party) => `Mae aelod o ${party} wedi tystio drosoch`,
    oneMoreText: (name, party, missing, link) =>
      `Helo ${name},\n\ndywedodd aelod o ${party} eich bod yn berson y mae wedi cwrdd ag ef. ${members(missing)} arall, a bydd yr hyn a ddywedwch yn cyfrif yn ôl ei ddyddiau. Mae eich dolen ar eu cyfer yma:\n\n${link}\n`,
    enoughSubject: (party) => `Mae aelodau o ${party} wedi tystio drosoch`,
    enoughText: (name, party, day, link) =>
      `Helo ${name},\n\nmae cynifer o aelodau o ${party} ag y mae'r llyfr rheolau'n gofyn amdanynt wedi dweud eich bod yn berson. Mae'n cyfrif o ${day}; mae'r hyn a ddywedwch yn cyfrif o hynny ymlaen, pob peth pan fydd ei ddyddiau ei hun ar ben. Tan y diwrnod hwnnw gall aelod ei dynnu'n ôl, a byddem yn ysgrifennu atoch. Mae pwy ydynt yma:\n\n${link}\n`,
    fewerSubject: (party) => `Nid yw tystiad drosoch yn ${party} yn cyfrif mwyach`,
    fewerText: (name, party, missing, link) =>
      `Helo ${name},\n\nmae aelod o ${party} a dystiodd drosoch wedi tynnu hynny'n ôl, neu nid oes ganddo hawliau llawn nawr. ${members(missing)} arall, a bydd yr hyn a ddywedwch yn cyfrif yn ôl ei ddyddiau. Rydych yn dal i ddarllen, siarad ac ysgrifennu fel o'r blaen. Mae eich dolen ar eu cyfer yma:\n\n${link}\n`,
  },
  kept: {
    vouch: {
      what: "Eich dolen i aelodau sy'n eich adnabod, pwy a dystiodd drosoch a thros bwy y tystioch chi, a phryd",
      why: "Lle mae pleidlais yn gofyn i aelodau dystio dros newydd-ddyfodiaid: fel bod pob un yn cyfrif unwaith, ac y gellir ei dynnu'n ôl.",
    },
  },
};
