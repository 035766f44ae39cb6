import { Page } from "./page.tsx";
import { langOfEnglish } from "./parts/in-english.tsx";
import { PageTitle } from "./parts/layout.tsx";
import type { Shell } from "./shell.ts";
import { ChartsShown } from "./style-page/charts-shown.tsx";
import { FieldsShown } from "./style-page/fields-shown.tsx";
import { ListsShown } from "./style-page/lists-shown.tsx";
import { PartsShown } from "./style-page/parts-shown.tsx";
import { TextShown } from "./style-page/text-shown.tsx";
import { TokensShown } from "./style-page/tokens-shown.tsx";
import { words } from "./words.ts";

const parts = [
  ["tokens", "Tokens"],
  ["fields", "Fields"],
  ["parts", "Parts"],
  ["lists", "Lists"],
  ["text", "Text and tables"],
  ["charts", "Charts"],
] as const;

/** Everything the shell is made of, in every state, for those who build and those who check. */
export function StylePage({ shell, now }: { shell: Shell; now: Date }) {
  return (
    <Page shell={shell} title={words.style.title} description={words.style.description} isPrivate>
      <div lang={langOfEnglish()}>
        <PageTitle
          title="How we look"
          look="poster"
          lead="Bold type, strong colour used sparingly, generous space. Every page is made of what is shown here."
        />
        <nav aria-label="On this page">
          <ul class="style-index">
            {parts.map(([id, label]) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <TokensShown />
        <FieldsShown />
        <PartsShown now={now} />
        <ListsShown />
        <TextShown />
        <ChartsShown now={now} />
      </div>
    </Page>
  );
}
