import type { Download, Page } from '@playwright/test';
import { sealed } from '#records/sealed-file.ts';
import { attested, signing, sources, verify } from '#text/attest.ts';
import { axeFindings } from '../support/axe.ts';
import { expect, open, test } from '../support/site-test.ts';

const issuer = 'Департамент труда';
const person = 'Ёлкина Анна Сергеевна';
const passphrase = 'четыре спокойных слова подряд';

type Files = { readonly secret: Download; readonly open: Download };

const makeKey = async (page: Page): Promise<Files> => {
  await open(page, 'hr/spravki.html');
  await page.getByLabel(signing.ways.create).check();
  await page.getByLabel(signing.issuer).fill(issuer);
  await page.getByLabel(signing.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(signing.again).fill(passphrase);
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.getByRole('button', { name: signing.create }).click();
  await expect(page.getByText(signing.created)).toBeVisible();
  await expect.poll(() => downloads.length).toBe(2);
  const named = (name: string): Download => {
    const found = downloads.find((one) => one.suggestedFilename() === name);
    if (!found) throw new Error(`${name} was not saved.`);
    return found;
  };
  return { secret: named(signing.files.secret), open: named(signing.files.open) };
};

const give = async (page: Page, name: string, percent: string): Promise<void> => {
  await page.getByLabel(signing.name, { exact: true }).fill(name);
  await page.getByLabel(signing.completed).fill('2026-11-20');
  await page.getByLabel(signing.percent).fill(percent);
  await page.getByRole('button', { name: signing.add }).click();
};

const sheet = (page: Page, name: string) => page.getByRole('article', { name: `${attested.title}: ${name}` });

const addressOn = async (page: Page): Promise<string> =>
  (await sheet(page, person).getByRole('link').getAttribute('href')) ?? '';

test('an officer makes a key, gives a certificate, and whoever has the public key finds it confirmed', async ({
  page,
}) => {
  const files = await makeKey(page);
  await give(page, person, '85');
  await expect(sheet(page, person)).toContainText('85');
  await expect(sheet(page, person).getByRole('img', { name: signing.qr })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const address = await addressOn(page);

  await page.goto(address);
  await expect(page.getByText(verify.states.unlisted.title)).toBeVisible();
  await page.locator('#key-file').setInputFiles(await files.open.path());
  await expect(page.getByText(verify.states.confirmed.title)).toBeVisible();
  await expect(page.getByText(verify.byFile)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(person);
  await expect(page.getByRole('main')).toContainText(sources.lms);
  expect(await axeFindings(page)).toEqual([]);
});

test('the key opens again from its file, and its sheets hold where the browser has no WebCrypto', async ({
  page,
  context,
}) => {
  const files = await makeKey(page);
  await context.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await open(page, 'hr/spravki.html');
  await page.locator('#open-file').setInputFiles(await files.secret.path());
  await page.getByLabel(signing.passphrase, { exact: true }).fill('не та фраза');
  await page.getByRole('button', { name: signing.open }).click();
  await expect(page.getByRole('alert')).toContainText(signing.faults['wrong-passphrase']);
  await page.getByLabel(signing.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: signing.open }).click();
  await give(page, person, '70');
  await page.goto(await addressOn(page));
  await page.locator('#key-file').setInputFiles(await files.open.path());
  await expect(page.getByText(verify.states.confirmed.title)).toBeVisible();
});

test('a changed letter and a cut address are told from a confirmed certificate', async ({ page }) => {
  const files = await makeKey(page);
  await give(page, person, '85');
  const address = await addressOn(page);
  const [payload = '', ...rest] = address.slice(address.indexOf('#') + 1).split('.');
  const other = Buffer.from(payload, 'base64url').toString().replace(',85,', ',95,');
  const changed = [Buffer.from(other).toString('base64url'), ...rest].join('.');
  await open(page, 'verify.html');
  await page.locator('#key-file').setInputFiles(await files.open.path());
  await page.getByLabel(verify.code).fill(changed);
  await page.getByRole('button', { name: verify.submit }).click();
  await expect(page.getByText(verify.states.forged.title)).toBeVisible();
  await page.getByLabel(verify.code).fill(address.slice(0, -5));
  await page.getByRole('button', { name: verify.submit }).click();
  await expect(page.getByText(verify.states.damaged.title)).toBeVisible();
});

test('what cannot be signed is named field by field, and the name is kept nowhere', async ({ page }) => {
  await makeKey(page);
  await give(page, '', '101');
  await expect(page.getByRole('alert')).toContainText(signing.faults.name);
  await expect(page.getByRole('alert')).toContainText(signing.faults.percent);
  await give(page, person, '85');
  await expect(sheet(page, person)).toBeVisible();
  const stored = await page.evaluate(async () => {
    const bases = await indexedDB.databases();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, bases]);
  });
  expect(stored).not.toContain('Ёлкина');
});

test('a file that is no key is refused, and an empty field asks for the code', async ({ page }) => {
  await open(page, 'verify.html');
  await page.getByRole('button', { name: verify.submit }).click();
  await expect(page.getByRole('alert')).toContainText(verify.missing);
  await page
    .locator('#key-file')
    .setInputFiles({ name: 'key.json', mimeType: 'application/json', buffer: Buffer.from('{"keys":1}') });
  await expect(page.getByText(verify.keyRefused)).toBeVisible();
});

test('completions that the LMS bears out come from the page of results and are signed at once', async ({ page }) => {
  const people = [
    { name: person, course: 'kc-01', completed: '2026-11-20', percent: 85 },
    { name: 'Борисов Пётр Ильич', course: 'kc-02', completed: '2026-11-21', percent: 90 },
    { name: 'Чужой курс', course: 'kc-99', completed: '2026-11-21', percent: 90 },
  ];
  const file = sealed({ format: 'orientir-confirmed', version: 1, holds: 'confirmed' }, '2026-11-24', { people });
  const give = (text: string): Promise<void> =>
    page.setInputFiles('#confirmed-file', { name: 'c.json', mimeType: '', buffer: Buffer.from(text) });
  await makeKey(page);
  await give(file.replace('85', '95'));
  await expect(page.getByText(signing.confirmed.refused.damaged)).toBeVisible();
  await give(file);
  await expect(page.getByText(signing.confirmed.leftOut(1))).toBeVisible();
  await page.getByRole('button', { name: signing.confirmed.give(2) }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(sheet(page, person)).toContainText(sources.lms);
  expect(await axeFindings(page)).toEqual([]);
});
