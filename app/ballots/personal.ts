import type { PersonalDetails } from "../../platform/room.ts";
import { ballotPath, sealedPath } from "./addresses.ts";
import { kept } from "./kept.ts";
import { joinLines } from "./roll/two-lines-store.ts";
import { listOwnRolls } from "./sealed/who/sealed-roll-queries.ts";
import { forgetVoter } from "./sealed/who/sealed-roll-store.ts";
import { forgetPerson } from "./store.ts";
import { listOwnLines, listReceipts } from "./voting/own-vote-queries.ts";
import { receiptCodeOf } from "./voting/receipt.ts";

const MOST = 10_000;

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => {
    const lines = await listOwnLines(db, personId);
    const { receipts } = await listReceipts(db, personId, { most: MOST });
    const sealedRolls = await listOwnRolls(db, personId);
    return {
      sealedRolls: sealedRolls.map((id) => sealedPath(id)),
      rollLines: lines.map(({ ballotId, lineId }) => ({ ballot: ballotPath(ballotId), lineId })),
      votes: receipts.map((receipt) => ({
        ballot: ballotPath(receipt.ballotId),
        title: receipt.title,
        rollLine: receipt.lineId,
        choices: receipt.choices,
        castAt: receipt.castAt,
        timesChanged: receipt.changes,
        receiptCode: receiptCodeOf(receipt.ballotId, receipt.lineId, receipt.choices),
      })),
    };
  },
  forget: async (tx, personId) => {
    await forgetPerson(tx, personId);
    await forgetVoter(tx, personId);
  },
  follows: [
    { table: "ballots.roll_line", once: ["ballot_id"] },
    { table: "ballots.who_line", once: ["ballot_id"] },
    { table: "ballots.who_never", once: ["ballot_id"] },
  ],
  join: joinLines,
};
