import type { DemoCluster } from './clusters.ts';
import type { DemoMeeting } from './meetingPlans.ts';

interface Words {
  title: string;
  teaser: string;
  body: string;
}

type Language = 'de' | 'en' | 'ro' | 'bg' | 'pl' | 'hu';

interface ResultPlan {
  meeting: DemoMeeting;
  decision: string;
  measure: string;
  cluster?: DemoCluster;
  topics: string[];
  daysAgo: number;
  words: Record<Language, Words>;
}

/** Published results; the first word of each title says that they are invented. */
export const results: ResultPlan[] = [
  {
    meeting: 'first',
    decision: 'landlord',
    measure: 'leaflet',
    cluster: 'landlord',
    topics: ['MEL'],
    daysAgo: 170,
    words: {
      de: {
        title: 'Beispiel: Ein Merkblatt hilft bei der Anmeldung',
        teaser: 'Wer sich in Weißenfels anmeldet, bekommt jetzt ein Merkblatt in der eigenen Sprache.',
        body: 'Viele Menschen konnten sich nicht anmelden, weil ihr Vermieter die **Wohnungsgeberbestätigung** nicht ausstellte.\n\nDas Merkblatt erklärt in sechs Sprachen:\n\n- was der Vermieter ausstellen muss,\n- wie lange er dafür Zeit hat,\n- wer hilft, wenn er es nicht tut.\n\nEs liegt im Bürgerbüro aus und geht bei jeder Anmeldung mit.',
      },
      en: {
        title: 'Example: A leaflet helps with registration',
        teaser: 'Whoever registers their address in Weißenfels now gets a leaflet in their own language.',
        body: 'Many people could not register because their landlord did not issue the **Wohnungsgeberbestätigung** (landlord’s confirmation).\n\nThe leaflet explains in six languages:\n\n- what the landlord has to issue,\n- how much time they have,\n- who helps if they do not.\n\nIt lies in the citizens’ office and is handed out at every registration.',
      },
      ro: {
        title: 'Exemplu: Un pliant ajută la înregistrarea domiciliului',
        teaser: 'Cine își înregistrează domiciliul în Weißenfels primește acum un pliant în limba sa.',
        body: 'Mulți oameni nu își puteau înregistra domiciliul, pentru că proprietarul nu elibera **Wohnungsgeberbestätigung** (confirmarea proprietarului).\n\nPliantul explică în șase limbi:\n\n- ce trebuie să elibereze proprietarul,\n- cât timp are la dispoziție,\n- cine ajută dacă nu o face.\n\nSe găsește la Bürgerbüro și se dă la fiecare înregistrare.',
      },
      bg: {
        title: 'Пример: Листовка помага при адресната регистрация',
        teaser: 'Който се регистрира във Вайсенфелс, вече получава листовка на своя език.',
        body: 'Много хора не можеха да се регистрират, защото наемодателят не издаваше **Wohnungsgeberbestätigung** (потвърждение от наемодателя).\n\nЛистовката обяснява на шест езика:\n\n- какво трябва да издаде наемодателят,\n- с колко време разполага,\n- кой помага, ако не го направи.\n\nТя е на разположение в Bürgerbüro и се дава при всяка регистрация.',
      },
      pl: {
        title: 'Przykład: Ulotka pomaga przy meldunku',
        teaser: 'Kto melduje się w Weißenfels, dostaje teraz ulotkę w swoim języku.',
        body: 'Wiele osób nie mogło się zameldować, bo właściciel mieszkania nie wystawiał **Wohnungsgeberbestätigung** (potwierdzenia wynajmującego).\n\nUlotka wyjaśnia w sześciu językach:\n\n- co właściciel musi wystawić,\n- ile ma na to czasu,\n- kto pomoże, jeśli tego nie zrobi.\n\nUlotka leży w Bürgerbüro i jest wydawana przy każdym meldunku.',
      },
      hu: {
        title: 'Példa: Tájékoztató segít a lakcímbejelentésnél',
        teaser: 'Aki Weißenfelsben bejelenti a lakcímét, most a saját nyelvén kap tájékoztatót.',
        body: 'Sokan nem tudták bejelenteni a lakcímüket, mert a bérbeadó nem állította ki a **Wohnungsgeberbestätigung** (bérbeadói igazolás) nevű papírt.\n\nA tájékoztató hat nyelven elmagyarázza:\n\n- mit kell kiállítania a bérbeadónak,\n- mennyi ideje van rá,\n- ki segít, ha nem teszi meg.\n\nA Bürgerbüróban elérhető, és minden bejelentésnél odaadják.',
      },
    },
  },
  {
    meeting: 'forms',
    decision: 'forms',
    measure: 'hour',
    topics: ['MEL'],
    daysAgo: 120,
    words: {
      de: {
        title: 'Beispiel: Jeden Dienstag werden Briefe vom Amt erklärt',
        teaser: 'Die Sprechstunde „Post verstehen“ bleibt: ohne Termin und kostenlos.',
        body: 'Bringen Sie Ihren Brief mit. Jemand liest ihn mit Ihnen und erklärt, was zu tun ist und bis wann.\n\nNach einem halben Jahr Probe ist klar: Das Angebot bleibt.',
      },
      en: {
        title: 'Example: Letters from authorities explained every Tuesday',
        teaser: 'The open hour “Understanding post” is here to stay: no appointment, free of charge.',
        body: 'Bring your letter. Somebody reads it with you and explains what has to be done and by when.\n\nAfter half a year of trial it is clear: the offer stays.',
      },
      ro: {
        title: 'Exemplu: În fiecare marți se explică scrisorile de la autorități',
        teaser: 'Programul „Înțelegem scrisorile” rămâne: fără programare și gratuit.',
        body: 'Aduceți scrisoarea. Cineva o citește împreună cu dumneavoastră și vă explică ce este de făcut și până când.\n\nDupă o jumătate de an de probă este clar: oferta rămâne.',
      },
      bg: {
        title: 'Пример: Всеки вторник се обясняват писма от службите',
        teaser: 'Приемното време „Да разберем писмата“ остава: без записване и безплатно.',
        body: 'Донесете писмото си. Някой го чете заедно с вас и обяснява какво трябва да се направи и до кога.\n\nСлед половин година проба е ясно: това остава.',
      },
      pl: {
        title: 'Przykład: W każdy wtorek wyjaśniamy pisma z urzędu',
        teaser: 'Dyżur „Zrozumieć pisma” zostaje: bez umawiania się i bezpłatnie.',
        body: 'Proszę przynieść swoje pismo. Ktoś przeczyta je razem z Państwem i wyjaśni, co trzeba zrobić i do kiedy.\n\nPo pół roku próby jest jasne: ta oferta zostaje.',
      },
      hu: {
        title: 'Példa: Minden kedden elmagyarázzuk a hivatali leveleket',
        teaser: 'A „Levelek megértése” fogadóóra megmarad: időpont nélkül és ingyen.',
        body: 'Hozza magával a levelét. Valaki elolvassa Önnel, és elmagyarázza, mit kell tenni és meddig.\n\nFél év próba után biztos: az ajánlat megmarad.',
      },
    },
  },
  {
    meeting: 'communities',
    decision: 'evenings',
    measure: 'interpreters',
    topics: ['SPR'],
    daysAgo: 40,
    words: {
      de: {
        title: 'Beispiel: Bei offenen Abenden wird jetzt immer gedolmetscht',
        teaser: 'Rumänisch, Bulgarisch und Polnisch sind für das ganze Jahr gebucht.',
        body: 'Beim Gesprächsabend haben Gäste gesagt, dass sie ohne Dolmetschen nicht mitreden können.\n\nSeitdem sind für jeden offenen Abend zwei Personen gebucht, die dolmetschen. Andere Sprachen gehen auf Anfrage.',
      },
      en: {
        title: 'Example: Open evenings now always have interpreters',
        teaser: 'Romanian, Bulgarian and Polish are booked for the whole year.',
        body: 'At the evening talk, guests said that they cannot take part without interpreting.\n\nSince then, two interpreters are booked for every open evening. Other languages are possible on request.',
      },
      ro: {
        title: 'Exemplu: La serile deschise se traduce acum întotdeauna',
        teaser: 'Româna, bulgara și polona sunt asigurate pentru tot anul.',
        body: 'La seara de discuții, oaspeții au spus că nu pot participa fără traducere.\n\nDe atunci, la fiecare seară deschisă sunt prezente două persoane care traduc. Alte limbi sunt posibile la cerere.',
      },
      bg: {
        title: 'Пример: На отворените вечери вече винаги има превод',
        teaser: 'Румънски, български и полски са осигурени за цялата година.',
        body: 'На вечерта за разговори гостите казаха, че без превод не могат да участват.\n\nОттогава за всяка отворена вечер има двама преводачи. Други езици са възможни при поискване.',
      },
      pl: {
        title: 'Przykład: Na otwartych wieczorach zawsze jest tłumaczenie',
        teaser: 'Rumuński, bułgarski i polski są zapewnione na cały rok.',
        body: 'Podczas wieczoru rozmów goście powiedzieli, że bez tłumaczenia nie mogą brać udziału.\n\nOd tego czasu na każdy otwarty wieczór zamawiamy dwie osoby do tłumaczenia. Inne języki są możliwe na życzenie.',
      },
      hu: {
        title: 'Példa: A nyílt estéken mostantól mindig van tolmács',
        teaser: 'Román, bolgár és lengyel tolmács egész évre biztosítva.',
        body: 'A beszélgetős esten a vendégek elmondták, hogy tolmács nélkül nem tudnak részt venni.\n\nAzóta minden nyílt estére két tolmácsot hívunk. Más nyelvek kérésre lehetségesek.',
      },
    },
  },
];

