import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import type { TracksFile } from '#domain/tracks-file.ts';

/** What every track requires, for the player to know which modules of a course count. */
export const GET: APIRoute = () => {
  const { tracks, overlays } = loadCatalogue();
  const file: TracksFile = { tracks, overlays };
  return Response.json(file);
};
