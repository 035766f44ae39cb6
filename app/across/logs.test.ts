import { expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { Visitor } from "../../testing/visit.ts";

const at = aHouse();

it("nothing of a person stands in the log, whatever they do", async () => {
  const visitor = new Visitor(at);
  const joining = {
    kind: "member",
    name: "Zebedee Quill",
    postcode: "PL4 0AB",
    age: "adult",
    consent: "yes",
  };
  await visitor.post("/join", { ...joining, email: "zebedee@example.org" });
  const [letter] = await lettersTo(at.house, "zebedee@example.org");
  const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
  await visitor.get(`/join/confirm?key=${key}`);
  await visitor.post("/join/confirm", { key });
  await visitor.get("/search?q=Zebedee");
  await visitor.post("/me/details", { name: "", about: "I am Zebedee" });
  await visitor.post("/me/erase", { word: "no" });
  const { page } = await visitor.get("/me");
  expect(page).toContain("Zebedee Quill");
  await at.house.runDueJobs();
  expect(at.logged.length).toBeGreaterThan(8);
  expect(at.logged.join("\n")).not.toMatch(new RegExp(`zebedee|quill|pl4|${key}`, "i"));
});