/** Needs that have a name in public. */
export const clusterWords: {
  landlord: Record<Language, { title: string; description: string }>;
} = {
  landlord: {
    de: {
      title: 'Vermieter stellen keine Bestätigung aus',
      description: 'Ohne sie gelingt die Anmeldung nicht.',
    },
    en: {
      title: 'Landlords do not issue a confirmation',
      description: 'Without it, registering an address does not work.',
    },
    ro: {
      title: 'Proprietarii nu eliberează confirmarea',
      description: 'Fără ea, înregistrarea domiciliului nu este posibilă.',
    },
    bg: {
      title: 'Наемодатели не издават потвърждение',
      description: 'Без него адресната регистрация не е възможна.',
    },
    pl: {
      title: 'Właściciele mieszkań nie wystawiają potwierdzenia',
      description: 'Bez niego meldunek się nie uda.',
    },
    hu: {
      title: 'A bérbeadók nem állítanak ki igazolást',
      description: 'Nélküle nem sikerül a lakcímbejelentés.',
    },
  },
};

/** Not published yet, and not publishable: its decision has no words for the public. */
export const draftResult: Words = {
  title: 'Beispiel: Ausfüllhilfen bald auch auf Ungarisch',
  teaser: 'Die Stadt prüft eine Übersetzung.',
  body: 'Viele haben danach gefragt. Sobald es so weit ist, steht es hier.',
};
