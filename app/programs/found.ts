import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isRefusal } from "../../platform/refusal.ts";
import { DEFAULT_CONSTITUTION } from "../rulebook/door.ts";
import { atTheDesk, CannotBeDone } from "./desk/at-the-desk.ts";
import {
  type Founded,
  type FoundingWanted,
  foundRealParty,
  type ImprintFlags,
} from "./desk/founding.ts";
import { words } from "./desk/words.ts";

function readArguments(): FoundingWanted {
  const { name, url, founder: founders = [], help, constitution: path, ...rest } = parseArguments();
  if (help || name === undefined || url === undefined) throw new CannotBeDone(words.found.usage);
  const constitution = path === undefined ? undefined : textOf(path);
  return { name, url, founders, constitution, imprint: imprintIn(rest) };
}

const imprintIn = (flags: Omit<ReturnType<typeof parseArguments>, "founder">): ImprintFlags => ({
  controller: flags.controller,
  address: flags.address,
  promoter: flags.promoter,
  promoterAddress: flags["promoter-address"],
  contact: flags.contact,
  dataContact: flags["data-contact"],
  fee: flags.fee,
  registration: flags.registration,
  slogan: flags.slogan,
  sloganCy: flags["slogan-cy"],
  intro: flags.intro,
  introCy: flags["intro-cy"],
});

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new CannotBeDone(words.found.noFile(path, error instanceof Error ? error.message : ""));
  }
}

function parseArguments() {
  const options = {
    name: { type: "string" },
    url: { type: "string" },
    founder: { type: "string", multiple: true },
    constitution: { type: "string" },
    controller: { type: "string" },
    address: { type: "string" },
    promoter: { type: "string" },
    "promoter-address": { type: "string" },
    contact: { type: "string" },
    "data-contact": { type: "string" },
    fee: { type: "string" },
    registration: { type: "string" },
    slogan: { type: "string" },
    "slogan-cy": { type: "string" },
    intro: { type: "string" },
    "intro-cy": { type: "string" },
    "print-constitution": { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new CannotBeDone(
      `${error instanceof Error ? error.message : ""}\n\n${words.found.usage}`,
    );
  }
}

function tell({ name, url, links, hasImprint }: Founded, isMailSet: boolean): void {
  console.log(`\n${words.found.done(name, url)}`);
  if (links.length === 0) console.log(words.found.noFounder);
  else if (isMailSet) console.log(words.found.posted);
  else
    console.log(
      `${words.found.links}\n${links.map(({ name, link }) => `  ${name}: ${link}`).join("\n")}`,
    );
  if (!hasImprint) console.log(words.found.noImprint);
  if (links.length === 1) console.log(words.found.oneFounder);
}

const isPrintWanted = (): boolean => process.argv.slice(2).join(" ") === "--print-constitution";

/** Needs neither a database nor a party. */
function printConstitution(): void {
  console.log(JSON.stringify(DEFAULT_CONSTITUTION, undefined, 2));
}

const found = () =>
  atTheDesk(readArguments, async (wanted, { database, clock, config, log }) => {
    const founded = await foundRealParty({ database, clock, log }, wanted);
    if (isRefusal(founded)) throw new CannotBeDone(founded.says);
    tell(founded, config.smtpUrl !== undefined);
  });

if (isPrintWanted()) printConstitution();
else await found();
