import * as v from "valibot";
import { inTransaction } from "../../../platform/act.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { newId, newSecret, type PersonId } from "../../../platform/ids.ts";
import type { Log } from "../../../platform/log/log.ts";
import { findParty, foundParty } from "../../../platform/party.ts";
import { isRefusal, type Refusal, refuse, said } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { emailField, lineField } from "../../../platform/text/fields.ts";
import type { Clock } from "../../../platform/time/clock.ts";
import { addDays, addMonthsTo, dayOf } from "../../../platform/time/days.ts";
import {
  fingerprintOf,
  type Imprint,
  type ImprintInput,
  imprintFrom,
  imprintInput,
  setImprint,
} from "../../imprint/door.ts";
import { postLetter } from "../../mail/door.ts";
import { nameField } from "../../membership/joining/fields.ts";
import { emailKeyOf } from "../../membership/standing/mailbox.ts";
import { addPerson, saveConfirmation } from "../../membership/standing/store.ts";
import { appoint, type Office, titleOf } from "../../offices/door.ts";
import { firstStepsPath } from "../../our-party/addresses.ts";
import {
  type Constitution,
  constitutionNow,
  DEFAULT_CONSTITUTION,
  defaultRules,
  foundersOffices,
  type Rules,
  readConstitutionText,
  setConstitution,
  under,
} from "../../rulebook/door.ts";
import { openHouse } from "../../wiring/house.ts";
import { refusals, words } from "./words.ts";

const no = refusals.found;
const DAYS_FOR_LINK = 7;

export interface FoundingWanted {
  readonly name: string | undefined;
  readonly url: string | undefined;
  /** Each as `Ada Okafor <ada@example.org>`. */
  readonly founders: readonly string[];
  /** What the party names itself, as JSON; undefined: as by default. */
  readonly constitution?: string | undefined;
  /** Who answers for the party by law. Nothing of it at all: officers say it later, and nobody joins until then. */
  readonly imprint?: ImprintFlags | undefined;
}

export type ImprintFlags = Readonly<Partial<Record<keyof ImprintInput, string | undefined>>>;

export interface Founded {
  readonly name: string;
  readonly url: string;
  readonly hasImprint: boolean;
  /** The founders' ways in. Secret: for the founders alone. */
  readonly links: readonly { readonly name: string; readonly link: string }[];
}

interface Founder {
  readonly name: string;
  readonly email: string;
}

interface Founding {
  readonly name: string;
  readonly url: string;
  readonly founders: readonly Founder[];
  readonly constitution: Constitution | undefined;
  readonly imprint: Imprint | undefined;
}

type Ground = { readonly database: Database; readonly clock: Clock; readonly log: Log };

/** Founds a real party on an empty database: its founders, their offices, their letters, a line in the record. */
export async function foundRealParty(
  ground: Ground,
  wanted: FoundingWanted,
): Promise<Founded | Refusal> {
  const founding = readFounding(wanted);
  if (isRefusal(founding)) return founding;
  const { name, url, founders, constitution, imprint } = founding;
  const house = openHouse({ ...ground, partyName: name, url, isDemonstration: false });
  const now = ground.clock.now();
  return inTransaction(house, async (tx) => {
    const party = { name, url, isDemonstration: false, foundedAt: now };
    if (!(await foundParty(tx, party))) {
      return refuse("conflict", no.exists((await findParty(tx))?.name ?? ""));
    }
    if (constitution !== undefined) {
      await setConstitution(tx, { constitution, setBy: words.found.setBy }, now);
    }
    if (imprint !== undefined) await setImprint(tx, imprint, now);
    const links = await under(constitution ?? DEFAULT_CONSTITUTION, () =>
      admitAll(tx, house, founders),
    );
    const line = {
      act: "party.found",
      by: { kind: "founders" } as const,
      on: "/",
      says: words.found.line(name, founders.length, constitution !== undefined),
    };
    const facts = {
      founders: founders.length,
      ...(imprint === undefined ? {} : { imprint: fingerprintOf(imprint) }),
    };
    await house.record(tx, { ...line, facts }, now);
    return { name, url, links, hasImprint: imprint !== undefined };
  });
}

async function admitAll(tx: Tx, house: House, founders: readonly Founder[]) {
  const links = [];
  for (const [index, founder] of founders.entries()) {
    const office = officeAtFounding(index, founders.length);
    links.push({ name: founder.name, link: await admit(tx, house, founder, office) });
  }
  return links;
}

