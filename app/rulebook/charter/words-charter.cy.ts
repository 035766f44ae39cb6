import type { Texts } from "@breakthrough/languages";
import type { charter as en } from "./words-charter.en.ts";

// Written without a native reader, as all our Welsh.

/** The constitution as a text, in Welsh. */
export const charter: Texts<typeof en> = {
  title: "Ein cyfansoddiad",
  lead: "Beth yw ein plaid a sut mae'n gweithio, mewn paragraffau wedi'u rhifo. Rhifau'r llyfr rheolau yw ei rifau, fel nad oes yr un yn sefyll mewn dau le.",
  none: "Nid oes gan ein plaid gyfansoddiad eto",
  noneSays:
    "Caiff unrhyw aelod gynnig y cyntaf. Fe'i trafodir, ei ddrafftio a'i wella fel unrhyw destun; yna mae'r aelodau'n ei fabwysiadu drwy bleidlais.",
  proposeFirst: "Cynnig y cyfansoddiad cyntaf",
  propose: "Cynnig newid",
  how: (majority, quorum) =>
    `Mae angen ${majority} o'r pleidleisiau o blaid neu yn erbyn ar newid, a ${quorum} o'r aelodau gweithredol yn pleidleisio. Mae gwelliannau y mae ei awduron yn eu derbyn yn rhan ohono; mae aelodau'n pleidleisio ar y lleill fesul un, ac mae angen yr un peth ar bob un.`,
  howTitle: "Sut mae'n newid",
  votes: "Y pleidleisiau a'i gwnaeth",
  vote: "Sut y pleidleisiom",
  paragraphVote: (number) => `Sut y pleidleisiom: paragraff ${number}`,
  numbers: "Rhifau y gall eu henwi",
  numbersSay:
    "Ysgrifennwch enw rhif mewn bachau petryal, a dangosir rhif y llyfr rheolau heddiw yn ei le.",
  numberTwice: (figure) =>
    `Rhif yw “${figure}”, a dim ond yn y llyfr rheolau y mae rhifau'n sefyll. Ysgrifennwch ei enw mewn bachau petryal, megis [ballotDays], neu gadewch y rhif allan.`,
  noSuchNumber: (name) =>
    `Nid oes gan y llyfr rheolau rif o'r enw [${name}]. Mae tudalen y cyfansoddiad yn rhestru pob un.`,
  changedMeanwhile:
    "Mae pleidlais arall wedi newid yr un geiriau yn y cyfansoddiad. Ar gyfer y testun o'r blaen yr ysgrifennwyd hwn.",
  nothingLeft: "Ni fyddai dim o'r cyfansoddiad ar ôl.",
  first: [
    "Mae ein plaid yn eiddo i'w haelodau. Mae gan bob aelod yr un hawliau.",
    "Yr aelodau sy'n penderfynu beth rydym yn sefyll drosto. Nid oes neb arall yn gwneud polisi yn ein henw.",
    "Caiff unrhyw aelod gynnig syniad. Mae digon o aelodau'n ei gario i drafodaeth; yna fe'i drafftir, a chaiff aelodau ei wella am [amendmentDays].",
    "Mae aelodau'n pleidleisio am [ballotDays]. Mabwysiedir cynnig os yw mwy na [majorityPercent] o'r pleidleisiau o blaid neu yn erbyn o'i blaid, ac os yw [quorumPercent] o'r aelodau gweithredol wedi pleidleisio.",
    "Mae swyddogion yn gweithredu dros aelodau, am dymor o [officeMonths] ar y mwyaf. Ni all yr un swyddog ddefnyddio pŵer ar ei ben ei hun.",
    "Ysgrifennir pob gweithred swyddogol yn y cofnod, na all neb ei newid.",
    "Caiff aelodau herio gweithred swyddogol. Rheithgor a dynnir drwy goelbren sy'n penderfynu.",
    "Dim ond drwy bleidlais y mae'r cyfansoddiad hwn yn newid, lle mae o leiaf [rulebookMajorityPercent] o'r pleidleisiau o blaid neu yn erbyn o blaid y newid, ac y mae [rulebookQuorumPercent] o'r aelodau gweithredol wedi pleidleisio.",
  ].join("\n\n"),
};
