/** "£0.9 to 1.2bn": the scale is written once and read for both ends. In own writing it can be written out. */

import { replaceFix } from './fixes/replace';
import { isFigure, speaks } from './passage';
import type { Rule } from './types';

/** Number, joint, number with its scale; the sign of the currency may be repeated. */
const ONE_SCALE =
  /^(?<sign>\p{Sc}|[A-Z]{1,3}\$?)?(?<first>\d[\d.,]*\d|\d)(?<joint>[\s\u00A0]?(?:[-–—]|to|and|or)[\s\u00A0]?)(?<again>\p{Sc}|[A-Z]{1,3}\$?)?(?<second>\d[\d.,]*\d|\d)(?<scale>[\s\u00A0]?(?:thousand|million|billion|trillion|crore|lakh|bn|mn|tn|m|k)\b)/iu;

export const rangeScaleElided: Rule = {
  id: 'range-scale-elided',
  summary: 'The scale of a range is written at one end only.',
  severity: 'hint',
  precision: 'A',
  fixable: true,
  scope: 'document',
  roles: ['own'],
  check({ document, report }) {
    for (const mention of document.mentions) {
      if (!isFigure(mention) || !speaks(document, mention) || !mention.implied.some(({ part }) => part === 'scale')) continue;
      const match = ONE_SCALE.exec(mention.text);
      const { sign = '', first = '', joint = '', again = '', second = '', scale = '' } = match?.groups ?? {};
      if (match === null) continue;
      const whole = `${sign}${first}${scale}${joint}${again || sign}${second}${scale}${mention.text.slice(match[0].length)}`;
      report({
        message: `“${mention.text}” is read as ${whole}.`,
        span: mention.span,
        fixes: [replaceFix(document, mention.span, whole, `Change to “${whole}”`)],
      });
    }
  },
};
