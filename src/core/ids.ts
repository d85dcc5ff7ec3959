/**
 * Ids as texts that mean nothing outside the register that gave them. The flavours keep a person's id out of a field for
 * a workplace. None may look like a CPR number; only workplaces may carry a P-number, which has the same shape.
 */
import { holdsCprNumber } from './cpr-shape.ts';
import { coreErrors } from './errors/core-errors.ts';

export type PersonId = string & { readonly flavour?: 'person' };
export type WorkplaceId = string & { readonly flavour?: 'workplace' };
export type CompanyId = string & { readonly flavour?: 'company' };
export type OrderId = string & { readonly flavour?: 'order' };
export type CaseId = string & { readonly flavour?: 'case' };

/** (`core/not-an-id`, `core/id-looks-like-cpr`), like all of them. */
export function personId(text: string): PersonId {
  return checked(text, 'person_id');
}

/** A P-number, or an id of the register's own. */
export function workplaceId(text: string): WorkplaceId {
  return /^1\d{9}$/.test(text) ? text : checked(text, 'workplace_id');
}

/** A CVR number, or an id of the register's own. */
export function companyId(text: string): CompanyId {
  return checked(text, 'company_id');
}

export function orderId(text: string): OrderId {
  return checked(text, 'order_id');
}

export function caseId(text: string): CaseId {
  return checked(text, 'case_id');
}

/** The value is never part of the error: it may be a CPR number. */
function checked(text: string, kind: string): string {
  if (holdsCprNumber(text)) throw coreErrors.create('core/id-looks-like-cpr', { kind });
  if (!/^[\p{L}\d][\p{L}\d._:/-]{0,99}$/u.test(text)) throw coreErrors.create('core/not-an-id', { kind });
  return text;
}
