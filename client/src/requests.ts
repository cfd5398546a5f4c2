/** Our own requests, typed by the contract. */
import type { Requests } from '../../server/src/contract';

export type Ask = <M extends keyof Requests>(method: M, params: Requests[M]['params']) => Promise<Requests[M]['result']>;
