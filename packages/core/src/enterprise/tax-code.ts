import type { Bilingual } from "../problem/problem.js";
import type { Brand } from "../record/brand.js";

/** mã số thuế in canonical text: `0100109106` of an enterprise, `0100109106-001` of a unit that depends on it. */
export type TaxCode = Brand<string, "TaxCode">;

/** Why a text is no tax code of an enterprise. */
export type TaxCodeFault = "characters" | "length" | "personal-number" | "serial" | "check-digit" | "branch";

export type TaxCodeReading =
  | { readonly ok: true; readonly value: TaxCode }
  | { readonly ok: false; readonly fault: TaxCodeFault; readonly message: Bilingual };

const FAULTS: Readonly<Record<TaxCodeFault, Bilingual>> = {
  characters: {
    vi: "mã số thuế chỉ gồm chữ số, có thể có dấu gạch nối trước ba số cuối.",
    en: "a tax code holds digits only, and perhaps a hyphen before the last three.",
  },
  length: {
    vi: "mã số thuế có 10 chữ số, của đơn vị phụ thuộc có 13 chữ số.",
    en: "a tax code has 10 digits, that of a dependent unit 13.",
  },
  "personal-number": {
    vi: "12 chữ số là số định danh cá nhân, không phải mã số thuế của doanh nghiệp.",
    en: "12 digits are a personal identification number, not the tax code of an enterprise.",
  },
  serial: {
    vi: "bảy chữ số thứ tự không thể đều là 0.",
    en: "the seven digits of the serial number cannot all be 0.",
  },
  "check-digit": {
    vi: "chữ số thứ mười (số kiểm tra) không khớp với chín chữ số trước; hãy kiểm tra lại từng chữ số.",
    en: "the tenth digit (the check digit) does not fit the nine before it; check each digit.",
  },
  branch: {
    vi: "số thứ tự của đơn vị phụ thuộc từ 001 đến 999.",
    en: "the number of a dependent unit goes from 001 to 999.",
  },
};

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/**
 * The check digit of nine digits; null where they have none and so are never given out. Nothing else is looked at.
 * Source: python-stdnum's module for Vietnamese tax codes (secondary; the tax office's own text was not found).
 *
 * @example
 * taxCheckDigit("010010910") //=> 6
 * taxCheckDigit("010000005") //=> null
 */
export const taxCheckDigit = (nineDigits: string): number | null => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(nineDigits[index]), 0);
  const digit = 10 - (sum % 11);
  return digit === 10 ? null : digit;
};

/** The digits of an enterprise or a person, and those of a dependent unit where a hyphen sets them apart. */
const FORM = /^(\d+)(?:[-–](\d{3}))?$/;

const faultIn = (main: string, branch: string | undefined): TaxCodeFault | null => {
  if (main.length === 12 && branch === undefined) return "personal-number";
  if (main.length !== 10 && (main.length !== 13 || branch !== undefined)) return "length";
  if (main.slice(2, 9) === "0000000") return "serial";
  if (taxCheckDigit(main.slice(0, 9)) !== Number(main[9])) return "check-digit";
  return (branch ?? main.slice(10)) === "000" ? "branch" : null;
};

const refused = (fault: TaxCodeFault): TaxCodeReading => ({ ok: false, fault, message: FAULTS[fault] });

/**
 * Reads the tax code of an enterprise, with or without spaces and hyphen, or says what is wrong with it. That a code
 * fits together does not say that it was given out. Since 1 July 2025 individuals and household businesses go by their
 * 12-digit personal number: that is told apart. Source: Circular 86/2024/TT-BTC, replaced by 90/2026/TT-BTC (secondary).
 *
 * @example
 * parseTaxCode("0100109106 - 001").value //=> "0100109106-001"
 * parseTaxCode("0100109107").fault //=> "check-digit"
 */
export const parseTaxCode = (text: string): TaxCodeReading => {
  const match = FORM.exec(text.replace(/\s/g, ""));
  if (match === null) return refused("characters");
  const [, main = "", branch] = match;
  const fault = faultIn(main, branch);
  if (fault !== null) return refused(fault);
  const last = branch ?? main.slice(10);
  return { ok: true, value: (last === "" ? main : `${main.slice(0, 10)}-${last}`) as TaxCode };
};

export type TaxCodeParts =
  | { readonly kind: "enterprise"; readonly enterprise: TaxCode }
  | { readonly kind: "dependent-unit"; readonly enterprise: TaxCode; readonly branch: string };

/**
 * Whose tax code it is: an enterprise's own, or that of a branch or office that depends on it.
 *
 * @example
 * partsOfTaxCode("0100109106-001" as TaxCode) //=> { kind: "dependent-unit", enterprise: "0100109106", branch: "001" }
 */
export const partsOfTaxCode = (code: TaxCode): TaxCodeParts => {
  const [enterprise, branch] = code.split("-");
  return branch === undefined
    ? { kind: "enterprise", enterprise: code }
    : { kind: "dependent-unit", enterprise: enterprise as TaxCode, branch };
};
