import { type Request, type Response, Router } from 'express';
import { activePeople } from '../../../accounts/queries.ts';
import { conflict, notFound } from '../../../core/errors.ts';
import { type FieldErrors, parseForm } from '../../../core/http/forms.ts';
import { once } from '../../../core/http/once.ts';
import { notify, param, signedIn } from '../../../core/http/request.ts';
import { endonym, interfaceLanguages } from '../../../core/i18n/languages.ts';
import type { Deps } from '../../../deps.ts';
import { peopleByOrganisation } from '../../invitations/view.ts';
import { meetingPaths } from '../../paths.ts';
import { bodyPaths } from '../paths.ts';
import { canManageBodies, demandBodyManager } from '../policy.ts';
import { type BodyRow, bodyFor } from '../queries.ts';
import { bodyTabs } from '../view.ts';
import { addMembers, removeMember, updateMember } from './commands.ts';
import { type MemberRow, memberSeen, membersOf } from './queries.ts';
import { memberSchema, newMembersSchema, seenSchema } from './schema.ts';
import { deputyChoices, memberFacts, memberRows } from './view.ts';

/** The members of a body: people with accounts and outside contacts, and who stands in for whom. */
export function memberRoutes(deps: Deps): Router {
  const router = Router();
  const t = (req: Request) => deps.translations.for(signedIn(req).language);

  router.get('/bodies/:body/members', async (req, res) => {
    await showMembers(req, res, await bodyFor(deps.db, signedIn(req), param(req, 'body')));
  });

  router.post('/bodies/:body/members', async (req, res) => {
    const person = signedIn(req);
    const body = await bodyFor(deps.db, person, param(req, 'body'));
    const form = parseForm(newMembersSchema, req.body);
    demandBodyManager(person);
    if (!form.ok) return showMembers(req, res, body, { values: form.values, errors: form.errors });
    let count = 0;
    let errors: FieldErrors | null = null;
    try {
      const location = await once(deps.db, req, async (tx) => {
        const added = await addMembers(tx, person, body.id, form.data);
        if (typeof added !== 'number') {
          errors = added.errors;
          // Undoes the form's key, so that the mended form is a new one.
          throw conflict('common:form.invalid');
        }
        count = added;
        return bodyPaths.members(body.id);
      });
      if (count > 0) notify(req, t(req)('bodies-staff:members.added', { count }));
      else notify(req, t(req)('bodies-staff:members.addedNobody'), 'info');
      res.redirect(303, location);
    } catch (error) {
      if (!errors) throw error;
      await showMembers(req, res, body, { values: req.body, errors });
    }
  });

  router.get('/bodies/:body/members/:member', async (req, res) => {
    const { body, members, member } = await found(req);
    await showMember(req, res, body, members, member, { values: { ...member } });
  });

  router.post('/bodies/:body/members/:member', async (req, res) => {
    const person = signedIn(req);
    const { body, members, member } = await found(req);
    const { seen } = seenSchema.parse(req.body);
    const form = parseForm(memberSchema, req.body);
    if (!form.ok) {
      return showMember(req, res, body, members, member, { seen, values: form.values, errors: form.errors });
    }
    const saved = await updateMember(deps, person, body.id, member.id, seen, form.data);
    if (saved === 'changedMeanwhile') {
      const now = await found(req);
      return showMember(req, res, body, now.members, now.member, {
        values: req.body,
        errors: { _form: 'common:form.changedMeanwhile' },
        theirs: memberFacts(t(req), now.member),
      });
    }
    if (saved !== 'saved') {
      return showMember(req, res, body, members, member, { seen, values: req.body, errors: saved.errors });
    }
    notify(req, t(req)('bodies-staff:members.saved', { name: member.name }));
    res.redirect(303, bodyPaths.members(body.id));
  });

  router.post('/bodies/:body/members/:member/removal', async (req, res) => {
    const { body, member } = await found(req);
    const deputies = await removeMember(deps, signedIn(req), body.id, member.id);
    const removed = t(req)('bodies-staff:members.removed', { name: member.name });
    const stay =
      deputies.length > 0
        ? ` ${t(req)('bodies-staff:members.deputiesStay', { count: deputies.length, names: deputies.join(', ') })}`
        : '';
    notify(req, removed + stay);
    res.redirect(303, bodyPaths.members(body.id));
  });

  return router;

  async function found(req: Request): Promise<{ body: BodyRow; members: MemberRow[]; member: MemberRow }> {
    const person = signedIn(req);
    const body = await bodyFor(deps.db, person, param(req, 'body'));
    demandBodyManager(person);
    const members = await membersOf(deps.db, person, body.id);
    const member = members.find(({ id }) => id === param(req, 'member'));
    if (!member) throw notFound();
    return { body, members, member };
  }

  async function showMembers(
    req: Request,
    res: Response,
    body: BodyRow,
    data: { values?: Record<string, unknown>; errors?: FieldErrors } = {},
  ) {
    const person = signedIn(req);
    const say = t(req);
    const mayManage = canManageBodies(person);
    const members = await membersOf(deps.db, person, body.id);
    const people = mayManage ? await activePeople(deps.db) : [];
    deps.pages.render(
      req,
      res,
      'meetings/bodies/members',
      {
        title: say('bodies-staff:members.title'),
        body,
        mayManage,
        tabs: bodyTabs(say, body, 'members'),
        members: memberRows(say, members),
        groups: peopleByOrganisation(people, members),
        deputyOf: deputyChoices(say, members, null),
        languages: languageChoices(),
        values: { language: 'de', ...data.values },
        errors: data.errors ?? {},
        paths: { ...bodyPaths, meetings: meetingPaths.list },
      },
      { status: data.errors ? 422 : 200 },
    );
  }

  async function showMember(
    req: Request,
    res: Response,
    body: BodyRow,
    members: readonly MemberRow[],
    member: MemberRow,
    data: { seen?: string; values: Record<string, unknown>; errors?: FieldErrors; theirs?: unknown },
  ) {
    const say = t(req);
    deps.pages.render(
      req,
      res,
      'meetings/bodies/member',
      {
        title: member.name,
        body,
        member,
        seen: data.seen ?? memberSeen(member),
        deputyOf: deputyChoices(say, members, member.id),
        languages: languageChoices(),
        values: data.values,
        errors: data.errors ?? {},
        theirs: data.theirs ?? null,
        paths: { ...bodyPaths, meetings: meetingPaths.list },
      },
      { status: data.errors ? 422 : 200 },
    );
  }
}

function languageChoices() {
  return interfaceLanguages.map((code) => ({ value: code, text: endonym(code), lang: code }));
}
