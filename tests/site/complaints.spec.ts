import { expect, open, test } from '../support/site-test.ts';

/** That what every other test relies on would be heard. */

test.use({ tolerated: [/./] });

test('a request to another host is heard, and the policy forbids it', async ({ page, complaints }) => {
  await open(page, 'help.html');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://example.org/pixel.png';
    document.body.append(image);
  });
  await expect.poll(() => complaints.join('\n')).toMatch(/error: .*Content Security Policy/);
  await page.context().route('https://example.org/**', (route) => route.abort());
  await page.evaluate(() => window.open('https://example.org/'));
  await expect.poll(() => complaints.join('\n')).toContain('asks another host: https://example.org/');
});

test('an inline script does not run, and that is heard', async ({ page, complaints }) => {
  await open(page, 'help.html');
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    return document.title === 'ran';
  });
  expect(hasRun).toBe(false);
  await expect.poll(() => complaints.join('\n')).toContain('Content Security Policy');
});

test('a warning, and an error that nobody caught, are heard', async ({ page, complaints }) => {
  await open(page, 'help.html');
  await page.evaluate(() => {
    console.warn('take care');
    setTimeout(() => {
      throw new Error('out of hand');
    });
  });
  await expect.poll(() => complaints.join('\n')).toMatch(/warning: take care[\s\S]*not caught: Error: out of hand/);
});
