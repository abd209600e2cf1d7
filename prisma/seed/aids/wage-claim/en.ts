import type { SeedAidText } from '../types.ts';

export const texts: SeedAidText = {
  title: 'Claim unpaid wages in writing',
  teaser:
    'Has your employer paid too little or nothing at all? This aid turns your answers into a letter in German.',
  intro:
    'In German the letter is called “Geltendmachung”. With it you claim in writing the wages that are still missing. You answer questions in your language. At the end you get one PDF file: the letter in German and a sheet that explains every sentence to you.',

  'needs.contract': 'Your employment contract, if you have one',
  'needs.payslips': 'Your pay slips and bank statements',
  'needs.record': 'Your own list of hours worked, or photos of the rota',
  'needs.iban': 'Your IBAN (it is on your bank card or bank statement)',
  'needs.employer': 'The exact name and address of the company, as in the contract or on the pay slip',

  'mistakes.late': 'Waiting too long. In many contracts claims lapse after only three months.',
  'mistakes.net':
    'Counting net instead of gross. The letter always uses gross amounts, before tax and contributions.',
  'mistakes.phone': 'Claiming only by word of mouth or by phone. That is hard to prove later.',
  'mistakes.noProof': 'Handing in the letter without proof. You must be able to show that it arrived.',
  'mistakes.original': 'Sending originals. Keep your contract and pay slips and send copies at most.',

  'next.sign': 'You print the letter, read it through with an advice centre and sign it.',
  'next.send': 'You send it in a way that lets you prove it arrived, and you keep a copy.',
  'next.wait': 'The employer has until the day in the letter to pay or to answer.',
  'next.court':
    'If they do not pay, a claim can be brought before the labour court (Arbeitsgericht). Its Rechtsantragstelle takes it down, even without a lawyer.',

  'helpers.bema':
    'BemA – advice for migrant workers (Beratung migrantischer Arbeitskräfte): advises on work and wages, in many languages. Show them the letter before you send it.',
  'helpers.ngg': 'Members of a trade union, for example NGG, get legal support and representation there.',
  'helpers.court':
    'Arbeitsgericht Halle (labour court): its Rechtsantragstelle takes claims down in writing.',

  'step.person.title': 'About you',
  'step.person.intro':
    'This stands at the top of the letter. Write your name as in your identity card, with all marks.',
  'field.firstName.label': 'What is your first name?',
  'field.lastName.label': 'What is your surname?',
  'field.street.label': 'Which street do you live in?',
  'field.street.help': 'The company sends its answer there. Your name must be on the letter box.',
  'field.postcode.label': 'What is the postcode where you live?',
  'field.town.label': 'Which town do you live in?',
  'field.staffNumber.label': 'What is your staff number?',
  'field.staffNumber.help': 'It is often at the top of the pay slip. It helps the company to find you.',

  'step.employer.title': 'Your employer',
  'step.employer.intro':
    'What counts is the company that you have the contract with. In agency work that is the agency, not the plant where you work.',
  'field.employerName.label': 'What exactly is the company called?',
  'field.employerName.help': 'Copy the name exactly, including “GmbH” or “GmbH & Co. KG”.',
  'field.employerName.means': 'A letter to the wrong name may have no effect.',
  'field.employerStreet.label': 'Which street is the company in?',
  'field.employerPostcode.label': 'What is the postcode of the company?',
  'field.employerTown.label': 'Which town is the company in?',

  'step.work.title': 'Your work',
  'step.work.intro': 'So that the company knows which employment this is about.',
  'field.employedSince.label': 'Since when have you worked there?',
  'field.employedSince.help': 'The first working day. It is in the contract.',
  'field.stillEmployed.label': 'Do you still work there?',
  'option.stillEmployed.yes': 'Yes',
  'option.stillEmployed.no': 'No',
  'field.employedUntil.label': 'Until when did you work there?',
  'field.employedUntil.help': 'The last day of the contract, even if you were ill or on leave before.',
  'field.job.label': 'What is your job?',
  'field.job.help':
    'In German please, as in the contract, for example “Produktionshelfer”, “Reinigungskraft” or “Lagermitarbeiterin”.',

  'step.claims.title': 'What is still missing',
  'step.claims.intro':
    'One entry for each month in which money is missing. Use gross amounts. The page works out the missing sum.',
  'group.claims.row': 'Month {{number}}',
  'group.claims.add': 'Add another month',
  'field.month.label': 'Which month?',
  'field.hoursWorked.label': 'How many hours did you work?',
  'field.hoursWorked.help': 'With overtime, without breaks. For example 168.5 or 168:30.',
  'field.hoursWorked.means':
    'In the meat industry, time for changing, setting up and washing counts as working time too.',
  'field.hoursPaid.label': 'How many hours were paid?',
  'field.hoursPaid.help': 'This is on the pay slip. If nothing was paid, write 0.',
  'field.hourlyRate.label': 'What hourly wage are you entitled to?',
  'field.hourlyRate.help':
    'Gross in euros, as in the contract or collective agreement, at least the statutory minimum wage.',
  'field.supplement.label': 'Are supplements missing?',
  'field.supplement.help':
    'Euros gross for night, Sunday, public holiday or overtime work. Only if the contract, collective agreement or law provides for them.',
  'field.other.label': 'Is anything else missing?',
  'field.other.help':
    'Euros gross, for example for leave, sickness or a deduction that you do not understand. Also if all hours were paid, but with too little money per hour.',
  'field.otherReason.label': 'What is this amount for?',
  'option.otherReason.lowRate': 'The hourly wage was too low',
  'option.otherReason.sick': 'Pay for days of sickness',
  'option.otherReason.leave': 'Pay for days of leave',
  'option.otherReason.leavePayout': 'Money for leave that I could not take before the contract ended',
  'option.otherReason.holiday': 'Pay for public holidays',
  'option.otherReason.deduction': 'A deduction that I do not agree with',
  'option.otherReason.bonus': 'Bonus or special payment',

  'step.payment.title': 'Deadline and account',
  'step.payment.intro': 'By when and where should the company pay?',
  'field.deadline.label': 'By which day should the company pay?',
  'field.deadline.help': 'Two weeks is usual. The page has suggested this day.',
  'field.iban.label': 'Into which account?',
  'field.iban.help': 'The IBAN. An account in another EU country is allowed.',
  'field.accountHolder.label': 'Does the account belong to another person?',
  'field.accountHolder.help': 'Then write their name here. Otherwise leave it empty.',

  'step.sending.title': 'Sending the letter',
  'step.sending.intro': 'What counts is that you can prove later when the letter arrived.',
  'field.sending.label': 'How should the letter reach the company?',
  'field.sending.means':
    'An e-mail is often enough (text form). If your contract says “Schriftform”, ask an advice centre first.',
  'option.sending.registered': 'By post as Einwurf-Einschreiben (registered, keep the receipt)',
  'option.sending.messenger':
    'Somebody who has read the letter puts it into the company’s letter box (witness)',
  'option.sending.handover': 'I hand it in and have the receipt signed',
  'option.sending.email': 'By e-mail with the PDF file attached',
  'field.employerEmail.label': 'To which e-mail address of the company?',
  'field.place.label': 'In which town are you writing the letter?',
  'field.letterDate.label': 'Which date should the letter have?',

  'warning.empty': 'Nothing here yet. The letter will have a line to fill in by hand.',
  'warning.unprintable': 'The letter cannot show these characters: {{characters}}',
  'warning.amount': 'Please check: the page does not understand this amount. Write for example 1234.56.',
  'warning.hours':
    'Please check: the page does not understand these hours. Write for example 168.5 or 168:30.',
  'warning.manyHours': 'Please check: {{hours}} hours in one month is a lot.',
  'warning.paidMoreThanWorked': 'Please check: more hours were paid than worked.',
  'warning.belowMinimumWage':
    'The statutory minimum wage in this month was {{minimum}} gross per hour. Please check your hourly wage. There are exceptions, for example for trainees.',
  'warning.monthNotOver': 'Please check: this month is not over yet. Wages for it are usually not due yet.',
  'warning.outsideEmployment': 'Please check: by your own dates you did not work there in this month.',
  'warning.dayInFuture': 'Please check: this day is in the future.',
  'warning.dayInPast': 'Please check: this day is already over.',
  'warning.shortDeadline': 'That is less than seven days. Two weeks from the letter are usual.',
  'warning.email': 'Please check: this does not look like an e-mail address.',
  'warning.iban':
    'Please check: length or check digits of the IBAN do not fit. Compare it with your bank card.',
  'warning.latinLetters':
    'The company may not be able to read this. Better write it in Latin letters, your name as in your identity card.',
  'warning.postcode': 'Please check: a German postcode has five digits.',
  'warning.monthTwice': 'Please check: the month {{month}} appears twice.',
  'warning.nothingClaimed': 'The sum is still 0. Without an amount the letter does not say what you claim.',
  'warning.exclusionPeriod.soon':
    'The oldest month is {{month}}. In many contracts and collective agreements wages lapse after three months if they are not claimed in writing. The letter should reach the company by {{on}} at the latest.',
  'warning.exclusionPeriod.passed':
    'The oldest month is {{month}}, more than three months ago. A part may have lapsed already. The statutory minimum wage stays protected all the same. Send the letter soon and ask BemA first.',
  'warning.limitation.soon':
    'Claims from {{year}} become time-barred on {{on}}. This letter does not stop that, a court claim does. Go to an advice centre at once.',
  'warning.limitation.passed':
    'Claims from {{year}} have probably been time-barred since {{on}}. Ask an advice centre before you send the letter.',

  'letter.title': 'Written claim for wages',
  'letter.subject': 'Written claim for wages',
  'meaning.subject': 'The subject line. The company sees at once that you are claiming wages.',
  'letter.salutation': 'Dear Sir or Madam,',
  'meaning.salutation': 'The usual polite greeting when you know no name.',
  'letter.employed': 'I have been employed by you since {{employedSince}} as {{job}}.',
  'meaning.employed': 'Says which employment this is about.',
  'letter.employedUntil': 'I was employed by you from {{employedSince}} to {{employedUntil}} as {{job}}.',
  'meaning.employedUntil': 'Says which employment this is about and that it has ended.',
  'letter.period': 'For the period from {{from}} to {{to}} you still owe me the following gross amounts:',
  'meaning.period': 'Names the months. Gross means: before tax and social contributions.',
  'letter.month': 'For the month of {{from}} you still owe me the following gross amounts:',
  'meaning.month': 'Names the month. Gross means: before tax and social contributions.',
  'letter.claims': 'Table: month, hours worked, hours paid, hourly wage, supplements, other, claim',
  'meaning.claims':
    'For each month: hours worked minus hours paid, times the hourly wage, plus supplements and other amounts.',
  'letter.total': 'In total I claim {{total}} gross.',
  'meaning.total': 'The sum that you claim.',
  'letter.pay': 'Please pay the resulting net amount by {{deadline}} into my account with the IBAN {{iban}}.',
  'meaning.pay': 'The deadline and your account. Net means: what reaches you after deductions.',
  'letter.accountHolder': 'The account is held in the name of {{accountHolder}}.',
  'meaning.accountHolder': 'Needed because the account belongs to another person.',
  'letter.documents':
    'Please also send me by then the pay slips and the records of working time for this period.',
  'meaning.documents': 'With these papers it can be checked what was really worked and paid.',
  'letter.timeLimits':
    'With this letter I assert my claims in order to meet all time limits under contract and collective agreement.',
  'meaning.timeLimits':
    'Such time limits (Ausschlussfristen) often stand in the contract or collective agreement. Whoever does not claim in time loses the claim. This sentence says that you claim in time.',
  'letter.court':
    'If the payment has not arrived by that day, I will bring my claims before the labour court.',
  'meaning.court': 'Announces court action. It does not oblige you to go to court.',
  'letter.reserve': 'I reserve the right to further claims.',
  'meaning.reserve': 'You can still claim more later if you discover it.',
  'letter.closing': 'Yours faithfully',
  'meaning.closing': 'The usual ending. You sign below it by hand.',
  'letter.receipt': 'Confirmation of receipt: I received this letter today.',
  'meaning.receipt':
    'The person who accepts the letter signs this part on your copy. That is how you can prove that it arrived.',

  'table.difference': 'Claim, gross',
  'table.sum': 'Total',
  'sheet.title': 'What your letter says',
  'sheet.lead':
    'This sheet is for you. Do not send it. On the left is the German sentence from the letter, on the right what it means.',
  'notes.notAdvice': 'This sheet does not replace legal advice. It does not decide whether you have a claim.',
  'notes.bema':
    'Show the letter to BemA or another advice centre before you send it. Members of NGG ask their union.',
  'notes.checkDates':
    'Check all days and deadlines. The calculation is without guarantee; in doubt the earlier day counts.',
  'notes.limitation':
    'The letter does not stop the limitation period. Wages become time-barred three years after the end of the year in which they were due.',
  'notes.minimumWage':
    'Statutory minimum wage: 13,90 Euro gross per hour in 2026, 14,60 Euro from 1 January 2027. It cannot be lost through such time limits (Ausschlussfristen).',
  'notes.dismissal': 'If a dismissal follows, you have only three weeks to go to court against it.',
  'notes.copy':
    'Keep a copy of the letter and the receipt of the post office or the signed confirmation of receipt.',

  'blank.footer':
    'This sheet does not replace legal advice. Show the finished letter to BemA before you send it.',
};
