import type { Content } from './compressing-server.ts';

/** Where the LMS's page stands on the bench's server. */
export const lmsPath = 'bench-lms.html';

/** An LMS that knows nothing of the learner and takes whatever it is told; it notes when Initialize is called. */
const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>LMS</title></head>
<body>
<iframe title="course" width="1200" height="700"></iframe>
<script>
  const yes = () => 'true';
  const unknown = () => '';
  const noError = () => '0';
  let initialized;
  window.initializedAt = new Promise((resolve) => { initialized = resolve; });
  const begin = () => { initialized(performance.now()); return 'true'; };
  window.API = {
    LMSInitialize: begin, LMSFinish: yes, LMSGetValue: unknown, LMSSetValue: yes, LMSCommit: yes,
    LMSGetLastError: noError, LMSGetErrorString: unknown, LMSGetDiagnostic: unknown,
  };
  window.API_1484_11 = {
    Initialize: begin, Terminate: yes, GetValue: unknown, SetValue: yes, Commit: yes,
    GetLastError: noError, GetErrorString: unknown, GetDiagnostic: unknown,
  };
</script>
</body>
</html>
`;

export const lmsPage: readonly [string, Content] = [`/${lmsPath}`, { type: 'text/html; charset=utf-8', body: page }];

declare global {
  interface Window {
    initializedAt: Promise<number>;
  }
}

/** In the LMS's page: milliseconds from opening the course to its Initialize. Rejects if that never comes. */
export const launchIn = async (address: string): Promise<number> => {
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('The page has no frame.');
  const start = performance.now();
  frame.src = address;
  const never = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The course never called Initialize.')), 30_000);
  });
  return (await Promise.race([window.initializedAt, never])) - start;
};
