import type { SeedOrganisationText } from '../types.ts';

export const texts: Record<string, SeedOrganisationText> = {
  agsa: {
    description: 'This association is the body responsible for EUmigra.',
    hint: 'The association does not advise on individual cases.',
  },
  eumigra: {
    description:
      'EUmigra records the needs of people from EU countries, makes proposals to authorities and politicians and produces information in several languages. For example, EUmigra published the Ankunftsmappe (arrival folder) for Weißenfels.',
    hint: 'EUmigra is a specialist project and does not advise on individual cases. You will find suitable advice for your concern here in the portal.',
  },
  'weissenfels-integration': {
    description:
      'This office deals with integration and living together in Weißenfels. Its programme “Weißenfelser Weg” (the Weißenfels way) includes interviews on arrival, visits on site and advice in the Neustadtbüro.',
    hint: 'On the town’s website, integration work is found under “Amt für Sozialraumentwicklung” (office for neighbourhood development). Ask the town for “Integration”.',
  },
  bema: {
    description:
      'BemA advises workers from other countries on labour law and social law: contract, wages, dismissal, sickness, accidents at work. Advice is free of charge and possible in many mother tongues, above all from Eastern Europe.',
    hint: 'The places are as of 2021. Please ask beforehand when and where advice takes place. Bring your contract, pay slips and letters.',
  },
  migrationsagentur: {
    description:
      'The Migrationsagentur (migration agency) brings together the district’s offices for people who have moved here, including the Ausländerbehörde (foreigners authority) and parts of the Jobcenter and the Jugendamt (youth welfare office). It is explicitly there for people from EU countries too.',
    hint: 'As an EU citizen you do not need a residence card. Please ask about opening hours beforehand.',
  },
  caritas: {
    description:
      'Caritas advises people who have come from other countries: on residence, benefits, applications and learning German.',
    hint: 'In 2022 the migration advice was in the Neustadtbüro in Weißenfels, Neumarkt 6. Please ask beforehand when and where advice takes place today.',
  },
  neustadtbuero: {
    description:
      'Meeting place and advice point in the Neustadt quarter. Here you find help in everyday life, for example with housing and living together, and contact with other advice services.',
    hint: 'The address is as of 2022. Please ask about the place and opening hours beforehand.',
  },
  'buergerbuero-weissenfels': {
    description: 'Here you register your home, change your registration or deregister.',
    hint: 'Book an appointment beforehand. Everybody who is moving in must come in person. When booking, ask for the exact place.',
  },
  'clearingstelle-weissenfels': {
    description:
      'When you register, the Clearingstelle (clearing point) holds an arrival interview (Ankunftsgespräch) with you about work, housing and family. It helps you to find the right place to go.',
    hint: 'Ask for the Ankunftsmappe (arrival folder) in your language. It is available in Bulgarian, English, German, Hungarian, Polish and Romanian.',
  },
  'europatreffpunkt-weissenfels': {
    description:
      'Meeting place of AGSA and the migrants’ association SIV e. V. Here you find out who can help you.',
    hint: 'Please ask about the house number and opening times beforehand.',
  },
  ordnungsaemter: {
    description:
      'You have nowhere to stay tonight? The town must house people who have no shelter. Nationality and entitlement to benefits make no difference to this.',
    hint: 'Turn to the town where you are at the moment. In danger call 110 or 112.',
  },
  jobcenter: {
    description:
      'At the Jobcenter you apply for Grundsicherungsgeld (basic income support, formerly Bürgergeld), also on top of low wages, and for education and participation benefits (Bildung und Teilhabe).',
    hint: 'An informal application is enough to begin with. It takes effect from the first day of the month.',
  },
  sozialamt: {
    description:
      'The Sozialamt (social welfare office) is responsible for Sozialhilfe (social assistance), for example for bridging benefits (Überbrückungsleistungen) of no more than one month and for help with rent debts.',
    hint: 'Please ask about the place and opening hours beforehand.',
  },
  jugendamt: {
    description:
      'The Jugendamt (youth welfare office) sees to the entitlement to a place in a Kita (day care), can waive the parents’ contribution, pays Unterhaltsvorschuss (advance on maintenance) and helps when children are in danger.',
    hint: 'If a child is in acute danger, call 110.',
  },
  elterngeldstelle: {
    description:
      'Here you apply for Elterngeld (parental allowance). In Saxony-Anhalt the districts deal with the applications.',
    hint: 'Elterngeld is paid for no more than three months of the child’s life in the past. Apply early.',
  },
  gesundheitsamt: {
    description: 'The Gesundheitsamt (public health office) is a place to go with questions about health.',
    hint: 'Your Krankenkasse (health insurance fund) helps with questions about membership and contributions. In an emergency call 112.',
  },
  volkshochschule: {
    description: 'The Volkshochschule (adult education centre) offers German courses.',
    hint: 'Ask about course times outside your shift and about the cost.',
  },
  landesschulamt: {
    description:
      'The Landesschulamt (state school office) assigns a school to children who are new to Saxony-Anhalt.',
    hint: 'Register your address first.',
  },
  'arbeitsgericht-halle': {
    description:
      'This labour court decides on claims about dismissal and wages from the Burgenlandkreis. The Rechtsantragstelle (office that writes down claims) writes down your claim with you: without a lawyer and without advance payment.',
    hint: 'You must go to court against a dismissal within three weeks. The Rechtsantragstelle is in the Amtsgericht Naumburg (local court), Markt 7; court days are held at Domplatz 10. Both are as of 2009: please ask beforehand. The court does not give advice.',
  },
  'sozialgericht-halle': {
    description:
      'This social court decides on claims about social benefits, for example from the Jobcenter or the Krankenkasse (health insurance fund).',
    hint: 'Before court action there is usually the Widerspruch (objection). The time limit is in the Rechtsbehelfsbelehrung (information on how to challenge the decision).',
  },
  'verwaltungsgericht-halle': {
    description:
      'This administrative court decides on claims about residence and against other decisions of public authorities.',
    hint: 'The time limit is in the Rechtsbehelfsbelehrung (information on how to challenge the decision).',
  },
  finanzgericht: {
    description: 'This tax court decides on claims about Kindergeld (child benefit) and taxes.',
    hint: 'Before court action you lodge an Einspruch (objection), not a Widerspruch.',
  },
  gewerbeaufsicht: {
    description:
      'The Gewerbeaufsicht (labour inspectorate) checks working time, safety at work and accommodation provided by employers.',
    hint: 'It checks companies. BemA helps with your own case.',
  },
  'iq-netzwerk': {
    description:
      'This network gives you free advice if you would like to have your occupation or your studies from another country recognised.',
    hint: 'Bring your certificates and CV.',
  },
  welcomecenter: {
    description:
      'The WelcomeCenter supports skilled workers, people who return to Saxony-Anhalt, and companies.',
    hint: '',
  },
  'antidiskriminierungsstelle-lsa': {
    description:
      'This service advises you on all forms of discrimination that the AGG (General Equal Treatment Act) names.',
    hint: 'You must make claims under the AGG in writing within two months. Get in touch early.',
  },
  lamsa: {
    description:
      'LAMSA is the network of migrants’ organisations in Saxony-Anhalt. The association advises on racism (project “Entknoten”).',
    hint: '',
  },
  sisa: {
    description: 'Volunteers translate for you on the phone or go with you to an appointment.',
    hint: 'Let them know three working days in advance that you need help.',
  },
  'frauenhaus-weissenfels': {
    description:
      'This house protects women and their children from violence. It has room for seven women and ten children.',
    hint: 'The address is not given here, to protect the women. Call the helpline (Hilfetelefon): 116 016. In danger call 110.',
  },
  'frauenschutzhaus-zeitz': {
    description: 'This house protects women and their children from violence.',
    hint: 'The address is not given here, to protect the women. Call the helpline (Hilfetelefon): 116 016. In danger call 110.',
  },
  verbraucherzentrale: {
    description:
      'The Verbraucherzentrale (consumer advice centre) helps with problems with contracts, bills and energy.',
    hint: 'In 2022 there was energy advice in the Neustadtbüro in Weißenfels. Please ask beforehand about place, time and cost.',
  },
  'landesfachstelle-barrierefreiheit': {
    description:
      'The Landesfachstelle (state centre for accessibility) monitors whether websites are accessible. The Ombudsstelle (ombuds office) is also based there.',
    hint: 'Report a barrier to the portal first. If you then have no good solution, the Ombudsstelle helps.',
  },
  'datenschutz-lsa': {
    description: 'Here you can complain if somebody misuses your data.',
    hint: 'For Caritas services, the Diözesandatenschutzaufsicht (church data protection authority) is responsible.',
  },
  'kdsa-ost': {
    description: 'Here you can complain if a Caritas service misuses your data.',
    hint: '',
  },
  'agentur-fuer-arbeit': {
    description:
      'Here you register as looking for work (arbeitsuchend) and as unemployed (arbeitslos), and apply for Arbeitslosengeld (unemployment benefit) and the EU forms PD U1 and PD U2. The agency also helps you to look for work.',
    hint: 'After a dismissal you must register as looking for work within three days.',
  },
  eures: {
    description: 'EURES helps you to look for work across borders.',
    hint: 'You reach EURES through the Agentur für Arbeit (employment agency).',
  },
  familienkasse: {
    description:
      'At the Familienkasse (family benefits office) you apply for Kindergeld (child benefit) and Kinderzuschlag (child supplement).',
    hint: 'Kindergeld is paid for no more than six months in the past. Against a decision on Kindergeld you lodge an Einspruch (objection). If another country is involved, ask on the phone which Familienkasse is responsible.',
  },
  'zoll-fks': {
    description:
      'The Zoll (customs) checks whether companies pay the minimum wage and employ people legally. You can report breaches there.',
    hint: 'Are you missing wages yourself? Then BemA and the labour court (Arbeitsgericht) help.',
  },
  'faire-mobilitaet': {
    description:
      'Faire Mobilität (fair mobility) advises workers from EU countries on labour law by phone, in languages from Central and Eastern Europe.',
    hint: 'There is no office in Saxony-Anhalt. BemA helps locally.',
  },
  'eu-gleichbehandlungsstelle': {
    description:
      'This EU equal treatment office with the Federal Government Commissioner for Integration informs people from EU countries about their rights at work and points them to the right advice. Questions about health insurance and Kindergeld (child benefit) are included.',
    hint: 'Information is available in several EU languages.',
  },
  solvit: {
    description:
      'SOLVIT helps if an office does not respect EU law. The help is free of charge, online and in all EU languages.',
    hint: 'The aim is a solution within ten weeks. Keep to the time limits for Widerspruch (objection) or court action all the same.',
  },
  'your-europe-advice': {
    description: 'Experts answer your questions on EU law online, free of charge and in all EU languages.',
    hint: '',
  },
  'ads-bund': {
    description:
      'This agency advises by phone on discrimination and on the AGG (General Equal Treatment Act).',
    hint: 'You must make claims under the AGG in writing within two months.',
  },
  hilfetelefon: {
    description:
      'The helpline advises women who experience violence: round the clock, free of charge and in 18 languages.',
    hint: 'In danger call the police at once: 110.',
  },
  bgn: {
    description:
      'Statutory accident insurance for the food industry and for hotels and restaurants. It is responsible for accidents at work and occupational diseases.',
    hint: 'Always say at the doctor’s practice that the accident happened at work.',
  },
  'bg-verkehr': {
    description:
      'Statutory accident insurance for transport and traffic. It is responsible for accidents at work and occupational diseases.',
    hint: 'Always say at the doctor’s practice that the accident happened at work.',
  },
  'bg-bau': {
    description:
      'Statutory accident insurance for the construction industry. It is responsible for accidents at work and occupational diseases.',
    hint: 'Always say at the doctor’s practice that the accident happened at work.',
  },
  ngg: {
    description:
      'This trade union supports workers in the food industry and in hotels and restaurants with questions about working conditions and wages.',
    hint: 'Ask beforehand what help there is for members.',
  },
  verdi: {
    description:
      'This trade union supports workers in services and logistics with questions about working conditions and wages.',
    hint: 'Ask beforehand what help there is for members.',
  },
  'ig-bau': {
    description:
      'This trade union supports workers in construction, agriculture and building cleaning with questions about working conditions and wages.',
    hint: 'Ask beforehand what help there is for members.',
  },
};
