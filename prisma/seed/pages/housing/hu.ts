import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'lakhatas',
  title: 'Lakhatás',
  teaser:
    'Bérleti szerződés, kaució, hibák, felmondás és lakhatási támogatás: bérlőként ezek a jogai és kötelességei.',
  todo: 'Kérjen írásos bérleti szerződést és Wohnungsgeberbestätigungot (szállásadói igazolást). Beköltözéskor és károk esetén rögzítsen mindent fényképen.',
  deadline:
    'Az Ön felmondási ideje három hónap. A rezsielszámolás ellen tizenkét hónapig emelhet kifogást. Írja fel, mikor érkezett meg egy levél, felmondás vagy kilakoltatás esetén pedig azonnal cselekedjen.',
  place:
    'Először a bérbeadóval beszéljen. A Wohngeld (lakhatási támogatás) iránti kérelmet a Wohngeldstelle nevű hivatalnál adhatja be. Ha ma nincs hol aludnia, menjen a városhoz (Ordnungsbehörde, közrendi hatóság).',
  bring: `- bérleti szerződés
- **Übergabeprotokoll** (átadás-átvételi jegyzőkönyv) fényképekkel és mérőóraállásokkal
- igazolások arról, hogy a bérleti díjat és a kauciót kifizette
- **Nebenkostenabrechnung** (rezsielszámolás), ha a rezsiről van szó
- fényképek a károkról és az Ön levele a bérbeadónak
- jövedelemigazolások, ha Wohngeldet kér
- felmondás, kereset vagy más levelek borítékkal együtt`,
  body: `## Beköltözés előtt

Kérjen **írásos bérleti szerződést** (Mietvertrag). Ezeket a szavakat jó, ha ismeri:

| Szó | Jelentés |
|---|---|
| **Kaltmiete** | bérleti díj csak a lakásért |
| **Nebenkosten** | a lakás további költségei (rezsi) |
| **Warmmiete** | bérleti díj a rezsivel és a fűtéssel együtt |
| **Kaution** | biztosíték a bérbeadónak (kaució) |

A **Kaution** legfeljebb három havi Kaltmiete lehet. Három részletben is kifizetheti (§ 551 BGB). Soha ne fizessen, mielőtt látta a lakást. Egy űrlapért önmagában nem kell fizetnie. Az átadáskor készítsenek **Übergabeprotokollt** fényképekkel és mérőóraállásokkal.

A [bejelentkezéshez](page:registration) a bérbeadónak ki kell adnia Önnek a **Wohnungsgeberbestätigung** nevű igazolást (§ 19 BMG).

## A lakásban

- **Mängel (hibák):** A károkat vagy a penészt írásban és fényképekkel jelezze. A törvény ismeri a **Mietminderung** lehetőségét (a bérleti díj csökkentése, § 536 BGB). Kérjen tanácsot, mielőtt kevesebb bérleti díjat fizetne.
- **Nebenkosten (rezsi):** Az elszámolásnak tizenkét hónapon belül meg kell érkeznie. Utána tizenkét hónapja van, hogy kifogást emeljen (§ 556 BGB).
- **Untermiete (ha bérlőként továbbadja a lakást vagy egy szobát):** Ehhez engedély kell (§§ 540, 553 BGB).
- **Hausordnung (házirend):** Gyűjtse szelektíven a hulladékot, és tartsa be a **Nachtruhe** (éjszakai nyugalom) idejét 22 és 6 óra között.

## Lakás a munkáltatótól

A munkáltatótól kapott szálláshoz külön szerződésnek kell lennie. A bérleti díjnak a bértől elkülönítve kell látszania. A közös szállásokra minimális követelmények érvényesek, az üzemen kívül is (Anhang 4.4 ArbStättV). A levonásokról itt olvashat: [Munkaszerződés és munkabér](page:work-and-wages).

## Rossz vagy túlzsúfolt lakások

Szász-Anhalt tartomány **Wohnraumaufsichtsgesetz** nevű törvénye (a lakások felügyeletéről) szabályozza a minimális követelményeket, a tulajdonosok kötelességeit, a túlzsúfoltságot és a bírságokat (§§ 3, 4, 7, 9 WoAufG LSA). A község maga dönti el, hogy közbelép-e. A bérlők ezt nem követelhetik, de bejelenthetik a rossz állapotot. Előtte kérjen tanácsot.

## A lakás felmondása

Ha ki szeretne költözni, papíron, aláírással mondja fel a lakást. Az Ön felmondási ideje három hónap (§§ 568, 573c BGB). A bérbeadónak is papíron kell felmondania, és indokra van szüksége. Senki nem teheti ki Önt egyszerűen az utcára: **Räumung** (kilakoltatás) csak bírósági döntéssel lehetséges.

## Nem fizette ki a bérleti díjat

Ne várjon. A kilakoltatás időpontja **előtt** kérjen segítséget. A Jobcenter (álláskeresőket és rászorulókat támogató hivatal) vagy a Sozialamt (szociális hivatal) bizonyos esetekben átvállalhatja a bérletidíj-tartozást (§ 22 Abs. 8 SGB II, § 36 SGB XII). A bíróság már kézbesített Önnek egy keresetet? Ha a kézbesítés után két hónapon belül minden tartozást kifizetnek, a **fristlos** (azonnali hatályú) felmondás megszűnik (§ 569 Abs. 3 BGB). Az **ordentlich** (rendes) felmondás viszont érvényben marad. Azonnal kérjen tanácsot.

## Ma éjjel szállás nélkül

A **városnak (Ordnungsbehörde, közrendi hatóság)** szállást kell adnia Önnek, ha nincs hol laknia. Ez állampolgárságtól és az ellátásra való jogosultságtól függetlenül érvényes (SOG LSA).

## Wohngeld és más segítség

A **Wohngeld** (lakhatási támogatás) olyan embereknek jár, akiknek kevés a jövedelmük, és nem kapnak [Grundsicherungsgeldet (korábban: Bürgergeld)](page:basic-income). Azok az uniós polgárok is kérhetik, akiket megillet a szabad mozgás joga (§ 3 Abs. 5 WoGG). A támogatás **a kérelem hónapjától** számít. 2027. január 1-jével az összegek módosulnak.

A származása miatt nem kapott meg egy lakást? Erre rövid határidők érvényesek. Azonnal olvassa el ezt az oldalt: [Diszkrimináció](page:discrimination).
`,
};
