import type { Person } from '../../../core/auth/person.ts';
import { hashToken, newToken } from '../../../core/auth/tokens.ts';
import type { AgendaItem, Meeting, Prisma, Tx } from '../../../core/db/client.ts';
import type { Deps } from '../../../deps.ts';
import { setClusterState } from '../../../needs/clusters/commands.ts';
import { clusterFigures } from '../../../needs/clusters/queries.ts';
import { measuresForAgenda } from '../../measures/queries.ts';
import { standardAgendaOf } from '../agenda/queries.ts';
import { type Reminder, remindersAhead, withTopics } from '../rules.ts';

/** Internal titles are German. */
export const measuresItemTitle = 'Offene und überfällige Maßnahmen';
const measuresMinutes = 15;

/** What a new meeting gets from its body and from the meeting that it is made from. */
export interface Equipment {
  madeFromId: string | null;
  /** Items of the standard agenda and of the former meeting, sub-items with them; null for no agenda. */
  agenda: { standard: 'all' | readonly string[]; topics: readonly string[] } | null;
  invitees: 'none' | 'members' | 'lastMeeting';
  reminders: readonly Reminder[];
}

export const bare: Equipment = { madeFromId: null, agenda: null, invitees: 'none', reminders: [] };

type NewMeeting = Pick<Meeting, 'id' | 'bodyId' | 'startsAt'>;

/** Gives a meeting that was just made its agenda, its invitees (nobody is written to) and its reminders. */
export async function equipMeeting(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  asking: Person,
  meeting: NewMeeting,
  equipment: Equipment,
): Promise<void> {
  const { agenda, madeFromId, invitees } = equipment;
  if (agenda) await addAgenda(deps, tx, asking, meeting, agenda, madeFromId);
  const people =
    invitees === 'members'
      ? await membersToInvite(tx, meeting.bodyId)
      : invitees === 'lastMeeting' && madeFromId
        ? await formerInvitees(tx, madeFromId)
        : [];
  await tx.invitation.createMany({
    data: people.map((invitee) => ({ ...invitee, meetingId: meeting.id, tokenHash: hashToken(newToken()) })),
    skipDuplicates: true,
  });
  const reminders = remindersAhead(equipment.reminders, meeting.startsAt, deps.clock());
  await tx.meetingReminder.createMany({
    data: reminders.map((reminder) => ({ ...reminder, meetingId: meeting.id })),
  });
}

type NewItem = Omit<Prisma.AgendaItemUncheckedCreateInput, 'position' | 'meetingId' | 'parentId'>;
type NewTopItem = NewItem & { below: NewItem[] };

async function addAgenda(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  asking: Person,
  meeting: NewMeeting,
  { standard, topics }: NonNullable<Equipment['agenda']>,
  madeFromId: string | null,
): Promise<void> {
  const skeleton = (await standardAgendaOf(tx, meeting.bodyId))
    .filter(({ id }) => standard === 'all' || standard.includes(id))
    .map(({ parts, ...item }) => ({ ...plainItem(item), below: parts.map(plainItem) }));
  const again =
    madeFromId && topics.length > 0 ? await topicsAgain(deps, tx, asking, madeFromId, topics) : [];
  const open = await measuresForAgenda(tx, asking, meeting.bodyId, deps.clock());
  const first: NewTopItem[] =
    open.length > 0
      ? [{ kind: 'measures', title: measuresItemTitle, minutes: measuresMinutes, below: [] }]
      : [];
  let position = 0;
  for (const { below, ...item } of [...first, ...withTopics(skeleton, again)]) {
    const { id } = await tx.agendaItem.create({
      data: { ...item, meetingId: meeting.id, position: position++ },
      select: { id: true },
    });
    const parts = below.map((part) => ({
      ...part,
      meetingId: meeting.id,
      parentId: id,
      position: position++,
    }));
    await tx.agendaItem.createMany({ data: parts });
  }
}

function plainItem(item: Pick<AgendaItem, 'title' | 'publicTitle' | 'visibility' | 'minutes'>): NewItem {
  const { title, publicTitle, visibility, minutes } = item;
  return { title, publicTitle, visibility, minutes };
}

