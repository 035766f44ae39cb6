import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** What the registrar's program says, in Welsh. */
export const cy: Texts<typeof en> = {
  make: "Gwneud y codau yn y porwr hwn",
  replace: "Newid neu gymryd codau yn ôl yn y porwr hwn",
  codesFile: "Eich ffeil â'r codau (codes.json)",
  working: "Yn tynnu codau ac yn eu selio …",
  sealed: (count) => `Wedi'u selio i ddyfeisiau ${countedInWelsh(count, "aelod")}.`,
  onPaper: (count) =>
    `${countedInWelsh(count, "aelod")} heb ddyfais: ar ddalennau o bapur y mae eu codau'n mynd. I anfon llythyrau drwy eich gweinydd post eich hun yn lle hynny, defnyddiwch y rhaglen mewn terfynell.`,
  saveCodes: "1. Cadw'r ffeil â'r codau",
  saveSheets: "2. Cadw'r dalennau i'w hargraffu",
  handIn: "3. Cyflwyno'r rhestr a'r amlenni",
  saveFirst:
    "Cadwch y ffeiliau yn gyntaf: mae'r dudalen hon yn anghofio'r codau pan adewch chi hi.",
  noTask:
    "Ni ellid nôl y dasg. Llwythwch y dudalen eto, a mewngofnodwch unwaith yn rhagor os gofynnir ichi.",
  refused: {
    "sealed.registrar.file.ballot": "Codau pleidlais arall sydd yn y ffeil hon.",
    "sealed.registrar.file.spares": "Nid oes digon o godau sbâr ar ôl.",
    "sealed.registrar.file.line":
      "Nid yw'r ffeil hon yn adnabod un o'r aelodau a gollodd eu codau.",
    other: "Ni weithiodd hynny. Llwythwch y dudalen eto, a gwiriwch mai dyma'r ffeil gywir.",
  },
};
