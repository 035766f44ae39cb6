import { once } from "node:events";
import { createWriteStream } from "node:fs";

/** The heading of the ONS Postcode Directory as it has been since 2025. */
const HEADS =
  "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,lad25cd,wd25cd,nhser24cd," +
  "ctry25cd,rgn25cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,lsoa21cd,msoa21cd,wz11cd,sicbl24cd,bua24cd,ruc21ind," +
  "oac11ind,lat,long,lep21cd1,lep21cd2,pfa23cd,imd20ind,icb23cd";

const LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
/** With these no area begins that lies outside the United Kingdom. */
const AREA_LETTERS = "ADEHLNPRSTUWY";
const AREAS = 124;
const DISTRICTS = 25;
/** Postcodes of a ward, all in a row. */
const OF_A_WARD = 330;
/** Of a hundred a third has ended, as in the real one. */
const ENDED = 3;

const numbered = (stem: string, number: number): string => stem + String(number).padStart(6, "0");

/** Made up, in its form: `lines` postcodes in their order, each with all 35 columns. */
export async function writeDirectory(path: string, lines: number): Promise<void> {
  const file = createWriteStream(path);
  let text = `${HEADS}\r\n`;
  for (let index = 0; index < lines; index += 1) {
    text += `${lineAt(index, lines)}\r\n`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, "drain");
    text = "";
  }
  file.end(text);
  await once(file, "finish");
}

/** The postcode of that line, without its space. */
export function postcodeAt(index: number, lines: number): string {
  const ofDistrict = Math.ceil(lines / (AREAS * DISTRICTS));
  const district = Math.floor(index / ofDistrict);
  const unit = index % ofDistrict;
  const area = Math.floor(district / DISTRICTS);
  const letters = `${AREA_LETTERS[Math.floor(area / 10)]}${AREA_LETTERS[area % 10]}`;
  const [sector, rest] = [Math.floor(unit / 400), unit % 400];
  const inward = `${sector}${LETTERS[Math.floor(rest / 20)]}${LETTERS[rest % 20]}`;
  return `${letters}${1 + (district % DISTRICTS)}${inward}`;
}

function lineAt(index: number, lines: number): string {
  const compact = postcodeAt(index, lines);
  const [out, inward] = [compact.slice(0, -3), compact.slice(-3)];
  const ward = Math.floor(index / OF_A_WARD);
  const isEnded = index % ENDED === 0;
  const latitude = 50 + (ward % 800) / 100 + (index % 97) / 1e5;
  const longitude = -5 + (ward % 600) / 100 + (index % 89) / 1e5;
  const quoted = [
    ...[out.padEnd(4) + inward, `${out.padEnd(4)} ${inward}`, `${out} ${inward}`],
    ...["198001", isEnded ? "200506" : "", index % 90 === 0 ? "1" : "0"],
    ...[String(300000 + (ward % 3000) * 100), String(100000 + (ward % 7000) * 100), "1"],
    ...[numbered("E00", ward * 3), "E10000008", "E58000267"],
    ...[numbered("E06", Math.floor(ward / 23)), numbered("E05", ward), "E40000006", "E92000001"],
    ...[`E1200000${1 + (Math.floor(ward / 900) % 9)}`, numbered("E14", Math.floor(ward / 12))],
    ...["E30000250", "TLK41", "E65000001", numbered("E01", ward), numbered("E02", ward)],
    ...["E33000000", "E38000230", "E63000000", "RSF1", "3B1"],
  ].map((cell) => `"${cell}"`);
  const degrees = [latitude.toFixed(6), longitude.toFixed(6)];
  const last = ["E37000005", "", "E23000035", String(1 + (index % 32844)), "E54000037"];
  return [...quoted, ...degrees, ...last.map((cell) => `"${cell}"`)].join(",");
}
