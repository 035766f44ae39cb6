import type { House } from "../../platform/house.ts";
import { isNews } from "../../platform/log/news.ts";
import type { Job } from "../../platform/room.ts";
import { RecordTampered, sealLines, WrongKey } from "./sealing/seal.ts";
import { isStuck } from "./sealing/seal-state.ts";
import { askWitnesses } from "./sealing/witnessing.ts";

/** Where something does not fit, nothing is sealed, and that is said once a minute and not once a second. */
async function sealOrWait(house: House, stopping: AbortSignal): Promise<void> {
  try {
    await sealLines(house, stopping);
  } catch (error) {
    if (!(error instanceof RecordTampered || error instanceof WrongKey)) throw error;
    if (isNews(house, "record.not-sealed"))
      house.log.error("record.not-sealed", { says: error.message });
  }
}

async function watch(house: House): Promise<void> {
  if (await isStuck(house.database)) house.log.error("record.stuck");
}

export const jobs: readonly Job[] = [
  { name: "record.seal", cron: "* * * * *", everySeconds: 1, run: sealOrWait },
  {
    name: "record.witness",
    cron: "* * * * *",
    everySeconds: 2,
    run: (...given) => askWitnesses(...given),
  },
  { name: "record.watch", cron: "* * * * *", run: watch },
];
