import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { dayInWords } from "../../../web/moments.ts";
import { listSignatures } from "../../requests/door.ts";
import { words } from "../words.ts";
import type { Export } from "./export.ts";

/** Who asked, who confirmed, for what and from which copy: on each line and each sheet. */
export async function watermarkOf(
  db: Reader,
  house: Pick<House, "namedOf">,
  granted: Export,
): Promise<string> {
  const signatures = await listSignatures(db, granted.request);
  const keys = signatures.flatMap(({ isAskers, signedBy }) => (isAskers ? [] : (signedBy ?? [])));
  const named = await house.namedOf([...keys, ...(granted.askedBy ? [granted.askedBy] : [])]);
  const { council, area, suppliedOn, request, purpose, mark } = granted;
  return words.exports.watermark({
    ...{ request, purpose, mark, law: words.walk.law(council, area, dayInWords(suppliedOn)) },
    asked: named(granted.askedBy).name,
    confirmed: keys.map((key) => named(key).name),
  });
}
