import { fetchedSite } from './fetched-site.ts';
import { makePackages } from './make-packages.ts';
import type { PackageJob, PackageNews } from './package-job.ts';

/** Makes packages beside the page, which stays free to answer the officer. Ended by the page to cancel. */

const tell = (news: PackageNews): void => postMessage(news);

const run = async ({ root, ...job }: PackageJob): Promise<void> => {
  const site = await fetchedSite(root);
  tell(site ? await makePackages(site, job, (share) => tell({ what: 'progress', share })) : { what: 'unreachable' });
};

addEventListener('message', ({ data }: MessageEvent<PackageJob>) => {
  run(data).catch((error: unknown) => {
    // Only what is thrown outside of promises reaches the page.
    setTimeout(() => {
      throw error;
    });
  });
});
