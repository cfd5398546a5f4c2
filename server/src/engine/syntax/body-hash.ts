/** The fingerprint of a source's own words: whatever is annotated, it stays; whatever is changed, it does not. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type IsPolicyLink, looksLikePolicyLink, stripAnnotations } from './strip';

/** SHA-256 in hexadecimal of the body without annotations, in UTF-8 without a byte-order mark, every line ending read as LF. */
export function bodyHash(text: string, isPolicyLink: IsPolicyLink = looksLikePolicyLink): string {
  const body = stripAnnotations(text, isPolicyLink)
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n|\r/gu, '\n');
  return bytesToHex(sha256(utf8ToBytes(body)));
}
