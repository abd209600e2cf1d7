import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'privacy',
  title: 'Privacy',
  teaser: 'Which data this portal processes, and which it does not.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `This notice informs you in accordance with Art. 13 of the General Data Protection Regulation (GDPR, in German Datenschutz-Grundverordnung, DSGVO).

## The most important points first

- You can read all public pages without giving your name.
- On the public pages we set **no cookies**.
- You can register for a public meeting **without an account and without giving your name**.
- What you write in a **fill-in aid** stays on your device. It is never sent to us.
- We use **no third-party services**: no advertising, no statistics services, no external fonts or maps.
- The records of needs contain **no details about people**.

## Who is responsible

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt  
Responsible body: Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)  
Schellingstraße 3-4  
39104 Magdeburg  
Telephone: 0391-5371271

The operator will add the e-mail address, the contact details of the data protection officer and the name of the service on whose server the portal runs before the public launch.

Several organisations work together at the Round Table. Each is responsible itself for its own advice work. The **Gesetz über den Kirchlichen Datenschutz (KDG)** (church data protection law) applies to Caritas.

## When you look at pages

The server must process your IP address briefly so that the page reaches you. We do not store it. The server log contains **no IP addresses**. We need it to recognise errors and attacks (Art. 6(1)(f) GDPR).

## Fill-in aids

The fill-in aids work only in your browser. Your name, address, tax ID (Steuer-ID) and all other details do not leave your device. Are you using somebody else’s computer? At the end, close the window and delete the saved file.

## Recording needs

Professionals enter where support is missing. Only broad details are allowed, for example month, place, topic and language. **Not allowed** are names, dates of birth, addresses, telephone numbers, file references and details about health. We do not publish small numbers.

### Reports without an account

Under “Tell us what is missing” you can report without an account where help is missing. We keep your ticks, your text, the language of this page and the month; the day only until the report has been read. A text that nobody has read for 30 days is deleted. Others at the round table see your text only once two people have checked it. It is never published.

The address of your device is not kept. To stop anybody from sending reports in masses, the server remembers an encrypted number for about a day. The address cannot be read from it, and it is not connected with your report.

## Members and meetings

For the work of the Round Table we process data of participants whom we know by name: name, organisation, e-mail address, invitation, reply to the invitation and attendance. This also applies to people without an account. We do this to prepare meetings and to record results (Art. 6(1)(f) GDPR, for public bodies point (e)). We send invitations by **e-mail**. Published minutes name no persons. For each group that meets (Gremium) we keep a list of its members with name, organisation, e-mail address and language.

People who work for the portal sign in with an account. Only then do we set a **session cookie**. It is technically necessary (§ 25 Abs. 2 TDDDG). When somebody writes minutes, the texts stay stored in their own browser until they are sent. They are deleted there when the person signs out.

### Registering for a public meeting

You can register in this portal for some public meetings. You do not need an account for this. We store:

- how many people are coming,
- into which languages somebody should interpret,
- whether you need a way without steps,
- in which language and when you registered.

Name and contact are **optional**. We use them only to tell you if something changes or the meeting is cancelled. 30 days after the meeting we **delete** the name and contact in your registration. The figures stay.

Only the people who prepare the meeting see your registration. The portal shows them requests for interpreters and for a way without steps only as a number, without names. Until the meeting begins, you can take your registration back through your link. Then we delete the whole registration.

### Invitations and answers

We invite people with and without an account. We store your name, e-mail address, organisation, language, your answer, your message with it and the name of the person who comes in your place. If a whole organisation is invited, we also store how many people are coming from there. Only the people who prepare the meeting see your answer with your name.

Do you need an interpreter or a way without steps? The portal shows these details only as a number, without names. 30 days after the meeting we **delete** them.

### Answers from your e-mail program

Some e-mail programs can answer an invitation directly. The portal reads such answers only if the operator has **switched this on**. It then checks all new e-mails in its mailbox. From your e-mail it takes only the answer, the time and your note with it.

So that the portal reads no e-mail twice, it stores the e-mail’s identification, the result and the invitation it belongs to for 90 days. The e-mail itself stays in the mailbox. The portal deletes nothing there. If one of our e-mails is returned, we store why it did not arrive.

### Date polls

If we are looking for a date, you get a personal link by e-mail. We store your name, e-mail address, organisation, language, your answers, your message with them and when you first opened the link.

The others who were asked see your name, your organisation and your answers. If the coordination has hidden the names, they see **only totals**. Only the people who prepare the meeting see your message. Once the date is fixed, we carry your answer and your message over into your invitation.

### Minutes and objections

The minutes say who was there and who was missing. We send everybody who was invited a link to the minutes. Those who were there and have an account get it too. We store when you first opened the minutes.

If you write an objection, everybody who gets the minutes sees it **with your name**. The objection, your name and our answer stay with the minutes. Approved minutes are not changed any more. For public meetings there is then a version for everybody. It names **no persons**, only the organisations and how many people were there.

### Personal links

The links to an invitation (/rsvp), a date poll (/poll), minutes (/minutes) and your registration (/registration) open without an account. These pages set **no cookie** and store nothing on your device. Whoever has the link can read and can answer in your name. **So please keep it to yourself.** If you get a new link from us, the old one is no longer valid.

## When you write to us

If you write to us or use a form, we use your details only to answer you (Art. 6(1)(f) GDPR).

## How long we store data

| Data | Period |
|---|---|
| Details in fill-in aids | not at all: they are never sent |
| Individual entries in the records of needs (without details about people) | 24 months, after that only in combined form |
| Combined figures | without end, they are anonymous |
| Notes on a need that have not been released | 30 days |
| Released notes on a need | as long as the entry, at most 24 months |
| What you send us through “Tell us what is missing”: text that nobody has read | 30 days |
| Such reports that were turned down or not decided (without name and contact) | 90 days |
| Enquiries and feedback | until they are dealt with, no more than 3 months |
| Accounts of members | until they stop taking part, and for 3 months after that |
| Log of access by accounts | 12 months |
| Registration for a public meeting: name and contact | until 30 days after the meeting |
| Registration for a public meeting: figures without name and contact | without end |
| Invitations: requests for interpreters and for a way without steps | until 30 days after the meeting |
| Date polls with answers; invitations of people without an account; messages beside answers; who was sent and opened approved minutes | 12 months after the meeting |
| Invitations of people with an account: only the answer | as long as the minutes |
| E-mails we have sent (name, address, text without the personal link) | 90 days |
| E-mails that were read: identification and result | 90 days |
| Lists of members of the groups | until somebody is taken off the list |
| Personal link to minutes | opens until 180 days after our last e-mail about them |
| Objections with name | as long as the minutes |
| Minutes of meetings and attendance lists | according to the archive rules of the town and the district |
| Server logs without IP addresses | 7 days |
| Backup copies | are overwritten within 30 days |

## Who receives data

We do not pass on any data to third parties. What people who are invited see of each other is described under “Members and meetings”. Whoever runs the server technically works only on our behalf (Art. 28 GDPR). There are no automated decisions about you.

## Your rights

You have the right to **access, rectification, erasure, restriction of processing and data portability** (Art. 15–20 GDPR). You can **object** to the processing (Art. 21 GDPR). You can withdraw consent at any time for the future. To do so, get in touch through [Contact](page:contact).

You can also complain (Art. 77 GDPR): to the **Landesbeauftragte für den Datenschutz Sachsen-Anhalt** (state data protection commissioner). For Caritas services, the church data protection authority (KDSA Ost) is responsible.`,
};
