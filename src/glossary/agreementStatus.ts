import { isBefore } from './partialDate';
import type { Agreement, PartialDate } from './types';

export type AgreementStage = 'not-yet-signed' | 'signed' | 'in-force' | 'ended';

export interface AgreementStatus {
  readonly stage: AgreementStage;
  /** False where a partial date leaves open whether the next stage was reached. */
  readonly certain: boolean;
}

/**
 * How far the agreement had come at a date, by its `signed`, `in_force` and `ended`; on the very day of one of them it has
 * been reached. Undefined where its dates don't tell. Its `status` is no help: it says how things stood when it was written.
 */
export function agreementStatusAt(agreement: Agreement, date: PartialDate): AgreementStatus | undefined {
  const dates: readonly (readonly [AgreementStage, PartialDate | undefined])[] = [['ended', agreement.ended], ['in-force', agreement.inForce], ['signed', agreement.signed]];
  let certain = true;
  for (const [stage, since] of dates) {
    if (since === undefined) continue;
    const ahead = isBefore(date, since);
    if (ahead === 'no') return { stage, certain };
    if (ahead === 'maybe') certain = false;
  }
  return agreement.signed === undefined ? undefined : { stage: 'not-yet-signed', certain };
}
