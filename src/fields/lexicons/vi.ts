import { defineLexicon } from "../lexicon.ts";

/** Vietnamese. Marks of tone fall away in matching, so short syllables are weak or left out. */
export const vi = defineLexicon({
  language: "vi",
  common: "và của cho được với là các không trong bạn",
  words: {
    "home-address/building": "tên tòa nhà|tòa nhà",
    "bank-account-number/bank": "ngân hàng|chi nhánh",
    aside:
      "nhập|vui lòng nhập|điền|chọn|không bắt buộc|huấn luyện viên|giáo viên|học sinh|học viên|sinh viên|bệnh nhân|chủ hộ|chủ nhà|người thuê|người tham gia|khách mời|tài xế|hành khách|cầu thủ|đội trưởng|người phụ trách|nhân viên|người mua|người bán|người tổ chức|thành viên|ứng viên|bắt buộc|quên mật khẩu|ghi nhớ đăng nhập|hiện mật khẩu",
    voiceprint: "giọng nói mẫu|mẫu giọng nói|ghi âm giọng nói",
    "person-name":
      "tên anh chị|anh chị|quý khách|người đại diện|người phụ trách|người báo cáo|đầu mối liên hệ|người yêu cầu|tên như|tên theo|họ tên|họ và tên|tên của bạn|tên khách hàng|tên người nhận|người nhận|người liên hệ|tên liên hệ|chủ thẻ|tên chủ thẻ|tên trên thẻ|tên in trên thẻ|chủ tài khoản|tên chủ tài khoản|người đặt|hoten|hovaten|tennguoinhan",
    "person-name/first": "tên?",
    "person-name/last": "họ?|họ và tên đệm|họ đệm",
    "person-name/middle": "tên đệm|tên lót|chữ lót",
    "birth-date": "ngày sinh|ngày tháng năm sinh|sinh nhật|ngaysinh",
    "birth-date/day": "ngày?",
    "birth-date/month": "tháng?|tháng sinh",
    "birth-date/year": "năm?|năm sinh|namsinh",
    age: "tuổi|độ tuổi|tuổi của bạn",
    gender: "giới tính|gioitinh|xưng hô",
    ethnicity: "dân tộc|dantoc",
    nationality: "quốc tịch|quoctich",
    "home-address":
      "địa chỉ|địa chỉ nhận hàng|địa chỉ giao hàng|số nhà|tên đường|thường trú|địa chỉ thường trú|tạm trú|nơi ở|hộ khẩu|hộ khẩu thường trú|diachi",
    region:
      "tỉnh thành|tỉnh thành phố|tỉnh tp|tỉnh?|thành phố|quận huyện|huyện|quận?|phường xã|xã phường|phường?|quốc gia|khu vực|quê quán|nơi sinh|tinhthanh|quanhuyen|phuongxa|thanhpho",
    "region/postcode": "mã bưu chính|mã bưu điện|mã zip",
    "phone-number": "số điện thoại|điện thoại|di động|sđt|số đt|dienthoai|sodienthoai|mã vùng|đt?",
    "email-address":
      "thư điện tử|hộp thư|địa chỉ email|email của bạn|đăng ký nhận tin|nhận bản tin|bản tin",
    "family-members":
      "họ tên vợ|họ tên chồng|họ tên bố|tên vợ|tên chồng|họ tên cha|họ tên mẹ|thành viên gia đình|số con|người thân|chủ hộ|tên cha|tên mẹ",
    "marital-status": "tình trạng hôn nhân|hôn nhân",
    "emergency-contact": "liên hệ khẩn cấp|khẩn cấp",
    "portrait-photo": "ảnh đại diện|ảnh chân dung|ảnh thẻ|hình đại diện",
    "national-id":
      "cmnd|cccd|số cmnd|số cccd|cmt|căn cước|số căn cước|chứng minh nhân dân|chứng minh thư|số định danh|giấy tờ tùy thân",
    "id-document-image":
      "mặt trước|mặt sau|mặt trước cccd|mặt sau cccd|ảnh cccd|ảnh cmnd|ảnh giấy tờ|sổ hộ khẩu",
    "id-selfie": "cầm cccd|cầm cmnd|chân dung cầm",
    "passport-number": "hộ chiếu|số hộ chiếu",
    "driver-licence": "giấy phép lái xe|bằng lái|gplx",
    "social-security-number": "bảo hiểm xã hội|bhxh|số bhxh",
    "residence-permit": "thẻ tạm trú|thị thực|thẻ cư trú",
    "work-or-military-id": "mã nhân viên|mã số nhân viên|mã cán bộ|nghĩa vụ quân sự",
    "tax-id": "mã số thuế|mst|masothue",
    signature: "chữ ký",
    "vehicle-plate": "biển số|biển số xe|biển kiểm soát",
    "vehicle-vin": "số khung",
    "face-biometric": "khuôn mặt",
    fingerprint: "vân tay",
    "genetic-data": "xét nghiệm adn|di truyền",
    "account-username":
      "thẻ thành viên|số thẻ thành viên|thẻ thư viện|tên đăng nhập|tên người dùng|tài khoản|tên tài khoản|biệt danh|tên hiển thị|mã khách hàng|mã thành viên|bút danh|tendangnhap|taikhoan",
    password: "mật khẩu|mật khẩu mới|matkhau",
    "one-time-code": "mã xác thực?|mã xác nhận?|mã xác minh?|mã otp|mã kích hoạt?|mã sms",
    "security-question": "câu hỏi bảo mật|câu hỏi bí mật|câu trả lời bí mật",
    "recovery-secret": "cụm từ khôi phục|khóa riêng|mã khôi phục",
    "messaging-account": "zalo|số zalo|mạng xã hội",
    "health-condition":
      "tiền sử bệnh|triệu chứng|bệnh lý|tình trạng sức khỏe|nhóm máu|lý do khám|tiêm chủng|hút thuốc|chẩn đoán",
    "medical-record": "bệnh án|kết quả xét nghiệm|mã bệnh nhân|đơn thuốc|giấy khám sức khỏe",
    "medication-allergy": "dị ứng|thuốc đang dùng|thuốc đang sử dụng",
    "reproductive-health":
      "mang thai|kỳ kinh|kinh nguyệt|ngày dự sinh|thai kỳ|tuần thai|cho con bú",
    "mental-health": "trầm cảm|lo âu|sức khỏe tâm thần|tâm trạng|căng thẳng",
    "disability-status": "khuyết tật",
    "health-insurance-number": "bảo hiểm y tế|bhyt|số hợp đồng bảo hiểm",
    "body-measurements": "chiều cao~|cân nặng~|huyết áp|vòng eo|vòng ngực|vòng bụng",
    "employer-occupation":
      "công ty|tên công ty|nghề nghiệp|chức vụ|chức danh|nơi làm việc|cơ quan|phòng ban|ngành nghề|lĩnh vực|kinh nghiệm làm việc|doanh nghiệp|congty",
    "education-history":
      "trường học|tên trường|trường?|trình độ|học vấn|chuyên ngành|tốt nghiệp|đại học|lớp?",
    "student-number":
      "mã số sinh viên|mã số học sinh|mã sinh viên|mssv|số báo danh|sbd|mã học sinh",
    resume: "sơ yếu lý lịch|hồ sơ xin việc",
    "bank-card-number": "số thẻ|thẻ tín dụng|thẻ ghi nợ|sothe",
    "card-expiry": "ngày hết hạn|hết hạn|hạn thẻ|ngày phát hành?",
    "card-security-code":
      "mã bảo mật thẻ|mã bảo mật|3 số sau thẻ|mã bảo mật?|mã cvv|3 số mặt sau|3 số cuối",
    "payment-pin": "mã pin|mật khẩu giao dịch|mật khẩu cấp 2",
    "bank-account-number": "tài khoản ngân hàng|số tài khoản ngân hàng|số tài khoản|stk|sotaikhoan",
    "payment-account":
      "tài khoản paypal|ví zalopay|số điện thoại momo|ví momo|momo|địa chỉ ví|ví điện tử",
    income: "thu nhập|mức lương|lương mong muốn",
    "assets-property": "sở hữu nhà|nhà ở|bất động sản|tài sản|tình trạng nhà ở",
    "credit-record":
      "khoản nợ|khoản vay|lịch sử tín dụng|điểm tín dụng|nợ xấu|khoản vay hiện tại|dư nợ",
    "transaction-history":
      "sao kê ngân hàng|sao kê|biên lai*|mã đơn hàng|số đơn hàng|mã giao dịch|lịch sử mua hàng|biên lai|ngày mua",
    "contact-list": "danh bạ|mời bạn bè",
    preferences: "sở thích|biết đến chúng tôi|biết chúng tôi qua|lĩnh vực quan tâm",
    "precise-location": "vị trí hiện tại|vị trí của tôi|vĩ độ|kinh độ",
    "movement-track": "lịch sử di chuyển|lịch trình di chuyển|nơi đã đến",
    "travel-itinerary":
      "chuyến bay|ngày đi|ngày về|điểm đi|điểm đến|ngày khởi hành|nơi đi|nơi đến|số ghế",
    "accommodation-record": "nhận phòng|trả phòng|khách sạn|lưu trú|số đêm",
    religion: "tôn giáo|tongiao",
    "political-opinion": "đảng viên|ngày vào đảng|đảng phái|ngày vào đoàn|chính trị",
    "trade-union": "công đoàn",
    "sexual-orientation": "tính dục",
    "criminal-record": "tiền án|tiền sự|lý lịch tư pháp",
    "child-personal-info":
      "tên con|tên bé|tên trẻ|ngày sinh của bé|tuổi của bé|trẻ em|học sinh|họ tên học sinh|họ tên bé|họ tên trẻ|tên học sinh",
    "guardian-info": "người giám hộ|phụ huynh|họ tên phụ huynh|cha mẹ",
    "generic-file-upload": "tải lên|chọn tệp|tệp đính kèm|đính kèm|chọn file|tập tin",
    not: "địa chỉ máy chủ|địa chỉ nguồn|địa chỉ đích|tên lớp|mã bảo hành|bảo hành|mã chi phí|số công tơ|số đồng hồ|chỉ số*|chỉ số mới|số hợp đồng|mã hồ sơ|số hồ sơ|mã vụ việc|mã yêu cầu|số lô|mã vận đơn|mã bưu gửi|mã đơn vận|số lượng*|trọng lượng*|khối lượng*|chiều rộng|chiều dài|số km|năm sản xuất|dung tích*|địa chỉ mac|mặt nạ mạng|cổng|tên máy chủ|cơ sở dữ liệu|tên cơ sở dữ liệu|tên mạng|khóa api|ngày giao hàng|mã sản phẩm|mã hàng|diện tích|số hành khách|số nhân viên|tên tập tin|tên thư mục|từ khóa|mã giảm giá|mã khuyến mãi|mã ưu đãi|mã giới thiệu|mã mời|thẻ quà tặng|số lượng|mã captcha|mã trong hình|ký tự trong hình|mã an toàn?|bình luận|nội dung|lời nhắn|tin nhắn|ghi chú|tiêu đề|chủ đề|mức giá|khoảng giá|giá từ|giá đến|giá?|ngân sách|trang web|đánh giá|nhận xét|câu hỏi|góp ý|ý kiến|yêu cầu|tên sản phẩm|tên tệp|tên nhóm|tên miền|danh mục|thương hiệu|màu sắc|kích thước|sắp xếp|bộ lọc|ngôn ngữ|tiền tệ|số tiền|số tiền vay|thời hạn vay|lãi suất|số người|số khách|ngày hẹn|ngày khám|giờ hẹn|chuyên khoa|bác sĩ|lý do|mô tả|địa chỉ ip|địa chỉ web|mã số doanh nghiệp|đồng ý|điều khoản|ghi nhớ|số phòng|phương thức thanh toán|tên dự án|tên đội|tên sự kiện|tên cửa hàng|tên danh sách|tên thiết bị|tên khóa học",
    "not/search": "tìm kiếm|tìm",
    trap: "không điền|để trống",
    "one-time-code/send": "gửi mã|lấy mã|gửi lại mã|nhận mã|lấy otp|gửi otp|gửi lại",
  },
  purposes: {
    "sign-in": "đăng nhập",
    "sign-up": "đăng ký|tạo tài khoản",
    recovery: "quên mật khẩu|đặt lại mật khẩu",
    verification: "xác nhận mã|xác thực|kích hoạt",
    checkout: "đặt hàng|giao hàng|mua ngay",
    payment: "thanh toán|quyên góp",
    search: "tìm kiếm|tìm",
    newsletter: "nhận tin|đăng ký nhận tin|bản tin",
    contact: "liên hệ|gửi tin nhắn|gửi yêu cầu",
    application: "ứng tuyển|nộp đơn|nộp hồ sơ",
  },
  options: {
    gender: "nam|nữ|anh|chị|ông|bà",
    ethnicity: "kinh|tày|mường|khmer|nùng|thái",
    region:
      "hà nội|hồ chí minh|tp hồ chí minh|đà nẵng|hải phòng|cần thơ|an giang|bà rịa vũng tàu|bắc giang|bắc ninh|bạc liêu|bình dương|việt nam",
    "marital-status": "độc thân|đã kết hôn|chưa kết hôn|ly hôn|góa",
    "employer-occupation":
      "sinh viên|học sinh|nhân viên văn phòng|công nhân|nông dân|nội trợ|giáo viên|kinh doanh|nghề tự do",
    "education-history":
      "trung học|trung cấp|cao đẳng|đại học|thạc sĩ|tiến sĩ|trên đại học|thpt|thcs",
    religion: "phật giáo|thiên chúa giáo|công giáo|tin lành|cao đài",
  },
});
