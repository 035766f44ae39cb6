import { countInWords, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const hours = (number: number): string => `${countInWords(number)} awr`;

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  trail: [{ label: "Ein plaid", href: partyPath }],
  title: "Distawrwydd",
  lead: "Ar ôl marwolaeth, neu mewn argyfwng, gall llythyrau at bobl lle aros tan amser penodol. Mae dwy allwedd o ddau gorff yn ei ddechrau, ac mae'n dod i ben ohono'i hun.",
  waits: "Yr hyn sy'n aros",
  waitsSays: [
    "Cylchlythyrau, llythyrau, nodiadau atgoffa ac arwyddion ar ffonau at y bobl sy'n perthyn yno. Mae llythyrau sy'n aros yn mynd allan pan ddaw'r distawrwydd i ben; nid anfonir nodyn am rywbeth sydd drosodd erbyn hynny, nac arwydd.",
    "Mae codau, cadarnhadau, yr hyn y gofynnodd rhywun amdano, a bod digwyddiad wedi'i symud neu ei ganslo yn mynd allan ar unwaith, fel bob amser.",
  ],
  unknown: "Nid oes distawrwydd o'r fath.",
  isOn: "Mae distawrwydd yno eisoes. Gellir ei ddechrau eto pan ddaw i ben.",
  isOver: "Mae drosodd eisoes.",
  everywhere: "Ym mhobman",
  place: (name: string) => `${name}, a phob cangen oddi tani`,
  hours,
  fields: { place: "Dewiswch ble.", hours: "Dewiswch am ba hyd." },
  on: "Nawr",
  none: "Dim distawrwydd nawr",
  noneSays: "Mae llythyrau'n mynd allan fel arfer.",
  until: "Tan",
  since: "Ers",
  by: "Gan",
  endedBy: "Daethpwyd ag ef i ben yn gynnar gan",
  request: (number: number) => `Cais ${number}`,
  over: "O'r blaen",
  ask: {
    title: "Gofyn am ddistawrwydd",
    says: "Rydych yn ei lofnodi. Mae'n dechrau pan fydd allwedd y corff arall yn troi, ac yn para am yr oriau hyn o hynny ymlaen.",
    place: "Ble?",
    hours: "Am ba hyd?",
    choose: "Dewiswch",
    why: "Dywedwch pam fod rhaid i lythyrau aros",
    send: "Ymlaen i lofnodi",
  },
  end: {
    title: (place: string) => `Dod ag ef i ben yn gynnar: ${place}`,
    says: "Mae'n dod i ben pan fydd allwedd y corff arall yn troi. Mae'r hyn a arhosodd yn mynd allan ar unwaith.",
    why: "Dywedwch pam y gall ddod i ben",
  },
  record: {
    begun: (branch: number | undefined, for_: number) =>
      branch === undefined
        ? `Mae llythyrau at bawb yn aros am ${hours(for_)}.`
        : `Mae llythyrau at bobl cangen ${branch} yn aros am ${hours(for_)}.`,
    ended: (id: number) => `Daeth distawrwydd ${id} i ben yn gynnar.`,
  },
};
