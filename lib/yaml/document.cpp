#include "yaml/document.hpp"

#include <algorithm>

namespace kpss::yaml {
namespace {

/// Behind the closing quote of the quoted text that starts at `begin`.
std::size_t end_of_quoted(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (auto at = begin + 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\')
      ++at;
    else if (text[at] == quote) {
      if (quote == '\'' && at + 1 < text.size() && text[at + 1] == '\'')
        ++at;
      else
        return at + 1;
    }
  }
  return text.size();
}

std::size_t end_of_line(std::string_view text, std::size_t begin) {
  auto end = std::min(text.find('\n', begin), text.size());
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\r' || text[end - 1] == '\t')) --end;
  return end;
}

}  // namespace

const Node& View::node() const { return document_->nodes[index_]; }

bool View::in_braces() const {
  const auto text = document_->source->text();
  return node().begin < text.size() && (text[node().begin] == '{' || text[node().begin] == '[');
}

std::string_view View::scalar() const {
  const auto& n = node();
  return n.kind == Kind::scalar ? std::string_view(document_->text).substr(n.text, n.length) : std::string_view{};
}

Span View::span() const {
  const auto& n = node();
  const auto text = document_->source->text();
  const std::size_t begin = std::min<std::size_t>(n.begin, text.size());
  auto end = begin;
  if (begin < text.size()) {
    if (n.kind == Kind::mapping && n.next > index_ + 1 && text[begin] != '{') return View(*document_, index_ + 1).span();
    if ((n.quoted || n.absent) && (text[begin] == '"' || text[begin] == '\''))
      end = end_of_quoted(text, begin);
    else if (n.absent)
      end = std::min(text.find_first_of(":\n", begin), text.size());
    else if (n.kind == Kind::scalar && text.substr(begin).starts_with(scalar()))
      end = begin + n.length;
    else if (n.kind == Kind::sequence || n.kind == Kind::mapping)
      end = begin + 1;
    else
      end = end_of_line(text, begin);
  }
  return {document_->source, begin, std::max(end, std::min(begin + 1, text.size()))};
}

std::vector<View> View::items() const {
  std::vector<View> items;
  if (kind() != Kind::sequence) return items;
  for (auto i = index_ + 1; i < node().next; i = document_->nodes[i].next) items.emplace_back(*document_, i);
  return items;
}

std::vector<View::Entry> View::entries() const {
  std::vector<Entry> entries;
  if (kind() != Kind::mapping) return entries;
  for (auto i = index_ + 1; i < node().next;) {
    const auto value = document_->nodes[i].next;
    entries.push_back({View(*document_, i), View(*document_, value)});
    i = document_->nodes[value].next;
  }
  return entries;
}

View View::find(std::string_view key) const {
  for (const auto& entry : entries())
    if (entry.key.scalar() == key) return entry.value;
  return {};
}

Span View::key_span(std::string_view key) const {
  for (const auto& entry : entries())
    if (entry.key.scalar() == key) return entry.key.span();
  return span();
}

}  // namespace kpss::yaml
