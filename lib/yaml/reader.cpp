// The only file that knows yaml-cpp. It grows the arena from the parser's events and stops at the first thing that no file
// of a plan repository needs. yaml-cpp 0.7 alone accepts a third of all broken files; see `guards` and the tail below.

#include "yaml/reader.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <optional>
#include <streambuf>

#include "yaml/broken_cures.hpp"
#include "yaml/guards.hpp"
#include "yaml/lines.hpp"
#include "yaml/rules.hpp"
#include "yaml/syntax_error.hpp"

namespace kpss::yaml {
namespace {

constexpr std::string_view bom = "\xEF\xBB\xBF";

class MemoryBuffer final : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

/// Thrown out of the parser by the builder; yaml-cpp passes it through cleanly.
struct Stop {
  Finding finding;
};

class Builder final : public YAML::EventHandler {
 public:
  explicit Builder(Document& document) : document_(document) {}

  /// For telling where what was never closed begins.
  Progress progress() const {
    const auto count = static_cast<std::uint32_t>(document_.nodes.size());
    Progress progress{count == 0 ? Span{document_.source, 0, 0} : View(document_, count - 1).span()};
    for (const auto& opened : open_)
      if (const auto begin = document_.nodes[opened.index].begin; is_bracket(document_.source->text()[begin])) progress.open = begin;
    return progress;
  }

  std::size_t offset(const YAML::Mark& mark) const {
    const auto& source = *document_.source;
    const auto line = std::min<std::size_t>(static_cast<std::size_t>(std::max(mark.line, 0)) + 1, source.line_count());
    const std::size_t skipped = line == 1 && source.text().starts_with(bom) ? bom.size() : 0;
    if (static_cast<std::size_t>(std::max(mark.line, 0)) + 1 > source.line_count()) return source.text().size();
    return std::min(source.line_start(line) + static_cast<std::size_t>(std::max(mark.column, 0)) + skipped, source.text().size());
  }