/** Topics of the former meeting as they stood there; a cluster comes with its figures of today. */
async function topicsAgain(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  asking: Person,
  meetingId: string,
  ids: readonly string[],
): Promise<NewTopItem[]> {
  const items = await tx.agendaItem.findMany({
    where: { meetingId, id: { in: [...ids] }, kind: 'topic', parentId: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { parts: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  });
  const again: NewTopItem[] = [];
  for (const { parts, ...item } of items) {
    const below: NewItem[] = [];
    for (const part of parts) below.push(await topicAgain(deps, tx, asking, part));
    again.push({ ...(await topicAgain(deps, tx, asking, item)), below });
  }
  return again;
}

async function topicAgain(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  asking: Person,
  item: AgendaItem,
): Promise<NewItem> {
  const { clusterId, organisationId, measureId, materialId, internalText, publicText } = item;
  return {
    ...plainItem(item),
    organisationId,
    measureId,
    materialId,
    internalText,
    publicText,
    ...(clusterId ? await clusterAgain(deps, tx, asking, clusterId) : {}),
  };
}

async function clusterAgain(deps: Pick<Deps, 'clock'>, tx: Tx, asking: Person, clusterId: string) {
  const cluster = await tx.needCluster.findUnique({ where: { id: clusterId }, select: { state: true } });
  if (!cluster) return {};
  if (cluster.state === 'open') {
    await setClusterState(tx, asking, clusterId, 'onAgenda', { at: deps.clock() });
  }
  const snapshot = { ...(await clusterFigures(tx, clusterId)), at: deps.clock().toISOString() };
  return { clusterId, snapshot: snapshot satisfies Prisma.InputJsonObject };
}

/** Members, but not their deputies, nor those whose account is closed. */
async function membersToInvite(tx: Tx, bodyId: string) {
  const members = await tx.bodyMember.findMany({
    where: { bodyId, deputyOfId: null, OR: [{ personId: null }, { person: { deactivatedAt: null } }] },
    orderBy: { createdAt: 'asc' },
    include: { person: { select: { name: true, email: true, interfaceLanguage: true } } },
  });
  const contacts = members.map(({ personId, person, name, email, organisationName, language }) => ({
    personId,
    name: person?.name ?? name ?? '',
    email: person?.email ?? email ?? '',
    organisationName,
    language: person?.interfaceLanguage ?? language,
    organisationId: null,
  }));
  return withAccounts(tx, contacts);
}

async function formerInvitees(tx: Tx, meetingId: string) {
  const invitations = await tx.invitation.findMany({
    where: { meetingId, OR: [{ personId: null }, { person: { deactivatedAt: null } }] },
    orderBy: { createdAt: 'asc' },
    include: { person: { select: { name: true, email: true, interfaceLanguage: true } } },
  });
  const contacts = invitations.map(
    ({ personId, person, name, email, organisationName, language, organisationId }) => ({
      personId,
      name: person?.name ?? name,
      email: person?.email ?? email,
      organisationName,
      language: person?.interfaceLanguage ?? language,
      organisationId,
    }),
  );
  return withAccounts(tx, contacts);
}

interface Contact {
  personId: string | null;
  name: string;
  email: string;
  organisationName: string | null;
  language: string;
  organisationId: string | null;
}

/** Whoever has got an account since is invited with it, or not at all when it is closed. */
async function withAccounts(tx: Tx, contacts: readonly Contact[]): Promise<Contact[]> {
  const outside = contacts.filter(({ personId }) => !personId).map(({ email }) => email);
  const people = await tx.person.findMany({
    where: { email: { in: outside } },
    select: { id: true, name: true, email: true, interfaceLanguage: true, deactivatedAt: true },
  });
  const accounts = new Map(people.map((person) => [person.email, person]));
  return contacts.flatMap((contact) => {
    const account = contact.personId ? undefined : accounts.get(contact.email);
    if (account?.deactivatedAt) return [];
    if (!account) return contact.email ? [contact] : [];
    const { id, name, interfaceLanguage } = account;
    return [{ ...contact, personId: id, name, language: interfaceLanguage, organisationName: null }];
  });
}
