/** Moscow's DIT takes course titles of at most 92 characters (order 64-16-290/15, annex 2). */
const longest = 92;

/** The title whole, or cut after a word and closed with «…»; at most 92 characters either way. */
export const shortTitle = (title: string): string => {
  const characters = [...title.trim()];
  if (characters.length <= longest) return characters.join('');
  const room = characters.slice(0, longest - 1).join('');
  const atWord = characters[longest - 1] === ' ' ? room : room.slice(0, Math.max(room.lastIndexOf(' '), 0));
  return `${(atWord || room).replace(/[\s,;:.–—-]+$/u, '')}…`;
};