 private:
  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ > 0)
      stop(several_documents, mark, 3, say("zde začíná druhý dokument", "a second document starts here"),
           say("v souboru smí být jen jeden; není výše chybné odsazení?", "a file holds only one; is an indentation wrong above?"));
  }
  void OnDocumentEnd() override {}
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    stop(yaml_feature, mark, 1, say("odkaz `*` kpss nečte", "kpss does not read the alias `*`"), say("vypište hodnotu na místě, nebo ji dejte do uvozovek", "write the value in place, or put it in quotes"));
  }
  void OnAnchor(const YAML::Mark& mark, const std::string&) override {
    stop(yaml_feature, mark, 1, say("kotvu `&` kpss nečte", "kpss does not read the anchor `&`"), say("smažte ji, nebo dejte hodnotu do uvozovek", "delete it, or put the value in quotes"));
  }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    const auto begin = offset(mark);
    const auto rest = document_.source->text().substr(begin);
    const bool written = rest.starts_with('~') || rest.starts_with("null") || rest.starts_with("Null") || rest.starts_with("NULL");
    if (is_key()) stop(broken_yaml, mark, 1, say("před dvojtečkou chybí klíč", "a key is missing before the colon"), say("zapište `klíč: hodnota`", "write `key: value`"));
    auto& node = add(Kind::null, begin);
    // yaml-cpp marks an absent value at the token that follows it, maybe lines below; it stands where its key stands.
    if (!written && awaits_value_ && key_ != none) node.begin = document_.nodes[key_].begin;
    node.absent = !written;
    close_item();
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override {
    refuse_tag(mark, tag);
    if (is_key() && value == "<<")
      stop(yaml_feature, mark, 2, say("slučovací klíč `<<` kpss nečte", "kpss does not read the merge key `<<`"), say("vypište klíče na místě", "write the keys in place"));
    auto& node = add(Kind::scalar, offset(mark));
    node.text = static_cast<std::uint32_t>(document_.text.size());
    node.length = static_cast<std::uint32_t>(value.size());
    node.quoted = tag == "!";
    document_.text += value;
    close_item();
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(mark, tag, Kind::sequence);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(mark, tag, Kind::mapping);
  }
  void OnMapEnd() override { close(); }

  static constexpr std::uint32_t none = ~std::uint32_t{0};
  struct Open {
    std::uint32_t index;
    std::uint32_t key;
    bool awaits_value;
  };

  [[noreturn]] void stop(const Rule& rule, const YAML::Mark& mark, std::size_t length, Message message, Message help) {
    const auto begin = offset(mark);
    const auto size = document_.source->text().size();
    throw Stop{{&rule, {document_.source, begin, std::min(begin + length, size)}, std::move(message), std::move(help)}};
  }
  bool is_key() const { return !open_.empty() && document_.nodes[open_.back().index].kind == Kind::mapping && !awaits_value_; }
  [[noreturn]] void refuse_key(const YAML::Mark& mark) {
    const auto text = document_.source->text();
    // yaml-cpp takes a bracket that is never closed for the start of a key.
    if (const auto begin = offset(mark); begin < text.size() && is_bracket(text[begin]) && !closes(text, begin)) throw Stop{unclosed_bracket(*document_.source, begin)};
    stop(broken_yaml, mark, 1, say("klíč musí být prosté slovo", "a key must be a plain word"), say("hodnotu, která začíná závorkou, dejte do uvozovek", "put a value that starts with a bracket in quotes"));
  }
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    // yaml-cpp says `?` or nothing for no tag, and `!` for quoted text as well as for a written one.
    const bool written = tag == "!" ? document_.source->text().substr(offset(mark)).starts_with('!') : !tag.empty() && tag != "?";
    if (written)
      stop(yaml_feature, mark, 1, say("značku typu `!` kpss nečte", "kpss does not read the tag `!`"), say("smažte ji, nebo dejte hodnotu do uvozovek", "delete it, or put the value in quotes"));
  }
  Node& add(Kind kind, std::size_t begin) {
    auto& node = document_.nodes.emplace_back();
    node.begin = static_cast<std::uint32_t>(begin);
    node.kind = kind;
    node.next = static_cast<std::uint32_t>(document_.nodes.size());
    return node;
  }
  void open(const YAML::Mark& mark, const std::string& tag, Kind kind) {
    refuse_tag(mark, tag);
    if (is_key()) refuse_key(mark);
    if (open_.size() >= deepest_nesting)
      stop(too_deep, mark, 1, say("více než {} úrovní vnoření", "nested more than {} levels deep", deepest_nesting), say("zkontrolujte závorky a odsazení", "check the brackets and the indentation"));
    add(kind, offset(mark));
    open_.push_back({static_cast<std::uint32_t>(document_.nodes.size() - 1), key_, awaits_value_});
    key_ = none;
    awaits_value_ = false;
  }
  void close() {
    const auto opened = open_.back();
    open_.pop_back();
    document_.nodes[opened.index].next = static_cast<std::uint32_t>(document_.nodes.size());
    key_ = opened.key;
    awaits_value_ = opened.awaits_value;
    close_item(opened.index);
  }
  void close_item() { close_item(static_cast<std::uint32_t>(document_.nodes.size() - 1)); }
  /// In a mapping every other item is a key.
  void close_item(std::uint32_t item) {
    if (open_.empty()) return;
    auto& parent = document_.nodes[open_.back().index];
    if (parent.kind == Kind::sequence) return void(++parent.length);
    if (awaits_value_) ++parent.length;
    if (!awaits_value_) key_ = item;
    awaits_value_ = !awaits_value_;
  }

  Document& document_;
  std::vector<Open> open_;
  std::uint32_t key_ = none;
  bool awaits_value_ = false;
  int documents_ = 0;
};

}  // namespace

Document parsed(const Source& source, Findings& findings) {
  Document document(source);
  if (!fit_to_parse(source, findings)) return document;
  // With this tail an unterminated quote meets a document mark and a last line without a colon meets another line:
  // both become errors, which yaml-cpp 0.7 otherwise accepts. No value changes.
  auto text = std::string(source.text());
  if (!text.ends_with('\n')) text += '\n';
  text += "#\n...\n";
  MemoryBuffer buffer(text);
  std::istream in(&buffer);
  Builder builder(document);
  try {
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Stop& stop) {
    findings.push_back(stop.finding);
    return document;
  } catch (const YAML::Exception& error) {
    findings.push_back(syntax_error(source, error.msg, builder.offset(error.mark), builder.progress()));
    return document;
  }
  if (document.nodes.empty() || document.nodes.front().kind == Kind::null) {
    findings.push_back({&empty_file, {&source, 0, 0}, say("soubor je prázdný", "the file is empty"), say("doplňte jej, nebo smažte", "fill it in, or delete it")});
    return document;
  }
  document.sound = true;
  check_tree(document, findings);
  return document;
}

Document read(const Source& source, Findings& findings) {
  const auto before = findings.size();
  auto document = parsed(source, findings);
  const auto proposed = [](const Finding& finding) { return !finding.fix.empty() && (finding.rule == &broken_yaml || finding.rule == &yaml_feature); };
  for (auto i = before; i < findings.size(); ++i)
    if (proposed(findings[i]) && !brings_further(source, findings[i].fix)) findings[i].fix.clear();
  return document;
}

}  // namespace kpss::yaml
