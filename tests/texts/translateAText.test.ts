import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFor, textMatrix } from '../../src/texts/queries.ts';
import { translationState } from '../../src/texts/rules.ts';
import { startApp, type TestApp } from '../support/app.ts';

let portal: TestApp;
let textId: string;
beforeAll(async () => {
  portal = await startApp({ worker: true });
  ({ textId } = await portal.deps.db.page.findUniqueOrThrow({ where: { code: 'registration' } }));
});
afterAll(() => portal.stop());

async function stateIn(language: string) {
  const text = (await textMatrix(portal.deps.db, 'page')).find(({ id }) => id === textId);
  const of = (code: string) => text?.versions.filter((version) => version.language === code) ?? [];
  return translationState(of('de'), of(language));
}

describe('from a changed source to a checked translation', () => {
  test('seeded translations are marked as not yet checked', async () => {
    expect(await stateIn('ro')).toBe('machine');
    expect((await textFor(portal.deps.db, textId, 'ro'))?.language).toBe('ro');
  });

  test('a minor edit of the source outdates nothing, a real one does', async () => {
    const editor = await portal.signIn('redaktion');
    const path = `/staff/texts/${textId}/de`;
    await editor.submit(path, {
      'words.title': 'Wohnung anmelden (Tippfehler weg)',
      minor: 'on',
      action: 'publish',
    });
    expect(await stateIn('ro')).toBe('machine');
    await editor.submit(path, { 'words.title': 'Wohnung anmelden: neu', action: 'publish' });
    expect(await stateIn('ro')).toBe('outdated');
    expect((await textFor(portal.deps.db, textId, 'ro'))?.outdated).toBe(true);
    expect((await textFor(portal.deps.db, textId, 'de'))?.fields).toMatchObject({
      title: 'Wohnung anmelden: neu',
    });
  });

  test('a translator saves a draft of her language, cannot publish it, and no other language', async () => {
    const translator = await portal.signIn('uebersetzung');
    const draft = await translator.submit(`/staff/texts/${textId}/ro`, {
      'words.title': 'Înregistrarea locuinței',
      action: 'review',
    });
    expect(draft.status).toBe(303);
    expect(await stateIn('ro')).toBe('inTranslation');
    expect((await textFor<'page'>(portal.deps.db, textId, 'ro'))?.fields.title).not.toBe(
      'Înregistrarea locuinței',
    );
    expect((await translator.submit(`/staff/texts/${textId}/ro`, { action: 'publish' })).status).toBe(403);
    expect(
      (await translator.submit(`/staff/texts/${textId}/pl`, { 'words.title': 'x', action: 'draft' })).status,
    ).toBe(403);
  });

  test('publishing it unchanged says that it is checked', async () => {
    const editor = await portal.signIn('redaktion');
    expect((await editor.submit(`/staff/texts/${textId}/ro`, { action: 'publish' })).status).toBe(303);
    expect(await stateIn('ro')).toBe('upToDate');
    expect((await textFor<'page'>(portal.deps.db, textId, 'ro'))?.fields.title).toBe(
      'Înregistrarea locuinței',
    );
  });

  test('of two editors at once the later one is told and keeps every word', async () => {
    const editor = await portal.signIn('redaktion');
    const fields = { 'words.title': 'Erste', basedOn: '1', action: 'draft' };
    const path = `/staff/texts/${textId}/pl`;
    expect((await editor.submit(path, fields)).status).toBe(303);
    const later = await editor.submit(path, { ...fields, 'words.title': 'Zweite' });
    expect(later.status).toBe(422);
    expect(later.text).toContain('value="Zweite"');
    expect(later.text).toContain('Erste');
  });
});

test('a missing language falls back to German and says so', async () => {
  const { textId: other } = await portal.deps.db.page.findUniqueOrThrow({ where: { code: 'housing' } });
  const text = await textFor(portal.deps.db, other, 'de-simple');
  expect(text).toMatchObject({ language: 'de', fallback: true });
});

test('Markdown with script comes out as text', async () => {
  const editor = await portal.signIn('redaktion');
  await editor.submit(`/staff/texts/${textId}/de`, {
    'words.body':
      '## Gut\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) [Kind](page:child-benefit)',
    action: 'publish',
  });
  const html = (await textFor(portal.deps.db, textId, 'de'))?.html.body ?? '';
  expect(html).not.toContain('<script');
  expect(html).not.toContain('href="javascript');
  expect(html).toContain('href="page:child-benefit"');
});

test('new words of a material make a new file', async () => {
  const { textId: material, id } = await portal.deps.db.material.findUniqueOrThrow({
    where: { code: 'emergency-numbers' },
  });
  const file = () =>
    portal.deps.db.materialFile.findFirstOrThrow({ where: { edition: { materialId: id }, language: 'de' } });
  const before = await file();
  const editor = await portal.signIn('redaktion');
  await editor.submit(`/staff/texts/${material}/de`, {
    'words.document.title': 'Notrufnummern, neu gesetzt',
    action: 'publish',
  });
  await expect.poll(async () => (await file()).sha256, { timeout: 10_000 }).not.toBe(before.sha256);
});

test('partners have no texts to edit', async () => {
  const partner = await portal.signIn('bema');
  expect((await partner.get('/staff/texts')).status).toBe(404);
  expect((await partner.get(`/staff/texts/${textId}/de`)).status).toBe(404);
});
