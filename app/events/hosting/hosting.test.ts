import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { sentBy } from "../../../testing/html.ts";
import { aMember } from "../../../testing/people.ts";
import { type Answer, Visitor } from "../../../testing/visit.ts";
import { sayComing } from "../coming/acts/say-coming.ts";
import { findComing, listComing } from "../coming/coming-queries.ts";
import type { Event } from "../event.ts";
import { hold } from "../holding/acts/hold.ts";
import { addPhoto } from "../photos/acts/add-photo.ts";
import { dropPhoto } from "../photos/acts/drop-photo.ts";
import { findPhotoBytes, listPhotos } from "../photos/photo-store.ts";
import { ANSWER, anEventHouse } from "../testing/an-event-house.ts";
import { checkIn } from "./acts/check-in.ts";
import { checkInByLink } from "./acts/check-in-by-link.ts";
import { makeHostLink } from "./acts/make-host-link.ts";

const party = anEventHouse();
const { at, an, done, outcomeOf } = party;
let host: Person;
let event: Event;
let form: { readonly id: string };
let shown: Person;
let unseen: Person;
let waiting: Person;
const comingOf = async ({ personId }: Person) => findComing(at.house.database, event.id, personId);

beforeAll(async () => {
  const branch = await party.aBranchWith("Plymouth");
  host = branch.secretary;
  await done(hold, an({ scope: branch.scope, title: "At the door", places: "2" }), host);
  event = await party.eventCalled("At the door");
  form = { id: String(event.id) };
  [shown, unseen, waiting] = [
    await aMember(at.house, { name: "Shona Seen" }),
    await aMember(at.house, { name: "Una Unseen" }),
    await aMember(at.house, { name: "Will Waiting" }),
  ];
  await done(sayComing, { ...form, ...ANSWER, showsName: "yes" }, shown);
  await done(sayComing, { ...form, ...ANSWER }, unseen);
  await done(sayComing, { ...form, ...ANSWER, showsName: "yes" }, waiting);
});

describe("who comes", () => {
  it("is shown to the host alone", async () => {
    const path = `/events/${event.id}/host`;
    const page = (await (await new Visitor(at).signInAs(host)).get(path)).page;
    for (const { name } of [shown, unseen, waiting]) expect(page).toContain(name);
    for (const other of [shown, await aMember(at.house)]) {
      const visitor = await new Visitor(at).signInAs(other);
      expect((await visitor.get(path)).status).toBe(403);
      expect((await visitor.get(`/events/${event.id}/door-list`)).status).toBe(403);
      expect((await visitor.get(`/events/${event.id}`)).page).not.toContain("Una");
    }
    expect((await new Visitor(at).get(`/events/${event.id}`)).page).not.toContain("Una");
    expect(await outcomeOf(makeHostLink, form, shown)).toBe("events.hostAlone");
  });

  it("is ticked off by list and by code, on the day, and nobody who waits", async () => {
    const seen = await comingOf(shown);
    const byList = { ...form, coming: String(seen?.id) };
    expect(await outcomeOf(checkIn, byList, host)).toBe("events.door.early");
    at.clock.moveForward(new Date("2027-03-10T18:30:00Z").getTime() - at.clock.now().getTime());
    expect(await outcomeOf(checkIn, byList, shown)).toBe("events.hostAlone");
    await done(checkIn, byList, host);
    expect((await comingOf(shown))?.cameAt).toBeDefined();
    await done(checkIn, { ...byList, came: "no" }, host);
    expect((await comingOf(shown))?.cameAt).toBeUndefined();
    const code = seen?.code ?? "";
    await done(
      checkIn,
      { ...form, code: `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}` },
      host,
    );
    expect((await comingOf(shown))?.cameAt).toBeDefined();
    const last = (await comingOf(waiting))?.code;
    expect(await outcomeOf(checkIn, { ...form, code: last }, host)).toBe("events.door.waiting");
    expect(await outcomeOf(checkIn, { ...form, code: "ZZZZZZZZ" }, host)).toBe(
      "events.door.nobody",
    );
    expect(await outcomeOf(checkIn, form, host)).toBe("events.door.nobody");
    const ticket = (await (await new Visitor(at).signInAs(shown)).get(`/events/${event.id}`)).page;
    expect(ticket).toContain("data:image/svg+xml");
    expect(ticket).toContain(`${code.slice(0, 4)} ${code.slice(4)}`);
  });
});

