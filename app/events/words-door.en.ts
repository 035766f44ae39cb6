import { counted } from "@breakthrough/languages";

/** For the host and whoever helps at the door. */
export const door = {
  door: {
    early: "People are ticked off on the day of the event.",
    nobody: "Nobody who answered has this code, or it is not shown to you.",
    waiting: "They are on the waiting list, and have no place yet.",
  },
  hostPage: {
    title: "Who comes",
    lead: "Only you see this. It is deleted some weeks after the event.",
    nobody: "Nobody has answered yet",
    nobodySays: "Whoever answers stands here, with those they bring along.",
    in: (people: number) => `Coming: ${counted(people, "person", "people")}`,
    waiting: "On the waiting list",
    maybe: "Maybe",
    no: "Cannot come",
    noShows: (count: number) => `Did not come: ${counted(count, "person", "people")}`,
    noShowsSays: "Nobody but you is told.",
    name: "Name",
    plus: "Brings",
    code: "Code",
    came: "Came",
    tickOff: "Came",
    takeBack: "Take it back",
    byCode: "Tick off by code",
    byCodeSays:
      "Read the code under the square on their ticket, or point your phone's camera at the square.",
    check: "Tick off",
    print: "A list for the door, to print",
    link: "A link for whoever helps",
    linkSays:
      "It needs no account, shows first names of those who agreed, and dies when the day is over. Each time somebody looks, it is written down here.",
    make: "Make a link",
    renew: "Make another link. The one from before dies.",
    once: "Copy it now: it is shown this once.",
    looks: "When somebody looked",
    noLooks: "Nobody has looked yet.",
    photo: "Add a photo",
    photoSays: "Place, time and camera are taken out of it before it is kept.",
    file: "The photo",
    words: "What does it show, for whoever cannot see it?",
    agreed: "Everybody in it has agreed that everybody may see it",
    add: "Add the photo",
  },
  doorList: {
    title: "List for the door",
    sign: "Came",
    lead: "Destroy this paper after the event.",
  },
  helper: {
    lead: "You help at the door. This link dies when the day is over, and the host sees when it was opened.",
    others: (people: number) =>
      people === 0
        ? "All who come agreed to be seen."
        : `${counted(people, "person does", "people do")} not want to be seen here. Ask them for the code on their ticket.`,
    nobody: "Nobody who comes is shown here yet.",
  },
};
