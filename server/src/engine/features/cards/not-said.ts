/** What a reader of public figures asks and the text leaves open, in one line (Office for Statistics Regulation, statements about public funding). */
import { placesNamed } from '../../data/figure-places';
import type { FigureMention } from '../../recognise';
import type { CardLine } from '../types';
import { isMoney } from './growth-lines';
import { yearBeside } from './growth-path';
import { dotted, line, type Piece } from './lines';
import { additionWord, byDate } from './money-lines';
import { noted, notedUnstated, type Passage, sameSentence } from './passage';
import { statedGrowth } from './purpose';
import { unitClass } from './units';

/** Null where nothing worth asking is open. */
export function notSaidLine(passage: Passage<FigureMention>): CardLine | null {
  const { mention } = passage;
  const missing = mention.kind === 'money' ? ofMoney(passage) : mention.kind === 'percent' ? ofGrowth(passage) : ofCount(passage);
  return missing.length === 0 ? null : line({ strong: 'Not said:' }, ' ', ...dotted(...missing));
}

function ofMoney(passage: Passage<FigureMention>): Piece[][] {
  const { mention, sentence } = passage;
  if (mention.kind !== 'money' || mention.value.per === 'hour' || (mention.value.max ?? mention.value.min ?? 0) < 10_000) return [];
  const by = byDate(passage);
  const dated = sameSentence(passage).some(({ kind }) => kind === 'date');
  const missing: Piece[][] = [];
  const ask = (key: string, said: boolean, question: string) => {
    if (notedUnstated(passage, key)) missing.push([question]);
    else if (noted(passage, key) === null && !said) missing.push([question]);
  };
  const addition = additionWord(passage);
  if (addition !== null && !/\b(?:on top of|over and above|compared (?:with|to)|more than|from existing)\b/iu.test(sentence.text))
    missing.push([`${addition} to what`]);
  ask('period', dated, 'which years');
  ask(
    'per',
    mention.value.per !== null || by !== null || /\b(?:in total|altogether|one-off|a total of)\b/iu.test(sentence.text),
    'total or per year',
  );
  ask(
    'basis',
    /\b(?:real[ -]terms|cash terms|in cash|nominal|(?:20\d\d-\d\d|constant|today[’']s) prices)\b/iu.test(sentence.text),
    'cash or real',
  );
  ask(
    'money',
    /\b(?:new money|reallocated|recycled|already announced|previously announced)\b/iu.test(sentence.text),
    'new, reallocated or announced before',
  );
  return missing;
}

function ofGrowth(passage: Passage<FigureMention>): Piece[][] {
  const growth = statedGrowth(passage);
  if (growth === null || !isMoney(growth.what)) return [];
  const missing: Piece[][] = [];
  if (noted(passage, 'basis') === null && !/\b(?:real[ -]terms|cash terms|in cash|nominal)\b/iu.test(passage.sentence.text))
    missing.push(['cash or real']);
  if (noted(passage, 'from') === null && passage.mention.change === null && !/\bfrom[\s\u00A0][£$€]/u.test(passage.sentence.text))
    missing.push(['from what sum to what sum']);
  return missing;
}

/** Large counts of people and jobs: where, and as of when. */
function ofCount(passage: Passage<FigureMention>): Piece[][] {
  const { mention, context, sentence } = passage;
  if (mention.kind !== 'quantity' || (mention.value.min ?? 0) < 10_000 || unitClass(mention.value.unit) === null || mention.change !== null)
    return [];
  if (
    /\b(?:extra|additional|further|more)[\s\u00A0]$/iu.test(
      passage.prose.slice(Math.max(0, mention.proseSpan.start - 12), mention.proseSpan.start),
    )
  )
    return [];
  const missing: Piece[][] = [];
  const british = context.jurisdiction === 'GB';
  if (british && noted(passage, 'scope') === null && placesNamed(sentence.text).length === 0) missing.push(['which part of the UK']);
  const when = sameSentence(passage).some((other) => other.kind === 'date' && other.value.comparator === null);
  const projected = /\b(?:will|would|expected|projected|forecast)\b/iu.test(sentence.text.slice(0, mention.proseSpan.end - sentence.start));
  if (noted(passage, 'period') === null && !when && !projected) {
    const beside = yearBeside(passage);
    missing.push(beside === null ? ['as of when'] : ['as of when ', { guess: `(the rates beside it are for ${beside})` }]);
  }
  return missing;
}
