import type { Portal } from "../page.ts";
import { binhThuan } from "./binh-thuan.ts";
import { konTum } from "./kon-tum.ts";
import { quangBinh } from "./quang-binh.ts";
import { quangNinh } from "./quang-ninh.ts";
import { quangTri } from "./quang-tri.ts";

/** In the order in which the index shows them. */
export const PORTALS: readonly Portal[] = [quangTri, konTum, quangNinh, quangBinh, binhThuan];
