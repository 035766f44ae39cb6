import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { type BrandProfile, brandMark, decideBrand, houseBrand } from "../../web/brand.ts";
import { Page, type Shell } from "../../web/page.tsx";
import { DefinitionList, PageTitle, Section } from "../../web/parts.tsx";
import { shellOf, show } from "../../web/show.ts";
import { stylePath } from "../../web/style-page/addresses.ts";
import { StylePage } from "../../web/style-page.tsx";
import { resultsFeedPath } from "../ballots/addresses.ts";
import { electionsFeedPath } from "../elections/addresses.ts";
import { policyFeedPath } from "../policy/addresses.ts";
import { recordFilePath } from "../record/addresses.ts";
import { brandCssPath, markPath } from "./addresses.ts";
import { words } from "./words.ts";

/** How this party looks, and whose software it runs. */
export interface Look {
  readonly brand: string | undefined;
  readonly accent: string | undefined;
  readonly sourceUrl: string | undefined;
}

const A_DAY = { "cache-control": "public, max-age=86400" };

const profileOf = ({ brand, accent }: Look): BrandProfile => ({
  brand: brand ?? houseBrand.brand,
  accent: accent ?? houseBrand.accent,
});

/** Addresses of the party's own mark and colours; the colours only where it has chosen some. */
export const lookAssets = (look: Look): { icon: string; brandCss?: string } =>
  look.brand === undefined && look.accent === undefined
    ? { icon: markPath }
    : { icon: markPath, brandCss: brandCssPath };

/** The mark, the colours, the style page and the page about the software. */
export function lookRoutes(house: House, look: Look): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const profile = profileOf(look);
  const decided = decideBrand(profile);
  app.get("/mark.svg", (c) =>
    c.body(brandMark(profile), 200, { "content-type": "image/svg+xml", ...A_DAY }),
  );
  app.get("/brand.css", (c) => {
    const css = decided.isUsable ? decided.css : "";
    return c.body(css, 200, { "content-type": "text/css; charset=utf-8", ...A_DAY });
  });
  app.get("/style", (c) => show(c, <StylePage shell={shellOf(c)} now={house.clock.now()} />));
  app.get("/software", (c) =>
    show(c, <SoftwarePage shell={shellOf(c)} sourceUrl={look.sourceUrl} />),
  );
  return app;
}

function SoftwarePage({ shell, sourceUrl }: { shell: Shell; sourceUrl: string | undefined }) {
  const { title, lead, licence, licenceName, source, sourceLink, sourceUnset, promises } =
    words.software;
  const where = sourceUrl === undefined ? sourceUnset : <a href={sourceUrl}>{sourceLink}</a>;
  return (
    <Page shell={shell} title={title} width="text">
      <PageTitle title={title} lead={lead} />
      <p>{promises}</p>
      <DefinitionList
        items={[
          { term: licence, says: licenceName },
          { term: source, says: where },
        ]}
      />
      <ForBuilders />
    </Page>
  );
}

/** What other programs read, and how the pages are drawn: here, and not at the foot of a party's page. */
function ForBuilders() {
  const { data, dataSays, policyFeed, resultsFeed, electionsFeed, recordFile, style } =
    words.software;
  const links = [
    { label: policyFeed, href: policyFeedPath },
    { label: resultsFeed, href: resultsFeedPath },
    { label: electionsFeed, href: electionsFeedPath },
    { label: recordFile, href: recordFilePath },
    { label: style, href: stylePath },
  ];
  return (
    <Section title={data} id="data">
      <p>{dataSays}</p>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
