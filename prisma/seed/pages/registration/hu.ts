import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'lakcimbejelentes',
  title: 'Lakcímbejelentés',
  teaser: 'A beköltözés után jelentse be a lakcímét a Bürgerbüróban. Így történik, és ezekre lesz szüksége.',
  todo: 'Kérje el a bérbeadójától a Wohnungsgeberbestätigung nevű igazolást (szállásadói igazolás). Ezután jelentse be a lakcímét a Bürgerbüróban (lakossági ügyfélszolgálat).',
  deadline:
    'A beköltözés után két héten belül. Írja fel a beköltözés napját és a határidő utolsó napját, és foglaljon időben időpontot.',
  place:
    'Menjen annak a városnak vagy községnek a Bürgerbürójába (Meldebehörde, lakcímnyilvántartó hatóság), ahol lakik. Weißenfelsben időpontra van szüksége, és minden személynek személyesen kell megjelennie.',
  bring: `- minden beköltöző személy érvényes személyi igazolványa vagy útlevele
- **Wohnungsgeberbestätigung** (szállásadói igazolás), teljesen kitöltve
- a gyermekek születési anyakönyvi kivonata
- házassági anyakönyvi kivonat, ha Ön házas`,
  body: `## Kinek kell bejelentkeznie?

Aki beköltözik egy lakásba, az **két héten** belül bejelentkezik (§ 17 Abs. 1 BMG). Ez az Untermiete esetére (ha egy másik bérlőtől bérel) és a munkáltatótól kapott szállásra is érvényes. Ha Ön általában külföldön lakik, és legfeljebb **három hónapig** marad itt, nem kell bejelentkeznie (§ 27 Abs. 2 BMG). A 16 év alatti gyermekeket az a személy jelenti be, akihez beköltöznek.

Weißenfelsben az első bejelentkezéshez egy **Ankunftsgespräch** (érkezési beszélgetés) tartozik a Clearingstelle nevű irodában. Itt kérdezhet a munkáról, a lakásról és a családról.

## A Wohnungsgeberbestätigung (szállásadói igazolás)

Ez az irat minden bejelentkezéshez kell. A **Mietvertrag** (bérleti szerződés) nem helyettesíti (§ 19 BMG). A **Wohnungsgeber** (szállásadó):

- a bérbeadó,
- Untermiete esetén az a személy, aki a szobát bérbe adja Önnek,
- a munkáltató, ha ő ad szállást Önnek.

Az igazolásban ez áll:

- a szállásadó neve és címe, és ha a tulajdonos más, a tulajdonos neve,
- a beköltözés napja,
- a lakás címe,
- minden bejelentkező személy neve.

A szállásadónak két héten belül **ki kell állítania** az igazolást, papíron vagy elektronikusan. Ha nem hajlandó rá, azonnal szóljon a lakcímnyilvántartó hatóságnak (§ 19 Abs. 2 BMG). Ne várjon vele addig, amíg lejár a határidő.

## Mit kap Ön?

A bejelentkezés után ingyen megkapja a **Meldebestätigung** nevű iratot (bejelentkezési igazolás, § 24 Abs. 2 BMG). Őrizze meg jól. A **Meldebescheinigung** (lakcímigazolás) egy másik irat. Kérelemre adják ki, és díjba kerülhet (§ 18 BMG).

## Miért fontos a bejelentkezés?

- Az első bejelentkezés után postán érkezik a **Steuer-ID** (adóazonosító szám).
- A [Kita vagy az iskola](page:school-and-daycare) helyéhez és a [Kindergeldhez (családi pótlék)](page:child-benefit) szüksége van a Meldebestätigungra.
- Aki bejelentkezett, szavazhat az önkormányzati választáson, ha a többi feltétel is teljesül.
- A [Grundsicherungsgeld (korábban: Bürgergeld)](page:basic-income) esetében bizonyos jogok ötévi tartózkodáshoz kötődnek. Az idő **a bejelentkezéstől** számít (§ 7 Abs. 1 SGB II). A hiányzó időszakok miatt jogokat veszíthet.

## Átköltözés és elköltözés

Ha Németországon belül költözik, csak az új helyen kell bejelentkeznie. Ha elhagyja Németországot, intézze el az **Abmeldung** nevű kijelentkezést: legkorábban egy héttel a kiköltözés előtt, legkésőbb két héttel utána (§ 17 Abs. 2 BMG). Különben tovább futnak a követelések, például az egészségbiztosítás vagy a rádió- és tévédíj.

## Hibák és következményeik

| Helyzet | Lehetséges következmény |
|---|---|
| Túl későn jelentkezik be. | bírság 1.000 euróig (§ 54 BMG) |
| Valaki odaadja a címét, pedig oda senki sem költözik be. | bírság 50.000 euróig (§ 19 Abs. 6, § 54 BMG) |

Lemaradt a határidőről? Akkor is menjen el, mégpedig a lehető leghamarabb.

## Ha gond van a lakással

Lehet, hogy engedély nélkül lakik egy másik bérlőnél (Untermiete), vagy túl sokan laknak a lakásban. Ne féljen a bejelentkezéstől. A hatóság feladata, hogy mindenkit nyilvántartásba vegyen, aki valóban ott lakik. Kérjen tanácsot a [lakásával](page:housing) kapcsolatban.
`,
};
