/** What counted nouns stand for, so that people are not compared with jobs. Source: Greenpaper's own list, after the units of UK official statistics on people, work, homes and services. */

const CLASSES: Readonly<Record<string, string>> = {
  people:
    'people persons individuals adults children patients pensioners residents workers employees staff nurses doctors gps carers teachers pupils students users claimants recipients men women citizens applicants clients consultants physicians midwives visitors apprentices trainees volunteers refugees prisoners tenants customers members',
  jobs: 'jobs posts positions roles vacancies ftes',
  households: 'households families',
  homes: 'homes houses dwellings flats properties',
  cases: 'cases claims applications referrals complaints appeals orders assessments requests reviews',
  places: 'places beds',
  organisations:
    'organisations organizations companies businesses firms providers employers charities councils authorities trusts schools hospitals practices establishments',
  episodes: 'visits appointments admissions attendances operations treatments journeys trips calls',
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, nouns]) => nouns.split(' ').map((noun) => [noun, name] as const)),
);

/** The class of a counted noun phrase by its last word: "social care jobs" are jobs; null where the noun is none of the list. */
export function countedClass(unit: string): string | null {
  return (
    CLASS_OF.get(
      unit
        .trim()
        .toLowerCase()
        .split(/[\s\u00A0]+/u)
        .at(-1) ?? '',
    ) ?? null
  );
}
