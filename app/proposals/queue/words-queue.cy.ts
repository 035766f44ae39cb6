import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { queue as en } from "./words-queue.en.ts";

// Written without a native reader, as all our Welsh.

export const queue: Texts<typeof en> = {
  title: "Beth ddaw i'r bleidlais nesaf",
  lead: (most) =>
    `O'r pleidleisiau ar bolisi, strategaeth a'r llyfr rheolau mae ${countInWords(most)} ar y mwyaf yn agor mewn wythnos, er mwyn i bawb allu darllen yr hyn y maent yn pleidleisio arno. Yr hyn y mae aelodau yn ei farcio fwyaf sy'n mynd gyntaf.`,
  rules: (day, hour, days) =>
    `Maent yn agor ar ${day} am ${hour}. Nid oes yr un yn aros yn hwy na ${days} ar ôl ei gwrandawiad. Nid yw datganiadau brys, etholiadau na galw yn ôl yn aros yma.`,
  decide: "Penderfynu",
  label: "Yn aros am eu pleidlais",
  empty: "Nid oes dim yn aros am ei bleidlais",
  emptySays:
    "Pan fydd gwrandawiad cynnig ar ben, mae'n sefyll yma nes i'w bleidlais agor. Mewn wythnos dawel mae hynny ar unwaith.",
  toDiscuss: "Gweld beth sy'n cael ei drafod",
  place: (place, of) => `Lle ${place} o ${of}`,
  marks: (count) => countedInWelsh(count, "marc"),
  waitsSince: "Mae'n aros ers",
  heardUntil: "Mae ei wrandawiad tan",
  opens: "Yn agor, fel y mae pethau",
  latest: "Fan bellaf",
  why: {
    marks: "O'i farciau y daw ei le.",
    time: "Mae ganddo gynifer o farciau ag eraill, a daw ei le o ba mor hir y mae'n aros.",
  },
  mark: "Ei farcio fel un sy'n bwysig i chi",
  unmark: "Tynnu fy marc yn ôl",
  left: (left, most) =>
    left === 0
      ? `Rydych wedi rhoi pob un o'ch ${countInWords(most)} marc. Tynnwch un yn ôl i'w roi yn rhywle arall; daw pob un yn ôl ohono'i hun pan agorir y bleidlais.`
      : `Mae gennych ${countInWords(left)} o ${countedInWelsh(most, "marc")} ar ôl i'w rhoi.`,
  yours: "Rydych wedi ei farcio.",
  choose: "Dewiswch a ydych am ei farcio.",
  notWaiting: "Nid yw'n aros am bleidlais, felly nid oes dim i'w farcio.",
  noMarksLeft: (most) =>
    `Rydych wedi rhoi pob un o'ch ${countedInWelsh(most, "marc")}. Tynnwch un yn ôl yn gyntaf.`,
  isWaiting: "Mae ei wrandawiad ar ben. Mae'n aros ei dro i gael pleidlais arno.",
  toQueue: "Gweld ei le, a marcio'r hyn a ddylai ddod gyntaf",
};
