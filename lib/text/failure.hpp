#pragma once

#include <stdexcept>

#include "text/language.hpp"

namespace kpss {

/// The outside world did not do its part: a file cannot be written, Pandoc is missing, an option makes no sense.
/// The one exception type of the library; `cli::run` catches it once and turns it into an exit code.
class Failure : public std::runtime_error {
 public:
  enum class Kind { usage = 2, outside = 3 };  ///< The value is the exit code.

  Failure(Kind kind, Message message, Message help = {})
      : std::runtime_error(message.en), kind_(kind), message_(std::move(message)), help_(std::move(help)) {}

  Kind kind() const { return kind_; }
  const Message& message() const { return message_; }
  const Message& help() const { return help_; }

 private:
  Kind kind_;
  Message message_;
  Message help_;
};

}  // namespace kpss
