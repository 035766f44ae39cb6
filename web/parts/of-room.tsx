import type { Listed } from "../../platform/house.ts";
import { Section } from "./layout.tsx";

/** What another room has of the thing that a page is about: a branch's teams, a team's events. */
export function OfRoom({ listed: { title, items, ways = [] } }: { listed: Listed }) {
  return (
    <Section title={title}>
      {items.length === 0 ? null : (
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <a href={item.href} dir="auto">
                {item.title}
              </a>
              {item.says === undefined ? null : <> ({item.says})</>}
            </li>
          ))}
        </ul>
      )}
      {ways.map(({ label, href }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
    </Section>
  );
}