describe("a host's link", () => {
  let path: string;
  const asHost = async () => new Visitor(at).signInAs(host);
  const made = async (): Promise<string> => {
    const { page } = await (await asHost()).post(
      `/events/${event.id}/make-host-link`,
      {},
      `/events/${event.id}/host`,
    );
    return /http:\/\/party\.test(\/events\/door\/[\w-]{43})/.exec(page)?.[1] ?? "";
  };

  it("shows first names of those who agreed, and writes each look down", async () => {
    path = await made();
    const { status, page } = await new Visitor(at).get(path);
    expect(status).toBe(200);
    expect(page).toContain("Shona");
    expect(page).not.toContain("Seen<");
    for (const name of ["Una", "Will"]) expect(page).not.toContain(name);
    expect(page).toContain("1 person does not want to be seen here");
    const own = (await (await asHost()).get(`/events/${event.id}/host`)).page;
    expect(own).not.toContain("Nobody has looked yet.");
    expect(own).not.toContain(path);
  });

  it("ticks off whoever it shows, and others by their code alone", async () => {
    const key = path.split("/").at(-1) ?? "";
    const hidden = await comingOf(unseen);
    const byNumber = { key, coming: String(hidden?.id) };
    expect(await outcomeOf(checkInByLink, byNumber, aVisitor)).toBe("events.door.nobody");
    await done(checkInByLink, { key, code: hidden?.code }, aVisitor);
    expect((await comingOf(unseen))?.cameAt).toBeDefined();
    const wrong = await new Visitor(at).post(path, { code: "AAAAAAAA" });
    expect(wrong.status).toBe(404);
    expect(wrong.page).toContain("Nobody who answered has this code");
  });

  it("ends where another is made, and dies with the day", async () => {
    const next = await made();
    expect((await new Visitor(at).get(path)).status).toBe(404);
    at.clock.moveForward(new Date("2027-03-10T23:59:00Z").getTime() - at.clock.now().getTime());
    expect((await new Visitor(at).get(next)).status).toBe(200);
    at.clock.moveForward(60_000);
    expect((await new Visitor(at).get(next)).status).toBe(410);
    expect((await new Visitor(at).post(next, { code: "AAAAAAAA" })).status).toBe(410);
    expect(await outcomeOf(makeHostLink, form, host)).toBe("events.over");
  });
});

it("who did not come is known to the host alone", async () => {
  const [late] = (await listComing(at.house.database, event.id)).filter(
    ({ personId }) => personId === unseen.personId,
  );
  await done(checkIn, { ...form, coming: String(late?.id), came: "no" }, host);
  const page = (await (await new Visitor(at).signInAs(host)).get(`/events/${event.id}/host`)).page;
  expect(page).toContain("Did not come: 1 person");
  const download = await at.house.gatherAbout(unseen.personId);
  expect(JSON.stringify(download)).not.toContain("noShow");
});

