import { describe, expect, it } from "vitest";
import type { Decimal } from "../decimal/index.js";
import { numberToWords } from "./index.js";

const words = (value: string, options = {}): string => numberToWords(value as Decimal, options);

describe("a number in words", () => {
  it.each([
    ["0", "không"],
    ["1", "một"],
    ["4", "bốn"],
    ["5", "năm"],
    ["10", "mười"],
    ["11", "mười một"],
    ["14", "mười bốn"],
    ["15", "mười lăm"],
    ["20", "hai mươi"],
    ["21", "hai mươi mốt"],
    ["24", "hai mươi tư"],
    ["25", "hai mươi lăm"],
    ["55", "năm mươi lăm"],
    ["91", "chín mươi mốt"],
    ["100", "một trăm"],
    ["101", "một trăm linh một"],
    ["104", "một trăm linh tư"],
    ["105", "một trăm linh năm"],
    ["110", "một trăm mười"],
    ["111", "một trăm mười một"],
    ["115", "một trăm mười lăm"],
    ["121", "một trăm hai mươi mốt"],
    ["999", "chín trăm chín mươi chín"],
  ])("%s is %s", (value, text) => {
    expect(words(value)).toBe(text);
  });

  it.each([
    ["1000", "một nghìn"],
    ["1004", "một nghìn không trăm linh tư"],
    ["1010", "một nghìn không trăm mười"],
    ["25304", "hai mươi lăm nghìn ba trăm linh tư"],
    ["4815", "bốn nghìn tám trăm mười lăm"],
    ["1030002", "một triệu không trăm ba mươi nghìn không trăm linh hai"],
    ["1000005", "một triệu không trăm linh năm"],
    ["408371000000", "bốn trăm linh tám tỷ ba trăm bảy mươi mốt triệu"],
    ["1000000001", "một tỷ không trăm linh một"],
    ["116000000000000", "một trăm mười sáu nghìn tỷ"],
    ["1000000000000000", "một triệu tỷ"],
    ["1000000000000000000", "một tỷ tỷ"],
    ["1000000005000000000", "một tỷ không trăm linh năm tỷ"],
    ["1000000000000000000000000000", "một tỷ tỷ tỷ"],
  ])("%s tells its classes and the zeros between them: %s", (value, text) => {
    expect(words(value)).toBe(text);
  });

  it.each([
    ["81.36", "tám mươi mốt phẩy ba mươi sáu"],
    ["0.5", "không phẩy năm"],
    ["0.05", "không phẩy không năm"],
    ["0.024", "không phẩy không hai mươi tư"],
    ["325.431", "ba trăm hai mươi lăm phẩy bốn trăm ba mươi mốt"],
    ["3.1415", "ba phẩy một bốn một năm"],
    ["0.01415", "không phẩy không một bốn một năm"],
    ["-6299", "âm sáu nghìn hai trăm chín mươi chín"],
    ["-0.1", "âm không phẩy một"],
  ])("%s with a sign or decimals is %s", (value, text) => {
    expect(words(value)).toBe(text);
  });

  it("follows the South on request, each word by itself", () => {
    expect(words("1105104", { zeroTens: "lẻ", thousand: "ngàn" })).toBe(
      "một triệu một trăm lẻ năm ngàn một trăm lẻ tư",
    );
    expect(words("2005", { zeroTens: "lẻ" })).toBe("hai nghìn không trăm lẻ năm");
    expect(words("2005", { thousand: "ngàn" })).toBe("hai ngàn không trăm linh năm");
  });

  it("opens the money line of a document with a capital", () => {
    expect(`Bằng chữ: ${words("408371000000", { capital: true })} đồng`).toBe(
      "Bằng chữ: Bốn trăm linh tám tỷ ba trăm bảy mươi mốt triệu đồng",
    );
    expect(words("-1", { capital: true })).toBe("Âm một");
    expect(words("1", { capital: false })).toBe("một");
  });
});
