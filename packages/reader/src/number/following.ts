import { spellingOf, type Token } from "../text/index.js";

/** Words that may follow a finished sum. Any other word is what is counted: hai triệu | ba người, 2 tỷ sản phẩm. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  (
    "và hoặc hay so tăng giảm đạt bằng để cho vào vô trong tại của với đến tới từ là nên thì mà nhưng song do vì theo trên dưới " +
    "về ở qua sau trước khi nếu còn đã đang sẽ được bị vẫn chỉ cũng này đó kia nữa mỗi cùng gồm chiếm vượt thấp cao hơn tương " +
    "trở đổ lên xuống nhờ bởi không chưa gấp thuộc như tức nhằm ra nộp góp giải hỗ đầu trả ngoài riêng bao chuyển " +
    "giai năm tháng quý tính bình thực trích chi thu cả tiền vốn thuế nợ lệ phí kinh ngân"
  )
    .split(" ")
    .map(spellingOf),
);

const CURRENCIES: ReadonlySet<string> = new Set(
  "đồng đ vnd vnđ usd đô đôla euro eur yên won".split(" ").map(spellingOf),
);

/**
 * Whether a sum is finished before a token: a mark, the end, or a word that goes on with the sentence, so that nothing is counted.
 *
 * @example endsSumBefore(tokensOf("so với cùng kỳ")[0]) //=> true
 */
export const endsSumBefore = (token: Token | undefined): boolean => token?.kind !== "word" || FOLLOWERS.has(token.key);

/** The same, or a currency. */
export const endsNumberBefore = (token: Token | undefined): boolean =>
  endsSumBefore(token) || (token !== undefined && CURRENCIES.has(token.key));
