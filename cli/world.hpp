#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

namespace kpss::cli {

/// All of the outside that a command may touch. Tests bring their own.
struct World {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  std::filesystem::path here;
  std::function<std::optional<std::string>(const std::string& name)> environment;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
};

enum class Exit { fine = 0, findings = 1, usage = 2, failure = 3 };

}  // namespace kpss::cli
