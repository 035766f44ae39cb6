import { createRequire } from "node:module";
import { queue, sharp } from "./library.ts";

/** As Open Graph asks for it, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
export const CARD_TYPE = "image/png";

export interface CardSays {
  readonly title: string;
  /** Who wrote it. */
  readonly byline: string;
  readonly party: string;
}

const MARGIN = 80;
const BAR = 24;
const INK = { title: "#14171a", rest: "#43494f", bar: "#14171a", paper: "#ffffff" } as const;

// A server may have no fonts at all, or others than ours: the card is drawn with one that comes with the program.
const fonts = createRequire(import.meta.url);
const fontFile = (bold: boolean): string =>
  fonts.resolve(`dejavu-fonts-ttf/ttf/DejaVuSans${bold ? "-Bold" : ""}.ttf`);

/** The largest in which the title still fits, in pixels of its letters. */
const TITLE_SIZES = [76, 64, 54, 46, 38, 30] as const;
const TITLE_HEIGHT = 330;
const REST_SIZE = 30;
/** Of byline and name each, over two lines. */
const LINES_HEIGHT = 84;
const MOST_LINE = 60;

const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");

/** The first letter that has a direction says it (UAX 9, P2), as the library reads it too. Pure. */
export const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

/** A letter with its accents, or signs that are joined to one. */
const LETTER = /\P{M}(?:\p{M}|\u200d\P{M})*/gu;

/** At most so many characters, cut between two that a reader sees as such. Pure. */
export function cut(text: string, most: number): string {
  const letters = text.match(LETTER) ?? [];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

interface Drawn {
  readonly input: Buffer;
  readonly width: number;
  readonly height: number;
}

async function draw(
  text: string,
  size: number,
  how: { bold: boolean; ink: string },
): Promise<Drawn> {
  const { bold, ink } = how;
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${ink}" insert_hyphens="false">${escaped(text)}</span>`,
      font: `DejaVu Sans ${bold ? "Bold " : ""}${size}`,
      fontfile: fontFile(bold),
      width: CARD.width - 2 * MARGIN,
      // So that a point is a pixel.
      dpi: 72,
      rgba: true,
      wrap: "word-char",
      spacing: Math.round(size / 5),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

async function drawTitle(title: string): Promise<Drawn> {
  const how = { bold: true, ink: INK.title };
  for (const size of TITLE_SIZES) {
    const drawn = await draw(title, size, how);
    if (drawn.height <= TITLE_HEIGHT) return drawn;
  }
  return within(TITLE_HEIGHT, await draw(cut(title, MOST_LINE), TITLE_SIZES.at(-1) ?? 0, how));
}

/** Marks that are stacked on a letter can make a line higher than the card. */
async function within(most: number, drawn: Drawn): Promise<Drawn> {
  if (drawn.height <= most) return drawn;
  const smaller = sharp(drawn.input).resize({ height: most }).png();
  const { data, info } = await smaller.toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

/**
 * The picture that other sites show of an article: title, byline, the party's name. Text that is read from the right stands
 * at the right.
 * @returns PNG of 1200 × 630 pixels
 */
export const socialCard = (says: CardSays): Promise<Buffer> => cardsInTurn(() => drawCard(says));

/** Anybody may ask for cards: they keep nobody's own picture waiting. */
const cardsInTurn = queue();

async function drawCard({ title, byline, party }: CardSays): Promise<Buffer> {
  const rest: { bold: boolean; ink: string } = { bold: false, ink: INK.rest };
  const drawn = await drawTitle(title);
  const line = async (text: string, how: typeof rest): Promise<Drawn> =>
    within(LINES_HEIGHT, await draw(cut(text, MOST_LINE), REST_SIZE, how));
  const by = await line(byline, rest);
  const name = await line(party, { bold: true, ink: INK.title });
  const leftOf = ({ width }: Drawn, text: string): number =>
    isRightToLeft(text) ? Math.max(MARGIN, CARD.width - MARGIN - width) : MARGIN;
  const bottom = CARD.height - MARGIN + BAR / 2;
  const bar = { width: CARD.width, height: BAR, channels: 3, background: INK.bar } as const;
  return await sharp({ create: { ...CARD, channels: 3, background: INK.paper } })
    .composite([
      { input: { create: bar }, left: 0, top: 0 },
      { input: drawn.input, left: leftOf(drawn, title), top: MARGIN + BAR },
      { input: name.input, left: leftOf(name, party), top: bottom - name.height },
      { input: by.input, left: leftOf(by, byline), top: bottom - name.height - 28 - by.height },
    ])
    .png({ palette: true, colours: 32 })
    .toBuffer();
}
