import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { gatherDetails } from "./standing/queries.ts";
import { deletePerson } from "./standing/store.ts";

export const personal: PersonalDetails = { kept, gather: gatherDetails, forget: deletePerson };
