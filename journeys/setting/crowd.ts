import { sends } from "./sealed.ts";
import type { Somebody } from "./somebody.ts";

/* Many people who do by hand what other stories show already: their forms are sent as a browser sends them, drawing nothing. */

/** A few at a time, as they come. */
export async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>) {
  const AT_ONCE = 3;
  const left = [...items];
  const take = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

export async function joins({ page, name, email }: Somebody): Promise<void> {
  await page.goto("/imprint");
  const fields = { name, email, postcode: "pl4 0ab" };
  const ticks = [
    '[name="kind"][value="member"]',
    '[name="age"][value="adult"]',
    '[name="consent"]',
  ];
  await sends(page, "/join", fields, { ticks });
}

export async function comesIn(person: Somebody): Promise<void> {
  const letter = await person.letter(/\/join\/confirm\?key=/);
  await person.page.goto("/imprint");
  await sends(person.page, /\/join\/confirm\?key=\S+/.exec(letter)?.[0] ?? "", {});
}

/** @param groups which of the groups that the call names they say they belong to */
export async function stands(
  { page, name }: Somebody,
  election: string,
  groups: readonly ("women" | "underThirty")[] = [],
): Promise<void> {
  const statement = `I am ${name}, and I keep my word.`;
  const fields = { statement, interests: "Nothing.", memberships: "A union." };
  const ticks = groups.map((group) => `[name="${group}"]`);
  const asked = (await page.request.get(`${election}/stand`)).text();
  const says = (await asked).includes('name="groupsSaid"') ? ['[name="groupsSaid"]'] : [];
  await sends(page, `${election}/stand`, fields, { ticks: [...says, ...ticks] });
  const handsIn = { form: '[action$="/hand-in"]', ticks: ['[name="agrees"]'] };
  await sends(page, `${election}/stand`, {}, handsIn);
}

/** Whoever's page this is supports everybody who stands; answers the candidates' pages. */
export async function supportsAll(
  { page }: Somebody,
  election: string,
): Promise<readonly string[]> {
  await page.goto(election);
  const links = page.locator('a[href^="/elections/candidates/"]');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const candidates = [...new Set(hrefs.flatMap((href) => href ?? []))];
  for (const href of candidates) await sends(page, href, {});
  return candidates;
}
