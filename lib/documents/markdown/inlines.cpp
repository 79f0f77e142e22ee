#include "documents/markdown/inlines.hpp"

#include <algorithm>
#include <utility>

#include "documents/markdown/escape.hpp"

namespace kpss {

namespace {

/// What the run stands in already.
struct Surroundings {
  bool strong = false;
  bool emphasis = false;
  bool link = false;
};

/// One run of inlines while it grows. Blanks wait until it is known what they stand between.
class Run {
 public:
  explicit Run(Surroundings in) : in_(in) {}

  void add(const Inlines& inlines) {
    for (const Inline& one : inlines) std::visit([this](const auto& form) { add(form); }, one.form);
  }
  void trim_breaks() {
    const auto is_break = [](const Inline& one) { return std::holds_alternative<LineBreak>(one.form); };
    while (!out_.empty() && is_break(out_.back())) out_.pop_back();
    out_.erase(out_.begin(), std::ranges::find_if_not(out_, is_break));
  }
  Inlines take() { return std::move(out_); }

 private:
  void add(const Text& text) {
    std::string_view rest = text.text;
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
      words(rest.substr(0, end));
      add(LineBreak{});
      rest.remove_prefix(end + 1);
    }
    words(rest);
  }
  void add(const Strong& strong) {
    if (in_.strong) return add(strong.content);
    element(strong, {true, in_.emphasis, in_.link});
  }
  void add(const Emphasis& emphasis) {
    if (in_.emphasis) return add(emphasis.content);
    element(emphasis, {in_.strong, true, in_.link});
  }
  void add(const Link& link) {
    std::string words_of_target = normalised(link.target);
    const std::string label = plain_text(link.content);
    std::optional<std::string> target = safe_target(link.target);
    const Inlines content = label.empty() ? Inlines{Text{words_of_target}} : link.content;
    if (target && !in_.link) return element(Link{*std::move(target), content}, {in_.strong, in_.emphasis, true});
    add(content);
    if (!in_.link && !words_of_target.empty() && !label.empty() && label != words_of_target) words(" (" + words_of_target + ")");
  }
  void add(const PageReference& reference) {
    if (in_.link || !is_name(reference.id)) return add(reference.content);
    element(reference, {in_.strong, in_.emphasis, true});
  }
  void add(const Styled& styled) {
    if (!is_name(styled.style)) return add(styled.content);
    element(styled, in_);
  }
  void add(const Quantity& quantity) { add(quantity.content); }
  void add(const LineBreak&) {
    blank_ = false;
    out_.push_back(LineBreak{});
  }

  void words(std::string_view text) {
    const std::string kept = collapsed(text);
    std::string_view clean = kept;
    if (clean.starts_with(' ')) {
      blank();
      clean.remove_prefix(1);
    }
    const bool ends_blank = clean.ends_with(' ');
    if (ends_blank) clean.remove_suffix(1);
    if (clean.empty()) return;
    place_blank();
    append(clean);
    if (ends_blank) blank();
  }

  template <class Form>
  void element(Form form, Surroundings inside) {
    Run run(inside);
    run.add(form.content);
    if (run.starts_blank_) blank();
    form.content = run.take();
    if (!form.content.empty()) {
      place_blank();
      push(std::move(form));
    }
    if (run.blank_) blank();
  }

  template <class Form>
  void push(Form form) {
    if constexpr (std::is_same_v<Form, Strong> || std::is_same_v<Form, Emphasis>) {
      Form* last = out_.empty() ? nullptr : std::get_if<Form>(&out_.back().form);
      if (last) return static_cast<void>(std::ranges::move(form.content, std::back_inserter(last->content)));
    }
    out_.push_back(std::move(form));
  }

  void blank() {
    if (out_.empty()) starts_blank_ = true;
    else if (!std::holds_alternative<LineBreak>(out_.back().form)) blank_ = true;
  }
  void place_blank() {
    if (std::exchange(blank_, false)) append(" ");
  }
  void append(std::string_view text) {
    Text* last = out_.empty() ? nullptr : std::get_if<Text>(&out_.back().form);
    if (last) last->text += text;
    else out_.push_back(Text{std::string(text)});
  }

  Surroundings in_;
  Inlines out_;
  bool starts_blank_ = false;
  bool blank_ = false;
};

void add_words(std::string& out, const Inlines& inlines) {
  for (const Inline& one : inlines) {
    std::visit(overloaded{[&](const Text& text) { out += text.text; }, [&](const LineBreak&) { out += ' '; },
                          [&](const auto& other) { add_words(out, other.content); }},
               one.form);
  }
}

}  // namespace

Inlines tidied(const Inlines& inlines) {
  Run run({});
  run.add(inlines);
  run.trim_breaks();
  return run.take();
}

std::string plain_text(const Inlines& inlines) {
  std::string out;
  add_words(out, inlines);
  return normalised(out);
}

}  // namespace kpss