describe("photos", () => {
  const sent = async (words: Readonly<Record<string, string>>, file: Buffer): Promise<Answer> => {
    const visitor = await new Visitor(at).signInAs(host);
    const [path, action] = [`/events/${event.id}/host`, `/events/${event.id}/add-photo`];
    const body = new FormData();
    const fields = { ...sentBy((await visitor.get(path)).page, action), ...words };
    for (const [name, value] of Object.entries(fields))
      if (name !== "photo") body.append(name, value);
    body.append("photo", new File([new Uint8Array(file)], "IMG_1.jpg", { type: "image/jpeg" }));
    return visitor.send(action, body, path);
  };
  const aPicture = () =>
    sharp({ create: { width: 60, height: 40, channels: 3, background: "#a33" } })
      .withExif({
        IFD0: { Make: "Spycam" },
        IFD3: { GPSLatitude: "50/1 22/1 0/1", GPSLatitudeRef: "N" },
      })
      .jpeg()
      .toBuffer();

  it("are kept once everybody in them has agreed, with nothing of place or camera", async () => {
    const picture = await aPicture();
    expect((await sharp(picture).metadata()).exif).toBeDefined();
    expect((await sent({ says: "Three at a table" }, picture)).status).toBe(422);
    expect(
      (await sent({ says: "Three at a table", agreed: "yes" }, Buffer.from("no"))).page,
    ).toContain("That is no photo that we can read.");
    expect((await sent({ says: "Three at a table", agreed: "yes" }, picture)).status).toBe(303);
    const [photo] = await listPhotos(at.house.database, event.id);
    const bytes = await findPhotoBytes(at.house.database, event.id, photo?.id ?? 0);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes?.includes("Spycam")).toBe(false);
    const page = (await new Visitor(at).get(`/events/${event.id}`)).page;
    expect(page).toContain('alt="Three at a table"');
    const path = `/events/${event.id}/photos/${photo?.id}`;
    expect((await new Visitor(at).get(path)).response.headers.get("content-type")).toBe(
      "image/webp",
    );
    expect(
      await outcomeOf(addPhoto, { ...form, photo: bytes, says: "Others", agreed: "yes" }, shown),
    ).toBe("events.hostAlone");
    const gone = { ...form, photo: String(photo?.id) };
    expect(await outcomeOf(dropPhoto, gone, shown)).toBe("events.notYours");
    await done(dropPhoto, gone, host);
    expect((await new Visitor(at).get(path)).status).toBe(404);
  });
});

describe("pages", () => {
  it("tell search engines of what is for everybody, and nothing of what is for members", async () => {
    const { page } = await new Visitor(at).get(`/events/${event.id}`);
    const data = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "",
    );
    expect(data).toMatchObject({
      "@type": "Event",
      name: "At the door",
      startDate: "2027-03-10T19:00:00.000Z",
      eventStatus: "https://schema.org/EventScheduled",
      location: { "@type": "Place", name: "Quaker House, 74 Mutley Plain" },
    });
    await done(
      hold,
      an({
        scope: `branch:${(event.scope as { id: number }).id}`,
        title: "For us",
        day: "2027-03-20",
        isPublic: "",
      }),
      host,
    );
    const inside = await party.eventCalled("For us");
    const member = await new Visitor(at).signInAs(shown);
    expect((await member.get(`/events/${inside.id}`)).page).not.toContain("ld+json");
    expect((await new Visitor(at).get("/events/events.ics")).page).not.toContain("For us");
    expect((await new Visitor(at).get("/events/events.atom")).page).not.toContain("For us");
  });

  it("show the way in to those who have a place, from an hour before", async () => {
    const scope = `branch:${(event.scope as { id: number }).id}`;
    const link = "https://meet.example/room";
    await done(
      hold,
      an({ scope, title: "Online", where: "online", link, day: "2027-03-21" }),
      host,
    );
    const online = await party.eventCalled("Online");
    await done(sayComing, { id: String(online.id), ...ANSWER }, shown);
    const pageOf = async (person: Person) =>
      (await (await new Visitor(at).signInAs(person)).get(`/events/${online.id}`)).page;
    expect(await pageOf(shown)).not.toContain(link);
    expect(
      (await at.house.calendarOf(shown.personId)).map((one) => JSON.stringify(one)).join(),
    ).not.toContain(link);
    at.clock.moveForward(new Date("2027-03-21T18:01:00Z").getTime() - at.clock.now().getTime());
    expect(await pageOf(shown)).toContain(link);
    expect(await pageOf(unseen)).not.toContain(link);
    expect((await (await new Visitor(at).signInAs(shown)).get("/")).page).toContain(">Online<");
    const branchPage = (await new Visitor(at).get(`/branches/${scope.split(":")[1]}`)).page;
    expect(branchPage).toContain(`href="/events/${online.id}"`);
  });
});
