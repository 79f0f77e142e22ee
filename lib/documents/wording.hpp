#pragma once

// How any document puts things: our sentences in the language of the document, and people's texts as they wrote them.
//
//   Document document{…};
//   const Wording wording(repository, language, Audience::public_, document.left_out);
//   wording.text(words::quorum, present, all)

#include <concepts>

#include "documents/blocks.hpp"
#include "model/level_words.hpp"
#include "repository/references.hpp"
#include "text/grammar.hpp"

namespace kpss {

/// Who will read a document. The public sees functions instead of names where consent is missing, no private contacts, no
/// attendance sheets, no small counts.
enum class Audience { public_, internal };

struct Wording {
  Wording(const Repository& of, Language in, Audience for_, std::vector<Message>& omissions)
      : repository(of), language(in), written(written_language(of)), audience(for_), left_out(omissions) {}

  const Repository& repository;
  Language language;
  Language written;  ///< The language that the repository's texts are in.
  Audience audience;
  std::vector<Message>& left_out;  ///< What is not said to this audience, each once.

  /// A sentence of ours with its values, typeset.
  template <class... Args>
  std::string text(Phrase phrase, const Args&... args) const {
    return typeset_ours(fmt::vformat(phrase.in(language), fmt::make_format_args(args...)));
  }
  /// The same with a capital letter: the head of a column.
  template <class... Args>
  std::string head(Phrase phrase, const Args&... args) const {
    return capitalised(text(phrase, args...));
  }
  /// A sentence of ours whose values stay inlines: numbers that can be asked for, links.
  Inlines sentence(Phrase phrase, const std::vector<Inlines>& values) const;
  /// A text that a person wrote, typeset in the language it was written in.
  std::string theirs(std::string_view text) const;
  /// The same of a text that may be missing.
  std::string theirs(const std::same_as<std::optional<std::string>> auto& text) const { return text ? theirs(std::string_view(*text)) : std::string(); }
  /// The label of a code, as the language of the document has it.
  template <DescribedChoice Enum>
  std::string label(Enum code) const {
    return std::string(option_of(code).label.in(language));
  }
  bool is_public() const { return audience == Audience::public_; }
  /// Remembers what is left out for the public; the same thing once.
  void leave_out(Message what) const;

 private:
  std::string typeset_ours(std::string text) const;
};

}  // namespace kpss
