/** placeholder replaced below */
import type { DocumentSyntax } from '../../syntax';
import type { Mention, Recogniser } from '../types';
export const referenceRecognisers: readonly Recogniser[] = [];
export function linkWithinDocument(mentions: readonly Mention[], _syntax: DocumentSyntax, _text: string): Mention[] {
  return [...mentions];
}
