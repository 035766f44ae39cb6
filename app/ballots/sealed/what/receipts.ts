import { expectAccepted, signNote } from "@breakthrough/transparency-log";
import { inTransaction } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { House } from "../../../../platform/house.ts";
import { newKeyText, type RecordKey, readRecordKey } from "../../../../platform/sealing.ts";
import { decidePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Accepted } from "./keeping.ts";

/** What is signed: that this ballot stands at this place of the public file. One line each, in this order, for ever. */
export const receiptText = ({ uuid, trackingNumber, eventHash, height, closesAt }: Accepted) =>
  [
    "Breakthrough receipt for a sealed ballot, form 1",
    `Election: ${uuid}`,
    `Tracking number: ${trackingNumber}`,
    `Event: ${eventHash}`,
    `Height: ${height}`,
    `Closes: ${closesAt.toISOString()}`,
    "",
  ].join("\n");

const keys = new WeakMap<House, Promise<RecordKey>>();

/** The receipt as a signed note (C2SP signed-note). The same ballot gives the same receipt, letter for letter. */
export async function signReceipt(house: House, accepted: Accepted): Promise<string> {
  const { signer } = house.sealing.key ?? (await ownKeyOf(house));
  return expectAccepted(signNote(receiptText(accepted), [signer]));
}

/**
 * A process that only answers pages has not the record's key. It draws one of its own, which never leaves its memory,
 * and names the public half in the record before it signs anything: so the record's key vouches for it.
 */
function ownKeyOf(house: House): Promise<RecordKey> {
  const known = keys.get(house);
  if (known !== undefined) return known;
  const made = nameOwnKey(house);
  keys.set(house, made);
  made.catch(() => keys.delete(house));
  return made;
}

async function nameOwnKey(house: House): Promise<RecordKey> {
  const key = readRecordKey(newKeyText(`${new URL(house.url).host}/receipts`));
  const line = {
    act: "ballots.name-receipt-key",
    by: byClock,
    on: decidePath,
    says: words.sealed.box.record.receiptKey,
    facts: { key: key.verifierKey },
  };
  await inTransaction(house, (tx, now) => house.record(tx, line, now));
  return key;
}