function readFounding({ name, url, founders, ...wanted }: FoundingWanted): Founding | Refusal {
  const called = v.safeParse(
    lineField(() => words.found.name, { most: 80 }),
    name,
  );
  if (!called.success)
    return refuse("invalid", said("desk.found.name-unfit", called.issues[0].message), "name");
  const isAddress = url !== undefined && URL.canParse(url);
  const address = isAddress ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol) || address.pathname !== "/") {
    return refuse("invalid", no.url, "url");
  }
  const read = readFounders(founders);
  if (isRefusal(read)) return read;
  const constitution =
    wanted.constitution === undefined ? undefined : readConstitutionText(wanted.constitution);
  if (isRefusal(constitution)) {
    return refuse("invalid", no.constitution(constitution.says), "constitution");
  }
  const imprint = readImprint(wanted.imprint ?? {}, called.output);
  if (isRefusal(imprint)) return imprint;
  return { name: called.output, url: address.origin, founders: read, constitution, imprint };
}

/** All of it or nothing: an imprint with a hole is none. */
function readImprint(flags: ImprintFlags, partyName: string): Imprint | undefined | Refusal {
  const given = Object.entries(flags).filter(([, text]) => text !== undefined);
  if (given.length === 0) return undefined;
  const read = v.safeParse(imprintInput, { controller: partyName, ...Object.fromEntries(given) });
  if (read.success) return imprintFrom(read.output);
  const [{ message, path }] = read.issues;
  const field = String(path?.[0]?.key ?? "imprint") as keyof ImprintInput;
  const flag = flagOf(field);
  const why = flags[field] === undefined ? no.imprintMissing(flag) : no.imprint(flag, message);
  return refuse("invalid", why, flag);
}

/** "promoterAddress" is `--promoter-address` on the command line. */
const flagOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function readFounders(texts: readonly string[]): readonly Founder[] | Refusal {
  const founders: Founder[] = [];
  const keys = new Set<string>();
  for (const text of texts) {
    const [, name, email] = /^(.*)<([^<>]*)>\s*$/s.exec(text) ?? [];
    const parsed = v.safeParse(v.object({ name: nameField, email: emailField }), { name, email });
    if (!parsed.success) return refuse("invalid", no.founder(text), "founder");
    const key = emailKeyOf(parsed.output.email);
    if (keys.has(key)) return refuse("invalid", no.twice(parsed.output.email), "founder");
    keys.add(key);
    founders.push(parsed.output);
  }
  return founders;
}

/**
 * By default all founders form the national committee but the last, who is the safety officer: so two keys of different
 * bodies are two people from the first day. A single founder holds one office like everybody: no one person carries both.
 */
export function officeAtFounding(index: number, founders: number): Office {
  const { most, last } = foundersOffices(constitutionNow());
  return founders > 1 && index === founders - 1 ? last : most;
}

async function admit(tx: Tx, house: House, founder: Founder, office: Office): Promise<string> {
  const now = house.clock.now();
  const rules = defaultRules();
  const id: PersonId = newId();
  const renewsOn = addMonthsTo(dayOf(now), rules.membershipMonths);
  const person = {
    ...founder,
    id,
    kind: "member",
    postcode: undefined,
    cameBy: "founded",
  } as const;
  await addPerson(tx, { ...person, confirmedAt: now, renewsOn, memberSince: dayOf(now) }, now);
  await appointFounder(tx, house, id, office, rules);
  const secret = newSecret();
  const expiresAt = addDays(now, DAYS_FOR_LINK);
  const confirmation = { secretHash: hashOfSecret(secret), personId: id, expiresAt };
  await saveConfirmation(tx, { ...confirmation, purpose: "join" });
  const link = `${house.url}/join/confirm?key=${secret}`;
  const letter = {
    to: founder.email,
    personId: id,
    kind: "needed",
    language: undefined,
    write: () => ({
      subject: words.found.letterSubject(house.partyName),
      text: words.found.letterText(
        founder.name,
        house.partyName,
        words.found.letterOffices(titleOf(office)),
        link,
        house.url + firstStepsPath,
      ),
    }),
  } as const;
  await postLetter(tx, letter, now);
  return link;
}

async function appointFounder(
  tx: Tx,
  house: House,
  personId: PersonId,
  office: Office,
  { officeMonths }: Rules,
): Promise<void> {
  const beginsAt = house.clock.now();
  const endsAt = new Date(`${addMonthsTo(dayOf(beginsAt), officeMonths)}T12:00:00Z`);
  const appointment = { office, personId, beginsAt, endsAt, heldBy: { kind: "founding" } as const };
  const whyNot = await appoint(tx, house, appointment, beginsAt);
  if (whyNot !== undefined) throw new Error(`a founder took no office: ${whyNot.says}`);
}
