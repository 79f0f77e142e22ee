#include "yaml/remarks.hpp"

#include <map>

#include "yaml/extent.hpp"

namespace kpss::yaml {
namespace {

constexpr std::string_view bom = "\xEF\xBB\xBF";

class Search {
 public:
  Search(const Document& document, std::size_t from, std::size_t to) : document_(document), text_(document.source->text()), from_(from), to_(to) {}

  std::vector<Remark> find() {
    for (std::uint32_t i = 0; i < document_.nodes.size(); ++i) {
      const auto& node = document_.nodes[i];
      if (node.kind != Kind::scalar || node.absent) continue;
      look_up_to(node.begin);
      // The head of a block may have a remark, its lines have none.
      if (is_block_text(document_, i)) look_up_to(end_of_line(text_, node.begin));
      at_ = end_of(document_, i);
    }
    look_up_to(text_.size());
    return std::move(found_);
  }

 private:
  /// Between texts every `#` behind a blank starts a remark.
  void look_up_to(std::size_t end) {
    for (; at_ < end; ++at_) {
      const bool behind_blank = at_ == 0 || std::string_view(" \t\r\n").find(text_[at_ - 1]) != std::string_view::npos || text_.substr(0, at_) == bom;
      if (text_[at_] != '#' || !behind_blank) continue;
      const auto stop = end_of_line(text_, at_);
      if (at_ >= from_ && at_ < to_) found_.push_back({at_, stop});
      at_ = stop;
    }
  }

  const Document& document_;
  std::string_view text_;
  std::size_t from_, to_;
  std::size_t at_ = 0;
  std::vector<Remark> found_;
};

}  // namespace

std::vector<Remark> remarks_in(const Document& document, std::size_t from, std::size_t to) { return Search(document, from, to).find(); }
std::vector<Remark> remarks_in(const Document& document) { return remarks_in(document, 0, document.source->text().size()); }

std::vector<Remark> lost_remarks(const Document& before, const Document& after) {
  const auto words = [](const Document& document, const Remark& remark) {
    const auto text = document.source->text().substr(remark.begin, remark.end - remark.begin);
    return text.substr(0, text.find_last_not_of(" \t") + 1);
  };
  std::map<std::string_view, int> left;
  for (const auto& remark : remarks_in(after)) ++left[words(after, remark)];
  std::vector<Remark> lost;
  for (const auto& remark : remarks_in(before))
    if (--left[words(before, remark)] < 0) lost.push_back(remark);
  return lost;
}

}  // namespace kpss::yaml
