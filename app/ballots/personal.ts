import type { PersonalDetails } from "../../platform/room.ts";
import { ballotPath, sealedPath } from "./addresses.ts";
import { kept } from "./kept.ts";
import { gatherPacks } from "./on-paper/pack-queries.ts";
import { joinLines } from "./roll/two-lines-store.ts";
import { listOwnSeats } from "./sealed/trustees/trustee-queries.ts";
import { forgetTrustee } from "./sealed/trustees/trustee-store.ts";
import { listDeviceKeys } from "./sealed/who/device-queries.ts";
import { listRegistrarOf } from "./sealed/who/registrar-queries.ts";
import { listOwnRolls } from "./sealed/who/sealed-roll-queries.ts";
import { forgetVoter } from "./sealed/who/sealed-roll-store.ts";
import { joinSealedLines } from "./sealed/who/two-sealed-lines-store.ts";
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
    const trusteeSeats = await listOwnSeats(db, personId);
    return {
      trusteeSeats: trusteeSeats.map(({ ballotId, ...seat }) => ({
        ballot: sealedPath(ballotId),
        ...seat,
      })),
      sealedRolls: sealedRolls.map((id) => sealedPath(id)),
      sealedDevices: await listDeviceKeys(db, personId),
      registrarOf: (await listRegistrarOf(db, personId)).map((id) => sealedPath(id)),
      rollLines: lines.map(({ ballotId, lineId }) => ({ ballot: ballotPath(ballotId), lineId })),
      votes: receipts.map((receipt) => ({
        ballot: ballotPath(receipt.ballotId),
        title: receipt.title,
        rollLine: receipt.lineId,
        choices: receipt.choices,
        castAt: receipt.castAt,
        timesChanged: receipt.changes,
        castOnPaper: receipt.isOnPaper,
        receiptCode: receiptCodeOf(receipt.ballotId, receipt.lineId, receipt.choices),
      })),
      ...(await gatherPacks(db, personId)),
    };
  },
  forget: async (tx, personId) => {
    await forgetPerson(tx, personId);
    await forgetVoter(tx, personId);
    await forgetTrustee(tx, personId);
  },
  follows: [
    { table: "ballots.roll_line", once: ["ballot_id"] },
    { table: "ballots.sheet", column: "printed_by" },
    { table: "ballots.who_line", once: ["ballot_id"] },
    { table: "ballots.who_never", once: ["ballot_id"] },
    { table: "ballots.who_device_key", once: ["public_key"] },
    { table: "ballots.who_registrar" },
    { table: "ballots.trustee_seat", once: ["ballot_id"] },
  ],
  join: async (tx, joined) => {
    await joinLines(tx, joined);
    await joinSealedLines(tx, joined);
  },
};
