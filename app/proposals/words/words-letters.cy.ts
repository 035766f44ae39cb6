import { soften, type Texts } from "@breakthrough/languages";
import type { letters as en, happened as enHappened } from "./words-letters.en.ts";

/** What happened to a proposal, to stand after its title. With an end, that is when it ends. */
export const happened: Texts<typeof enHappened> = {
  idea: () => "mae'n syniad newydd. A oes angen eich cefnogaeth arno?",
  discussion: () => "mae aelodau'n ei drafod nawr.",
  drafting: () => "mae ei awduron yn gorffen y testun nawr.",
  amendment: () => "gellir gwella ei destun nawr, air wrth air.",
  rota: () => "mae'n neges y mae aelodau a dynnwyd drwy goelbren yn penderfynu arni nawr.",
  "to-post": () => "mae'r rota wedi'i chymeradwyo, ac mae i'w phostio.",
  posted: () => "fe'i postiwyd ar gyfrifon y blaid.",
  "not-posted": () => "ni chymerodd yr un rhwydwaith hi. Mae ei thudalen yn dweud pam.",
  "taken-down": () => "fe'i tynnwyd i lawr, neu ei hatal cyn ei phostio.",
  frozen: (ends) =>
    ends === undefined
      ? "mae ei destun wedi'i orffen. Dywedwch beth sydd o'i blaid ac yn ei erbyn."
      : `mae ei destun wedi'i orffen. Dywedwch beth sydd o'i blaid ac yn ei erbyn tan ${ends}; yna bydd y bleidlais yn agor.`,
  lapsed: () => "ni chafodd ddigon o gefnogaeth mewn pryd, ac mae'n dod i ben.",
  merged: () => "mae'n rhan o gynnig arall nawr. Nid yw cefnogaeth yn symud ohoni ei hun.",
  withdrawn: () => "mae ei awdur wedi'i dynnu yn ôl. Gall y rhai a'i cefnogodd ei fabwysiadu.",
  revised: "mae ei destun wedi newid. Gall y sawl a gefnogodd yr hen un gefnogi'r un newydd.",
  mergeAsked: "mae awduron cynnig arall yn gofyn am wneud un o'r ddau.",
};

export const letters: Texts<typeof en> = {
  mergedSubject: (title) => `Unwyd “${title}” â chynnig arall`,
  mergedText: (title, into, link) =>
    `Helo {name},\n\ncefnogoch “${title}”. Mae ei awduron ac awduron “${into}” wedi cytuno i wneud un cynnig o'r ddau. Nid yw eich cefnogaeth yn symud ohoni ei hun: darllenwch y llall, a chefnogwch ef os ydych yn cytuno.\n\n${link}\n`,
  withdrawnSubject: (title) => `Tynnwyd “${title}” yn ôl: a wnewch chi ei fabwysiadu?`,
  withdrawnText: (title, needed, until, link) =>
    `Helo {name},\n\ncefnogoch “${title}”. Mae ei awdur wedi ei dynnu'n ôl. Gall ${needed} a'i cefnogodd ei fabwysiadu gyda'i gilydd tan ${until}; yna bydd yn mynd ymlaen o'r man lle'r oedd.\n\n${link}\n`,
  penSubject: (title) => `Mae'n aros amdanoch chi: gorffennwch “${title}”`,
  penText: (title, { from, until, rest }, link) =>
    `Helo {name},\n\nmae “${title}” yn cael ei ddrafftio, ac rydych yn un o'i awduron: dim ond ei awduron all ei symud ymlaen. Gwellwch y testun. Yr amser cynharaf i ddweud ei fod wedi'i orffen yw ${from}; bob tro y byddwch yn ei newid, rhaid iddo sefyll am ${soften(rest)} yn gyntaf. O ${soften(until)} ymlaen, caiff aelodau sy'n ei gefnogi gymryd y pin.\n\n${link}\n`,
  revisedSubject: (title) => `Mae “${title}” wedi newid: a ydych yn ei gefnogi o hyd?`,
  revisedText: (title, link) =>
    `Helo {name},\n\ncefnogoch “${title}”. Mae ei awduron wedi newid y testun, ac i'r hen un yr oedd eich cefnogaeth: nid yw'n cyfrif i'r un newydd. Gwelwch beth sydd wedi newid, a chefnogwch ef eto os ydych yn cytuno.\n\n${link}\n`,
  mergeAskedSubject: (title) => `A ddylai “${title}” ddod yn rhan o'ch cynnig chi?`,
  mergeAskedText: (title, into, link) =>
    `Helo {name},\n\nhoffai awduron “${title}” ei uno â'ch cynnig “${into}”. Nid oes dim yn digwydd oni bai eich bod yn cytuno. Atebwch yma:\n\n${link}\n`,
};
