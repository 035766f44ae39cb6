import type { Texts } from "@breakthrough/languages";
import type { kept as en } from "./words-kept.en.ts";

// Written without a native reader, as all our Welsh.

/** What the privacy notice says of what this room keeps of people. */
export const kept: Texts<typeof en> = {
  person: {
    what: "Eich enw, eich cyfeiriad e-bost, neu eich cyfeiriad post os nad oes gennych flwch post, eich cod post a'r hyn a ddywedwch amdanoch eich hun os rhoesoch nhw, eich iaith, a ydych o dan 18, ers pryd a than pryd rydych yn perthyn, pryd y daethoch ac y cymerasoch ran ddiwethaf",
    why: "Heb enw a chyfeiriad nid oes aelodaeth. Mae'r gweddill ar gyfer dod o hyd i'ch cangen a chyfrif pwy sy'n cymryd rhan.",
  },
  confirmation: {
    what: "Yr hyn a lenwoch i ymuno, nes i chi gadarnhau eich cyfeiriad",
    why: "Fel na all neb ymuno â chyfeiriad rhywun arall.",
    until: (length) => `${length}, os na chaiff ei gadarnhau`,
  },
  emailChange: {
    what: "Cyfeiriad e-bost newydd sy'n aros i gymryd drosodd",
    why: "Fel y gall yr hen un ei atal.",
    until: (length) => `${length}; yna eich cyfeiriad chi ydyw`,
  },
  otherMailbox: {
    what: "Os unwyd dau gyfrif o'ch eiddo: blwch post yr un a ddaeth i ben",
    why: "Fel ei fod yn arwain atoch chi, ac na all neb ymuno ag ef o'r newydd.",
  },
  suspension: {
    what: "Eich bod wedi'ch atal dros dro, am ba hyd ac ar ba sail",
    why: "Fel ei fod yn dod i ben ohono'i hun ac y gellir ei herio.",
    until: (length) =>
      `${length} ar ôl iddo ddod i ben, nid oes dim yn dweud mwyach mai chi ydoedd`,
  },
  exports: {
    what: "Pa ffeiliau o restr yr aelodau y gofynnodd swyddog amdanynt",
    why: "Fel y gall pawb weld at ba ddiben y defnyddiwyd y rhestr.",
  },
  departure: {
    what: "Pam y gadawodd rhywun, os dywedodd; wedi'i gadw heb ei enw",
    why: "Fel y gall y blaid ddysgu ohono.",
  },
};
