import type { Texts } from "@breakthrough/languages";
import type { join as en } from "./words-join.en.ts";

// Written without a native reader, as all our Welsh.

/** What the pages on which people join say. */
export const join: Texts<typeof en> = {
  paused:
    "Mae ymuno wedi'i oedi tra bo'r wefan yn cael ei thrwsio. Rhowch gynnig arall arni ymhen rhai oriau.",
  closed:
    "Ni all neb ymuno eto: nid yw swyddogion y blaid wedi dweud pwy sy'n ateb drosti. Dewch yn ôl yn nes ymlaen.",
  closedMissing:
    "Yn gyntaf mae'n rhaid i'r blaid ddweud ei henw llawn, ei chyfeiriad post, pwy sy'n hyrwyddo'r hyn y mae'n ei gyhoeddi, cyfeiriad e-bost i bawb, a chost aelodaeth. Mae'r gyfraith am hynny, a dylech chi ei wybod.",
  closedOfficers: "A ydych yn swyddog o'r blaid?",
  closedLink: "Beth i'w wneud yn gyntaf",
  tooYoung: (age) => `Mae pobl yn ymuno â'r blaid hon o ${age} oed ymlaen.`,
  age: "Faint yw eich oed?",
  ageHint: (age) =>
    `Mae pobl yn ymuno o ${age} oed ymlaen. Nid ydym yn gofyn am eich dyddiad geni.`,
  adult: "Rwy'n 18 neu'n hŷn",
  minor: (age) => (age === 17 ? `Rwy'n ${age}` : `Rwy'n ${age} neu'n hŷn, a heb fod yn 18 eto`),
  minorHint:
    "Rydych yn cymryd rhan fel pawb. Nid ydych yn y rhestr o bobl oni bai eich bod am fod, nac mewn unrhyw ffeil sy'n gadael y wefan hon.",
  controller: (controller, address) =>
    `Mae'r hyn a ysgrifennwch yma'n mynd at: ${controller}, ${address}.`,
  privacy: "Yr hyn rydym yn ei gadw amdanoch, pam, ac am ba hyd:",
  privacyLink: "Preifatrwydd",
  title: "Ymunwch â ni",
  intro:
    "Mae'n cymryd munud. Rydych yn darllen, yn siarad ac yn ysgrifennu gyda ni o'r awr gyntaf; mae'r hyn a ddywedwch yn cyfrif mewn pleidleisiau o'r diwrnod y mae ein llyfr rheolau'n ei enwi.",
  as: "Sut hoffech chi gymryd rhan?",
  member: "Fel aelod",
  memberHint:
    "Rydych yn cynnig, yn pleidleisio ac yn sefyll mewn etholiadau. Mae aelodaeth yn para blwyddyn ar y tro.",
  supporter: "Fel cefnogwr",
  supporterHint:
    "Rydych yn darllen, yn trafod ac yn dod gyda ni. Gallwch ddod yn aelod yn nes ymlaen.",
  name: "Eich enw",
  nameHint: "Mae aelodau eraill yn ei weld, yn y rhestr o bobl ac wrth ymyl yr hyn a ysgrifennwch.",
  email: "Cyfeiriad e-bost",
  emailHint:
    "Anfonwn ddolen ato, i wneud yn siŵr mai eich cyfeiriad chi ydyw. Nid oes neb arall yn ei weld.",
  postcode: "Cod post (os dymunwch)",
  postcodeHint: "Mae'n dweud wrthym pa gangen yw eich un chi. Nid oes neb arall yn ei weld.",
  consentLabel:
    "Rwy'n cytuno bod y blaid yn cadw fy nghofnod. Gwn fod hyn yn dweud rhywbeth am fy marn wleidyddol, ac y gallaf gael ei ddileu unrhyw bryd.",
  send: "Ymuno",
  sentTitle: "Edrychwch yn eich e-bost",
  sent: "Os eich cyfeiriad chi yw hwnnw, mae llythyr ar ei ffordd. Agorwch y ddolen sydd ynddo i fynd ymlaen. Mae'n gweithio am dri diwrnod.",
  sentNothing: "Dim byd ar ôl deg munud? Edrychwch yn y ffolder sbam, neu llenwch y ffurflen eto.",
};
