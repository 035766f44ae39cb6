/** What stands in a document that is looked at and never shown: nothing in it runs, and nothing is fetched. */
export const plainOf = (html: string): string =>
  tidied(blocksOf(new DOMParser().parseFromString(html, "text/html").body));

/** A paragraph, or one line of a list. */
interface Block {
  readonly text: string;
  readonly isItem: boolean;
}

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;
const UNSEEN = /^(?:HEAD|META|NOSCRIPT|OBJECT|SCRIPT|STYLE|TEMPLATE|TITLE|SVG|MATH|IFRAME)$/i;

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

class Walk {
  readonly blocks: Block[] = [];
  private line = "";
  private mark = "";

  /** Ends the paragraph or the item that is being written. */
  end(): void {
    const text = this.line
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    const isItem = this.mark !== "";
    if (text !== "") this.blocks.push({ text: this.mark + text, isItem });
    this.line = "";
    this.mark = "";
  }

  text(text: string): void {
    this.line += text.replace(/\s+/g, " ");
  }

  breakLine(): void {
    // Within a list a new line would end the item.
    this.line += this.mark === "" ? "\n" : " ";
  }

  item(mark: string): void {
    this.end();
    this.mark = mark;
  }

  cell(): void {
    if (this.line.trim() !== "") this.line += " | ";
  }
}

function blocksOf(body: HTMLElement): readonly Block[] {
  const walk = new Walk();
  visit(walk, body);
  walk.end();
  return walk.blocks;
}

function visit(walk: Walk, node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) walk.text(child.nodeValue ?? "");
    else if (isElement(child) && !UNSEEN.test(child.nodeName)) visitElement(walk, child);
  }
}

function visitElement(walk: Walk, element: HTMLElement): void {
  const name = element.nodeName;
  if (name === "BR") {
    walk.breakLine();
    return;
  }
  if (name === "TD" || name === "TH") walk.cell();
  // Word writes its lists as paragraphs, the mark of each item in a piece of its own.
  const style = element.getAttribute("style") ?? "";
  if (/mso-list:\s*Ignore/i.test(style)) return;
  const isWordItem = name === "P" && /mso-list:\s*l\d/i.test(style);
  if (isWordItem) walk.item(markOfWord(element));
  else if (name === "LI") walk.item(markOf(element));
  // In Google's lists each item holds a paragraph.
  else if (BLOCKS.test(name) && !isFirstIn(element)) walk.end();
  visit(walk, element);
  if (BLOCKS.test(name)) walk.end();
}

const isFirstIn = (element: HTMLElement): boolean =>
  element.parentElement?.nodeName === "LI" && element.parentElement.firstElementChild === element;

function markOf(item: HTMLElement): string {
  const list = item.parentElement;
  if (list?.nodeName !== "OL") return "- ";
  const items = [...list.children].filter(({ nodeName }) => nodeName === "LI");
  const start = Number(list.getAttribute("start") ?? "1");
  return `${(Number.isInteger(start) ? start : 1) + items.indexOf(item)}. `;
}

function markOfWord(paragraph: HTMLElement): string {
  const marks = [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const number = /^\s*(\d{1,4})[.)]/.exec(marks?.textContent ?? "")?.[1];
  return number === undefined ? "- " : `${number}. `;
}

/** Items stand line by line, paragraphs are parted by an empty line. */
function tidied(blocks: readonly Block[]): string {
  let text = "";
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const between = before?.isItem === true && block.isItem ? "\n" : "\n\n";
    text += (before === undefined ? "" : between) + block.text;
  }
  return withoutControls(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Without what nobody sees, which the server would not take. */
export const withoutControls = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(CONTROLS, "");
