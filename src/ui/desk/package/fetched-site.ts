import type { AssetEntry, Site } from '#packaging/site.ts';

const fetched = async (address: string): Promise<Uint8Array | undefined> => {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
};

/** The built site over the network, each file fetched once. Undefined when its list of files cannot be had. */
export const fetchedSite = async (root: string): Promise<Site | undefined> => {
  const files = new Map<string, Promise<Uint8Array | undefined>>();
  const read = (path: string): Promise<Uint8Array | undefined> => {
    const known = files.get(path) ?? fetched(new URL(path, root).href);
    files.set(path, known);
    return known;
  };
  const list = await read('assets.json');
  try {
    return list && { list: JSON.parse(new TextDecoder().decode(list)) as readonly AssetEntry[], read };
  } catch {
    // A server that answers any address with its own page.
    return undefined;
  }
};
