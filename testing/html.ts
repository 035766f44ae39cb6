/** An element as it stands in a page: its name and its attributes, decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A form with what a browser would send of it, untouched. */
export interface PageForm {
  readonly action: string;
  readonly method: string;
  readonly fields: ReadonlyMap<string, string>;
}

const COMMENT_OR_TAG =
  /<!--[\s\S]*?-->|<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");

/** Every opening tag, read as a browser reads it: what stands inside an attribute's quotes is no tag. */
export function tagsOf(page: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (const [, name, attributes = ""] of page.matchAll(COMMENT_OR_TAG)) {
    if (name === undefined) continue;
    const read = [...attributes.matchAll(ATTRIBUTE)].map(
      ([, key = "", quoted, single, bare]) =>
        [key.toLowerCase(), decode(quoted ?? single ?? bare ?? "")] as const,
    );
    tags.push({ name: name.toLowerCase(), attributes: new Map(read) });
  }
  return tags;
}

/** A field for a text in a page's form. */
export interface TypedInto {
  readonly page: string;
  readonly action: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const isForText = ({ name, attributes }: Tag): boolean =>
  name === "textarea" || (name === "input" && attributes.get("type") === "text");

export const typedInto = (page: string): readonly TypedInto[] =>
  [...page.matchAll(/<form[\s\S]*?<\/form>/g)].flatMap(([text]) => {
    const [form, ...inside] = tagsOf(text);
    const action = form?.attributes.get("action") ?? "";
    return inside.filter(isForText).map(({ attributes }) => ({
      ...{ page, action, attributes },
      name: attributes.get("name") ?? "",
    }));
  });

const CONTROLS = new Set(["input", "textarea", "select", "button"]);

/** The forms of a page. A field outside any form is left out. */
export function formsOf(page: string): readonly PageForm[] {
  return [...page.matchAll(/<form[\s\S]*?<\/form>/g)].map(([text]) => {
    const [form, ...inside] = tagsOf(text);
    const fields = new Map<string, string>();
    for (const { name, attributes } of inside) {
      const field = attributes.get("name");
      if (CONTROLS.has(name) && field !== undefined)
        fields.set(field, attributes.get("value") ?? "");
    }
    return {
      action: form?.attributes.get("action") ?? "",
      method: (form?.attributes.get("method") ?? "get").toUpperCase(),
      fields,
    };
  });
}

const TEXT_AREA = /<textarea((?:"[^"]*"|[^>"])*)>([\s\S]*?)<\/textarea>/g;

/** The text of the page's form for this address. */
const formFor = (page: string, action: string): string | undefined =>
  [...page.matchAll(/<form[\s\S]*?<\/form>/g)]
    .map(([text]) => text)
    .find((text) => tagsOf(text)[0]?.attributes.get("action") === action);

/** What that form sends along that nobody sees. */
export const hiddenIn = (page: string, action: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tagsOf(formFor(page, action) ?? "")
      .filter(({ attributes }) => attributes.get("type") === "hidden")
      .map(({ attributes }) => [attributes.get("name") ?? "", attributes.get("value") ?? ""]),
  );

/** What a browser would send of the page's form for this address, as it stands; undefined where there is none. */
export function sentBy(page: string, action: string): Record<string, string> | undefined {
  const form = formFor(page, action);
  if (form === undefined) return undefined;
  const sent: Record<string, string> = {};
  for (const { name, attributes } of tagsOf(form)) {
    const field = attributes.get("name");
    if (name !== "input" || field === undefined) continue;
    const isLeftOut = /^(?:checkbox|radio)$/.test(attributes.get("type") ?? "");
    if (!isLeftOut || attributes.has("checked")) sent[field] = attributes.get("value") ?? "";
  }
  for (const [list] of form.matchAll(/<select[\s\S]*?<\/select>/g)) {
    const [select, ...options] = tagsOf(list);
    const chosen = options.find(({ attributes }) => attributes.has("selected")) ?? options[0];
    const name = select?.attributes.get("name");
    if (name !== undefined) sent[name] = chosen?.attributes.get("value") ?? "";
  }
  // A line's end right behind the tag is none of the text: HTML, 13.1.2.5.
  for (const [, attributes = "", text = ""] of form.matchAll(TEXT_AREA)) {
    const name = /name="([^"]*)"/.exec(attributes)?.[1];
    if (name !== undefined) sent[name] = decode(text.replace(/^\n/, ""));
  }
  return sent;
}

