/** The card of a Budget, Statement or Spending Review: which one, when, and who was Chancellor. */
import { postHolder } from '../../data/post-holders';
import { formatDate } from '../../reckon';
import type { EventMention } from '../../recognise';
import type { Card } from '../types';
import { dotted, line } from './lines';
import { card } from './policy-card';

export function eventCard(mention: EventMention): Card {
  const { title, date } = mention.value;
  const inferred = mention.implied.find(({ part }) => part === 'name');
  const chancellors = date === null ? [] : (postHolder('chancellor', date)?.holders ?? []);
  return card(mention, [
    line(...dotted([{ strong: title }], date === null ? [{ guess: 'which one is not said' }] : [formatDate(date)])),
    inferred === undefined ? null : line({ guess: inferred.because }),
    chancellors.length === 0 ? null : line(`Chancellor of the Exchequer: ${chancellors.map(({ person }) => person).join(' and ')}`),
  ]);
}
