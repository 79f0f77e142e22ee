#pragma once

// What to do about a slip: in words, and as what is to be written where there is nothing to decide. Both are made at once, so that a
// message never says one thing and `kpss fix` does another.
//
//   Cure{say("datum se píše {}", "a date is written {}", day.iso()), day.iso(), Cure::bare}
//   Cure{say("doplňte hodnotu", "fill in the value")}      // somebody has to decide: words alone

#include <string>
#include <utility>

#include "text/language.hpp"

namespace kpss {

struct Cure {
  enum Form { text, bare };  ///< Words and codes, in quotes where they need some; a number, a date or a truth value never.

  Message words = {};
  std::string meant = {};  ///< What is to be written; empty where nothing is near.
  Form form = text;
  bool sure = false;       ///< There is nothing to decide.

  Cure() = default;
  Cure(Message in_words, std::string written = {}, Form as = text) : words(std::move(in_words)), meant(std::move(written)), form(as), sure(!meant.empty()) {}

  /// The same, where the place casts a doubt on it.
  Cure only_if(bool still) const {
    auto cure = *this;
    cure.sure = sure && still;
    return cure;
  }
  /// The same in other words.
  Cure saying(Message other) const {
    auto cure = *this;
    cure.words = std::move(other);
    return cure;
  }
};

}  // namespace kpss
