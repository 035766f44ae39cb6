import type { Texts } from "@breakthrough/languages";
import type { kept as en } from "./words-kept.en.ts";

// Written without a native reader, as all our Welsh.

/** What the privacy notice says of what this room keeps of people. */
export const kept: Texts<typeof en> = {
  drafts: {
    what: "Eich drafftiau, yr hyn rydych yn ei gefnogi, lle byddech yn cymryd testun drosodd, a hyd nes ei rewi lle gofynnwch am bleidlais dan sêl",
    why: "Mae cynnig yn mynd ymlaen pan fydd digon o aelodau y tu ôl iddo, pob un unwaith.",
  },
  proposals: {
    what: "Y cynigion a gyhoeddasoch, gyda phob fersiwn o'u testun",
    why: "Mae'r blaid yn penderfynu arnynt, ac yn gorfod dangos wrth beth y penderfynodd.",
  },
  marks: {
    what: "Beth a farciwyd gennych i gael pleidlais gyntaf",
    why: "Mae pob aelod yn cyfrif unwaith.",
  },
};
