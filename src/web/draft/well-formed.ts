/**
 * A text without halves of characters. Chrome and Firefox on Windows send an emoji or a rare character (𬭩) in two
 * input events (w3c/uievents#227): the box keeps the half until the other comes, the matter never sees it.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
