import { type Request, type Response, Router } from 'express';
import { minimumPasswordLength } from '../core/auth/password.ts';
import { notFound } from '../core/errors.ts';
import { type FieldErrors, parseForm } from '../core/http/forms.ts';
import { once } from '../core/http/once.ts';
import { notify, param, signedIn } from '../core/http/request.ts';
import type { Deps } from '../deps.ts';
import { organisationChoices } from '../organisations/queries.ts';
import { hasCalendar } from './calendar/queries.ts';
import { ownCalendarRoutes } from './calendar/staff.ts';
import {
  changePassword,
  invitePerson,
  isAddressTaken,
  resendInvitation,
  setPersonActive,
  signOutElsewhere,
  updatePerson,
  updateProfile,
} from './commands.ts';
import { muteMails } from './mailChoice/commands.ts';
import { mutedMailsOf } from './mailChoice/queries.ts';
import { mailsSchema } from './mailChoice/schema.ts';
import { mailChoiceView } from './mailChoice/view.ts';
import { accountPaths } from './paths.ts';
import { canManagePeople } from './policy.ts';
import { listPeople, personForAdmin, signedInDevices } from './queries.ts';
import { changePasswordSchema, personSchema, profileSchema, roles } from './schema.ts';
import { deviceView, personRow, translatedLanguages } from './view.ts';

/** Own profile and, for admins, the people page. */
export function accountStaffRoutes(deps: Deps): Router {
  return Router().use(profileRoutes(deps), ownCalendarRoutes(deps), peopleRoutes(deps));
}

function profileRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/profile', (req, res) => show(req, res));

  router.post('/profile', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(profileSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors, values: form.values });
    await updateProfile(deps, person, form.data);
    notify(req, deps.translations.for(form.data.interfaceLanguage)('accounts-staff:profile.saved'));
    res.redirect(303, accountPaths.profile);
  });

  router.post('/profile/password', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(changePasswordSchema, req.body);
    if (!form.ok) return show(req, res, { passwordErrors: form.errors });
    const changed = await changePassword(deps, person, req.sessionID, form.data.current, form.data.password);
    if (!changed)
      return show(req, res, { passwordErrors: { current: 'accounts-staff:errors.passwordWrong' } });
    notify(req, deps.translations.for(person.language)('accounts-staff:profile.passwordChanged'));
    res.redirect(303, accountPaths.profile);
  });

  router.post('/profile/mails', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(mailsSchema, req.body);
    if (!form.ok) return show(req, res, { errors: form.errors });
    await muteMails(deps, person, form.data.muted);
    notify(req, deps.translations.for(person.language)('accounts-staff:mailChoice.saved'));
    res.redirect(303, accountPaths.profile);
  });

  router.post('/profile/devices', async (req, res) => {
    const person = signedIn(req);
    await signOutElsewhere(deps, person, req.sessionID);
    notify(req, deps.translations.for(person.language)('accounts-staff:profile.signedOutElsewhere'));
    res.redirect(303, accountPaths.profile);
  });

  return router;

  async function show(
    req: Request,
    res: Response,
    data: { errors?: FieldErrors; passwordErrors?: FieldErrors; values?: Record<string, unknown> } = {},
  ) {
    const person = signedIn(req);
    const devices = await signedInDevices(deps.db, person, req.sessionID);
    const t = deps.translations.for(person.language);
    deps.pages.render(
      req,
      res,
      'accounts/profile',
      {
        title: t('accounts-staff:profile.title'),
        person,
        values: { name: person.name, interfaceLanguage: person.language, ...data.values },
        errors: data.errors ?? {},
        passwordErrors: data.passwordErrors ?? {},
        roleNames: person.roles.map((role) => t(`accounts-staff:roles.${role}`)),
        devices: devices.map(deviceView),
        mailChoice: mailChoiceView(t, await mutedMailsOf(deps.db, person)),
        hasCalendar: await hasCalendar(deps.db, person),
        paths: accountPaths,
        minimumPasswordLength,
      },
      { status: data.errors || data.passwordErrors ? 422 : 200 },
    );
  }
}

