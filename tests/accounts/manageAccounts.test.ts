import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asColleague, signIn, startApp, type TestApp } from '../support/app.ts';
import { type Mailbox, startMailbox } from '../support/mailbox.ts';

let portal: TestApp;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox();
  portal = await startApp({ smtpUrl: mailbox.url, worker: true });
});
afterAll(async () => {
  await portal.stop();
  await mailbox.close();
});

async function organisationId() {
  const { id } = await portal.deps.db.organisation.findUniqueOrThrow({ where: { code: 'caritas' } });
  return id;
}

function linkIn(text: string | undefined): string {
  return /\/account\/[A-Za-z0-9]{32}/.exec(text ?? '')?.[0] ?? '';
}

describe('inviting a colleague', () => {
  test('from the invitation to the first sign-in', async () => {
    const admin = await portal.signIn('admin');
    const seen = mailbox.mails.length;
    const fields = {
      name: 'Neue Kollegin',
      email: 'neu@caritas.example',
      organisationId: await organisationId(),
      roles: ['partner'],
      interfaceLanguage: 'de',
    };
    const answer = await admin.submit('/staff/people/new', fields, '/staff/people');
    expect(answer.status).toBe(303);
    expect((await admin.get('/staff/people')).text).toContain('Die Einladung an Neue Kollegin ist unterwegs');

    const mail = (await mailbox.waitFor(seen + 1))[seen];
    expect(mail?.to?.[0]?.address).toBe('neu@caritas.example');
    const link = linkIn(mail?.text);
    expect(link).not.toBe('');

    const colleague = asColleague(portal.anybody());
    const short = await colleague.submit(link, { password: 'kurz', repeat: 'kurz' });
    expect(short.status).toBe(422);
    expect(short.text).toContain('mindestens 12 Zeichen');
    expect(
      (await colleague.submit(link, { password: 'fluss weinberg brücke', repeat: 'fluss weinberg brücke' }))
        .status,
    ).toBe(303);
    expect((await colleague.get(link)).status).toBe(404);
    await signIn(portal.url, 'neu@caritas.example', 'fluss weinberg brücke');
  });

  test('keeps no working link in the outbox once the mail is sent', async () => {
    await expect
      .poll(() =>
        portal.deps.db.mail.findFirst({ where: { toAddress: 'neu@caritas.example', status: 'sent' } }),
      )
      .toMatchObject({ status: 'sent' });
    const mail = await portal.deps.db.mail.findFirstOrThrow({ where: { toAddress: 'neu@caritas.example' } });
    expect(linkIn(mail.text + mail.html)).toBe('');
  });

  test('twice sent is once done, and a taken address is explained', async () => {
    const admin = await portal.signIn('admin');
    const fields = {
      name: 'Zweite Kollegin',
      email: 'zwei@caritas.example',
      organisationId: await organisationId(),
      roles: ['partner'],
      _key: '0190e0a0-0000-7000-8000-000000000001',
    };
    const first = await admin.submit('/staff/people/new', fields, '/staff/people');
    const second = await admin.submit('/staff/people/new', fields, '/staff/people');
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(await portal.deps.db.person.count({ where: { email: 'zwei@caritas.example' } })).toBe(1);
    expect(await portal.deps.db.mail.count({ where: { toAddress: 'zwei@caritas.example' } })).toBe(1);

    const taken = await admin.submit(
      '/staff/people/new',
      { ...fields, _key: '0190e0a0-0000-7000-8000-000000000002' },
      '/staff/people',
    );
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('gibt es schon ein Konto');
    expect(taken.text).toContain('value="Zweite Kollegin"');
  });

  test('is for admins only', async () => {
    const partner = await portal.signIn('bema');
    expect((await partner.get('/staff/people')).status).toBe(404);
    expect((await partner.submit('/staff/profile', {}, '/staff/people')).status).toBe(404);
  });
});

describe('changing people', () => {
  test('two admins at once: the later one is told and loses nothing', async () => {
    const admin = await portal.signIn('admin');
    const { id } = await portal.deps.db.person.findUniqueOrThrow({
      where: { email: 'migrationsagentur@ubu.example' },
    });
    const person = await portal.deps.db.person.findUniqueOrThrow({ where: { id } });
    const fields = {
      name: 'Erste Fassung',
      email: person.email,
      organisationId: person.organisationId,
      roles: ['partner'],
      version: '1',
    };
    expect((await admin.submit(`/staff/people/${id}`, fields)).status).toBe(303);
    const later = await admin.submit(`/staff/people/${id}`, { ...fields, name: 'Zweite Fassung' });
    expect(later.status).toBe(422);
    expect(later.text).toContain('Zweite Fassung');
    expect((await portal.deps.db.person.findUniqueOrThrow({ where: { id } })).name).toBe('Erste Fassung');
  });

  test('closing an account ends its sessions at once', async () => {
    const caritas = await portal.signIn('caritas');
    const admin = await portal.signIn('admin');
    const { id } = await portal.deps.db.person.findUniqueOrThrow({ where: { email: 'caritas@ubu.example' } });
    expect(
      (await admin.submit(`/staff/people/${id}`, { active: 'false' }, `/staff/people/${id}/deactivation`))
        .status,
    ).toBe(303);
    expect((await caritas.get('/staff/profile')).status).toBe(303);
    expect(
      await portal.deps.db.auditEvent.count({ where: { action: 'person.deactivate', recordId: id } }),
    ).toBe(1);
  });
});

describe('own profile', () => {
  test('a new password signs every other device out', async () => {
    const phone = await portal.signIn('bema');
    const desk = await portal.signIn('bema');
    const wrong = await desk.submit(
      '/staff/profile',
      { current: 'falsch', password: 'neues langes passwort', repeat: 'neues langes passwort' },
      '/staff/profile/password',
    );
    expect(wrong.status).toBe(422);
    const right = await desk.submit(
      '/staff/profile',
      {
        current: portal.deps.config.demoPassword,
        password: 'neues langes passwort',
        repeat: 'neues langes passwort',
      },
      '/staff/profile/password',
    );
    expect(right.status).toBe(303);
    expect((await desk.get('/staff/profile')).status).toBe(200);
    expect((await phone.get('/staff/profile')).status).toBe(303);
  });

  test('the reset link comes by mail; an unknown address gets the same answer', async () => {
    const seen = mailbox.mails.length;
    const known = await asColleague(portal.anybody()).submit('/staff/password', {
      email: 'redaktion@ubu.example',
    });
    const unknown = await asColleague(portal.anybody()).submit('/staff/password', {
      email: 'nobody@ubu.example',
    });
    expect(known.text.replace(/value="[\w-]+"/g, '')).toBe(unknown.text.replace(/value="[\w-]+"/g, ''));
    const mail = (await mailbox.waitFor(seen + 1))[seen];
    const answer = await asColleague(portal.anybody()).submit(linkIn(mail?.text), {
      password: 'ganz neues passwort',
      repeat: 'ganz neues passwort',
    });
    expect(answer.status).toBe(303);
    await signIn(portal.url, 'redaktion@ubu.example', 'ganz neues passwort');
  });

  test('the interface speaks the language of the profile', async () => {
    const person = await portal.signIn('koordination');
    await person.submit('/staff/profile', { name: 'Demo-Koordination', interfaceLanguage: 'en' });
    const page = await person.get('/staff/profile');
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('My profile');
  });
});
