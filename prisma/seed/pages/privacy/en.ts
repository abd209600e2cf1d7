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

## Members and meetings

For the work of the Round Table we process data of participants whom we know by name: name, organisation, e-mail address, invitation, reply to the invitation and attendance. We do this to prepare meetings and to record results (Art. 6(1)(f) GDPR, for public bodies point (e)). We send invitations by **e-mail**. Published minutes contain no names.

People who work for the portal sign in with an account. Only then do we set a **session cookie**. It is technically necessary (§ 25 Abs. 2 TDDDG).

## When you write to us

If you write to us or use a form, we use your details only to answer you (Art. 6(1)(f) GDPR).

## How long we store data

| Data | Period |
|---|---|
| Details in fill-in aids | not at all: they are never sent |
| Individual entries in the records of needs (without details about people) | 24 months, after that only in combined form |
| Combined figures | without end, they are anonymous |
| Notes on a need that have not been released | 30 days |
| Enquiries and feedback | until they are dealt with, no more than 3 months |
| Accounts of members | until they stop taking part, and for 3 months after that |
| Log of access by accounts | 12 months |
| Minutes of meetings and attendance lists | according to the archive rules of the town and the district |
| Server logs without IP addresses | 7 days |
| Backup copies | are overwritten within 30 days |

## Who receives data

We do not pass on any data to third parties. Whoever runs the server technically works only on our behalf (Art. 28 GDPR). There are no automated decisions about you.

## Your rights

You have the right to **access, rectification, erasure, restriction of processing and data portability** (Art. 15–20 GDPR). You can **object** to the processing (Art. 21 GDPR). You can withdraw consent at any time for the future. To do so, get in touch through [Contact](page:contact).

You can also complain (Art. 77 GDPR): to the **Landesbeauftragte für den Datenschutz Sachsen-Anhalt** (state data protection commissioner). For Caritas services, the church data protection authority (KDSA Ost) is responsible.`,
};