function peopleRoutes(deps: Deps): Router {
  const router = Router();
  router.use('/people', (req, _res, next) => next(canManagePeople(signedIn(req)) ? undefined : notFound()));

  router.get('/people', async (req, res) => {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    const people = await listPeople(deps.db, person);
    deps.pages.render(req, res, 'accounts/people', {
      title: t('accounts-staff:people.title'),
      rows: people.map((row) => personRow(row, t)),
      paths: accountPaths,
    });
  });

  router.get('/people/new', (req, res) =>
    showForm(req, res, { values: { interfaceLanguage: 'de', roles: ['partner'] } }),
  );

  router.post('/people', async (req, res) => {
    const person = signedIn(req);
    const form = parseForm(personSchema, req.body);
    if (!form.ok) return showForm(req, res, { values: form.values, errors: form.errors });
    try {
      await once(deps.db, req, async (tx) => {
        await invitePerson(deps, tx, person, form.data);
        return accountPaths.people;
      });
    } catch (error) {
      if (!isAddressTaken(error)) throw error;
      return showForm(req, res, { values: form.data, errors: { email: 'accounts-staff:errors.emailTaken' } });
    }
    notify(
      req,
      deps.translations.for(person.language)('accounts-staff:people.invited', { name: form.data.name }),
    );
    res.redirect(303, accountPaths.people);
  });

  router.get('/people/:id', async (req, res) => {
    const row = await personForAdmin(deps.db, signedIn(req), param(req, 'id'));
    await showForm(req, res, { row, values: { ...row } });
  });

  router.post('/people/:id', async (req, res) => {
    const person = signedIn(req);
    const row = await personForAdmin(deps.db, person, param(req, 'id'));
    const form = parseForm(personSchema, req.body);
    if (!form.ok) return showForm(req, res, { row, values: form.values, errors: form.errors });
    const version = Number((req.body as Record<string, unknown>).version);
    try {
      if (!(await updatePerson(deps, person, row.id, version, form.data))) {
        return showForm(req, res, {
          row,
          values: form.data,
          errors: { _form: 'common:form.changedMeanwhile' },
        });
      }
    } catch (error) {
      if (!isAddressTaken(error)) throw error;
      return showForm(req, res, {
        row,
        values: form.data,
        errors: { email: 'accounts-staff:errors.emailTaken' },
      });
    }
    notify(
      req,
      deps.translations.for(person.language)('accounts-staff:people.saved', { name: form.data.name }),
    );
    res.redirect(303, accountPaths.people);
  });

  router.post('/people/:id/invitation', async (req, res) => {
    const person = signedIn(req);
    const row = await personForAdmin(deps.db, person, param(req, 'id'));
    await once(deps.db, req, async (tx) => {
      await resendInvitation(deps, tx, person, row.id);
      return accountPaths.people;
    });
    notify(req, deps.translations.for(person.language)('accounts-staff:people.invited', { name: row.name }));
    res.redirect(303, accountPaths.people);
  });

  router.post('/people/:id/deactivation', async (req, res) => {
    const person = signedIn(req);
    const row = await personForAdmin(deps.db, person, param(req, 'id'));
    const active = (req.body as Record<string, unknown>).active === 'true';
    await setPersonActive(deps, person, row.id, active);
    notify(
      req,
      deps.translations.for(person.language)(
        active ? 'accounts-staff:people.reactivated' : 'accounts-staff:people.deactivated',
        { name: row.name },
      ),
    );
    res.redirect(303, accountPaths.people);
  });

  return router;

  async function showForm(
    req: Request,
    res: Response,
    data: {
      row?: { id: string; version: number; deactivatedAt: Date | null; passwordHash: string | null };
      values: Record<string, unknown>;
      errors?: FieldErrors;
    },
  ) {
    const person = signedIn(req);
    const t = deps.translations.for(person.language);
    deps.pages.render(
      req,
      res,
      'accounts/person',
      {
        title: t(data.row ? 'accounts-staff:people.editTitle' : 'accounts-staff:people.newTitle'),
        record: data.row ?? null,
        own: data.row?.id === person.id,
        values: data.values,
        errors: data.errors ?? {},
        organisations: (await organisationChoices(deps.db)).map(({ id, name }) => ({
          value: id,
          text: name,
        })),
        roles: roles.map((role) => ({ value: role, text: t(`accounts-staff:roles.${role}`) })),
        languages: translatedLanguages,
        paths: accountPaths,
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}
