import type { Sign } from "../sign.js";

type ContextEntry = readonly [wordings: string, sign: Sign];

const status = (
  name: "estimate" | "target" | "forecast" | "actual",
  reach: "clause" | "sentence",
): Extract<Sign, { kind: "status" }> => ({
  kind: "status",
  status: name,
  reach,
});

/** Words that tell how a figure stands in time and in its sentence. */
export const CONTEXT: readonly ContextEntry[] = [
  [
    "ước|ước đạt|ước tính|ước thực hiện|ước khoảng|ước tính đạt|uớc|ước thực hiện đạt|ước được|ước có",
    status("estimate", "clause"),
  ],
  [
    `phấn đấu|mục tiêu|đặt mục tiêu|chỉ tiêu|đặt chỉ tiêu|đề ra mục tiêu|đề ra chỉ tiêu|nhiệm vụ đặt ra|
      kế hoạch|đặt kế hoạch|đặt ra mục tiêu|xây dựng kế hoạch|giao chỉ tiêu|chỉ tiêu giao|chỉ tiêu kế hoạch|
      đăng ký với|đăng ký phấn đấu|cam kết đạt|quyết tâm đạt|nỗ lực đạt|đặt ra chỉ tiêu|đăng ký chỉ tiêu|kế hoạch giao|đề ra:|tỉnh giao|
      thành phố giao|trung ương giao|đặt ra:`,
    status("target", "sentence"),
  ],
  ["phải đạt|phải từ|phải đạt từ|yêu cầu đạt|phải hoàn thành", status("target", "sentence")],
  ["được giao|được tỉnh giao|được giao chỉ tiêu", { ...status("target", "clause"), adjacent: true }],
  [
    `dự kiến|dự báo|dự tính|nhu cầu|có thể đạt|ước cả năm|kỳ vọng|triển vọng|sẽ có|khả năng đạt|có khả năng đạt`,
    status("forecast", "sentence"),
  ],
  [
    `lũy kế|cộng dồn|lũy kế đến nay|lũy kế đến|lũy kế đến hết|tính lũy kế|lũy kế từ trước đến nay|
      lũy kế các dự án còn hiệu lực`,
    { kind: "cumulative" },
  ],
  [
    `đến nay|hiện nay|hiện tại|tính đến nay|tới nay|cho đến nay|hiện|cho tới nay|tính tới nay|
      đến thời điểm này|đến thời điểm hiện tại|tính đến thời điểm hiện tại|từ trước đến nay|
      tính đến thời điểm này`,
    { kind: "now" },
  ],
  ["gồm|bao gồm|gồm có|bao gồm có|chia ra|cụ thể gồm", { kind: "parts", whole: true }],
  ["riêng|chỉ riêng|tính riêng", { kind: "parts", whole: false, apart: true }],
  ["trong đó|trong đó có|trong số này|trong số đó|trong số|riêng với|trong đó, có", { kind: "parts", whole: false }],
  [
    `tương đương|tương đương với|tương đương khoảng|tương ứng|quy đổi tương đương|tương đương gần|
      tương đương hơn`,
    { kind: "conversion" },
  ],
  [
    `nhà máy|một doanh nghiệp|một công ty|một nhà máy|công ty|tập đoàn|dự án nhà máy|công ty tnhh|
      công ty cổ phần|tổng công ty|dự án của công ty|chủ đầu tư dự án|doanh nghiệp này|công ty này|dự án này|
      một dự án|dự án lớn nhất|dự án của`,
    { kind: "single" },
  ],
  ["bảo đảm|đảm bảo|duy trì|giữ vững", { kind: "aim" }],
  [
    `trong tháng|trong kỳ|trong quý|tháng qua|trong năm qua|năm qua|quý qua|trong tuần|
      trong tháng qua|trong quý qua|trong thời gian này|trong kỳ báo cáo`,
    { kind: "within" },
  ],
  ["trong năm", { kind: "within", year: true }],
  ["lần lượt|lần lượt là|lần lượt đạt", { kind: "inTurn" }],
  [
    `tăng từ|giảm từ|nâng từ|hạ từ|tăng lên từ|giảm xuống từ|từ mức|từ con số|từ chỗ|thay vì|so với mức|
      so với con số|từ tỷ lệ`,
    { kind: "former", reach: "figure" },
  ],
  [
    `cùng kỳ năm trước là|cùng kỳ năm ngoái là|cùng kỳ là|năm trước là|năm ngoái là|cùng kỳ năm trước đạt|
      cùng kỳ năm ngoái đạt|năm trước đạt|năm ngoái đạt|cùng kỳ đạt|cùng kỳ năm trước chỉ|cùng kỳ năm ngoái chỉ|
      năm trước chỉ|năm trước:|năm ngoái:|cùng kỳ:|quý trước:|tháng trước:|kỳ trước:|cùng kỳ năm trước:|
      cùng kỳ năm ngoái:|kế hoạch:|kh:|kế hoạch là|kế hoạch năm là|kế hoạch năm:`,
    { kind: "former", reach: "clause" },
  ],
  ["năm nay|trong năm nay", { kind: "yearOfNow", away: 0 }],
  ["sang năm|năm tới|năm sau|năm tiếp theo", { kind: "yearOfNow", away: 1 }],
  ["năm ngoái|năm vừa qua|năm vừa rồi", { kind: "yearOfNow", away: -1 }],
  ["đến hết năm|đến cuối năm|hết năm|cả năm|trong cả năm|cả năm nay|toàn năm", { kind: "wholeYear" }],
  [
    `từ đầu năm đến nay|từ đầu năm|từ đầu năm tới nay|tính từ đầu năm|tính từ đầu năm đến nay|kể từ đầu năm|
      kể từ đầu năm đến nay`,
    { kind: "yearToDate" },
  ],
  [
    `quy định|không quá|không dưới|không vượt quá|tối thiểu phải|mức phạt|phạt tiền|xử phạt|bị phạt|phạt|
      không được|điều kiện|tối đa|tối thiểu|mức hỗ trợ|giá khởi điểm|gói thầu|giá gói thầu|lệ phí|hồ sơ dự thầu|
      bảo lãnh|tiền đặt trước|nhà thầu|chào giá|mời thầu|trở lên|công ty chúng tôi|doanh nghiệp chúng tôi|
      câu hỏi|hỏi|bước giá|mức lương tối thiểu|lương tối thiểu|lương cơ sở|mức lương cơ sở|mức đóng|mức xử phạt|
      học phí|giải thưởng|tiền thưởng|giải nhất|giải nhì|trao tặng|tham dự|đến dự|dự hội nghị|dự buổi|có mặt|
      tham dự hội nghị|sự tham dự|cùng dự|sự tham gia|về dự|đến tham dự|suất quà|phần quà|mỗi suất|mỗi phần`,
    { kind: "rule" },
  ],
  [
    `theo quy định|đúng quy định|theo đúng quy định|đất được giao|diện tích được giao|được giao đất|nhiệm vụ được giao|các quy định|quy định pháp luật|quy định của pháp luật|
      quy định tại|quy định hiện hành|những quy định|đúng các quy định|hoàn thành mục tiêu|mục tiêu phát triển|
      vượt mục tiêu|các mục tiêu|vượt mức các chỉ tiêu|hoàn thành chỉ tiêu|các chỉ tiêu kinh tế|
      chỉ tiêu kế hoạch đã đề ra|hoàn thành các chỉ tiêu|ban quản lý|ban quản lý các kcn|
      ban quản lý các khu công nghiệp|ban quản lý khu kinh tế|ban quản lý khu công nghiệp|ban quản lý kkt|
      ban quản lý khu|ban quản lý kcn|công tác quản lý|quản lý nhà nước|cán bộ quản lý|cơ quan quản lý|
      thống nhất quản lý|ban quản lý dự án|phòng quản lý|quản lý môi trường|quản lý đầu tư|quản lý doanh nghiệp|
      quản lý đất đai|ban quản lý cửa khẩu|sở kế hoạch và đầu tư|bộ kế hoạch và đầu tư|phòng kế hoạch|
      kế hoạch và đầu tư|kế hoạch - đầu tư|theo kế hoạch|đúng kế hoạch|vượt kế hoạch|vượt mức kế hoạch|
      kế hoạch - tổng hợp|kế hoạch tổng hợp|sở kh&đt|kế hoạch số|đạt kế hoạch|không đạt kế hoạch|
      hoàn thành kế hoạch|kế hoạch triển khai|sở lao động|liên đoàn lao động|bộ luật lao động|luật lao động|
      người lao động thu nhập thấp|hợp đồng lao động|an toàn lao động|tai nạn lao động|
      sở lao động - thương binh và xã hội|kế hoạch hành động|kế hoạch phát triển|kế hoạch sử dụng đất|
      quy hoạch, kế hoạch|kế hoạch công tác|chương trình, kế hoạch|xuất khẩu lao động|bảo đảm an toàn lao động|
      quan hệ lao động|công nghiệp hỗ trợ|khu công nghiệp hỗ trợ|công ty hạ tầng|doanh nghiệp hạ tầng|
      chủ đầu tư hạ tầng|nhà đầu tư hạ tầng|sản xuất thử|sản xuất sạch hơn`,
    { kind: "name" },
  ],
];
