/** One's own account on the party's chat server: link it, see what it has, unlink it. */
export const ownChatPath = "/chat/own";
export const beginLinkPath = "/chat/own/begin";
/** Where the server's own page leads back to. */
export const cameBackPath = "/chat/own/back";
export const unlinkPath = "/chat/own/unlink";
export const lookAgainPath = "/chat/own/look";
/** What the roles on the server mean, for everybody; those who run it ask for changes there. */
export const chatRolesPath = "/chat/roles";
export const giveMeaningPath = "/chat/roles/give";
export const goOnPath = "/chat/roles/go-on";
