import { checkLedger } from "../money/door.ts";
import { atTheDesk } from "./desk/at-the-desk.ts";
import { words } from "./desk/words.ts";

await atTheDesk(
  () => undefined,
  async (_wanted, { database }) => {
    const { entries, lines, faults } = await checkLedger(database);
    console.log(words.moneyCheck.counted(entries, lines));
    for (const fault of faults) console.log(words.moneyCheck.wrong(fault));
    console.log(faults.length === 0 ? words.moneyCheck.valid : words.moneyCheck.invalid);
    process.exitCode = faults.length === 0 ? 0 : 1;
  },
);
