import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'grundsicherungsgeld',
  title: 'Grundsicherungsgeld (korábban: Bürgergeld)',
  teaser: 'Segítség a Jobcentertől, ha a bér vagy a jövedelem nem elég a megélhetéshez.',
  todo: 'Adja be azonnal a kérelmet, akár kötetlen formában is. Az űrlapokat utána is kitöltheti.',
  deadline:
    'A kérelem annak a hónapnak az első napjától érvényes, amelyben beadja. Egy határozat ellen egy hónapja van a Widerspruchra (fellebbezés).',
  place: 'A Jobcenter Burgenlandkreis irodáiban, Weißenfelsben, Naumburgban és Zeitzban.',
  bring: `- a háztartásban élő minden személy személyi igazolványa vagy útlevele
- Meldebestätigung (bejelentkezési igazolás)
- bérleti szerződés és az utolsó rezsielszámolás
- munkaszerződés és bérjegyzékek, a Minijobról is
- az utolsó három hónap bankszámlakivonatai
- egészségbiztosítási kártya (Gesundheitskarte) és Rentenversicherungsnummer (nyugdíjbiztosítási szám)
- az utolsó öt év munkahelyeinek listája
- munkanélküliség esetén: felmondás és az Agentur für Arbeit (munkaügyi hivatal) igazolása`,
  body: `## Régi név, új név

Az SGB II szerinti ellátás neve eddig **Bürgergeld** volt. A Bundestag (szövetségi parlament) 2026. március 5-én úgy döntött, hogy az ellátás neve ezentúl **Grundsicherungsgeld** (megélhetési alaptámogatás). A kezdetet 2026. július 1-jére tervezték. A levelekben mindkét nevet láthatja. Kérdezze meg a Jobcentert, mely szabályok érvényesek már Önre.

A folyamatban lévő engedélyezések a döntés szerint továbbra is érvényesek. Ehhez nem kell új kérelmet beadnia.

## Ki kaphatja az ellátást?

- **Dolgozik vagy önálló vállalkozó:** Az első naptól kérelmet adhat be, akkor is, ha csupán túl alacsony a bére (**Aufstockung**, bérkiegészítés).
- **Tovább fennáll a munkavállalói jogállása**, például felmondás után: lásd [Szabad mozgás](page:free-movement).
- **A gyermeke itt jár iskolába**, és Ön itt dolgozik vagy itt dolgozott: Ebből saját tartózkodási jog következhet (a 492/2011/EU rendelet 10. cikke). Ekkor a Jobcenter nem utasíthatja el a kérelmet pusztán ezért.
- **Öt éve itt él:** Ekkor jár az ellátás, ha nem állapították meg a szabad mozgás jogának elvesztését. Az idő a [bejelentkezéstől](page:registration) számít (§ 7 Abs. 1 SGB II).

**Ki van zárva** az, aki nem dolgozik, az első három hónapban, és az, aki csak munkát keresni van itt (§ 7 Abs. 1 Satz 2 SGB II). Nekik a Sozialamt (szociális hivatal) **Überbrückungsleistungen** nevű áthidaló ellátást ad legfeljebb egy hónapra, kölcsönt ad a hazautazáshoz, és van egy méltányossági szabály is (§ 23 Abs. 3 SGB XII). Hogy Önre vonatkozik-e kizárás, azt egy tanácsadó hely tisztázza Önnel.

## Így adja be a kérelmet

1. Írja meg a Jobcenternek: „Ich beantrage Leistungen nach dem SGB II.” (Ellátást kérek az SGB II szerint.) Név, cím, dátum és aláírás legyen rajta. Ez a **formloser Antrag** (kötetlen formájú kérelem, § 37 SGB II).
2. Őrizzen meg egy igazolást, például egy lepecsételt másolatot.
3. Ezután töltse ki a **Hauptantrag** nevű főkérelmet és a mellékleteket.
4. Adja meg a háztartásban élő összes személyt, minden jövedelmet és minden számlát.

A Hauptantrag a Romániából és Bulgáriából érkezőktől a **Personenkennnummer** (személyi szám, CNP vagy EGN) megadását kéri. Aki nem német állampolgár, megadja a beutazás dátumát. Azt a bért is írja be, amelyet a munkáltatója még nem fizetett ki: [Munkaszerződés és munkabér](page:work-and-wages).

## Összegek 2026-ban

| Személy | Regelbedarf (alapszükséglet) havonta (2026) |
|---|---|
| egyedülálló vagy gyermekét egyedül nevelő | 563 euró |
| párok, személyenként | 506 euró |
| felnőttek 24 éves korig a szülők háztartásában | 451 euró |
| 14–17 éves fiatalok | 471 euró |
| 6–13 éves gyermekek | 390 euró |
| 0–5 éves gyermekek | 357 euró |

Ehhez jön a **Kosten der Unterkunft und Heizung** (a lakás és a fűtés költségei, § 22 SGB II) és az [iskolások támogatása](page:school-and-daycare).

## Mit változtat a 2026. márciusi döntés?

- A munkába állás elsőbbséget élvez.
- A vagyont kezdettől fogva vizsgálják. A mentes összeg (Freibetrag) az életkortól függ.
- A lakásköltségeknek felső határa van.
- Aki elmulasztja az időpontokat, szigorúbb következményekre számíthat.
- A szülők a gyermek 14. élethónapjától munkára kötelezhetők.

## Nem ért egyet?

Egy hónapon belül nyújtson be **Widerspruchot** (fellebbezést), írásban és aláírva. A postán küldött levél a feladás utáni negyedik napon számít megérkezettnek. Lemaradt a határidőről? Akkor még ott van az **Überprüfungsantrag** (felülvizsgálati kérelem, § 44 SGB X).`,
};
