import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { Db } from '../db/client.ts';
import type { JobDefinition, Jobs } from '../jobs/engine.ts';
import { replyAddress } from './inbound/replyAddress.ts';
import { sendMailJob } from './outbox.ts';

interface DeliverDeps {
  db: Db;
  config: Config;
  jobs: Jobs;
  clock: () => Date;
  smtp: Transporter | null;
}

/** How long a claimed mail stays with the worker that claimed it before another may take it over. */
const leaseSeconds = 120;

/** SMTP transport of the configured server; null when there is none and mails stay readable in the outbox. */
export function createSmtp(config: Config): Transporter | null {
  return config.smtpUrl ? createTransport(config.smtpUrl) : null;
}

export function mailJobs(deps: DeliverDeps): JobDefinition[] {
  return [
    {
      name: sendMailJob,
      run: (data) => deliverMail(deps, mailIdOf(data)),
      onGivenUp: (data) => giveUpMail(deps, mailIdOf(data)),
      retries: 8,
    },
  ];
}

function mailIdOf(data: Record<string, unknown>): string {
  return z.object({ mailId: z.uuid() }).parse(data).mailId;
}

/**
 * Sends one mail of the outbox. The claim makes sure that only one worker has it; a worker that dies after
 * sending and before marking can repeat that one mail, with the same Message-ID.
 */
async function deliverMail(deps: DeliverDeps, mailId: string): Promise<void> {
  if (!deps.smtp) return;
  const now = deps.clock();
  const claimed = await deps.db.mail.updateManyAndReturn({
    where: {
      id: mailId,
      OR: [
        { status: 'queued' },
        { status: 'sending', claimedAt: { lt: new Date(now.getTime() - leaseSeconds * 1000) } },
      ],
    },
    data: { status: 'sending', claimedAt: now, attempts: { increment: 1 } },
  });
  const mail = claimed[0];
  if (!mail) {
    const current = await deps.db.mail.findUnique({ where: { id: mailId }, select: { status: true } });
    // Another worker holds it: come back after its lease, in case it died.
    if (current?.status === 'sending') throw new Error('mail is held by another worker');
    return;
  }
  const replyTo = mail.calendar && mail.recordId ? replyAddress(deps.config, mail.recordId) : null;
  try {
    await deps.smtp.sendMail({
      from: deps.config.mailFrom,
      to: { name: mail.toName, address: mail.toAddress },
      ...(replyTo ? { replyTo } : {}),
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.id}@${new URL(deps.config.baseUrl).hostname}>`,
      headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
      ...(mail.calendar && mail.calendarMethod
        ? { icalEvent: { method: mail.calendarMethod, filename: 'termin.ics', content: mail.calendar } }
        : {}),
    });
  } catch (error) {
    if (isRefusedForGood(error)) {
      await deps.db.mail.update({
        where: { id: mail.id },
        data: { status: 'bounced', error: error.message.slice(0, 500) },
      });
      return;
    }
    await deps.db.mail.update({
      where: { id: mail.id },
      data: { status: 'queued', error: error instanceof Error ? error.message.slice(0, 500) : 'unknown' },
    });
    throw error;
  }
  await deps.db.mail.update({
    where: { id: mail.id },
    data: {
      status: 'sent',
      sentAt: deps.clock(),
      error: null,
      // The personal link has reached its reader; the copy kept here must not open anything.
      text: withoutTokens(mail.text),
      html: withoutTokens(mail.html),
      calendar: null,
    },
  });
}

/** A reply of the 5xx kind to the recipient: the address does not exist or takes nothing; trying again is no use. */
function isRefusedForGood(error: unknown): error is Error {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return error instanceof Error && (responseCode ?? 0) >= 500 && command === 'RCPT TO';
}

async function giveUpMail(deps: DeliverDeps, mailId: string): Promise<void> {
  await deps.db.mail.updateMany({
    where: { id: mailId, status: { notIn: ['sent', 'bounced'] } },
    data: { status: 'failed' },
  });
}

/** Mails that were written while no SMTP server was configured get their jobs again. */
export async function requeueUnsentMails(deps: DeliverDeps): Promise<void> {
  if (!deps.smtp) return;
  const waiting = await deps.db.mail.findMany({
    where: { status: { in: ['queued', 'sending'] } },
    select: { id: true },
  });
  if (waiting.length === 0) return;
  await deps.db.$transaction(async (tx) => {
    for (const { id } of waiting) await deps.jobs.enqueue(tx, sendMailJob, { mailId: id });
  });
}

/** Tries a given-up mail once more. */
export async function retryMail(deps: DeliverDeps, mailId: string): Promise<boolean> {
  return deps.db.$transaction(async (tx) => {
    const { count } = await tx.mail.updateMany({
      where: { id: mailId, status: { in: ['failed', 'bounced'] } },
      data: { status: 'queued', error: null },
    });
    if (count === 1) await deps.jobs.enqueue(tx, sendMailJob, { mailId });
    return count === 1;
  });
}

function withoutTokens(content: string): string {
  return content.replace(/\/(rsvp|poll|minutes|registration|account)\/[A-Za-z0-9]{20,}/g, '/$1/…');
}
