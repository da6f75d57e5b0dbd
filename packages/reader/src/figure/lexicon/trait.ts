import type { Trait } from "../sign.js";

export type TraitEntry = readonly [wordings: string, ...traits: Trait[]];

/** Words beside a figure that tell which of its family's indicators it is. */
/** Whose investors are meant where only their country is told. Source: the largest investors in Vietnam, from memory. */
const COUNTRIES =
  `hàn quốc|nhật bản|đài loan|trung quốc|singapore|hoa kỳ|mỹ|đức|thái lan|hồng kông|pháp|hà lan|malaysia|úc|
    ấn độ|nga|đan mạch|ý`.split("|");

const FOREIGNERS = COUNTRIES.flatMap((country) => [
  `nhà đầu tư ${country}`,
  `doanh nghiệp ${country}`,
  `nhà đầu tư đến từ ${country}`,
]).join("|");

export const TRAITS: readonly TraitEntry[] = [
  [FOREIGNERS, "foreign"],
  [COUNTRIES.filter((country) => country.includes(" ")).join("|"), "country"],
  [
    `fdi|đtnn|vốn đầu tư nước ngoài|có vốn đầu tư nước ngoài|có vốn nước ngoài|đầu tư nước ngoài|khối ngoại|
      đầu tư trực tiếp nước ngoài|vốn fdi|khối fdi|có vốn fdi|nhà đầu tư nước ngoài|khu vực fdi`,
    "foreign",
  ],
  ["nước ngoài", "abroad"],
  ["trong nước", "home"],
  [
    `ddi|khối trong nước|đầu tư trong nước|khối nội|có vốn trong nước|có vốn đầu tư trong nước|
      nhà đầu tư trong nước|khu vực trong nước|vốn đầu tư trong nước`,
    "domestic",
  ],
  [
    `cấp mới|lần đầu|được cấp lần đầu|cấp lần đầu|đăng ký mới|dự án mới|cấp phép mới|thu hút mới|
      chấp thuận mới|tiếp nhận mới|đầu tư mới|mới được cấp|cấp mới được`,
    "new",
  ],
  ["mới", "fresh"],
  ["khác", "other"],
  ["có|đang có|có tất cả|có cả thảy", "has"],
  ["cảng|cảng biển|bến cảng|cầu cảng|qua cảng", "port"],
  ["thêm|đón thêm|có thêm|đã có thêm", "more"],
  ["thu hút thêm|thu hút được thêm|tiếp nhận thêm|kêu gọi thêm|hút thêm", "attracted", "more"],
  ["hút|đón|đón nhận|nhận được|hút được|đón được", "attracted"],
  [
    `trao giấy chứng nhận|trao chứng nhận|được trao chứng nhận|nhận giấy chứng nhận|nhận chứng nhận|
      trao giấy chứng nhận đăng ký đầu tư|trao gcnđkđt|trao quyết định chủ trương đầu tư|trao quyết định|
      trao giấy chứng nhận đầu tư|cấp gcnđkđt cho|cấp phép|được cấp phép|chấp thuận|chấp thuận chủ trương|
      chấp thuận chủ trương đầu tư|cấp giấy chứng nhận|cấp giấy chứng nhận đăng ký đầu tư|
      cấp giấy chứng nhận đầu tư|cấp gcnđkđt|cấp gcn|được cấp giấy cnđt|được cấp|
      cấp quyết định chủ trương đầu tư|cấp chứng nhận|cấp chủ trương đầu tư|quyết định chủ trương đầu tư|
      được chấp thuận|cấp giấy phép|cấp gcnđt|phê duyệt chủ trương`,
    "licensed",
  ],
  ["thu hút|thu hút được|tiếp nhận|đã thu hút|đã thu hút được|mời gọi|thu hút đầu tư được", "attracted"],
  [
    `nâng vốn đầu tư|rót thêm|rót thêm vốn|nâng vốn|nới vốn|tăng thêm vốn đầu tư|bơm thêm|bổ sung thêm|
      tăng vốn|bổ sung vốn|bổ sung|điều chỉnh tăng vốn|điều chỉnh tăng|tăng thêm vốn|mở rộng đầu tư|
      tăng vốn đầu tư|điều chỉnh tăng vốn đầu tư|điều chỉnh vốn tăng|tăng vốn thêm|tăng thêm|điều chỉnh vốn|
      mở rộng|xin tăng vốn|đăng ký tăng vốn|điều chỉnh tăng thêm|tăng quy mô vốn`,
    "increase",
  ],
  [
    `điều chỉnh|được điều chỉnh|điều chỉnh chủ trương|điều chỉnh giấy chứng nhận|điều chỉnh chủ trương đầu tư|
      chủ trương đầu tư điều chỉnh|điều chỉnh gcnđkđt|điều chỉnh nội dung|điều chỉnh dự án|
      điều chỉnh giấy chứng nhận đăng ký đầu tư|quyết định chủ trương đầu tư điều chỉnh`,
    "adjusted",
  ],
  ["giảm vốn|điều chỉnh giảm", "decrease"],
  ["đăng ký|vốn đăng ký|đăng ký đầu tư", "registered"],
  ["giải ngân|thực hiện|đã thực hiện|bỏ vào|đã bỏ vào|đã bỏ ra|đã rót vào|thực hiện được", "implemented"],
  [
    `đang hoạt động|chạy máy|đã chạy máy|đi vào chạy máy|đã vào hoạt động|đi vào khai thác|đã đi vào khai thác|
      vào guồng sản xuất|hoạt động|đã hoạt động|đã đi vào hoạt động|đi vào hoạt động|đang sản xuất|đã sản xuất|
      sản xuất|đang vận hành|vận hành|đi vào sản xuất|đã đi vào sản xuất|sản xuất kinh doanh|đang sxkd|
      hoạt động sản xuất kinh doanh|đã đi vào sản xuất kinh doanh|đi vào sản xuất kinh doanh|đã vận hành|
      đang hoạt động sản xuất kinh doanh|hoạt động sản xuất|đang sản xuất kinh doanh|
      đã đi vào hoạt động sản xuất kinh doanh|đã đi vào vận hành|đang hoạt động sản xuất, kinh doanh|
      sản xuất, kinh doanh|đi vào hoạt động ổn định|hoạt động ổn định|đã hoạt động sản xuất kinh doanh|
      đã đi vào sxkd|đã đi vào hoạt động sản xuất, kinh doanh|đã đi vào sản xuất, kinh doanh`,
    "operating",
  ],
  [
    `bắt đầu sản xuất|bắt đầu hoạt động|chạy thử|khánh thành|mới đi vào hoạt động|mới đi vào sản xuất|
      đưa vào hoạt động|đi vào hoạt động mới|bắt đầu đi vào hoạt động|đưa vào vận hành|
      hoàn thành và đi vào hoạt động|đi vào hoạt động thêm|đưa vào sản xuất|hoàn thành đi vào hoạt động|
      hoàn thành đưa vào hoạt động|hoàn thành, đi vào hoạt động|bắt đầu vận hành|hoàn thành, đưa vào hoạt động|
      thêm dự án đi vào hoạt động|hoàn thành xây dựng, đi vào hoạt động`,
    "starting",
  ],
  [
    `đang xây dựng|đang xây|đang xây nhà xưởng|đang dựng nhà xưởng|đang lắp đặt máy móc|đang lắp đặt thiết bị|
      đang triển khai|triển khai xây dựng|đang thi công|xây dựng cơ bản|đang triển khai xây dựng|
      đang đầu tư xây dựng|xây dựng nhà xưởng|đang xây dựng nhà xưởng|đang trong quá trình xây dựng|
      đang làm thủ tục|đang xây dựng cơ bản|đang hoàn thiện thủ tục|đang xây dựng, lắp đặt thiết bị|
      khởi công xây dựng|đang xây dựng nhà máy`,
    "building",
  ],
  [
    `thu hồi|chấm dứt|chấm dứt hoạt động|bị thu hồi|thu hồi giấy chứng nhận|chấm dứt dự án|rút giấy phép|
      giải thể|thu hồi gcnđkđt`,
    "revoked",
  ],
  ["hạ tầng|dự án hạ tầng|kinh doanh hạ tầng|xây dựng hạ tầng|kết cấu hạ tầng|đầu tư hạ tầng", "infrastructure"],
  ["còn hiệu lực|đang còn hiệu lực", "stock", "inForce"],
  ["đầu tư công|làm chủ đầu tư|vốn ngân sách|chủ đầu tư", "public"],
  [
    `tổng cộng có|tổng số|hiện có|có tổng số|đang quản lý|quản lý|hiện đang có|
      tổng cộng|đang có|hiện quản lý`,
    "stock",
  ],
  [
    `kể cả cấp mới lẫn bổ sung|kể cả cấp mới và bổ sung|cả cấp mới lẫn tăng thêm|cả cấp mới lẫn bổ sung|
      kể cả vốn tăng thêm|kể cả cấp mới và tăng thêm|tính cả cấp mới và tăng thêm|
      tính cả vốn cấp mới và tăng thêm|cả cấp mới và tăng thêm|bao gồm cả vốn tăng thêm|
      bao gồm cả cấp mới và tăng thêm|cả mới lẫn tăng thêm|cả cấp mới lẫn điều chỉnh|cả cấp mới, tăng thêm|
      như vậy|gộp lại|tính chung|cộng cả vốn tăng thêm|tính cả|tính gộp|tổng cộng vốn|cộng chung|tổng cộng cả`,
    "together",
  ],
  [
    `đăng ký mới và tăng thêm|mới và tăng thêm|đăng ký mới và điều chỉnh|cấp mới và điều chỉnh tăng thêm|
      đăng ký cấp mới và tăng thêm|đăng ký cấp mới và điều chỉnh|đăng ký mới và điều chỉnh tăng thêm|
      cả cấp mới và tăng vốn|bao gồm cả cấp mới và điều chỉnh|cấp mới và tăng thêm|cấp mới và điều chỉnh|
      cấp mới và tăng vốn|cả cấp mới và điều chỉnh|vốn cấp mới và tăng thêm|cả vốn cấp mới và tăng thêm|
      cấp mới, điều chỉnh|cấp mới và mở rộng|cả mới và tăng thêm|cấp mới và điều chỉnh tăng vốn|
      vốn cấp mới và điều chỉnh|cấp mới và điều chỉnh tăng|cấp mới, tăng vốn|cấp mới, tăng thêm|
      mới và điều chỉnh|mới và tăng vốn|cấp mới và bổ sung`,
    "newAndIncrease",
  ],
  ["chiếm|tỷ lệ|tỷ trọng|chiếm tỷ lệ|chiếm tỷ trọng|chiếm khoảng|tương ứng tỷ lệ", "share"],
  ["nữ|lao động nữ|là nữ", "female"],
  [
    `địa phương|người địa phương|trong tỉnh|tại địa phương|người trong tỉnh|là người địa phương|
      lao động địa phương`,
    "local",
  ],
  ["chính thức", "permanent"],
  ["thời vụ", "seasonal"],
  ["công nghiệp|sản xuất công nghiệp|ngành công nghiệp|lĩnh vực công nghiệp|khu vực công nghiệp", "industry"],
  [
    `thương mại dịch vụ|thương mại - dịch vụ|dịch vụ thương mại|thương mại, dịch vụ|dịch vụ|thương mại|
      thương mại và dịch vụ|dịch vụ - thương mại|dịch vụ, thương mại|kinh doanh dịch vụ`,
    "services",
  ],
  [
    `theo đất quy hoạch|trên đất quy hoạch|tính trên toàn bộ các khu|theo quy hoạch|toàn bộ các khu|
      trên tổng diện tích quy hoạch|đất công nghiệp theo quy hoạch|trên diện tích đất quy hoạch|
      trên diện tích quy hoạch|tính trên đất quy hoạch|theo diện tích quy hoạch|so với đất quy hoạch|
      so với quy hoạch|trên tổng số các khu|tính trên đất công nghiệp quy hoạch|tính theo đất quy hoạch|
      tính theo quy hoạch|tính chung các khu|tính trên tổng diện tích đất quy hoạch|
      tính trên diện tích đất công nghiệp theo quy hoạch|tính trên diện tích quy hoạch|
      trên diện tích đất công nghiệp quy hoạch|trên tổng diện tích đất công nghiệp theo quy hoạch`,
    "planned",
  ],
  [
    `theo đất thu hồi|trên đất thu hồi|trên đất đã thu hồi|đã thu hồi|theo đất đã thu hồi|
      trên diện tích thu hồi|đất đã giải phóng mặt bằng|trên diện tích đất đã thu hồi|trên diện tích đã thu hồi|
      trên diện tích đã giải phóng mặt bằng|tính trên đất đã thu hồi|trên đất thực tế thu hồi|
      theo đất đã giải phóng mặt bằng|trên diện tích đất thu hồi|tính trên đất thu hồi|
      tính trên diện tích đất đã thu hồi|trên đất đã giải phóng mặt bằng|tính trên đất đã giải phóng mặt bằng|
      so với đất thu hồi|tính trên diện tích đã thu hồi|tính trên đất sạch`,
    "recovered",
  ],
  [
    `các khu đang hoạt động|các kcn đang hoạt động|nếu chỉ tính các khu|các khu xong hạ tầng|
      các khu đã hoạt động|kcn đang hoạt động|riêng các khu đang hoạt động|các kcn đã đi vào hoạt động|
      các khu đã đi vào hoạt động|khu đang hoạt động|khu đã hoạt động|các khu đang vận hành|
      các khu công nghiệp đang hoạt động|các khu công nghiệp đã đi vào hoạt động|các kcn đã hoạt động|
      tính riêng các khu đang hoạt động|các khu công nghiệp đã hoạt động|các kcn đang vận hành|
      các khu đã vận hành|kcn đã hoạt động|khu công nghiệp đang hoạt động|khu công nghiệp đã đi vào hoạt động|
      kcn đã đi vào hoạt động|các khu hoàn thành hạ tầng|các khu đã xong hạ tầng|các khu đã hoàn thiện hạ tầng|
      các khu đã có hạ tầng`,
    "operating",
  ],
  [
    `có quyết định thành lập|đã có quyết định thành lập|được thành lập|đã được thành lập|đã thành lập|
      thành lập|quyết định thành lập|được cấp quyết định thành lập`,
    "established",
  ],
  [`được quy hoạch|quy hoạch|theo quy hoạch được duyệt|được phê duyệt|nằm trong quy hoạch|trong quy hoạch`, "planned"],
  ["quá cảnh", "transit"],
  [
    `bình quân mỗi ngày|mỗi ngày|bình quân ngày|trung bình mỗi ngày|ngày bình quân|một ngày|bình quân một ngày|
      trung bình một ngày|bình quân hằng ngày`,
    "perDay",
  ],
  ["công suất thiết kế|thiết kế|công suất", "design"],
];
