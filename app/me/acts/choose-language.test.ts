import { expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { listAddressees } from "../../membership/door.ts";
import { chooseLanguage } from "./choose-language.ts";

const at = aHouse();

it("what somebody chooses is the language of their letters from then on, and nobody else's", async () => {
  const [ada, ben] = [await aMember(at.house), await aMember(at.house)];
  for (const language of ["cy", "en", "cy"]) {
    await perform(at.house, chooseLanguage, { language }, { actor: ada });
    const people = await listAddressees(at.house.database, [ada.personId, ben.personId]);
    const languages = new Map(people.map((person) => [person.personId, person.language]));
    expect(languages.get(ada.personId)).toBe(language);
    expect(languages.get(ben.personId)).not.toBe("cy");
  }
});

it("a visitor chooses too, and nothing is kept of them here", async () => {
  const chosen = await perform(at.house, chooseLanguage, { language: "cy" }, { actor: aVisitor });
  expect(isRefusal(chosen)).toBe(false);
});

it.each(["de", "", "CY", undefined])("“%s” is none that we speak", async (language) => {
  const chosen = await perform(at.house, chooseLanguage, { language }, { actor: aVisitor });
  expect(isRefusal(chosen) && chosen.kind).toBe("invalid");
});
