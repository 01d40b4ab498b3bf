import type { Complaint } from '../pages/complaint';
import type { Locale } from '../words';

/** Who takes part in the main story of a country, and what they say. */
export interface Cast {
  country: string;
  locale: Locale;
  citizen: string;
  handler: string;
  complaint: Omit<Complaint, 'email'>;
  question: string;
  reply: string;
  opening: string;
  parts: readonly string[];
  changes: string;
}

const lastYear = String(new Date().getFullYear() - 1);

export const casts: readonly Cast[] = [
  {
    country: 'Sweden',
    locale: 'sv',
    citizen: 'Leila Haddad',
    handler: 'Karin Holm',
    complaint: {
      search: 'ortopedi hudinge',
      unit: 'Ortopedkliniken',
      where: 'Huddinge',
      day: { day: '28', month: '10', year: lastYear },
      whatHappened: 'Jag fick vänta i sju timmar med svår smärta. Ingen kom och frågade hur jag mådde.',
      consequences: 'Jag fick åka tillbaka dagen efter.',
      questions: ['Varför fick jag vänta så länge?', 'Vem bestämde att jag skulle skickas hem?'],
    },
    question: 'Minns du ungefär när på kvällen du fick träffa en läkare?',
    reply: 'Det var strax efter klockan elva.',
    opening: 'Hej Leila. Jag är ledsen för att du fick vänta så länge med så ont.',
    parts: [
      'Två av våra sju sjuksköterskor var sjuka den kvällen.',
      'Det gjorde läkaren tillsammans med bakjouren.',
    ],
    changes: 'En sjuksköterska går nu varje timme till alla som väntar.',
  },
  {
    country: 'Norway',
    locale: 'nb',
    citizen: 'Marit Eira',
    handler: 'Henrik Dahl',
    complaint: {
      search: 'akutmottak haukland',
      unit: 'Akuttmottak',
      where: 'Haukeland',
      day: { day: '3', month: '11', year: lastYear },
      whatHappened: 'Jeg ventet i seks timer med sterke smerter. Ingen kom og spurte hvordan det gikk.',
      consequences: 'Jeg måtte komme tilbake neste dag.',
      questions: ['Hvorfor måtte jeg vente så lenge?'],
    },
    question: 'Husker du omtrent når på kvelden du fikk snakke med en lege?',
    reply: 'Det var like etter klokka ti.',
    opening: 'Hei Marit. Jeg beklager at du måtte vente så lenge med så vondt.',
    parts: ['To av våre sju sykepleiere var syke den kvelden.'],
    changes: 'En sykepleier går nå hver time til alle som venter.',
  },
];