/** What would run or be refused under our Content-Security-Policy: scripts and styles that stand in the page itself. */
export function listInline(page: string): readonly string[] {
  return tagsOf(page).flatMap(({ name, attributes }) => {
    const found = [...attributes.keys()].filter((key) => key === "style" || key.startsWith("on"));
    if (name === "style") found.push("<style>");
    if (name === "script" && !attributes.get("src")?.startsWith("/")) found.push("<script>");
    const leads = attributes.get("href") ?? attributes.get("src") ?? "";
    if (/^\s*(?:javascript|data|vbscript):/i.test(leads)) found.push(leads);
    return found.map((what) => `${name}: ${what}`);
  });
}

/** Attributes that name other elements of the same page by their ids, with blanks between. */
const NAMING = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-errormessage"];

/** Ids that stand there twice, and what leads to one that does not stand there: a label to no field, a link to no part. */
export function listLostIds(page: string): readonly string[] {
  const tags = tagsOf(page);
  const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
  const own = new Set(ids);
  const named = tags.flatMap(({ attributes }) => [
    ...NAMING.flatMap((key) => attributes.get(key)?.split(/\s+/).filter(Boolean) ?? []),
    ...(/^#(.+)/.exec(attributes.get("href") ?? "")?.slice(1) ?? []),
  ]);
  const twice = ids.filter((id, nth) => ids.indexOf(id) !== nth);
  return [...new Set([...twice, ...named.filter((id) => !own.has(id))])];
}

/** Attributes that a reader sees, or hears. */
const SAID = new Set(["aria-label", "placeholder", "title", "alt", "content"]);

const VOID = new Set(["meta", "link", "input", "br", "img", "hr", "source", "wbr"]);

/**
 * What a reader sees or hears of a page, piece by piece, but for what says of itself that it is in another language
 * than the page.
 */
export const textsOf = (page: string): readonly string[] => partedTextsOf(page).own;

/** What says of itself that it is in another language than the page. */
export const foreignTextsOf = (page: string): readonly string[] => partedTextsOf(page).foreign;

function partedTextsOf(page: string) {
  const texts = { own: [] as string[], foreign: [] as string[] };
  const open: { readonly name: string; readonly isForeign: boolean }[] = [];
  const isForeign = () => open.at(-1)?.isForeign === true;
  for (const [token, close, name] of page.matchAll(
    /<!doctype html>|<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|[^>"])*>|[^<]+/g,
  )) {
    if (name === undefined) {
      if (!token.startsWith("<") && !/^(?:script|style)$/.test(open.at(-1)?.name ?? ""))
        texts[isForeign() ? "foreign" : "own"].push(decode(token));
    } else if (close === "/") {
      while (open.pop()?.name !== name && open.length > 0);
    } else {
      const [tag] = tagsOf(token);
      const lang = tag?.attributes.get("lang");
      const foreign = isForeign() || (lang !== undefined && name !== "html");
      for (const [key, value] of tag?.attributes ?? []) {
        const isSaid =
          SAID.has(key) && !(name === "meta" && tag?.attributes.get("name") !== "description");
        if (isSaid) texts[foreign ? "foreign" : "own"].push(value);
      }
      if (!VOID.has(name) && !token.endsWith("/>")) open.push({ name, isForeign: foreign });
    }
  }
  return texts;
}
