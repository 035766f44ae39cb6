export const rulebookPath = "/policy/rulebook";
export const powersPath = "/policy/rulebook#powers";
