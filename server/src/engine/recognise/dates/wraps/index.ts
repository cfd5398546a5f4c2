/** What may stand round a date and makes it another: tried in this order, over again until nothing fits. */
import type { DateCore } from '../core';
import type { DateReader } from '../reader';
import { withNthWeekday } from './nth-weekday';
import { withPart } from './part';
import { withPortion } from './portion';
import { withRunning } from './running';

const WRAPS: readonly ((reader: DateReader, date: DateCore) => DateCore | null)[] = [withPortion, withPart, withNthWeekday, withRunning];
/** "the year to the end of the first quarter of 2019" has three. */
const DEEPEST = 4;

export function wrapped(reader: DateReader, date: DateCore): DateCore {
  let result = date;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const before = result;
    for (const wrap of WRAPS) {
      if (result.first === 0 && wrap !== withPortion) break;
      result = wrap(reader, result) ?? result;
    }
    if (result === before) break;
  }
  return result;
}
